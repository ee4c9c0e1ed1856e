/** So many requests a second to one host and no more, whoever sends them; who waits is let go by urgency. */

import type { Clock, Exchange, Http, HttpLimits, HttpRequest } from '../ports.ts'
import { type Claim, chooseNext, type Waiting } from './urgency.ts'

export interface RateLimiter {
  /** An Http whose requests take their turn; `claim` is asked at each of them how urgent it is. */
  lane(claim: (limits: HttpLimits) => Claim): Http
}

export interface RateLimiterWorld {
  readonly http: Http
  readonly clock: Clock
}

/** A hair more than a second, since timers and clocks are not exact. */
const windowMs = 1005
/**
 * A request arrives at some time between its start and its answer. So that the host, too, sees no more than the limit in any second,
 * a turn is over a window after the answer; a host that is slow to answer is taken to have got it by then.
 */
const slowestArrivalMs = 250

/** Never more than `perSecond` (1 or more, whole) requests in any window of a second, for each host by itself. */
export function createRateLimiter(perSecond: number, world: RateLimiterWorld): RateLimiter {
  const gates = new Map<string, Gate>()
  const gateOf = (url: string) => {
    const { host } = new URL(url)
    const known = gates.get(host)
    if (known) return known
    const gate = createGate(perSecond, world)
    gates.set(host, gate)
    return gate
  }
  return {
    lane: (claim) => ({
      async send(request, limits) {
        // What can not be sent at all is told by the one who can't send it.
        if (!URL.canParse(request.url)) return world.http.send(request, limits)
        return gateOf(request.url).pass(request, { limits, claim: claim(limits) })
      },
    }),
  }
}

interface Gate {
  pass(request: HttpRequest, given: { limits: HttpLimits; claim: Claim }): Promise<Exchange>
}

interface Turn {
  readonly startedAtMs: number
  /** Undefined while it is in flight. */
  answeredAtMs: number | undefined
}

interface Passing extends Waiting {
  readonly go: (turn: Turn) => void
}

function createGate(perSecond: number, { http, clock }: RateLimiterWorld): Gate {
  /** The last turns, at most `perSecond` of them: one of these has to be over before the next begins. */
  let turns: readonly Turn[] = []
  const waiting = new Set<Passing>()
  let pumping = false
  let triggersInARow = 0

  async function pump(): Promise<void> {
    pumping = true
    while (waiting.size > 0) {
      const nowMs = clock.now()
      turns = turns.filter((turn) => overAtMs(turn, nowMs) > nowMs)
      if (turns.length < perSecond) letOneGo(nowMs)
      else await clock.sleep(Math.max(1, Math.min(...turns.map((turn) => overAtMs(turn, nowMs))) - nowMs))
    }
    pumping = false
  }

  function letOneGo(nowMs: number): void {
    const next = chooseNext([...waiting], { nowMs, triggersInARow })
    if (!next) return
    waiting.delete(next)
    triggersInARow = next.claim.kind === 'trigger' ? triggersInARow + 1 : 0
    const turn: Turn = { startedAtMs: nowMs, answeredAtMs: undefined }
    turns = [...turns, turn]
    next.go(turn)
  }

  return {
    async pass(request, { limits, claim }) {
      const sinceMs = clock.now()
      const turn = await new Promise<Turn | undefined>((resolve) => {
        const signals = [limits.signal, limits.abandon].filter((signal) => signal !== undefined)
        if (signals.some(({ aborted }) => aborted)) return resolve(undefined)
        const leave = (taken: Turn | undefined) => {
          waiting.delete(passing)
          for (const signal of signals) signal.removeEventListener('abort', giveUp)
          resolve(taken)
        }
        const giveUp = () => leave(undefined)
        const passing: Passing = { claim, sinceMs, go: leave }
        for (const signal of signals) signal.addEventListener('abort', giveUp, { once: true })
        waiting.add(passing)
        if (!pumping) void pump()
      })
      if (turn === undefined) return { kind: 'broken', cause: 'aborted', requestWritten: false }
      const timeoutMs = timeLeftMs(limits, { claim, waitedMs: clock.now() - sinceMs })
      try {
        return timeoutMs > 0
          ? await http.send(request, { ...limits, timeoutMs })
          : { kind: 'broken', cause: 'timeout', requestWritten: false }
      } finally {
        turn.answeredAtMs = clock.now()
      }
    },
  }
}

/** The earliest moment at which a turn can be over, as far as is known now. */
function overAtMs({ startedAtMs, answeredAtMs }: Turn, nowMs: number): number {
  const arrivedAtMs = Math.min(answeredAtMs ?? nowMs, startedAtMs + slowestArrivalMs)
  return arrivedAtMs + windowMs
}

/** To wait for a turn costs a request no time, unless the deadline of the whole deployment is near. */
function timeLeftMs({ timeoutMs }: HttpLimits, { claim, waitedMs }: { claim: Claim; waitedMs: number }): number {
  return claim.kind === 'last-look' ? timeoutMs - waitedMs : timeoutMs
}
