/** What earlier durations let people expect. */

import { formatDuration } from './duration.ts'
import { hazardOf } from './hazard.ts'
import type { DurationHistory } from './history.ts'

/** ms since the deployment left the queue. */
export interface Expectation {
  readonly usualMs: number
  /** 95 of 100 deployments take no longer. */
  readonly longMs: number
}

export function expectationOf({ totalS }: DurationHistory): Expectation | undefined {
  const hazard = hazardOf(totalS)
  return hazard && { usualMs: Math.round(hazard.usualS * 1000), longMs: hazard.quantile(0.95) * 1000 }
}

/** `usually 4m 10s, about 1m 30s to go` */
export function expectationText({ usualMs, longMs }: Expectation, atWorkMs: number): string {
  const usually = `usually ${formatDuration(usualMs)}`
  if (atWorkMs > longMs) return `${usually}; longer than 95 of 100 took`
  const leftMs = usualMs - atWorkMs
  return leftMs > 1000 ? `${usually}, about ${formatDuration(leftMs)} to go` : `${usually}, any moment now`
}
