/** Where few are under way, the rate has room for more looks at each: the last ones decide when the fleet is over. */

import type { Moment, Schedule } from '../schedule.ts'

export interface Company {
  /** One more is under way, until what comes back is called. */
  join(): () => void
  underWay(): number
}

export function createCompany(): Company {
  let underWay = 0
  return {
    join() {
      underWay += 1
      return () => {
        underWay -= 1
      }
    },
    underWay: () => underWay,
  }
}

/** Looks may take this share of the rate; triggers, stops and reports have the rest. */
const shareOfLooks = 1 / 3

/**
 * The same schedule, but no pause is longer than it takes all who are under way to look once, at a third of `perSecond`. Never
 * shorter than `shortestMs`, and scattered. What fails, waits in the queue, or was not seen yet, is not hastened.
 */
export function hasten(
  schedule: Schedule,
  { company, perSecond, shortestMs }: { company: Company; perSecond: number; shortestMs: number },
): Schedule {
  return (moment, draw) => {
    const pauseMs = schedule(moment, draw)
    if (!canEnd(moment)) return pauseMs
    const roundMs = (1000 * company.underWay()) / (perSecond * shareOfLooks)
    return Math.min(pauseMs, Math.max(roundMs * (0.8 + 0.4 * draw), shortestMs * (1 + draw / 2)))
  }
}

function canEnd({ failures, phase }: Moment): boolean {
  return failures === 0 && phase !== undefined && phase !== 'queue'
}
