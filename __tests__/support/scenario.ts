/** Runs one step of the shipped action against a simulator of its own, and holds its end to every invariant. */

import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type RecordedRequest, type Simulator, startSimulator } from '../../simulator/index.ts'
import { repositoryRoot, runStep, type StepEnd, type StepOptions } from '../../simulator/runner/step.ts'
import { brokenInvariants, isTrigger, type Witness } from './invariants.ts'
import { secretPieces } from './secret-pieces.ts'

export type Inputs = Readonly<Record<string, string>>

export interface Scenario extends Omit<StepOptions, 'inputs' | 'onLine' | 'onStart'> {
  /** What is the case before the step begins. */
  readonly given?: (simulator: Simulator) => void | Promise<void>
  /** Over those of `usualInputs`; an empty one is as good as none. */
  readonly inputs?: Inputs | ((simulator: Simulator) => Inputs | Promise<Inputs>)
  /** What happens to the process from outside, once it runs. */
  readonly meanwhile?: (run: Run) => Promise<void>
  /** What the invariants have to know: a SIGKILL, a missing output file, a provider that refuses. */
  readonly judge?: Partial<Pick<Witness, 'fate' | 'outputsWritable' | 'mostTriggers' | 'secrets'>>
}

/** A step while it runs. */
export interface Run {
  readonly child: ChildProcess
  readonly simulator: Simulator
  /** Ends as soon as a line of stdout matches, or the process is over. */
  line(pattern: RegExp): Promise<void>
  /** Ends as soon as such a request has arrived, or the process is over. */
  request(path: RegExp): Promise<void>
}

export interface ScenarioEnd extends StepEnd {
  readonly simulator: Simulator
  /** Since the step began. */
  readonly requests: readonly RecordedRequest[]
  readonly triggers: readonly RecordedRequest[]
}

/** A step that has not ended by then never will. */
const endsWithinMs = 20_000

export async function runScenario(scenario: Scenario): Promise<ScenarioEnd> {
  const repository = repositoryOf(scenario.event?.payload)
  const simulator = await startSimulator({ repository })
  try {
    await scenario.given?.(simulator)
    const inputs = await inputsOf(scenario, simulator)
    const earlier = simulator.requests.length
    const { meanwhile, ...options } = scenario
    const env = { GITHUB_REPOSITORY: repository, GITHUB_API_URL: simulator.github.apiUrl, ...scenario.env }
    const end = await accompany({ ...options, inputs, env }, { simulator, meanwhile })
    const requests = simulator.requests.slice(earlier)
    assertInvariants(scenario, { end, inputs, requests, violations: simulator.violations })
    return { ...end, simulator, requests, triggers: requests.filter(isTrigger) }
  } finally {
    await simulator.close()
  }
}

/** What somebody would set who tries the action on loopback; nobody waits for long. */
export function usualInputs(simulator: Simulator): Inputs {
  return {
    hook: simulator.flightcontrol.hook,
    'preview-hook': simulator.flightcontrol.previewHook,
    'api-key': simulator.flightcontrol.apiKey,
    'github-token': 'fake-github-token-0123456789',
    'api-url': simulator.url,
    'allowed-hosts': simulator.host,
    'poll-interval': '50ms',
    'poll-interval-max': '100ms',
    comment: 'false',
    summary: 'false',
  }
}

async function inputsOf({ inputs = {} }: Scenario, simulator: Simulator): Promise<Inputs> {
  return { ...usualInputs(simulator), ...(typeof inputs === 'function' ? await inputs(simulator) : inputs) }
}

/** The repository that an event is about; the simulated GitHub knows no other. */
function repositoryOf(payload: unknown): string {
  const name: unknown = ownValue(ownValue(payload, 'repository'), 'full_name')
  return typeof name === 'string' ? name : 'octo-org/landing-site'
}

function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined
}

async function accompany(
  options: StepOptions,
  { simulator, meanwhile }: { simulator: Simulator; meanwhile: Scenario['meanwhile'] },
): Promise<StepEnd> {
  const lines: string[] = []
  const over = new AbortController()
  let company = Promise.resolve()
  const onStart = (child: ChildProcess) => {
    const line = (pattern: RegExp) => until(() => lines.some((one) => pattern.test(one)), over.signal)
    const request = (path: RegExp) => until(() => simulator.requests.some((one) => path.test(one.path)), over.signal)
    const guard = setTimeout(() => child.kill('SIGKILL'), endsWithinMs)
    child.on('exit', () => {
      clearTimeout(guard)
      over.abort()
    })
    if (meanwhile !== undefined) company = meanwhile({ child, simulator, line, request })
  }
  const end = await runStep({ ...options, onStart, onLine: (line) => lines.push(line) })
  await company
  return end
}

/** Looks often; a file, a pipe and a socket have no common way to tell. */
async function until(holds: () => boolean, over: AbortSignal): Promise<void> {
  while (!holds() && !over.aborted) await new Promise((resolve) => setTimeout(resolve, 2))
}

interface Seen {
  readonly end: StepEnd
  readonly inputs: Inputs
  readonly requests: readonly RecordedRequest[]
  readonly violations: readonly string[]
}

function assertInvariants({ action = '.', phase = 'main', judge = {} }: Scenario, seen: Seen): void {
  const { end, inputs, requests, violations } = seen
  const broken = brokenInvariants({
    end,
    phase,
    fate: 'ends',
    onCancelled: inputs['on-cancelled'] === 'pass' ? 'pass' : 'fail',
    secrets: secretPieces(inputs),
    requests,
    mostTriggers: 1,
    declaredOutputs: declaredOutputs(action),
    outputsWritable: true,
    ...judge,
  })
  const all = [...broken, ...violations.map((violation) => `contract: ${violation}`)]
  if (all.length > 0) throw new Error(`${all.join('\n')}\n\nThe log was:\n${logOf(end)}`)
}

/** Without the masks, of which there are many. */
export function logOf({ stdout }: StepEnd): string {
  return stdout.replace(/^::add-mask::.*\n/gm, '')
}

function declaredOutputs(action: string): readonly string[] {
  const metadata: { readonly outputs?: object } = parse(
    readFileSync(join(repositoryRoot, action, 'action.yml'), 'utf8'),
  )
  return Object.keys(metadata.outputs ?? {})
}
