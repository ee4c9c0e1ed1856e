/** A schedule that may be replaced by a better one while it is used. */

import type { Schedule } from './schedule.ts'

export interface Learner {
  readonly schedule: Schedule
  /** From now on. */
  goBy(schedule: Schedule): void
}

export function createLearner(first: Schedule): Learner {
  let current = first
  return {
    schedule: (moment, draw) => current(moment, draw),
    goBy(schedule) {
      current = schedule
    },
  }
}
