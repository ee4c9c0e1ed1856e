/** The outputs of /fleet, all of them on every path. */

import { countBerths, type FleetEntry, type FleetStory } from '../../core/fleet/fleet-story.ts'
import { matrixOf } from '../../core/fleet/matrix.ts'
import { parseJson } from '../../core/json.ts'
import type { FleetInputs } from './inputs.ts'

export const fleetOutputNames = [
  'result',
  'reason',
  'deployments',
  'matrix',
  'total',
  'passed',
  'failed',
  'skipped',
] as const

export interface FleetOutputs {
  readonly outputs: Readonly<Record<(typeof fleetOutputNames)[number], string>>
  /** What was left out of `deployments`, or empty. */
  readonly leftOut: string
}

/**
 * GitHub takes 1 MB from a job, in UTF-16, matrix and all.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs (read 2026-11-22)
 */
const mostCharacters = 400_000

/** By output name. What is too large for GitHub is left out of `deployments`, piece by piece. */
export function fleetOutputs(fleet: FleetStory, inputs: FleetInputs): FleetOutputs {
  const { passed, failed, skipped } = countBerths(fleet.entries)
  const outputsOf = new Map(inputs.entries.map(({ name, provider }) => [name, provider.outputs]))
  const every = (entry: FleetEntry) => outputsOf.get(entry.name)?.(entry.story) ?? {}
  const { text, leftOut } = deploymentsWithin(fleet.entries, every)
  return {
    outputs: {
      result: fleet.outcome?.result ?? '',
      reason: fleet.outcome?.reason ?? '',
      deployments: text,
      matrix: JSON.stringify(matrixOf(inputs.entries, inputs.chunkSize)),
      total: String(fleet.entries.length),
      passed: String(passed),
      failed: String(failed),
      skipped: String(skipped),
    },
    leftOut,
  }
}

type Every = (entry: FleetEntry) => Readonly<Record<string, string>>

/** What is itself JSON in the action of one deployment is JSON here, too. */
const structuredOutputs = ['services', 'ports']

function deploymentsWithin(entries: readonly FleetEntry[], every: Every): { text: string; leftOut: string } {
  const drafts: readonly (readonly [leftOut: string, pick: (entry: FleetEntry) => unknown])[] = [
    ['', (entry) => whole(entry, every)],
    ['`services`', (entry) => ({ ...whole(entry, every), services: [] })],
    ['everything but `name`, `deploymentId`, `result`, `reason` and `url`', brief],
    ['everything but `name` and `result`', ({ name, story }) => ({ name, result: story.outcome?.result ?? '' })],
  ]
  for (const [leftOut, pick] of drafts) {
    const text = JSON.stringify(entries.map(pick))
    if (text.length <= mostCharacters) return { text, leftOut }
  }
  return { text: '[]', leftOut: 'everything' }
}

function whole(entry: FleetEntry, every: Every): Readonly<Record<string, unknown>> {
  const outputs = Object.entries(every(entry)).map(([name, value]) => [
    name,
    structuredOutputs.includes(name) ? parseJson(value) : value,
  ])
  return { name: entry.name, provider: entry.provider, ...Object.fromEntries(outputs) }
}

function brief({ name, story }: FleetEntry): Readonly<Record<string, string>> {
  const { deploymentId, outcome, url } = story
  return { name, deploymentId, result: outcome?.result ?? '', reason: outcome?.reason ?? '', url }
}
