/** Runs a workflow of `examples/` as GitHub would, with the shipped action against a simulator. Its `run:` steps are left out. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Simulator } from '../../../simulator/index.ts'
import { runStep, type StepEnd } from '../../../simulator/runner/step.ts'
import { isObject, type JsonObject } from '../events.ts'
import { type Contexts, evaluateIf, interpolate } from './evaluate.ts'

export interface Occasion {
  /** The file in `examples/`. */
  readonly example: string
  readonly event: string
  readonly payload: JsonObject
  readonly simulator: Simulator
  /** What the environments of the repository hold; none at all for pull requests of strangers. */
  readonly secrets: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>> | undefined
}

/** What became of each job: the outputs of its step, or why there are none. */
export type JobEnds = Readonly<Record<string, JobEnd>>
export type JobEnd =
  | { readonly kind: 'skipped' }
  | { readonly kind: 'ran'; readonly exitCode: number | null; readonly outputs: Readonly<Record<string, string>> }

interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly if?: string
  readonly needs?: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
}

/** Empty where the workflow does not run on this event at all. */
export async function runExample(occasion: Occasion): Promise<JobEnds> {
  const { on, jobs }: Workflow = parse(readFileSync(`examples/${occasion.example}`, 'utf8'))
  if (!isAwaited(on[occasion.event], occasion)) return {}
  const ends: Record<string, JobEnd> = {}
  const needs: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {}
  for (const [name, job] of Object.entries(jobs)) {
    const contexts = { github: gitHub(occasion), secrets: occasion.secrets, needs }
    const end = await runJob(job, { occasion, contexts })
    ends[name] = end
    if (end.kind === 'skipped' || end.exitCode !== 0) break
    const steps = { [job.steps.find(({ uses }) => uses)?.id ?? '']: { outputs: end.outputs } }
    needs[name] = { outputs: evaluateAll(job.outputs ?? {}, { ...contexts, steps }) }
  }
  return ends
}

/** `push:` alone is `null` in YAML, and any activity will do. */
function isAwaited(awaited: Workflow['on'][string] | undefined, { payload }: Occasion): boolean {
  return awaited !== undefined && (awaited?.types?.some((type) => type === payload['action']) ?? true)
}

/** The end of a job is that of its first step of ours; what a later one fails with fails the job as well. */
async function runJob(job: Job, { occasion, contexts }: { occasion: Occasion; contexts: Contexts }): Promise<JobEnd> {
  if (!evaluateIf(job.if, contexts)) return { kind: 'skipped' }
  const steps: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {}
  const ends: StepEnd[] = []
  for (const step of job.steps.filter(({ uses }) => uses?.startsWith(ours))) {
    const known = { ...contexts, steps }
    if (!evaluateIf(step.if, known, { failed: ends.some(({ exitCode }) => exitCode !== 0) })) continue
    const end = await runOurs(step, { occasion, contexts: known })
    ends.push(end)
    if (step.id !== undefined) steps[step.id] = { outputs: end.outputs }
  }
  const [first] = ends
  if (first === undefined) throw new Error('the job has no step of ours')
  const exitCode = ends.find((end) => end.exitCode !== 0)?.exitCode ?? first.exitCode
  return { kind: 'ran', exitCode, outputs: first.outputs }
}

const ours = 'OWNER/touchdown'

function runOurs(step: Step, { occasion, contexts }: { occasion: Occasion; contexts: Contexts }): Promise<StepEnd> {
  const { simulator, event, payload } = occasion
  return runStep({
    action: `.${step.uses?.slice(ours.length).replace(/@.*$/, '')}`,
    event: { name: event, payload },
    env: { GITHUB_REPOSITORY: repositoryOf(payload), GITHUB_API_URL: simulator.github.apiUrl, ...occasion.env },
    inputs: {
      ...evaluateAll(step.with ?? {}, contexts),
      // What only a test needs: the way to the simulator, and no waiting.
      'github-token': 'fake-github-token-0123456789',
      'api-url': simulator.url,
      'allowed-hosts': simulator.host,
      'poll-interval': '50ms',
      'poll-interval-max': '100ms',
    },
  })
}

function evaluateAll(
  values: Readonly<Record<string, string | number | boolean>>,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(String(value), contexts)]))
}

function gitHub({ event, payload }: Occasion): JsonObject {
  const ref = typeof payload['ref'] === 'string' ? payload['ref'] : ''
  const refName = ref.replace(/^refs\/(?:heads|tags)\//, '')
  return {
    event_name: event,
    event: payload,
    ref,
    ref_name: refName,
    repository: repositoryOf(payload),
    run_id: '4242',
  }
}

/** `owner/name` of the repository that a payload is about. */
export function repositoryOf({ repository }: JsonObject): string {
  const name = isObject(repository) ? repository['full_name'] : ''
  return typeof name === 'string' ? name : ''
}
