/** Who is next, where more want to ask than may. */

/**
 * `last-look`: a deadline is near, and its answer still counts. `trigger`: starts (or stops) something. `poll`: the sooner its
 * deployment may end, the less it bears to wait.
 */
export type Claim =
  | { readonly kind: 'last-look' }
  | { readonly kind: 'trigger' }
  | { readonly kind: 'poll'; readonly patienceMs: number }

export interface Waiting {
  readonly claim: Claim
  /** On the monotonic clock. */
  readonly sinceMs: number
}

/** After so many triggers in a row, a poll that has waited too long goes before the next. */
const mostTriggersInARow = 3
const longestPatienceMs = 10_000

const rankOf = { 'last-look': 0, trigger: 1, poll: 2 } as const

/**
 * Last looks first, then triggers, then polls in the order in which their patience ends. Nobody waits for ever: a patience that
 * ends is a moment that comes nearer, and triggers make room for polls that have waited long. `waiting` must not be empty.
 */
export function chooseNext<T extends Waiting>(
  waiting: Iterable<T>,
  { nowMs, triggersInARow }: { nowMs: number; triggersInARow: number },
): T {
  const makeRoom = triggersInARow >= mostTriggersInARow
  const rank = (one: T) => {
    const waitedLong = one.claim.kind === 'poll' && nowMs - one.sinceMs >= longestPatienceMs
    return makeRoom && waitedLong ? 0.5 : rankOf[one.claim.kind]
  }
  const isSooner = (one: T, other: T) =>
    rank(one) < rank(other) || (rank(one) === rank(other) && dueMs(one) < dueMs(other))
  return [...waiting].reduce((best, one) => (isSooner(one, best) ? one : best))
}

function dueMs({ claim, sinceMs }: Waiting): number {
  return claim.kind === 'poll' ? sinceMs + Math.min(claim.patienceMs, longestPatienceMs) : sinceMs
}
