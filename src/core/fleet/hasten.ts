/** The last ones of a fleet decide when it is over: the looks that the others no longer need are theirs. */

import type { Moment, Schedule } from '../schedule.ts'

export interface Company {
  /** One more is under way, until what comes back is called. */
  join(): () => void
  /** How many are under way, of the most that ever were at once: more than 0, at most 1, while anybody is. */
  share(): number
}

export function createCompany(): Company {
  let underWay = 0
  let most = 0
  return {
    join() {
      underWay += 1
      most = Math.max(most, underWay)
      return () => {
        underWay -= 1
      }
    },
    share: () => underWay / most,
  }
}

/**
 * The same schedule, its pauses shorter by the share that is left: all together ask about as often as when they were most. Never
 * shorter than `shortestMs`, and scattered there as well. What fails, waits in the queue, or was not seen yet, is not hastened.
 */
export function hasten(
  schedule: Schedule,
  { company, shortestMs }: { company: Company; shortestMs: number },
): Schedule {
  return (moment, draw) => {
    const pauseMs = schedule(moment, draw)
    if (!canEnd(moment)) return pauseMs
    return Math.min(pauseMs, Math.max(pauseMs * company.share(), shortestMs * (1 + draw / 2)))
  }
}

function canEnd({ failures, phase }: Moment): boolean {
  return failures === 0 && phase !== undefined && phase !== 'queue'
}
