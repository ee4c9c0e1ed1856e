import { describe, expect, it } from '@jest/globals'
import type { Provider } from '../../../src/core/provider.ts'
import { stopDeployment } from '../../../src/core/stop-deployment.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { aProvider } from '../../support/providers.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, broken, type Fate, inOrder, never, scriptedHttp, slowly } from '../../support/scripted-http.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const stoppable: Partial<Provider> = {
  stop: {
    request: (id) => ({ method: 'DELETE', url: `https://deploy.example.com/${id}`, headers: {} }),
    read: ({ status }) => (status === 200 ? 'stopping' : status === 410 ? 'gone' : 'undecided'),
  },
}

function aStop(fates: readonly Fate[], different: Partial<Provider> = stoppable) {
  const clock = virtualClock()
  const http = scriptedHttp(clock, inOrder(...fates))
  const interrupt = manualInterrupt()
  const log = recordingLog()
  const world = { http, clock, interrupt, log, random: () => 0.5 }
  const provider = aProvider(different)
  const start = () => clock.run(stopDeployment('dep-1', { provider, requestTimeoutMs: 10_000, world }))
  return { start, clock, http, interrupt, log }
}

const hangs = slowly(never, answer(200))

describe('a stop', () => {
  it.each([
    [200, 'stopping', 'Deployment dep-1 is being stopped.'],
    [410, 'gone', 'Deployment dep-1 is gone.'],
  ])('is good with a %d', async (status, kind, sentence) => {
    const { start, http, log } = aStop([answer(status)])

    expect(await start()).toEqual({ kind, sentence })
    expect(http.sent.map(({ request }) => [request.method, request.url])).toEqual([
      ['DELETE', 'https://deploy.example.com/dep-1'],
    ])
    expect(log.lines).toEqual([])
  })

  it('is not to be had everywhere', async () => {
    const { start, http } = aStop([answer(200)], {})

    expect(await start()).toEqual({ kind: 'failed', hurried: false, sentence: "Shipyard can't stop a deployment." })
    expect(http.sent).toEqual([])
  })

  it.each([
    ['a server error', answer(503)],
    ['too many requests', answer(429)],
    ['a lost answer', broken('reset', { requestWritten: true })],
    ['a request that never left', broken('dns', { requestWritten: false })],
  ])('is asked for again after %s', async (_story, trouble) => {
    const { start, http, log } = aStop([trouble, trouble, answer(200)])

    expect(await start()).toMatchObject({ kind: 'stopping' })
    expect(http.sent.map(({ atMs }) => atMs)).toEqual([0, 500, 1_500])
    expect(log.lines).toHaveLength(2)
    expect(log.lines[0]).toMatch(/^Shipyard did not stop dep-1: .*\. Trying again\.$/)
  })

  it('is asked for three times at most', async () => {
    const { start, http } = aStop([answer(500)])

    expect(await start()).toEqual({
      kind: 'failed',
      hurried: false,
      sentence: 'Deployment dep-1 could not be stopped: it answered 500.',
    })
    expect(http.sent).toHaveLength(3)
  })

  it.each([
    ['a refusal', answer(401)],
    ['an answer that nobody understands', answer(204)],
    ['a certificate that nobody trusts', broken('certificate', { requestWritten: false })],
  ])('is asked for once with %s', async (_story, trouble) => {
    const { start, http } = aStop([trouble])

    expect(await start()).toMatchObject({ kind: 'failed', hurried: false })
    expect(http.sent).toHaveLength(1)
  })

  it('waits no longer than ten seconds for a second attempt', async () => {
    const { start, http } = aStop([answer(429, '', { 'retry-after': '3600' }), answer(200)])
    await start()

    expect(http.sent.map(({ atMs }) => atMs)).toEqual([0, 10_000])
  })

  it('has as long as any other request', async () => {
    const { start, clock } = aStop([hangs, hangs, hangs])

    expect(await start()).toMatchObject({ kind: 'failed', hurried: false })
    expect(clock.now()).toBe(10_000 + 500 + 10_000 + 1_000 + 10_000)
  })
})

describe('a stop after a cancel', () => {
  it('has a second, and is asked for once', async () => {
    const { start, clock, http, interrupt } = aStop([hangs])
    interrupt.press()

    expect(await start()).toEqual({
      kind: 'failed',
      hurried: true,
      sentence: 'Deployment dep-1 could not be stopped: the request was given up.',
    })
    expect(clock.now()).toBe(1_000)
    expect(http.sent).toHaveLength(1)
    expect(clock.sleeping()).toBe(0)
  })

  it('that is answered in time is a stop', async () => {
    const { start, interrupt } = aStop([slowly(900, answer(200))])
    interrupt.press()

    expect(await start()).toMatchObject({ kind: 'stopping' })
  })

  it('that is refused will be refused again', async () => {
    const { start, interrupt } = aStop([answer(403)])
    interrupt.press()

    expect(await start()).toMatchObject({ kind: 'failed', hurried: false })
  })

  it('is given up at once when somebody presses again', async () => {
    const { start, clock, interrupt } = aStop([hangs])
    interrupt.press()
    clock.at(300, () => interrupt.press())

    expect(await start()).toMatchObject({ kind: 'failed', hurried: true })
    expect(clock.now()).toBe(300)
  })

  it('that comes in the middle of a pause is tried once more', async () => {
    const { start, clock, http, interrupt } = aStop([answer(500), answer(500), answer(500)])
    clock.at(100, () => interrupt.press())

    expect(await start()).toMatchObject({ kind: 'failed', hurried: true })
    expect(http.sent.map(({ atMs }) => atMs)).toEqual([0, 100])
  })

  it('leaves no listener and no sleeper behind', async () => {
    const { start, clock, interrupt } = aStop([answer(200)])
    await start()
    interrupt.press()

    expect(clock.sleeping()).toBe(0)
  })
})
