import { describe, expect, it } from '@jest/globals'
import { askOnce } from '../../../../src/core/fleet/ask-once.ts'
import { lookUp } from '../../../../src/core/look-up.ts'
import type { GitHub, GitHubReply } from '../../../../src/core/ports.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

it('asks GitHub the same question once, and never answers from memory what changes something', async () => {
  const asked: string[] = []
  const github: GitHub = {
    async request(route, parameters) {
      asked.push(`${route} ${JSON.stringify(parameters)}`)
      return { kind: 'ok', status: 200, data: asked.length }
    },
  }
  const once = askOnce(github, new AbortController().signal)
  const ask = async (route: string, parameters = {}) => {
    const reply = await once.request(route, parameters, { timeoutMs: 1000 })
    return reply.kind === 'ok' ? reply.data : undefined
  }

  expect([await ask('GET /a'), await ask('GET /a'), await ask('GET /a', { page: 2 })]).toEqual([1, 1, 2])
  expect(
    await Promise.all(Array.from({ length: 30 }, (_, index) => ask('POST /graphql', { index: index % 25 }))),
  ).toEqual([...Array.from({ length: 20 }, (_, index) => index + 3), ...Array(5).fill(undefined), 3, 4, 5, 6, 7])
  expect([await ask('POST /a'), await ask('POST /a')]).toEqual([23, 24])
})

it('says of what it does not ask that enough was asked, as of a request that failed', async () => {
  const once = askOnce({ request: async () => ({ kind: 'ok', status: 200, data: {} }) }, new AbortController().signal)
  const ask = (index: number) => once.request('POST /graphql', { index }, { timeoutMs: 1000 })
  const [last, none] = await Promise.all(Array.from({ length: 21 }, (_, index) => ask(index))).then((all) =>
    all.slice(-2),
  )

  expect(last).toEqual({ kind: 'ok', status: 200, data: {} })
  expect(none).toEqual({ kind: 'failed', status: 0, message: 'enough was asked', rateLimited: false })
})

const limits = { timeoutMs: 1000 }
const inTrouble: GitHubReply = { kind: 'failed', status: 502, message: 'Bad Gateway', rateLimited: false }
const pullRequest = { number: 12, state: 'open', head: { ref: 'feature', sha: 'a'.repeat(40) } }

/** GitHub, which answers one after the other of these, the last one for ever. */
function answering(...replies: readonly [GitHubReply, ...GitHubReply[]]) {
  const asked: string[] = []
  const github: GitHub = {
    async request(route) {
      asked.push(route)
      return replies[asked.length - 1] ?? replies[0]
    },
  }
  return { asked, github: askOnce(github, new AbortController().signal) }
}

describe('a look-up of many, where GitHub is in trouble', () => {
  it('is tried again once for all, and succeeds when GitHub is well', async () => {
    const { asked, github } = answering(inTrouble, { kind: 'ok', status: 200, data: pullRequest })
    const clock = virtualClock()
    const all = Array.from({ length: 100 }, () =>
      lookUp({ by: 'number', pullRequest: 12 }, github, { ...limits, clock }),
    )
    const answers = await clock.run(Promise.all(all))

    expect(answers.map(({ kind }) => kind)).toEqual(Array(100).fill('found'))
    expect(asked).toHaveLength(2)
  })

  it('is given up for all at the same time', async () => {
    const { asked, github } = answering(inTrouble)
    const clock = virtualClock()
    const all = Array.from({ length: 100 }, () =>
      lookUp({ by: 'number', pullRequest: 12 }, github, { ...limits, clock }),
    )
    const answers = await clock.run(Promise.all(all))

    expect(new Set(answers.map((answer) => answer.kind === 'failed' && answer.reason))).toEqual(
      new Set(['unreachable']),
    )
    expect(asked).toHaveLength(3)
    expect(clock.now()).toBeLessThan(10_000)
  })

  it('is remembered for what is only nice to know, though it failed', async () => {
    const { asked, github } = answering(inTrouble)
    for (let times = 0; times < 3; times += 1) await github.request('POST /graphql', {}, limits)

    expect(asked).toHaveLength(1)
  })
})

it('is ended by the signal of all, and not by that of the one who asked first', async () => {
  const all = new AbortController()
  const one = new AbortController()
  const signals: (AbortSignal | undefined)[] = []
  const github: GitHub = {
    async request(_route, _parameters, { signal }) {
      signals.push(signal)
      return inTrouble
    },
  }
  await askOnce(github, all.signal).request('POST /graphql', {}, { ...limits, signal: one.signal })

  expect(signals).toEqual([all.signal])
})
