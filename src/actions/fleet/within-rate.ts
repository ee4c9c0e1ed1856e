/** One rate for each host, whoever is asked there: providers, trackers, and GitHub. */

import { createRateLimiter, type RateLimiter } from '../../core/fleet/rate-limit.ts'
import type { GitHub, Http } from '../../core/ports.ts'
import type { World } from '../../core/world.ts'

export interface RatedWorld extends World {
  /** GitHub, asked by way of this Http; undefined without a token. */
  readonly gitHubOver: (http: Http) => GitHub | undefined
}

/** Who tells people can wait, but not for long. */
const patienceMs = 2000

/** In the world that comes back everybody waits for a turn; who starts, stops and follows deployments has a lane of its own. */
export function withinRate<W extends RatedWorld>(perSecond: number, world: W): { limiter: RateLimiter; world: W } {
  const limiter = createRateLimiter(perSecond, world)
  const http = limiter.lane(() => ({ kind: 'poll', patienceMs }))
  return { limiter, world: { ...world, http, github: world.gitHubOver(http) } }
}
