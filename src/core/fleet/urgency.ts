/** Who is next, where more want to ask than may. */

/** `trigger`: starts (or stops) something. `poll`: the sooner its deployment may end, the less it bears to wait. */
export type Claim = { readonly kind: 'trigger' } | { readonly kind: 'poll'; readonly patienceMs: number }

export interface Waiting {
  readonly claim: Claim
  /** On the monotonic clock. */
  readonly sinceMs: number
  /** When it is given up; infinite where there is time. */
  readonly untilMs: number
}

/** After so many triggers in a row, a poll that has waited too long goes before the next. */
const mostTriggersInARow = 3
const longestPatienceMs = 10_000
/** The last look before a deadline is worth most: its answer still counts. */
const lastLookMs = 2000

/**
 * Last looks first, the nearest deadline before all; then triggers; then polls in the order in which their patience ends. Nobody
 * waits for ever: a patience that ends is a moment that comes nearer, and triggers make room for polls that have waited long.
 * `waiting` must not be empty.
 */
export function chooseNext<T extends Waiting>(
  waiting: Iterable<T>,
  { nowMs, triggersInARow }: { nowMs: number; triggersInARow: number },
): T {
  const makeRoom = triggersInARow >= mostTriggersInARow
  const rank = (one: T) => {
    if (one.untilMs - nowMs <= lastLookMs) return 0
    if (one.claim.kind === 'trigger') return 2
    return makeRoom && nowMs - one.sinceMs >= longestPatienceMs ? 1 : 3
  }
  const due = (one: T) => (rank(one) === 0 ? one.untilMs : dueMs(one))
  const isSooner = (one: T, other: T) => rank(one) < rank(other) || (rank(one) === rank(other) && due(one) < due(other))
  return [...waiting].reduce((best, one) => (isSooner(one, best) ? one : best))
}

function dueMs({ claim, sinceMs }: Waiting): number {
  return claim.kind === 'poll' ? sinceMs + Math.min(claim.patienceMs, longestPatienceMs) : sinceMs
}
