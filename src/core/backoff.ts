/** How long to wait before a request is made again. */

import type { Clock, Exchange, Random } from './ports.ts'
import { readRetryAfter } from './retry-after.ts'

const firstBackoffMs = 1000

/** After the attempt with this number, from 1. Full jitter; a server's own wish wins where it is longer, up to `longestMs`. */
export function backoffMs(given: {
  attempt: number
  exchange: Exchange
  longestMs: number
  world: { readonly clock: Clock; readonly random: Random }
}): number {
  const { attempt, exchange, longestMs, world } = given
  const own = firstBackoffMs * 2 ** (attempt - 1) * world.random()
  const header = exchange.kind === 'answered' ? exchange.headers['retry-after'] : undefined
  const asked = readRetryAfter(header, { date: world.clock.date(), shortestMs: firstBackoffMs }) ?? 0
  return Math.min(Math.max(own, asked), longestMs)
}
