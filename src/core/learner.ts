/** A schedule that gets better while it is used: by phase at first, by history once that is known. */

import { type Expectation, expectationOf } from './expectation.ts'
import type { DurationHistory } from './history.ts'
import { type PauseBounds, type Schedule, scheduleByPhase } from './schedule.ts'
import { scheduleByHistory } from './schedule-by-history.ts'

export interface Learner {
  readonly schedule: Schedule
  /** What people may expect now, if anything. */
  learn(history: DurationHistory): Expectation | undefined
}

export function createLearner(bounds: PauseBounds): Learner {
  let current = scheduleByPhase(bounds)
  return {
    schedule: (moment, draw) => current(moment, draw),
    learn(history) {
      current = scheduleByHistory(bounds, history)
      return expectationOf(history)
    },
  }
}
