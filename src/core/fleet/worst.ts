/** What a fleet as a whole has come to: the worst of its deployments speaks for all. */

import type { Outcome } from '../outcome.ts'
import { exitCodeOf, type Result } from '../result.ts'

/** From the best to the worst. A `cancelled` that passes is no worse than one that was not waited for. */
const order: readonly Result[] = [
  'skipped',
  'no-change',
  'success',
  'triggered',
  'cancelled',
  'timed-out',
  'interrupted',
  'failed',
  'invalid',
  'error',
  'uncertain',
]

export interface Ended {
  readonly outcome: Outcome
  readonly onCancelled: 'fail' | 'pass'
}

export function passes({ outcome, onCancelled }: Ended): boolean {
  return exitCodeOf(outcome.result, onCancelled) === 0
}

/** The first of the worst; undefined for none at all. */
export function worstOf<T extends Ended>(ended: readonly T[]): T | undefined {
  let worst: T | undefined
  for (const one of ended) if (worst === undefined || rank(one) > rank(worst)) worst = one
  return worst
}

/** Whatever fails the step is worse than all that passes. */
function rank(ended: Ended): number {
  return order.indexOf(ended.outcome.result) + (passes(ended) ? 0 : order.length)
}
