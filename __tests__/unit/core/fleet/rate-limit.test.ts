import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createRateLimiter } from '../../../../src/core/fleet/rate-limit.ts'
import type { Claim } from '../../../../src/core/fleet/urgency.ts'
import type { HttpLimits, HttpRequest } from '../../../../src/core/ports.ts'
import { answer, broken, never, type ScriptedHttp, scriptedHttp, slowly } from '../../../support/scripted-http.ts'
import { type VirtualClock, virtualClock } from '../../../support/virtual-clock.ts'

const poll: Claim = { kind: 'poll', patienceMs: 1000 }
const trigger: Claim = { kind: 'trigger' }

function to(path: string, host = 'api.example.com'): HttpRequest {
  return { method: 'GET', url: `https://${host}/${path}`, headers: {} }
}

interface Harness {
  readonly clock: VirtualClock
  readonly http: ScriptedHttp
  /** Sends at that time, and ends with the answer. */
  at(ms: number, path: string, how?: { claim?: Claim; limits?: Partial<HttpLimits>; host?: string }): Promise<unknown>
}

function harness(perSecond: number, fate = answer(200)): Harness {
  const clock = virtualClock()
  const http = scriptedHttp(clock, () => fate)
  const limiter = createRateLimiter(perSecond, { http, clock })
  return {
    clock,
    http,
    async at(ms, path, { claim = poll, limits = {}, host } = {}) {
      await clock.sleep(ms)
      return limiter.lane(() => claim).send(to(path, host), { timeoutMs: 10_000, ...limits })
    },
  }
}

function paths({ http }: Harness): readonly string[] {
  return http.sent.map(({ request }) => new URL(request.url).pathname.slice(1))
}

/** How many of these moments lie within the fullest second, both its ends included. */
function fullestSecond(moments: readonly number[]): number {
  return Math.max(0, ...moments.map((from) => moments.filter((at) => at >= from && at <= from + 1000).length))
}

describe('the rate limiter', () => {
  it('lets so many go at once, and the next ones a second later', async () => {
    const given = harness(2)
    await given.clock.run(Promise.all([given.at(0, 'a'), given.at(0, 'b'), given.at(0, 'c'), given.at(0, 'd')]))

    expect(given.http.sent.map(({ atMs }) => Math.floor(atMs / 1000))).toEqual([0, 0, 1, 1])
  })

  it('tells each one when it has its turn', async () => {
    const given = harness(1)
    const turns: number[] = []
    const limits = { onTurn: () => void turns.push(given.clock.now()) }
    await given.clock.run(Promise.all([given.at(0, 'a', { limits }), given.at(0, 'b', { limits })]))

    expect(turns).toEqual([0, 1005])
  })

  it('lets the next one go as soon as one turn is over, not when all are', async () => {
    const given = harness(2)
    await given.clock.run(Promise.all([given.at(0, 'a'), given.at(500, 'b'), given.at(600, 'c'), given.at(600, 'd')]))

    expect(given.http.sent.map(({ atMs }) => atMs)).toEqual([0, 500, 1005, 1505])
  })

  it('lets no crowd go at once where many may go in a second', async () => {
    const given = harness(100)
    await given.clock.run(Promise.all(Array.from({ length: 25 }, (_, index) => given.at(0, `${index}`))))

    const sentAt = given.http.sent.map(({ atMs }) => atMs)
    expect(sentAt).toEqual([...Array(10).fill(0), ...Array(10).fill(100), ...Array(5).fill(200)])
  })

  it('never lets more go in any second, however they come, and lets all go', async () => {
    const arrivals = fc.array(fc.record({ ms: fc.nat({ max: 5000 }), kind: fc.constantFrom<Claim>(poll, trigger) }), {
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        arrivals,
        fc.nat({ max: 900 }),
        async (perSecond, all, slowMs) => {
          const given = harness(perSecond, slowly(slowMs, answer(200)))
          await given.clock.run(
            Promise.all(all.map(({ ms, kind }, index) => given.at(ms, `${index}`, { claim: kind }))),
          )

          expect(given.http.sent).toHaveLength(all.length)
          expect(fullestSecond(given.http.sent.map(({ atMs }) => atMs))).toBeLessThanOrEqual(perSecond)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('keeps the limit also at the host, where a request is slow to arrive and the next one quick', async () => {
    const clock = virtualClock()
    const arrived: number[] = []
    const slow = (number: number) => (number % 2 === 1 ? 1900 : 1)
    const http = scriptedHttp(clock, (_, number) => {
      arrived.push(clock.now() + slow(number))
      return slowly(slow(number), answer(200))
    })
    const limiter = createRateLimiter(1, { http, clock })
    const all = Array.from({ length: 20 }, (_, index) =>
      limiter.lane(() => poll).send(to(`${index}`), { timeoutMs: 10_000 }),
    )
    await clock.run(Promise.all(all))

    expect(fullestSecond(arrived)).toBe(1)
  })

  it('counts each host by itself', async () => {
    const given = harness(1)
    await given.clock.run(Promise.all([given.at(0, 'a'), given.at(0, 'b', { host: 'other.example.com' })]))

    expect(given.http.sent.map(({ atMs }) => atMs)).toEqual([0, 0])
  })

  it('lets triggers go before polls, and the poll whose deployment may end soon before one that waits in a queue', async () => {
    const given = harness(1)
    const queued: Claim = { kind: 'poll', patienceMs: 8000 }
    await given.clock.run(
      Promise.all([
        given.at(0, 'first'),
        given.at(1, 'queued', { claim: queued }),
        given.at(2, 'deploying'),
        given.at(3, 'trigger', { claim: trigger }),
        given.at(4, 'last-look', { limits: { withinMs: 3000 } }),
        given.at(5, 'very-last-look', { limits: { withinMs: 2500 } }),
      ]),
    )

    expect(paths(given)).toEqual(['first', 'very-last-look', 'last-look', 'trigger', 'deploying', 'queued'])
  })

  it('starves nobody: a poll that has waited long goes between triggers, one in a queue before newer ones', async () => {
    const given = harness(1)
    const triggers = Array.from({ length: 60 }, (_, index) => given.at(0, `t${index}`, { claim: trigger }))
    const queued: Claim = { kind: 'poll', patienceMs: 8000 }
    await given.clock.run(Promise.all([...triggers, given.at(1, 'old', { claim: queued }), given.at(9500, 'new')]))

    expect(paths(given).indexOf('old')).toBeLessThan(15)
    expect(paths(given).indexOf('old')).toBeLessThan(paths(given).indexOf('new'))
  })

  it('lets a trigger go before a poll that has waited long, where only polls went before', async () => {
    const given = harness(1)
    const polls = Array.from({ length: 13 }, (_, index) => `p${index}`)
    const all = polls.map((path) => given.at(0, path))
    await given.clock.run(Promise.all([...all, given.at(10_100, 'trigger', { claim: trigger })]))

    expect(paths(given)).toEqual(polls.toSpliced(11, 0, 'trigger'))
  })

  it('takes no time from a request that waits for its turn, but from the last look before a deadline', async () => {
    const given = harness(1)
    const limits = { timeoutMs: 3000, withinMs: 3000 }
    const all = [given.at(0, 'a'), given.at(0, 'b', { claim: trigger }), given.at(0, 'look', { limits })]
    await given.clock.run(Promise.all(all))

    const timeouts = given.http.sent.map(({ limits }) => limits.timeoutMs)
    expect(paths(given)).toEqual(['a', 'look', 'b'])
    expect(timeouts[0]).toBe(10_000)
    expect(timeouts[1]).toBeLessThan(2000)
    expect(timeouts[2]).toBe(10_000)
  })

  it('gives up who has no time left the moment that it is over, without sending it, however long the host is busy', async () => {
    const given = harness(1, slowly(8000, answer(200)))
    const first = given.at(0, 'first')
    let gaveUpAtMs = 0
    const late = given.at(100, 'late', { limits: { withinMs: 500 } }).then((end) => {
      gaveUpAtMs = given.clock.now()
      return end
    })
    const ended = given.clock.run(Promise.all([first, late]))

    expect((await ended)[1]).toEqual(broken('timeout', { requestWritten: false }).exchange)
    expect(gaveUpAtMs).toBe(600)
    expect(paths(given)).toEqual(['first'])
    expect(given.clock.sleeping()).toBe(0)
  })

  it.each(['signal', 'abandon'] as const)(
    'lets who waits go at once when its %s aborts; nothing is sent',
    async (which) => {
      const given = harness(1)
      const gone = new AbortController()
      given.clock.at(100, () => gone.abort())
      const first = given.at(0, 'a')
      const waiting = given.at(0, 'b', { limits: { [which]: gone.signal } })
      const [, ended] = await given.clock.run(Promise.all([first, waiting, given.at(1, 'c')]))

      expect(ended).toEqual(broken('aborted', { requestWritten: false }).exchange)
      expect(paths(given)).toEqual(['a', 'c'])
      const already = await given.clock.run(given.at(0, 'd', { limits: { [which]: gone.signal } }))
      expect(already).toEqual(ended)
    },
  )

  it('asks a host less that is slow to answer, and goes on when it gives up', async () => {
    const given = harness(2, slowly(never, answer(200)))
    const all = ['a', 'b', 'c'].map((path) => given.at(0, path, { limits: { timeoutMs: 5000 } }))
    await given.clock.run(Promise.all(all))

    expect(given.http.sent.map(({ atMs }) => Math.floor(atMs / 1000))).toEqual([0, 0, 6])
  })

  it('passes on what is no URL, to be told by who can’t send it', async () => {
    const given = harness(1)
    const lane = createRateLimiter(1, given).lane(() => poll)
    await given.clock.run(lane.send({ method: 'GET', url: '', headers: {} }, { timeoutMs: 1000 }))

    expect(given.http.sent).toHaveLength(1)
  })

  it.each(['signal', 'abandon'] as const)('listens to %s no longer than a request waits', async (which) => {
    const given = harness(1)
    const heard = new AbortController()
    const limits = { [which]: heard.signal }
    given.clock.at(2500, () => heard.abort())
    const all = ['a', 'b', 'c', 'd'].map((path) => given.at(0, path, { limits }))
    const late = given.at(0, 'late', { limits: { ...limits, withinMs: 0 } })
    const ended = given.clock.run(Promise.all([...all, late]))
    given.clock.at(2400, () => expect(getEventListeners(heard.signal, 'abort')).toHaveLength(1))
    await ended

    expect(paths(given)).toEqual(['a', 'b', 'c'])
    expect(getEventListeners(heard.signal, 'abort')).toEqual([])
  })

  it('sets no timer for a deadline that is not there', async () => {
    const given = harness(1)
    await given.clock.run(
      Promise.all([given.at(0, 'a'), given.at(0, 'b'), given.at(0, 'c', { limits: { withinMs: 5000 } })]),
    )

    expect(given.clock.slept.filter((ms) => !Number.isFinite(ms))).toEqual([])
    expect(given.clock.slept).toContain(5000)
  })

  it('leaves no timer behind', async () => {
    const given = harness(3)
    await given.clock.run(Promise.all(Array.from({ length: 10 }, (_, index) => given.at(0, `${index}`))))

    expect(given.clock.sleeping()).toBe(0)
  })
})
