/** So many requests a second to one host and no more, whoever sends them; who waits is let go by urgency. */

import type { Clock, Exchange, Http, HttpLimits, HttpRequest } from '../ports.ts'
import { type Claim, chooseNext, type Waiting } from './urgency.ts'

export interface RateLimiter {
  /** An Http whose requests take their turn; `claim` is asked at each of them how urgent it is. */
  lane(claim: () => Claim): Http
}

export interface RateLimiterWorld {
  readonly http: Http
  readonly clock: Clock
}

/** A hair more than a second, since timers and clocks are not exact. */
export const windowMs = 1005
/** Hundreds of requests a second are not sent all at its beginning: sockets cost memory, here and there. */
const crowdMs = 100
const smallestCrowd = 5
/**
 * Never more than `perSecond` (1 or more, whole) requests in any window of a second, for each host by itself. A request arrives at
 * some time between its start and its answer: a turn is over a second after the answer, so that the host, too, never sees more. One
 * that is slow to answer is asked less.
 */
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
        return gateOf(request.url).pass(request, { limits, claim: claim() })
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
  let turns: Turn[] = []
  const waiting = new Set<Passing>()
  const crowd = Math.max(smallestCrowd, Math.ceil((perSecond * crowdMs) / 1000))
  let pumping = false
  let triggersInARow = 0
  let answered = () => {}

  async function pump(): Promise<void> {
    pumping = true
    while (waiting.size > 0) {
      const nowMs = clock.now()
      turns = turns.filter((turn) => overAtMs(turn) > nowMs)
      const dueMs = turns.length < perSecond ? roomAtMs(nowMs) : Math.min(...turns.map(overAtMs))
      if (dueMs <= nowMs) letOneGo(nowMs)
      else if (dueMs === Number.POSITIVE_INFINITY) await nextAnswer()
      else await clock.sleep(dueMs - nowMs)
    }
    pumping = false
  }

  /** When the next may go without a crowd. */
  function roomAtMs(nowMs: number): number {
    const first = turns.at(-crowd)
    return first === undefined ? nowMs : first.startedAtMs + crowdMs
  }

  function nextAnswer(): Promise<void> {
    return new Promise((resolve) => {
      answered = resolve
    })
  }

  function letOneGo(nowMs: number): void {
    const next = chooseNext(waiting, { nowMs, triggersInARow })
    waiting.delete(next)
    triggersInARow = next.claim.kind === 'trigger' ? triggersInARow + 1 : 0
    const turn: Turn = { startedAtMs: nowMs, answeredAtMs: undefined }
    turns.push(turn)
    next.go(turn)
  }

  return {
    async pass(request, { limits, claim }) {
      const untilMs = clock.now() + (limits.withinMs ?? Number.POSITIVE_INFINITY)
      const turn = await turnOf({ limits, claim, untilMs })
      if (typeof turn === 'string') return { kind: 'broken', cause: turn, requestWritten: false }
      limits.onTurn?.()
      try {
        // To wait for a turn costs a request no time, unless the deadline of the whole deployment is near.
        const timeoutMs = Math.max(0, Math.min(limits.timeoutMs, untilMs - clock.now()))
        return await http.send(request, { ...limits, timeoutMs })
      } finally {
        turn.answeredAtMs = clock.now()
        answered()
      }
    },
  }

  function turnOf({ limits, claim, untilMs }: Asking): Promise<Turn | 'aborted' | 'timeout'> {
    return new Promise((resolve) => {
      const signals = [limits.signal, limits.abandon].filter((signal) => signal !== undefined)
      if (signals.some(({ aborted }) => aborted)) return resolve('aborted')
      const over = new AbortController()
      const leave = (end: Turn | 'aborted' | 'timeout') => {
        waiting.delete(passing)
        over.abort()
        for (const signal of signals) signal.removeEventListener('abort', giveUp)
        resolve(end)
      }
      const giveUp = () => leave('aborted')
      const sinceMs = clock.now()
      const passing: Passing = { claim, sinceMs, untilMs, go: leave }
      for (const signal of signals) signal.addEventListener('abort', giveUp)
      waiting.add(passing)
      if (!pumping) void pump()
      if (!waiting.has(passing) || untilMs === Number.POSITIVE_INFINITY) return
      void clock.sleep(untilMs - sinceMs, over.signal).then(() => over.signal.aborted || leave('timeout'))
    })
  }
}

interface Asking {
  readonly limits: HttpLimits
  readonly claim: Claim
  readonly untilMs: number
}

function overAtMs({ answeredAtMs }: Turn): number {
  return answeredAtMs === undefined ? Number.POSITIVE_INFINITY : answeredAtMs + windowMs
}
