/** Who could not be told of the end in time: what main leaves to `post`. */

import * as v from '@badrap/valita'
import { isSafeId } from './identifier.ts'
import { parseJson } from './json.ts'
import { type Outcome, outcome } from './outcome.ts'
import { type Reason, reasons } from './result.ts'

export interface Untold {
  /** Names of the reporters. */
  readonly reporters: readonly string[]
  /** Without its observation: that is too much to be saved. */
  readonly outcome: Outcome
  /** ms since the trigger. */
  readonly elapsedMs: number
}

/** The name under which it is saved. */
export const untoldName = 'untold'

const longestSentence = 2000

const saved = v.object({
  reporters: v.array(v.string()),
  elapsedMs: v.number(),
  reason: v.string().assert((word): word is Reason => reasons.some((reason) => reason === word)),
  happened: v.string(),
  next: v.string(),
  afloat: v.union(v.literal('none'), v.literal('no'), v.literal('yes'), v.literal('perhaps')),
  deploymentId: v.string().assert((id) => id === '' || isSafeId(id)),
})

export function writeUntold({ reporters, outcome: end, elapsedMs }: Untold): string {
  const { reason, afloat, deploymentId } = end
  const [happened, next] = [end.happened, end.next].map((sentence) => sentence.slice(0, longestSentence))
  return JSON.stringify({ reporters, elapsedMs, reason, happened, next, afloat, deploymentId })
}

/** undefined where nothing was saved, or nothing that makes sense. */
export function readUntold(text: string): Untold | undefined {
  const reading = saved.try(parseJson(text), { mode: 'strip' })
  if (!reading.ok) return undefined
  const { reporters, elapsedMs, ...end } = reading.value
  return { reporters, elapsedMs, outcome: outcome(end) }
}
