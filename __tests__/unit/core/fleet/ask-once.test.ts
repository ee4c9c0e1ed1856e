import { expect, it } from '@jest/globals'
import { askOnce } from '../../../../src/core/fleet/ask-once.ts'
import type { GitHub } from '../../../../src/core/ports.ts'

it('asks GitHub the same question once, and never answers from memory what changes something', async () => {
  const asked: string[] = []
  const github: GitHub = {
    async request(route, parameters) {
      asked.push(`${route} ${JSON.stringify(parameters)}`)
      return { kind: 'ok', status: 200, data: asked.length }
    },
  }
  const once = askOnce(github)
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
  const once = askOnce({ request: async () => ({ kind: 'ok', status: 200, data: {} }) })
  const ask = (index: number) => once.request('POST /graphql', { index }, { timeoutMs: 1000 })
  const [last, none] = await Promise.all(Array.from({ length: 21 }, (_, index) => ask(index))).then((all) =>
    all.slice(-2),
  )

  expect(last).toEqual({ kind: 'ok', status: 200, data: {} })
  expect(none).toEqual({ kind: 'failed', status: 0, message: 'enough was asked', rateLimited: false })
})
