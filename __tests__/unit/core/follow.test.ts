import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { type FollowLimits, follow } from '../../../src/core/follow.ts'
import type { HttpRequest } from '../../../src/core/ports.ts'
import { createProbe } from '../../../src/core/probe.ts'
import type { Moment, Schedule } from '../../../src/core/schedule.ts'
import { renderTally } from '../../../src/core/tally.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { aProvider } from '../../support/providers.ts'
import { answer, broken, type Fate, inOrder, never, scriptedHttp, slowly } from '../../support/scripted-http.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const second = 1_000
const minute = 60 * second

const limits: FollowLimits = {
  queueTimeoutMs: 10 * minute,
  runTimeoutMs: 20 * minute,
  requestTimeoutMs: 10 * second,
  maxPollErrors: 5,
  notFoundGraceMs: minute,
}

/** A poll every five seconds. */
const steady: Schedule = () => 5 * second

interface Given {
  readonly limits?: Partial<FollowLimits>
  readonly schedule?: Schedule
  readonly resumed?: boolean
  /** When an answer is read. */
  readonly onAnswer?: () => void
}

type Script = (request: HttpRequest, number: number) => Fate

function aFollowing(script: Script, given: Given = {}) {
  const clock = virtualClock()
  const http = scriptedHttp(clock, script)
  const interrupt = manualInterrupt()
  const moments: Moment[] = []
  const told: string[] = []
  const schedule: Schedule = (moment, draw) => {
    moments.push(moment)
    return (given.schedule ?? steady)(moment, draw)
  }
  const { probe } = aProvider()
  const read: typeof probe.read = (...answered) => {
    given.onAnswer?.()
    return probe.read(...answered)
  }
  const provider = aProvider({ probe: { ...probe, read } })
  const start = () =>
    clock.run(
      follow(
        {
          clock,
          interrupt,
          schedule,
          random: () => 0.5,
          probe: createProbe(provider, { http, clock, deploymentId: 'dep-1', shortestMs: second }),
          onObservation: ({ status }, atMs) => told.push(`${atMs / second}s ${status}`),
          onFailure: (text, failures) => told.push(`${clock.now() / second}s ${text} (${failures})`),
        },
        { limits: { ...limits, ...given.limits }, triggeredAtMs: 0, resumed: given.resumed ?? false },
      ),
    )
  const pollsAtS = () => http.sent.map(({ atMs }) => atMs / second)
  return { clock, http, interrupt, moments, told, start, pollsAtS }
}

/** These status words, one a poll; the last one stays. */
function words(...statuses: readonly string[]): Script {
  return inOrder(...statuses.map((status) => answer(200, status)))
}

/** Depends on the time at which it is asked: the last change that has come. */
function timeline(clockNow: () => number, changes: Readonly<Record<number, Fate>>): Script {
  return () => {
    const due = Object.keys(changes)
      .map(Number)
      .filter((atMs) => atMs <= clockNow())
    const fate = changes[Math.max(...due)]
    if (fate === undefined) throw new Error('the timeline has to begin at 0')
    return fate
  }
}

/** A following whose provider changes its mind with the time. */
function aFollowingAlong(changes: Readonly<Record<number, Fate>>, given: Given = {}) {
  let now = () => 0
  const following = aFollowing(
    timeline(() => now(), changes),
    given,
  )
  now = following.clock.now
  return following
}

describe('following', () => {
  it.each(['GOOD', 'SAME', 'BAD', 'DROPPED'])('ends when the deployment has landed: %s', async (status) => {
    const { start, told, pollsAtS } = aFollowing(words('WAITING', 'BUILDING', 'DEPLOYING', status))
    const { end, last, tally } = await start()
    expect(end).toMatchObject({ kind: 'landed', observation: { status } })
    expect(last?.status).toBe(status)
    expect(renderTally(tally)).toBe(`WAITING, BUILDING, DEPLOYING, ${status}`)
    expect(told).toEqual(['5s WAITING', '10s BUILDING', '15s DEPLOYING', `20s ${status}`])
    expect(pollsAtS()).toEqual([5, 10, 15, 20])
  })

  it('never polls again after the end, whatever it would be told', async () => {
    const { start, http } = aFollowing(words('GOOD', 'BAD', 'BUILDING'))
    await start()
    expect(http.sent).toHaveLength(1)
  })

  it('asks the schedule with what it knows', async () => {
    const { start, moments } = aFollowing(
      inOrder(
        answer(200, 'BUILDING'),
        answer(502),
        answer(502),
        answer(404),
        answer(200, 'DEPLOYING'),
        answer(200, 'GOOD'),
      ),
    )
    await start()
    expect(moments).toEqual([
      { phase: undefined, polls: 0, failures: 0, inPhaseMs: 0, sinceQueueMs: 0 },
      // What began between two polls is taken to have begun in the middle.
      { phase: 'build', polls: 1, failures: 0, inPhaseMs: 2_500, sinceQueueMs: 5_000 },
      { phase: 'build', polls: 1, failures: 1, inPhaseMs: 7_500, sinceQueueMs: 10_000 },
      { phase: 'build', polls: 1, failures: 2, inPhaseMs: 12_500, sinceQueueMs: 15_000 },
      { phase: 'build', polls: 1, failures: 2, inPhaseMs: 17_500, sinceQueueMs: 20_000 },
      { phase: 'deploy', polls: 2, failures: 0, inPhaseMs: 10_000, sinceQueueMs: 25_000 },
    ])
  })

  it('counts the work from when the queue was left', async () => {
    const { start, moments } = aFollowing(words('WAITING', 'WAITING', 'BUILDING', 'GOOD'))
    await start()
    expect(moments.map(({ sinceQueueMs }) => sinceQueueMs)).toEqual([0, 5_000, 10_000, 2_500])
  })

  it('has one request at a time, each within its own deadline', async () => {
    const { start, told, http } = aFollowing(
      inOrder(slowly(never, answer(200, 'GOOD')), slowly(9 * second, answer(200, 'BUILDING')), answer(200, 'GOOD')),
    )
    await start()
    expect(told).toEqual(['15s it did not answer in time (1)', '29s BUILDING', '34s GOOD'])
    expect(http.sent.map(({ limits }) => limits.timeoutMs)).toEqual([10 * second, 10 * second, 10 * second])
  })

  it('polls at once, and only then pauses, where somebody else has started the deployment', async () => {
    const { start, pollsAtS } = aFollowing(words('BUILDING', 'GOOD'), { resumed: true })
    await start()
    expect(pollsAtS()).toEqual([0, 5])
  })

  it('waits out a status that it does not know', async () => {
    const { start, told } = aFollowing(words('SETTLING', 'SETTLING', 'GOOD'))
    expect(await start()).toMatchObject({ end: { kind: 'landed' } })
    expect(told).toEqual(['5s SETTLING', '10s SETTLING', '15s GOOD'])
  })

  it('does not wait for an unknown status for ever', async () => {
    const { start, clock } = aFollowing(words('SETTLING'))
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' } })
    expect(clock.now()).toBe(20 * minute - second)
  })
})

describe('the deadlines', () => {
  it('are the run’s for a deployment that runs: the last poll is made just before it', async () => {
    const { start, clock, pollsAtS } = aFollowing(words('BUILDING'))
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' }, last: { status: 'BUILDING' } })
    expect(pollsAtS().slice(-2)).toEqual([1_195, 1_199])
    expect(clock.now()).toBe(1_199 * second)
  })

  it('are the queue’s for a deployment that never starts', async () => {
    const { start, clock } = aFollowing(words('WAITING'))
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'queue' } })
    expect(clock.now()).toBe(599 * second)
  })

  it('give the run its whole time after the queue', async () => {
    const { start, clock } = aFollowingAlong({ 0: answer(200, 'WAITING'), [9 * minute]: answer(200, 'BUILDING') })
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' } })
    expect(clock.now()).toBe(29 * minute - second)
  })

  it('let the last poll still bring the news', async () => {
    const { start } = aFollowingAlong({ 0: answer(200, 'BUILDING'), [1_198 * second]: answer(200, 'GOOD') })
    expect(await start()).toMatchObject({ end: { kind: 'landed' } })
  })

  it('are outlasted by the last poll by less than a second', async () => {
    const { start, clock, http } = aFollowingAlong({
      0: answer(200, 'BUILDING'),
      [1_198 * second]: slowly(never, answer(200, 'GOOD')),
    })
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' } })
    expect(http.sent.at(-1)?.limits.timeoutMs).toBe(1_500)
    expect(clock.now()).toBe(20 * minute + 500)
  })

  it('shorten a request that begins before the last poll is due', async () => {
    const { start, clock, pollsAtS } = aFollowing(
      (_request, number) => (number === 1 ? answer(200, 'BUILDING') : slowly(never, answer(200, 'GOOD'))),
      { limits: { runTimeoutMs: 12 * second } },
    )
    expect(await start()).toMatchObject({ end: { kind: 'timed-out' } })
    expect(pollsAtS()).toEqual([5, 10])
    expect(clock.now()).toBe(12.5 * second)
  })

  it('are looked at in time even where the pause is longer than the time in the queue', async () => {
    const { start, clock, pollsAtS } = aFollowing(words('WAITING'), {
      schedule: () => 5 * minute,
      limits: { queueTimeoutMs: minute },
    })
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'queue' } })
    expect(pollsAtS()).toEqual([59])
    expect(clock.now()).toBe(59 * second)
  })

  it('do not make it poll early again when that look failed', async () => {
    const { start, pollsAtS } = aFollowing(inOrder(answer(502), answer(200, 'BUILDING'), answer(200, 'GOOD')), {
      schedule: () => 5 * minute,
      limits: { queueTimeoutMs: minute },
    })
    expect(await start()).toMatchObject({ end: { kind: 'landed' } })
    expect(pollsAtS()).toEqual([59, 359, 659])
  })

  it('hold against failing polls too', async () => {
    const { start, clock } = aFollowing(inOrder(answer(502), answer(200, 'BUILDING'), answer(502)), {
      limits: { maxPollErrors: 1_000 },
    })
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' } })
    expect(clock.now()).toBe(1_199 * second)
  })

  it('hold against a server that asks for more time than is left', async () => {
    const { start, pollsAtS } = aFollowing(
      inOrder(answer(200, 'BUILDING'), answer(429, '', { 'retry-after': '300' })),
      { limits: { runTimeoutMs: minute } },
    )
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' } })
    expect(pollsAtS()).toEqual([5, 10, 59])
  })
})

describe('how long a server asks to be left alone', () => {
  it('counts where it is longer than the pause, once', async () => {
    const { start, pollsAtS } = aFollowing(
      inOrder(
        answer(429, '', { 'retry-after': '60' }),
        answer(503, '', { 'retry-after': '1' }),
        answer(200, 'BUILDING'),
        answer(200, 'GOOD'),
      ),
    )
    await start()
    expect(pollsAtS()).toEqual([5, 65, 70, 75])
  })

  it('counts with good news too', async () => {
    const { start, pollsAtS } = aFollowing(
      inOrder(answer(200, 'BUILDING', { 'retry-after': '60' }), answer(200, 'BUILDING'), answer(200, 'GOOD')),
    )
    await start()
    expect(pollsAtS()).toEqual([5, 65, 70])
  })
})

describe('the error budget', () => {
  it('tolerates as many failed polls in a row as the user says', async () => {
    const { start, told } = aFollowing(inOrder(...Array.from({ length: 5 }, () => answer(502)), answer(200, 'GOOD')))
    expect(await start()).toMatchObject({ end: { kind: 'landed' } })
    expect(told).toEqual([1, 2, 3, 4, 5].map((n) => `${n * 5}s it answered 502 (${n})`).concat('30s GOOD'))
  })

  it('ends with the next one', async () => {
    const { start, told, http } = aFollowing(
      inOrder(
        answer(200, 'BUILDING'),
        answer(502),
        broken('dns', { requestWritten: false }),
        answer(200, ''),
        answer(429),
        answer(500, 'x'),
        answer(503, 'down for repairs'),
      ),
    )
    const { end, tally, last } = await start()
    expect(end).toEqual({
      kind: 'broke-off',
      reason: 'too-many-errors',
      text: 'it answered 503 (“down for repairs”)',
      status: 0,
    })
    expect(renderTally(tally)).toBe('BUILDING, 502, dns, unreadable, 429, 500, 503')
    expect(last?.status).toBe('BUILDING')
    expect(http.sent).toHaveLength(7)
    // It is not tried again after the last one, and so nobody is told that it were.
    expect(told).toHaveLength(6)
  })

  it('of 0 ends with the first failed poll', async () => {
    const { start, http } = aFollowing(inOrder(answer(200, 'BUILDING'), answer(502)), { limits: { maxPollErrors: 0 } })
    expect(await start()).toMatchObject({ end: { reason: 'too-many-errors' } })
    expect(http.sent).toHaveLength(2)
  })

  it('is whole again after a good poll, for ever', async () => {
    const { start, clock } = aFollowing((_request, number) => answer(number % 6 === 0 ? 200 : 502, 'BUILDING'))
    expect(await start()).toMatchObject({ end: { kind: 'timed-out', which: 'run' } })
    expect(clock.now()).toBe(1_199 * second)
  })
})

describe('a deployment that is not found', () => {
  it('may not be visible yet: it is asked for again, without spending the budget', async () => {
    const { start, told } = aFollowing(inOrder(answer(404), answer(404), answer(404), answer(200, 'GOOD')), {
      limits: { maxPollErrors: 0 },
    })
    expect(await start()).toMatchObject({ end: { kind: 'landed' } })
    expect(told).toEqual(['5s it answered 404 (0)', '10s it answered 404 (0)', '15s it answered 404 (0)', '20s GOOD'])
  })

  it('does not exist, where it is not found a minute after the trigger', async () => {
    const { start, clock } = aFollowing(() => answer(404))
    expect(await start()).toMatchObject({ end: { kind: 'broke-off', reason: 'not-found', status: 404 } })
    expect(clock.now()).toBe(60 * second)
  })

  it('is still in its grace a moment before', async () => {
    const { start, clock } = aFollowing(() => answer(404), { schedule: () => 59_999 })
    await start()
    expect(clock.now()).toBe(2 * 59_999)
  })

  it('neither spends nor refills the budget', async () => {
    const { start, http } = aFollowing(inOrder(answer(502), answer(404), answer(502), answer(404), answer(502)), {
      limits: { maxPollErrors: 2 },
    })
    expect(await start()).toMatchObject({ end: { reason: 'too-many-errors' } })
    expect(http.sent).toHaveLength(5)
  })

  it('has no grace where somebody else has started it: then it must be known', async () => {
    const { start, http } = aFollowing(() => answer(404), { resumed: true })
    expect(await start()).toMatchObject({ end: { reason: 'not-found' } })
    expect(http.sent).toHaveLength(1)
  })
})

describe('what trying again can not mend', () => {
  it.each<[string, Fate, string, number]>([
    ['a 401', answer(401), 'unauthorized', 401],
    ['a 403', answer(403), 'unauthorized', 403],
    ['a 400', answer(400), 'rejected', 400],
    ['a 301', answer(301), 'rejected', 301],
    ['another deployment', answer(200, 'another'), 'wrong-deployment', 200],
    ['a bad certificate', broken('certificate', { requestWritten: false }), 'unreachable', 0],
  ])('ends it at once: %s', async (_what, fate, reason, status) => {
    const { start, http, told } = aFollowing(inOrder(fate, answer(200, 'GOOD')))
    expect(await start()).toMatchObject({ end: { kind: 'broke-off', reason, status } })
    expect(http.sent).toHaveLength(1)
    expect(told).toEqual([])
  })
})

describe('an interrupt', () => {
  it('ends a sleep at once', async () => {
    const { start, interrupt, clock, http } = aFollowing(words('BUILDING', 'GOOD'))
    clock.at(7 * second, interrupt.press)
    expect(await start()).toMatchObject({ end: { kind: 'interrupted' }, last: { status: 'BUILDING' } })
    expect(clock.now()).toBe(7 * second)
    expect(http.sent).toHaveLength(1)
  })

  it('ends a request at once', async () => {
    const { start, interrupt, clock } = aFollowing(() => slowly(8 * second, answer(200, 'BUILDING')))
    clock.at(7 * second, interrupt.press)
    expect(await start()).toMatchObject({ end: { kind: 'interrupted' } })
    expect(clock.now()).toBe(7 * second)
    expect(clock.sleeping()).toBe(0)
  })

  it('in a request is no failed poll', async () => {
    const { start, interrupt, clock } = aFollowing(() => slowly(8 * second, answer(200, 'BUILDING')), {
      limits: { maxPollErrors: 0 },
    })
    clock.at(7 * second, interrupt.press)
    expect(await start()).toMatchObject({ end: { kind: 'interrupted' }, tally: new Map() })
  })

  it('that came before lets nothing be asked', async () => {
    const { start, interrupt, http } = aFollowing(words('GOOD'), { resumed: true })
    interrupt.press()
    expect(await start()).toMatchObject({ end: { kind: 'interrupted' } })
    expect(http.sent).toEqual([])
  })

  it.each([
    ['GOOD', { kind: 'landed' }],
    ['BUILDING', { kind: 'interrupted' }],
  ])('in the moment in which the answer is there takes the answer for what it is: %s', async (status, end) => {
    const following = aFollowing(words(status), {
      onAnswer: () => following.interrupt.press(),
    })
    expect(await following.start()).toMatchObject({ end, last: { status } })
    expect(following.http.sent).toHaveLength(1)
  })

  it('pressed five times is one', async () => {
    const { start, interrupt, clock } = aFollowing(words('BUILDING'))
    for (const ms of [7_000, 7_020, 7_040, 7_060, 7_080]) clock.at(ms, interrupt.press)
    expect(await start()).toMatchObject({ end: { kind: 'interrupted' } })
    expect(clock.now()).toBe(7 * second)
  })
})

describe('ten thousand polls', () => {
  it('leave nobody listening to the interrupt, and one line in the tally', async () => {
    const most: number[] = []
    const following = aFollowing(
      (_request, number) => {
        most.push(getEventListeners(following.interrupt.signal, 'abort').length)
        return slowly(20, number === 10_000 ? answer(200, 'GOOD') : answer(number % 3 === 0 ? 502 : 200, 'BUILDING'))
      },
      { schedule: () => 50, limits: { runTimeoutMs: 60 * minute } },
    )
    const { end, tally } = await following.start()
    expect(end).toMatchObject({ kind: 'landed' })
    expect(following.http.sent).toHaveLength(10_000)
    expect(Math.max(...most)).toBeLessThanOrEqual(1)
    expect(getEventListeners(following.interrupt.signal, 'abort')).toHaveLength(0)
    expect(renderTally(tally)).toBe('BUILDING ×6666, 502 ×3333, GOOD')
  })
})
