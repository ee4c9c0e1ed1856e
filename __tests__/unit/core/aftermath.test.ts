import { describe, expect, it } from '@jest/globals'
import { type StopRules, settleAftermath } from '../../../src/core/aftermath.ts'
import type { Provider } from '../../../src/core/provider.ts'
import type { EndedStory } from '../../../src/core/story.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { aProvider } from '../../support/providers.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, broken, type Fate, never, scriptedHttp, slowly } from '../../support/scripted-http.ts'
import { aStory, cancelled, ended, failed, interrupted, landed, timedOut, uncertain } from '../../support/stories.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const everything: StopRules = { onError: true, onTimeout: true, onInterrupt: true }
const nothing: StopRules = { onError: false, onTimeout: false, onInterrupt: false }

const able: Partial<Provider> = {
  stop: {
    request: (id) => ({ method: 'DELETE', url: `https://deploy.example.com/${id}`, headers: {} }),
    read: ({ status }) => (status === 200 ? 'stopping' : status === 410 ? 'gone' : 'undecided'),
  },
  failureLog: {
    request: (id) => ({ method: 'GET', url: `https://deploy.example.com/${id}/log`, headers: {} }),
    read: ({ body }) => (body === '' ? [] : body.split('\n')),
  },
}

interface Given {
  readonly rules?: StopRules
  readonly provider?: Partial<Provider>
  readonly log?: Fate
  readonly stop?: Fate
}

function anAftermath({ rules = everything, provider = able, log: logFate, stop }: Given = {}) {
  const clock = virtualClock()
  const http = scriptedHttp(clock, ({ method }) =>
    method === 'GET' ? (logFate ?? answer(200, 'line 1\nline 2')) : (stop ?? answer(200)),
  )
  const interrupt = manualInterrupt()
  const log = recordingLog()
  const saved: string[] = []
  const state = { save: (name: string, value: string) => void saved.push(`${name}=${value}`) }
  const world = { http, clock, interrupt, log, random: () => 0.5, state }
  const settle = (story: EndedStory) =>
    clock.run(settleAftermath(story, { provider: aProvider(provider), rules, requestTimeoutMs: 10_000, world }))
  const asked = () => http.sent.map(({ request }) => (request.method === 'GET' ? 'log' : 'stop'))
  return { settle, asked, clock, http, interrupt, log, saved }
}

describe('after a deployment that failed', () => {
  it('its log is shown, and only then it is stopped', async () => {
    const { settle, asked, log, saved } = anAftermath()
    const story = failed()
    const end = await settle(story)

    expect(asked()).toEqual(['log', 'stop'])
    expect(log.lines).toEqual([
      `group: Container log of ${story.deploymentId}`,
      'line 1',
      'line 2',
      `Deployment ${story.deploymentId} is being stopped.`,
    ])
    expect(end.outcome).toEqual({
      ...story.outcome,
      afloat: 'no',
      happened: `${story.outcome?.happened} Deployment ${story.deploymentId} is being stopped.`,
    })
    expect(saved).toEqual([])
  })

  it('its log is shown also where it is left alone', async () => {
    const { settle, asked } = anAftermath({ rules: { ...everything, onError: false } })
    const story = failed()

    expect(await settle(story)).toBe(story)
    expect(asked()).toEqual(['log'])
  })

  it.each([
    ['an empty one', answer(200, '')],
    ['a refusal', answer(400, 'Bad Request ID provided')],
    ['no answer', broken('reset', { requestWritten: true })],
  ])('the log may be %s', async (_story, log) => {
    const { settle, asked, log: told } = anAftermath({ log })
    const story = failed()
    await settle(story)

    expect(asked()).toEqual(['log', 'stop'])
    expect(told.lines[0]).toBe(`Shipyard gave no container log of ${story.deploymentId}.`)
  })

  it('a log of some megabytes is taken as well, in the time of any request', async () => {
    const { settle, http } = anAftermath()
    await settle(failed())

    expect(http.sent[0]?.limits).toMatchObject({ timeoutMs: 10_000, largestAnswerBytes: 8 * 1024 * 1024 })
  })

  it('a cancel gives up the log, but not the stop', async () => {
    const { settle, asked, clock, interrupt } = anAftermath({ log: slowly(never, answer(200)) })
    clock.at(500, () => interrupt.press())
    await settle(failed())

    expect(asked()).toEqual(['log', 'stop'])
    expect(clock.now()).toBe(500)
  })

  it('what is gone is stopped', async () => {
    const { settle } = anAftermath({ stop: answer(410) })

    expect((await settle(failed())).outcome).toMatchObject({
      afloat: 'no',
      happened: expect.stringMatching(/ Deployment \w+ is gone\.$/),
    })
  })

  it('what could not be stopped goes on', async () => {
    const { settle, log, saved } = anAftermath({ stop: answer(401) })
    const story = failed()
    const end = await settle(story)

    expect(end.outcome).toEqual({
      ...story.outcome,
      afloat: 'yes',
      happened: `${story.outcome?.happened} Deployment ${story.deploymentId} could not be stopped: it answered 401.`,
    })
    expect(log.lines.at(-1)).toMatch(/could not be stopped/)
    expect(saved).toEqual([])
  })

  it('what the provider can neither tell nor stop is left as it is', async () => {
    const { settle, asked, log } = anAftermath({ provider: {} })
    const story = failed()

    expect(await settle(story)).toBe(story)
    expect([asked(), log.lines]).toEqual([[], []])
  })

  it.each([
    ['no room left', 'no room left. Deployment dep-1'],
    ['no room left!', 'no room left! Deployment dep-1'],
    ['any room left?', 'any room left? Deployment dep-1'],
  ])('the provider’s words become a sentence: %s', async (said, told) => {
    const { settle } = anAftermath()
    const story = ended(aStory({ deploymentId: 'dep-1' }), { reason: 'provider-error', happened: said })

    expect((await settle(story)).outcome?.happened).toBe(`${told} is being stopped.`)
  })
})

describe('after time ran out', () => {
  it('it is stopped where that is asked for, and can not be followed any more', async () => {
    const { settle, asked } = anAftermath({ rules: { ...nothing, onTimeout: true } })

    expect((await settle(timedOut())).outcome).toMatchObject({
      afloat: 'no',
      next: 'If it only needs longer, raise `timeout` and run this job again.',
    })
    expect(asked()).toEqual(['stop'])
  })

  it('it goes on otherwise', async () => {
    const { settle, asked } = anAftermath({ rules: { ...everything, onTimeout: false } })
    const story = timedOut()

    expect(await settle(story)).toBe(story)
    expect(asked()).toEqual([])
  })
})

describe('after a cancel', () => {
  it('it is stopped where that is asked for', async () => {
    const { settle, asked, interrupt } = anAftermath({ rules: { ...nothing, onInterrupt: true } })
    interrupt.press()

    expect((await settle(interrupted())).outcome).toMatchObject({
      afloat: 'no',
      next: 'Run this job again to deploy anew.',
    })
    expect(asked()).toEqual(['stop'])
  })

  it('it may have advice of its own', async () => {
    const { settle } = anAftermath()
    const story = ended(aStory({ deploymentId: 'dep-1' }), { reason: 'workflow-cancelled', happened: 'x', next: 'y' })

    expect((await settle(story)).outcome?.next).toBe('Run this job again to deploy anew.')
  })

  it('it goes on otherwise', async () => {
    const { settle, asked, interrupt } = anAftermath({ rules: { ...everything, onInterrupt: false } })
    interrupt.press()
    const story = interrupted()

    expect(await settle(story)).toBe(story)
    expect(asked()).toEqual([])
  })

  it('a stop that nobody heard of is left to the post step', async () => {
    const { settle, interrupt, saved } = anAftermath({ stop: slowly(never, answer(200)) })
    interrupt.press()
    const story = interrupted()
    const end = await settle(story)

    expect(end.outcome).toMatchObject({ afloat: 'yes', next: story.outcome?.next })
    expect(end.outcome?.happened).toMatch(/given up\. The post step of this job asks for it once more\.$/)
    expect(saved).toEqual([`unstopped=${story.deploymentId}`])
  })
})

describe('after any other end', () => {
  it.each([
    ['a landing', landed()],
    ['a deployment that the provider cancelled', cancelled()],
    ['an uncertain trigger', uncertain()],
    ['a failure without an id', ended(aStory(), { reason: 'deploy-failed', happened: 'x' })],
  ])('nothing is done: %s', async (_story, story) => {
    const { settle, asked, log } = anAftermath()

    expect(await settle(story)).toBe(story)
    expect([asked(), log.lines]).toEqual([[], []])
  })
})
