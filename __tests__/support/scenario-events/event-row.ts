/** One row of the table from event to deployment, and what the rows have in common. */

import type { Simulator } from '../../../simulator/index.ts'
import { type JsonObject, mergeCommit, sha } from '../events.ts'
import type { Inputs } from '../scenario.ts'

export interface EventRow {
  readonly story: string
  readonly event: string
  /** Laid over GitHub's own example of the event. */
  readonly changes?: JsonObject
  /** What the runner says beside the payload; `onMain` unless said otherwise. */
  readonly runner?: Readonly<Record<string, string>>
  readonly inputs?: Inputs
  readonly given?: (simulator: Simulator) => void
  /** Every request but the polls. */
  readonly asked: readonly string[]
  /** What the outputs tell: result, reason, and what was decided. */
  readonly told: string
}

export const onMain = { GITHUB_SHA: sha('a'), GITHUB_REF: 'refs/heads/main' }
export const onTag = { GITHUB_SHA: sha('a'), GITHUB_REF: 'refs/tags/v1' }
export const onMerge = { GITHUB_SHA: mergeCommit, GITHUB_REF: 'refs/pull/2/merge' }

export function open(simulator: Simulator): void {
  simulator.github.seedPullRequest({ number: 12, headSha: sha('a'), headRef: 'feat/a' })
}

export function closed(simulator: Simulator): void {
  simulator.github.seedPullRequest({ number: 12, headSha: sha('a'), headRef: 'feat/a', state: 'closed' })
}
