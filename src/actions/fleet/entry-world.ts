/** The world as one entry of a fleet sees it: its own turn at the hosts, its name before every line, its own corner of the state. */

import type { CarryOutWorld } from '../../core/carry-out.ts'
import { isFinal, type Phase } from '../../core/deployment.ts'
import type { RateLimiter } from '../../core/fleet/rate-limit.ts'
import type { Claim } from '../../core/fleet/urgency.ts'
import type { Log, StateStore } from '../../core/ports.ts'
import type { Story } from '../../core/story.ts'
import type { World } from '../../core/world.ts'

export interface EntryWorldGiven {
  readonly name: string
  readonly limiter: RateLimiter
  /** The entry's story as it is now. */
  readonly story: () => Story
  readonly world: World
}

/** Without narrator and `told`: who tells of the entry is for the caller to say. */
export function entryWorld(given: EntryWorldGiven): Omit<CarryOutWorld, 'narrator' | 'told'> {
  const { name, limiter, world } = given
  return {
    ...world,
    http: limiter.lane(() => claimOf(given)),
    log: entryLog(world.log, name),
    state: entryState(world.state, name),
  }
}

/** How long a poll bears to wait: the nearer the end may be, the less. */
const patienceMs: Readonly<Record<Phase, number>> = {
  queue: 8000,
  prepare: 4000,
  build: 4000,
  deploy: 1000,
  finished: 1000,
}

/** Before there is an id, the trigger; after the end, what cleans up; between them polls. */
function claimOf({ story, world }: EntryWorldGiven): Claim {
  const { deploymentId, observation } = story()
  const isOver = world.interrupt.signal.aborted || (observation !== undefined && isFinal(observation.state))
  if (deploymentId === '' || isOver) return { kind: 'trigger' }
  return { kind: 'poll', patienceMs: observation === undefined ? 1000 : patienceMs[observation.phase] }
}

/** The name before every line. */
export function entryLog(log: Log, name: string): Log {
  const put = (text: string) => `${name}: ${text}`
  return {
    opening: (text) => log.opening(put(text)),
    line: (text) => log.line(put(text)),
    debug: (text) => log.debug(put(text)),
    notice: (text) => log.notice(put(text)),
    warning: (text) => log.warning(put(text)),
    error: (text) => log.error(put(text)),
    group: (title, lines) => log.group(put(title), lines),
  }
}

/** What `post` finds by the name of the entry. */
export function entryState(state: StateStore, name: string): StateStore {
  return { save: (what, value) => state.save(`${what}.${name}`, value) }
}
