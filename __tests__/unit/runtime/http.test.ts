import { describe, expect, it } from '@jest/globals'
import { closedPort, html, json, noContent, type SocketFault } from '../../../simulator/fault-server.ts'
import type { Exchange } from '../../../src/core/ports.ts'
import { createHttp } from '../../../src/runtime/http.ts'
import { type Asked, askFaulty } from '../../support/ask-faulty.ts'

const { send } = createHttp()
const timeoutMs = 400
const good = { status: 200, body: { success: true, deploymentId: 'clcpcxekt000lc9ojqtgtc26y' } }

function ask(fault: SocketFault, asked: Asked = {}) {
  return askFaulty({ fallback: fault }, { limits: { timeoutMs }, ...asked })
}

describe('an answer', () => {
  it('comes with status, headers in lower case and the whole body', async () => {
    const { exchange } = await ask({ kind: 'answer', ...good, headers: { 'Retry-After': '7', 'X-One': 'a' } })

    expect(exchange).toEqual({
      kind: 'answered',
      status: 200,
      headers: expect.objectContaining({ 'retry-after': '7', 'x-one': 'a' }),
      body: JSON.stringify(good.body),
    })
  })

  it.each<[string, SocketFault, number]>([
    ['204 without a body', noContent(), 204],
    ['a page in HTML', html(502), 502],
    ['101, which nobody asked for', { kind: 'switching-protocols' }, 101],
    ['a redirect, which is not followed', { kind: 'answer', status: 302, headers: { location: '/elsewhere' } }, 302],
    ['a redirect to the same address', { kind: 'answer', status: 307, headers: { location: '/x' } }, 307],
    ['a status that nobody has defined', json({}, 799), 799],
  ])('%s is an answer', async (_, fault, status) => {
    const { exchange, requests } = await ask(fault)

    expect(exchange).toMatchObject({ kind: 'answered', status })
    expect(requests).toHaveLength(1)
  })

  it('that drips in within the time is whole', async () => {
    const { exchange } = await ask(
      { kind: 'drip', everyMs: 1, status: 200, body: 'slow' },
      { limits: { timeoutMs: 5_000 } },
    )

    expect(exchange).toMatchObject({ kind: 'answered', body: 'slow' })
  })

  it('keeps a character whose bytes come in two pieces', async () => {
    const { exchange } = await ask(
      { kind: 'drip', everyMs: 1, status: 200, body: '✓ é 😀' },
      { limits: { timeoutMs: 5_000 } },
    )

    expect(exchange).toMatchObject({ body: '✓ é 😀' })
  })

  it('is whole at its end: what comes behind it belongs to nobody', async () => {
    const bytes = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'

    for (const behind of ['x', 'HTTP/1.1 500 No\r\n\r\n', '\r\n\r\n', '{"a":1}'.repeat(9_999)]) {
      const { exchange } = await ask({ kind: 'bytes', bytes: bytes + behind, after: 'stay' })
      expect(exchange).toMatchObject({ kind: 'answered', status: 200, body: '{}' })
    }
  })

  it('may have a hundred others before it', async () => {
    const hint = 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'
    const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'
    const [hundred, more] = await Promise.all(
      [100, 101].map((times) => ask({ kind: 'bytes', bytes: hint.repeat(times) + answer, after: 'stay' })),
    )

    expect(hundred?.exchange).toMatchObject({ kind: 'answered', status: 200, body: '{}' })
    expect(more?.exchange).toEqual({ kind: 'broken', cause: 'protocol', requestWritten: true })
  })

  it.each(['', 'identity', 'Identity', ' identity '])(
    'is plain where its encoding is said to be “%s”',
    async (name) => {
      const { exchange } = await ask({ kind: 'answer', ...good, headers: { 'content-encoding': name } })

      expect(exchange).toMatchObject({ kind: 'answered', status: 200 })
    },
  )

  it.each([429, 503])('%i stands by its status and its headers, however its body breaks', async (status) => {
    const cut = await ask({ kind: 'truncated', status, headers: { 'retry-after': '3' }, body: { error: 'x' } })
    const endless = await ask({
      kind: 'bytes',
      bytes: `HTTP/1.1 ${status} Busy\r\nretry-after: 3\r\ncontent-length: 100\r\n\r\n{`,
      after: 'stay',
    })

    for (const { exchange } of [cut, endless]) {
      expect(exchange).toMatchObject({ kind: 'answered', status, headers: { 'retry-after': '3' }, body: '' })
    }
  })
})

describe('a request', () => {
  it('is sent once, with what it is made of and nothing that could be compressed, kept or cached', async () => {
    const { requests } = await ask(json({}), {
      request: { method: 'POST', headers: { authorization: 'Bearer fake-api-key' }, body: '{"a":"é"}' },
    })

    expect(requests.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      { method: 'POST', path: '/x', body: '{"a":"é"}' },
    ])
    expect(requests[0]?.head.toLowerCase().split('\r\n').slice(1).sort()).toEqual([
      'accept-encoding: identity',
      'accept: application/json',
      'authorization: bearer fake-api-key',
      'connection: close',
      'content-length: 10',
      expect.stringMatching(/^host: 127\.0\.0\.1:\d+$/),
      'user-agent: touchdown',
    ])
  })

  it('that can not be built is broken, and was not written', async () => {
    const limits = { timeoutMs }
    const bad = { method: 'GET', url: 'http://127.0.0.1:1/', headers: { 'x-bad': 'a\nb' } } as const

    expect(await send(bad, limits)).toEqual({ kind: 'broken', cause: 'protocol', requestWritten: false })
    expect(await send({ ...bad, url: '', headers: {} }, limits)).toMatchObject({ requestWritten: false })
    expect(await send({ ...bad, url: 'ftp://127.0.0.1/', headers: {} }, limits)).toMatchObject({ kind: 'broken' })
  })
})

/** In which phase it breaks, and what is said of it. */
const breaks: readonly (readonly [story: string, fault: SocketFault, cause: string])[] = [
  ['a reset after the request was read', { kind: 'reset', phase: 'after-read' }, 'reset'],
  ['a reset within the headers', { kind: 'reset', phase: 'mid-headers' }, 'reset'],
  ['a reset within the body', { kind: 'reset', phase: 'mid-body' }, 'reset'],
  ['an end after the request was read', { kind: 'close', phase: 'after-read' }, 'reset'],
  ['an end within the headers', { kind: 'close', phase: 'mid-headers' }, 'reset'],
  ['an end within the body', { kind: 'close', phase: 'mid-body' }, 'truncated'],
  ['a body shorter than promised', { kind: 'truncated', ...good }, 'truncated'],
  ['no byte at all', { kind: 'stall', phase: 'before-read' }, 'timeout'],
  ['no byte of an answer', { kind: 'stall', phase: 'after-read' }, 'timeout'],
  ['headers that stop', { kind: 'stall', phase: 'mid-headers' }, 'timeout'],
  ['a body that does not begin', { kind: 'stall', phase: 'after-headers' }, 'timeout'],
  ['a body that stops', { kind: 'stall', phase: 'mid-body' }, 'timeout'],
  ['a byte now and then, for longer than is allowed', { kind: 'drip', everyMs: 50, ...good }, 'timeout'],
  ['103 for ever', { kind: 'informational-flood' }, 'protocol'],
  ['a chunk whose size is no number', { kind: 'bad-chunk' }, 'protocol'],
  ['bytes that are no HTTP', { kind: 'garbage' }, 'protocol'],
  ['headers that do not end', { kind: 'endless-headers' }, 'protocol'],
  ['a header of a megabyte', { kind: 'huge-header', bytes: 1_000_000, ...good }, 'protocol'],
  ['a body that does not end', { kind: 'endless-body' }, 'oversized'],
  ['a body that does not end, a byte a chunk', { kind: 'endless-crumbs' }, 'oversized'],
  ['a small body that unpacks to 300 MB', { kind: 'gzip-bomb', megabytes: 300 }, 'encoded'],
  [
    'a length and chunks at once',
    {
      kind: 'bytes',
      bytes: 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      after: 'stay',
    },
    'protocol',
  ],
  [
    'two lengths',
    { kind: 'bytes', bytes: 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}', after: 'end' },
    'protocol',
  ],
]

describe('an exchange that breaks', () => {
  it.each(breaks)(
    'by %s is told by its cause, and as one that was written',
    async (_, fault, cause) => {
      // What breaks by itself has all the time that a busy machine needs.
      const limits = { timeoutMs: cause === 'timeout' ? timeoutMs : 60_000 }
      const { exchange } = await ask(fault, { limits })

      expect(exchange).toEqual({ kind: 'broken', cause, requestWritten: true })
    },
    90_000,
  )

  it.each<[string, SocketFault]>([
    ['a reset', { kind: 'reset', phase: 'before-read' }],
    ['an end', { kind: 'close', phase: 'before-read' }],
  ])('by %s as soon as it is connected never hides that something was sent', async (_, fault) => {
    const { exchange, received } = await ask(fault)

    expect(exchange.kind).toBe('broken')
    expect(isWritten(exchange) || received.every(({ length }) => length === 0)).toBe(true)
  })

  it('before there is a connection was not written', async () => {
    const { url } = await closedPort()
    const refused = await send({ method: 'GET', url, headers: {} }, { timeoutMs })
    const nameless = await send({ method: 'GET', url: 'https://fake-host.invalid/', headers: {} }, { timeoutMs: 5_000 })

    expect(refused).toEqual({ kind: 'broken', cause: 'refused', requestWritten: false })
    expect(nameless).toEqual({ kind: 'broken', cause: 'dns', requestWritten: false })
  })

  it('by its size breaks at the cap, which is a megabyte unless it is said otherwise', async () => {
    const of = (bytes: number) => json('x'.repeat(bytes))
    const kinds = await Promise.all([
      ask(of(1_000_000)),
      ask(of(1_000_001)),
      ask(of(20), { limits: { timeoutMs, largestAnswerBytes: 20 } }),
      ask(of(21), { limits: { timeoutMs, largestAnswerBytes: 20 } }),
    ])

    expect(kinds.map(({ exchange }) => (exchange.kind === 'broken' ? exchange.cause : exchange.body.length))).toEqual([
      1_000_000,
      'oversized',
      20,
      'oversized',
    ])
  })
})

function isWritten(exchange: Exchange): boolean {
  return exchange.kind === 'answered' || exchange.requestWritten
}
