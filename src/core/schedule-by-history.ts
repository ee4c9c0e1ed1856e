/**
 * When to poll next, where earlier durations are known: often when the end is near, seldom when it is far. For a given price of
 * a request, the best pause is proportional to 1/√hazard; docs/performance.md shows why, and what it brings.
 */

import { type Hazard, hazardOf } from './hazard.ts'
import type { DurationHistory } from './history.ts'
import { jittered, type Moment, type PauseBounds, type Schedule, scheduleByPhase } from './schedule.ts'

/** The fixed poller that costs as many requests. What is over in seconds is worth two of them all the same. */
const equivalentPauseS = (meanS: number) => Math.min(5, meanS / 2)
/** While building, the end is not near whatever the build does. */
const buildFactor = 2.5
const stepS = 0.25

/** Which clock counts, and how urgent it is. */
interface Stage {
  readonly hazard: Hazard
  readonly atS: number
  readonly factor: number
  /** Of the whole deployment: over it, the requests are to cost as much as those of the fixed poller. */
  readonly meanS: number
}

/** Without history this is `scheduleByPhase`. */
export function scheduleByHistory(bounds: PauseBounds, history: DurationHistory): Schedule {
  const byPhase = scheduleByPhase(bounds)
  const stageOf = createStages(history)
  return (moment, draw) => {
    const stage = moment.failures === 0 ? stageOf(moment) : undefined
    if (!stage) return byPhase(moment, draw)
    return jittered(pauseS(stage, bounds) * 1000, { bounds, draw, jitter: 0.05 })
  }
}

function createStages(history: DurationHistory): (moment: Moment) => Stage | undefined {
  const total = hazardOf(history.totalS)
  const build = hazardOf(history.buildS)
  const deploy = hazardOf(history.deployS)
  return ({ phase, inPhaseMs, sinceQueueMs }) => {
    const atS = inPhaseMs / 1000
    if (phase === 'deploy' && deploy) return { hazard: deploy, atS, factor: 1, meanS: (total ?? deploy).meanS }
    if (phase === 'build' && build) return { hazard: build, atS, factor: buildFactor, meanS: (total ?? build).meanS }
    const atWork = phase === 'prepare' || phase === 'build' || phase === 'deploy'
    return atWork && total ? { hazard: total, atS: sinceQueueMs / 1000, factor: 1, meanS: total.meanS } : undefined
  }
}

/** The first moment at which ∫ du / pause(u) reaches 1, in small steps, so that a steep rise is not overslept. */
function pauseS(stage: Stage, bounds: PauseBounds): number {
  const shortest = bounds.shortestMs / 1000
  const longest = bounds.longestMs / 1000
  let passed = 0
  for (let waited = 0; ; waited += stepS) {
    const pause = Math.min(Math.max(idealPauseS(stage, stage.atS + waited), shortest), longest)
    const step = stepS / pause
    // Sums of small steps may fall short of what they should be, by another step.
    if (passed + step >= 1) return Math.min(waited + (1 - passed) * pause, longest)
    passed += step
  }
}

function idealPauseS({ hazard, factor, meanS }: Stage, tS: number): number {
  return (factor * equivalentPauseS(meanS)) / Math.sqrt(meanS * hazard.at(tS))
}
