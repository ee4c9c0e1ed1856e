/** When to poll next: a pure function of what was seen, within the user's bounds. */

import type { Phase } from './deployment.ts'

/** All in ms; 0 < shortestMs ≤ longestMs. */
export interface PauseBounds {
  readonly shortestMs: number
  readonly longestMs: number
}

export interface Moment {
  /** Undefined until a poll was good. */
  readonly phase: Phase | undefined
  /** Good polls so far. */
  readonly polls: number
  /** Failed polls in a row. */
  readonly failures: number
  /** ms since this phase began; what began between two polls began in the middle. */
  readonly inPhaseMs: number
  /** ms since the deployment left the queue (or was triggered, where it was never seen in one). */
  readonly sinceQueueMs: number
}

/** `draw` is a random number in [0, 1). The answer is in ms, finite, and within the bounds. */
export type Schedule = (moment: Moment, draw: number) => number

/** A deployment that is over at once (`NO_CHANGE`, an instant failure) is seen early. */
const firstPauseMs = 1500

/**
 * Without history the hazard is known by phase only: low while building, high while deploying. These pauses cost as many
 * requests as a fixed 5 s and are a third quicker (docs/performance.md).
 */
const pauseByPhaseMs: Readonly<Record<Phase, number>> = {
  queue: Number.POSITIVE_INFINITY,
  prepare: 5000,
  build: 7500,
  deploy: 3500,
  finished: 1500,
}

export function scheduleByPhase(bounds: PauseBounds): Schedule {
  return (moment, draw) => jittered(planned(moment, bounds), { bounds, draw, jitter: 0.2 })
}

function planned(moment: Moment, bounds: PauseBounds): number {
  if (moment.failures > 0) return bounds.shortestMs * 2 ** moment.failures
  if (moment.phase === undefined) return firstPauseMs
  return Math.min(pauseByPhaseMs[moment.phase], longestWhileYoungMs(moment))
}

/**
 * What has just begun may be over as soon: the long pauses of a start are no longer than twice the time so far. That costs one
 * request.
 */
function longestWhileYoungMs({ phase, sinceQueueMs }: Moment): number {
  const isLong = phase === 'prepare' || phase === 'build'
  return isLong ? Math.max(firstPauseMs, 2 * sinceQueueMs) : Number.POSITIVE_INFINITY
}

/** Jitter also at the caps, so that many followers never march in step: the centre keeps the distance that the jitter needs. */
export function jittered(pauseMs: number, given: { bounds: PauseBounds; draw: number; jitter: number }): number {
  const { draw, jitter } = given
  const { shortestMs, longestMs } = given.bounds
  const centre = clamp(pauseMs, { low: shortestMs / (1 - jitter), high: longestMs / (1 + jitter) })
  return clamp(centre * (1 - jitter + 2 * jitter * draw), { low: shortestMs, high: longestMs })
}

/** Where the bounds cross, the upper one wins. */
function clamp(value: number, { low, high }: { low: number; high: number }): number {
  return Math.min(Math.max(value, low), high)
}
