import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Exchange } from '../../../src/core/ports.ts'
import { createRedactor } from '../../../src/core/redact.ts'
import { tokenForms } from '../../../src/core/secret-forms.ts'
import { cleanAnswers } from '../../../src/runtime/clean-answers.ts'

const secret = 'fake-api-key-0123456789'
const redact = createRedactor(tokenForms(secret, ['Bearer']))

async function seen(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Exchange> {
  const answer: Exchange = { kind: 'answered', status: 200, headers, body }
  const http = cleanAnswers({ send: async () => answer }, redact)
  return http.send({ method: 'GET', url: 'https://x.example', headers: {} }, { timeoutMs: 1 })
}

describe('an answer', () => {
  it('comes without secrets, in its body and in its headers', async () => {
    expect(await seen(`a page about ${secret}`, { 'x-echo': `Bearer ${secret}`, etag: 'a' })).toEqual({
      kind: 'answered',
      status: 200,
      headers: { 'x-echo': '***', etag: 'a' },
      body: 'a page about ***',
    })
  })

  it('hides none behind an escape', async () => {
    const escaped = [...secret]
      .map((letter, index) => (index % 2 === 0 ? letter : `\\u00${letter.charCodeAt(0).toString(16)}`))
      .join('')

    expect(await seen(`{"error":"no ${escaped}"}`)).toMatchObject({ body: '{"error":"no ***"}' })
  })

  it('hides none behind any escape that JSON knows', async () => {
    const strange = 'fake"\\/\b\f\n\r\tsecret-😀'
    const hide = createRedactor([strange])
    const every = [...Array(strange.length).keys()]
      .map((index) => `\\u${strange.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`)
      .join('')
    const bodies = [
      JSON.stringify({ a: [strange] }),
      JSON.stringify({ [strange]: 1 }),
      `{"a":"${every}"}`,
      `["\\/${every}"]`,
    ]
    const http = (body: string) =>
      cleanAnswers({ send: async () => ({ kind: 'answered', status: 200, headers: {}, body }) }, hide)
    const shown = bodies.map(async (body) => {
      const exchange = await http(body).send({ method: 'GET', url: 'https://x.example', headers: {} }, { timeoutMs: 1 })
      return exchange.kind === 'answered' ? exchange.body : ''
    })

    expect(await Promise.all(shown)).toEqual(['{"a":["***"]}', '{"***":1}', '{"a":"***"}', '["/***"]'])
  })

  it('is otherwise what it was: any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 20 }), async (value) => {
        const exchange = await seen(JSON.stringify(value))

        expect(exchange.kind === 'answered' && JSON.parse(exchange.body)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['', 'no JSON', '<html>', '{"a":', '{"__proto__":{"a":1},"b":2}'])(
    'is otherwise what it was: %s',
    async (body) => {
      expect(await seen(body)).toMatchObject({ body })
    },
  )

  it('that never came stays so', async () => {
    const broken: Exchange = { kind: 'broken', cause: 'reset', requestWritten: true }
    const http = cleanAnswers({ send: async () => broken }, redact)

    expect(await http.send({ method: 'GET', url: 'https://x.example', headers: {} }, { timeoutMs: 1 })).toBe(broken)
  })
})
