/** Since when a deployment has been where it is: what a schedule that knows earlier durations counts from. */

import type { Observation, Phase } from './deployment.ts'

/** All on the monotonic clock, in ms. Every good poll makes a new one. */
export interface PhaseClock {
  readonly phase: Phase | undefined
  readonly phaseSinceMs: number
  readonly outOfQueueSinceMs: number
  readonly lastPollAtMs: number
}

export function startPhaseClock(startedAtMs: number): PhaseClock {
  return { phase: undefined, phaseSinceMs: startedAtMs, outOfQueueSinceMs: startedAtMs, lastPollAtMs: startedAtMs }
}

/** What changed between two polls is taken to have changed in the middle between them. */
export function tick(clock: PhaseClock, { phase }: Observation, nowMs: number): PhaseClock {
  const middleMs = (clock.lastPollAtMs + nowMs) / 2
  const leftQueue = clock.phase === 'queue' && phase !== 'queue'
  return {
    phase,
    phaseSinceMs: phase === clock.phase ? clock.phaseSinceMs : middleMs,
    outOfQueueSinceMs: leftQueue ? middleMs : clock.outOfQueueSinceMs,
    lastPollAtMs: nowMs,
  }
}
