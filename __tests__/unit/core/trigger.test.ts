import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import type { HttpRequest } from '../../../src/core/ports.ts'
import type { Provider } from '../../../src/core/provider.ts'
import { type TriggerLimits, triggerDeployment } from '../../../src/core/trigger.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { aProvider, triggerRequest } from '../../support/providers.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, broken, type Fate, inOrder, never, scriptedHttp, slowly } from '../../support/scripted-http.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const accepted = answer(200, 'dep-1')
const unsent = broken('refused', { requestWritten: false })
const reset = broken('reset', { requestWritten: true })
const throttled = (retryAfter: string) => answer(429, '', { 'retry-after': retryAfter })

/** A trigger whose requests meet these fates, one after the other. */
function aTrigger(
  fates: readonly Fate[],
  given: { provider?: Partial<Provider>; limits?: Partial<TriggerLimits>; draw?: number } = {},
) {
  const clock = virtualClock()
  const http = scriptedHttp(clock, inOrder(...fates))
  const interrupt = manualInterrupt()
  const log = recordingLog()
  const start = () =>
    clock.run(
      triggerDeployment(aProvider(given.provider), {
        world: { http, clock, interrupt, log, random: () => given.draw ?? 0.5 },
        limits: { requestTimeoutMs: 10_000, longestWaitMs: 1_800_000, onTurn: () => undefined, ...given.limits },
      }),
    )
  const sentAtMs = () => http.sent.map(({ atMs }) => atMs)
  return { clock, http, interrupt, log, start, sentAtMs }
}

describe('a trigger that is taken', () => {
  it('is one request, and gives the id', async () => {
    const { start, http, log } = aTrigger([accepted])
    expect(await start()).toEqual({ kind: 'started', deploymentId: 'dep-1' })
    expect(http.sent.map(({ request }): HttpRequest => request)).toEqual([triggerRequest])
    expect(http.sent[0]?.limits.timeoutMs).toBe(10_000)
    expect(log.lines).toEqual([])
  })

  it('may have made a deployment that is broken from the start', async () => {
    const { start } = aTrigger([answer(422, 'dep-1')])
    expect(await start()).toEqual({ kind: 'broken', deploymentId: 'dep-1', error: 'no room left' })
  })
})

describe('a trigger that surely started nothing', () => {
  it.each([
    ['was not sent', unsent],
    ['was refused', answer(429)],
  ])('is made again twice when it %s, after a second, then two, with full jitter', async (_what, fate) => {
    expect((await spans(fate, 0.999)).map(Math.round)).toEqual([999, 1998])
    expect((await spans(fate, 0.5)).map(Math.round)).toEqual([500, 1000])
    expect(await spans(fate, 0)).toEqual([0, 0])
  })

  async function spans(fate: Fate, draw: number): Promise<readonly number[]> {
    const { start, sentAtMs } = aTrigger([fate], { draw })
    await start()
    const [first = 0, second = 0, third = 0, ...more] = sentAtMs()
    expect(more).toEqual([])
    return [second - first, third - second]
  }

  it('succeeds if a later attempt does, and says in the log what went before', async () => {
    const { start, log } = aTrigger([unsent, answer(429), accepted])
    expect(await start()).toEqual({ kind: 'started', deploymentId: 'dep-1' })
    expect(log.lines).toEqual([
      'Shipyard did not take the request: the connection was refused. Nothing was started; trying again (1 of 2).',
      'Shipyard did not take the request: it answered 429. Nothing was started; trying again (2 of 2).',
    ])
  })

  it('waits for as long as it is asked to, up to five minutes', async () => {
    const { start, sentAtMs } = aTrigger([throttled('20'), throttled('99999999999'), accepted])
    await start()
    expect(sentAtMs()).toEqual([0, 20_000, 320_000])
  })

  it('does not hurry because the server would allow it', async () => {
    const { start, sentAtMs } = aTrigger([throttled('0'), throttled('-5'), accepted], { draw: 0.999 })
    await start()
    expect(sentAtMs().map(Math.round)).toEqual([0, 999, 2997])
  })

  it('waits no longer than a deployment may wait in the queue', async () => {
    const { start, sentAtMs } = aTrigger([throttled('60'), accepted], { limits: { longestWaitMs: 5_000 } })
    await start()
    expect(sentAtMs()).toEqual([0, 5_000])
  })

  it('ends in words that say so', async () => {
    const { start } = aTrigger([unsent])
    expect(await start()).toMatchObject({
      kind: 'ended',
      outcome: {
        result: 'error',
        reason: 'unreachable',
        afloat: 'no',
        happened: 'Shipyard has begun no deployment: the connection was refused.',
        next: 'Nothing was started, so it is safe to run this job again.',
      },
    })
  })

  it.each([
    [300, 'rejected'],
    [301, 'rejected'],
    [302, 'rejected'],
    [303, 'rejected'],
    [304, 'rejected'],
    [307, 'rejected'],
    [308, 'rejected'],
    [400, 'rejected'],
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'not-found'],
    [405, 'rejected'],
    [410, 'not-found'],
    [413, 'rejected'],
    [415, 'rejected'],
    [422, 'rejected'],
  ])('fails at once on %i: %s', async (status, reason) => {
    const { start, http } = aTrigger([answer(status), accepted])
    expect(await start()).toMatchObject({ kind: 'ended', outcome: { result: 'error', reason, afloat: 'no' } })
    expect(http.sent).toHaveLength(1)
  })

  it('is rejected after three refusals', async () => {
    const { start, http } = aTrigger([answer(429)])
    expect(await start()).toMatchObject({ outcome: { reason: 'rejected', afloat: 'no' } })
    expect(http.sent).toHaveLength(3)
  })

  it.each([true, false])('fails at once on a certificate (written: %s)', async (requestWritten) => {
    const { start, http } = aTrigger([broken('certificate', { requestWritten }), accepted])
    expect(await start()).toMatchObject({ outcome: { reason: 'unreachable', afloat: 'no' } })
    expect(http.sent).toHaveLength(1)
  })

  it('repeats what the provider says, cut, and what it advises for that status', async () => {
    const { start } = aTrigger([answer(400, `no such commit${'!'.repeat(1_000)}`)], {
      provider: { hint: (request, status) => `hint for ${request} ${status}` },
    })
    const end = await start()
    expect(end).toMatchObject({ outcome: { next: 'hint for trigger 400' } })
    expect(JSON.stringify(end)).toContain('it answered 400 (“no such commit!!!')
    expect(JSON.stringify(end).length).toBeLessThan(700)
  })

  it('has advice for a refusal in a 2xx', async () => {
    const hint: Provider['hint'] = (request, status) => `hint for ${request} ${status}`
    const { start } = aTrigger([answer(200, 'no')], { provider: { hint } })
    expect(await start()).toMatchObject({ outcome: { next: 'hint for trigger 200' } })
  })

  it('has advice also where there was no answer', async () => {
    const { start } = aTrigger([unsent], { provider: { hint: (request, status) => `hint for ${request} ${status}` } })
    expect(await start()).toMatchObject({ outcome: { next: 'hint for trigger 0' } })
  })

  it('is told of a refusal in the words of the provider', async () => {
    const { start, http } = aTrigger([answer(200, 'no'), accepted])
    expect(await start()).toMatchObject({
      kind: 'ended',
      outcome: {
        reason: 'rejected',
        afloat: 'no',
        happened: 'Shipyard refused to deploy (“not today”).',
        next: 'Read its answer above, mend the cause, and run this job again.',
      },
    })
    expect(http.sent).toHaveLength(1)
  })

  it('is told of a refusal without words', async () => {
    const { start } = aTrigger([answer(200, 'no')], {
      provider: {
        trigger: { request: triggerRequest, read: () => ({ kind: 'refused', error: '' }) },
        hint: (_request, status) => `hint ${status}`,
      },
    })
    expect(await start()).toMatchObject({ outcome: { happened: 'Shipyard refused to deploy.', next: 'hint 200' } })
  })
})

describe('a trigger that may have started something', () => {
  it.each<[string, Fate]>([
    ['the connection broke after the request', reset],
    ['no answer came in time', slowly(never, accepted)],
    ['the answer was cut off', broken('truncated', { requestWritten: true })],
    ['the answer was too large', broken('oversized', { requestWritten: true })],
    ['the answer was compressed', broken('encoded', { requestWritten: true })],
    ['the answer was no HTTP', broken('protocol', { requestWritten: true })],
    ['a 2xx held no id', answer(200, '')],
    ['a 204', answer(204, '')],
    ['a 101', answer(101)],
    ['a 408', answer(408)],
    ['a 500', answer(500)],
    ['a 502', answer(502)],
    ['a 503, even one that asks to come back', answer(503, '', { 'retry-after': '1' })],
    ['a 504', answer(504)],
  ])('is never made again: %s', async (_what, fate) => {
    const { start, http } = aTrigger([fate, accepted])
    expect(await start()).toMatchObject({
      kind: 'ended',
      outcome: { result: 'uncertain', reason: 'trigger-unconfirmed', afloat: 'perhaps', deploymentId: '' },
    })
    expect(http.sent).toHaveLength(1)
  })

  it('is never made again after an attempt that was not sent either', async () => {
    const { start, http } = aTrigger([unsent, reset, accepted])
    expect(await start()).toMatchObject({ outcome: { reason: 'trigger-unconfirmed' } })
    expect(http.sent).toHaveLength(2)
  })

  it.each([
    [reset, 'the connection broke'],
    [answer(502, 'bad gateway'), 'it answered 502 (“bad gateway”)'],
    [answer(200, ''), 'its answer did not hold an id'],
    [answer(204, ''), 'its answer did not hold an id'],
  ])('says what is known, and what to do (%#)', async (fate, what) => {
    const { start } = aTrigger([fate])
    expect(await start()).toMatchObject({
      outcome: {
        happened: `Shipyard was asked to deploy, but did not confirm it: ${what}. It was not asked again, since that could start a second deployment.`,
        next: 'Look at the deployments in Shipyard. If one runs, follow it with the input `deployment-id`; if none does, run this job again.',
      },
    })
  })
})

describe('a provider whose deployments of this run are marked', () => {
  it('has the mark named wherever somebody has to look for one', async () => {
    const provider = { mark: 'tag gh-42-1' }
    const unconfirmed = aTrigger([reset], { provider })
    expect(await unconfirmed.start()).toMatchObject({
      outcome: { next: expect.stringContaining('Look at the deployments in Shipyard (tag gh-42-1). If one runs') },
    })
    const cancelled = aTrigger([slowly(never, accepted)], { provider })
    cancelled.clock.at(1_000, cancelled.interrupt.press)
    expect(await cancelled.start()).toMatchObject({
      outcome: { next: expect.stringContaining('Look at the deployments in Shipyard (tag gh-42-1); a running one') },
    })
  })
})

describe('an interrupt', () => {
  const nothingStarted = {
    kind: 'ended',
    outcome: {
      result: 'interrupted',
      reason: 'workflow-cancelled',
      afloat: 'no',
      happened: 'The workflow was cancelled before a deployment was started.',
      next: 'Run this job again to deploy.',
    },
  }
  const perhapsStarted = {
    kind: 'ended',
    outcome: {
      result: 'interrupted',
      reason: 'workflow-cancelled',
      afloat: 'perhaps',
      happened:
        'The workflow was cancelled while the deployment was being started; no answer with its id came in time.',
      next: 'Look at the deployments in Shipyard; a running one can be followed with the input `deployment-id`.',
    },
  }

  it('before the trigger sends nothing', async () => {
    const { start, interrupt, http } = aTrigger([accepted])
    interrupt.press()
    expect(await start()).toMatchObject(nothingStarted)
    expect(http.sent).toEqual([])
  })

  it('while it connects gives the request up at once', async () => {
    const { start, interrupt, clock } = aTrigger([{ ...slowly(5_000, accepted), writtenAfterMs: 2_000 }])
    clock.at(1_000, interrupt.press)
    expect(await start()).toMatchObject(nothingStarted)
    expect(clock.now()).toBe(1_000)
    expect(clock.sleeping()).toBe(0)
  })

  it('while it is in flight waits for the id, which is then known', async () => {
    const { start, interrupt, clock } = aTrigger([slowly(3_900, accepted)])
    clock.at(1_000, interrupt.press)
    expect(await start()).toEqual({ kind: 'started', deploymentId: 'dep-1' })
    expect(clock.now()).toBe(3_900)
    expect(clock.sleeping()).toBe(0)
  })

  it('waits no longer than three seconds for it', async () => {
    const { start, interrupt, clock } = aTrigger([slowly(4_001, accepted)])
    clock.at(1_000, interrupt.press)
    expect(await start()).toMatchObject(perhapsStarted)
    expect(clock.now()).toBe(4_000)
  })

  it('is shortened, never restarted, by another one', async () => {
    const { start, interrupt, clock } = aTrigger([slowly(never, accepted)])
    for (const ms of [1_000, 2_000, 2_100, 2_200, 2_300]) clock.at(ms, interrupt.press)
    expect(await start()).toMatchObject(perhapsStarted)
    expect(clock.now()).toBe(2_000)
  })

  it('is believed to be answered for where the answer leaves no doubt', async () => {
    for (const fate of [
      answer(200, 'no'),
      answer(401),
      answer(429),
      broken('certificate', { requestWritten: false }),
    ]) {
      const { start, interrupt, clock, http } = aTrigger([slowly(2_000, fate), accepted])
      clock.at(1_000, interrupt.press)
      expect(await start()).toMatchObject(nothingStarted)
      expect(http.sent).toHaveLength(1)
    }
  })

  it('leaves the doubt where the answer does', async () => {
    for (const fate of [reset, answer(502), answer(200, '')]) {
      const { start, interrupt, clock } = aTrigger([slowly(2_000, fate), accepted])
      clock.at(1_000, interrupt.press)
      expect(await start()).toMatchObject(perhapsStarted)
    }
  })

  it('between two attempts ends the pause, and nothing is sent any more', async () => {
    const { start, interrupt, clock, http } = aTrigger([throttled('60'), accepted])
    clock.at(1_000, interrupt.press)
    expect(await start()).toMatchObject(nothingStarted)
    expect(clock.now()).toBe(1_000)
    expect(http.sent).toHaveLength(1)
  })

  it('finds no listener left when all is over', async () => {
    const { start, interrupt } = aTrigger([unsent, answer(429), accepted])
    await start()
    expect(getEventListeners(interrupt.signal, 'abort')).toHaveLength(0)
    expect(getEventListeners(interrupt.hurry, 'abort')).toHaveLength(0)
  })
})
