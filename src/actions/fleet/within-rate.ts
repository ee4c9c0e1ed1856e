/** One rate for each host, whoever is asked there. */

import { parseAllowedHosts } from '../../core/allowed-url.ts'
import { createRateLimiter, type RateLimiter } from '../../core/fleet/rate-limit.ts'
import type { GitHub, Http } from '../../core/ports.ts'
import type { World } from '../../core/world.ts'
import type { FleetInputs } from './inputs.ts'

export interface RatedWorld extends World {
  /** The inputs of the step. */
  readonly raw: (name: string) => string
  /** Host, with its port where it has one, of GitHub's API. */
  readonly gitHubHost: string
  /** GitHub, asked by way of this Http; undefined without a token. */
  readonly gitHubOver: (http: Http) => GitHub | undefined
}

export interface Rated<W> {
  readonly limiter: RateLimiter
  /** Here everybody waits for a turn; who starts, stops and follows deployments has a lane of its own. */
  readonly world: W
  /** So many ms may whoever tells of one entry have to wait for the turns of all others. */
  readonly othersMs: number
}

/** Who tells people can wait, but not for long. */
const patienceMs = 2000
/** To tell of one deployment from its beginning to its end. */
const requestsToTell = 6

/** The rate is that of providers and trackers. GitHub has limits of its own, and is asked in turn only where it is one of their hosts. */
export function withinRate<W extends RatedWorld>(
  { rateLimit, entries }: Pick<FleetInputs, 'rateLimit' | 'entries'>,
  world: W,
): Rated<W> {
  const limiter = createRateLimiter(rateLimit, world)
  const http = limiter.lane(() => ({ kind: 'poll', patienceMs }))
  const isTheirs = parseAllowedHosts(world.raw('allowed-hosts')).hosts.includes(world.gitHubHost)
  return {
    limiter,
    world: { ...world, http, github: isTheirs ? world.gitHubOver(http) : world.github },
    othersMs: (1000 * requestsToTell * entries.length) / rateLimit,
  }
}
