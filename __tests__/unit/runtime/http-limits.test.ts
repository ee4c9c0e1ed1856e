import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import { type FaultServer, json, type SocketFault, startFaultServer } from '../../../simulator/fault-server.ts'
import { createHttp } from '../../../src/runtime/http.ts'

const { send } = createHttp()
const patient = { timeoutMs: 20_000 }
const get = (url: string) => ({ method: 'GET', url, headers: {} }) as const
const silent: SocketFault = { kind: 'stall', phase: 'after-read' }

/** A server whose answers take a while; `heard` ends once a connection has brought something. */
async function serving(fallback: SocketFault, story: (server: FaultServer, heard: Promise<void>) => Promise<void>) {
  const server = await startFaultServer({ fallback })
  const over = new AbortController()
  try {
    await story(server, bytesAt(server, over.signal))
  } finally {
    over.abort()
    await server.close()
  }
}

async function bytesAt({ received }: FaultServer, over: AbortSignal): Promise<void> {
  while (!over.aborted && !received.some(({ length }) => length > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

describe('the deadline of a request', () => {
  it('also counts the time in which TLS is agreed upon', () =>
    serving(silent, async ({ url }) => {
      // An HTTP server that never answers the first bytes of TLS.
      const stalled = await startFaultServer({ fallback: { kind: 'stall', phase: 'before-read' } })
      const exchange = await send(get(stalled.url.replace('http:', 'https:')), { timeoutMs: 100 })
      await stalled.close()

      expect(exchange).toEqual({ kind: 'broken', cause: 'timeout', requestWritten: false })
      expect(await send(get(url), { timeoutMs: 100 })).toMatchObject({ cause: 'timeout', requestWritten: true })
    }))

  it('is not moved by bytes that keep coming', () =>
    serving({ kind: 'drip', everyMs: 20, status: 200, body: 'x'.repeat(5_000) }, async ({ url }) => {
      expect(await send(get(url), { timeoutMs: 200 })).toEqual({
        kind: 'broken',
        cause: 'timeout',
        requestWritten: true,
      })
    }))
})

describe('a request that is aborted', () => {
  it('beforehand sends nothing', () =>
    serving(silent, async ({ url, requests }) => {
      const exchange = await send(get(url), { ...patient, signal: AbortSignal.abort() })

      expect(exchange).toEqual({ kind: 'broken', cause: 'aborted', requestWritten: false })
      expect(requests).toEqual([])
    }))

  it('while it waits for its answer ends at once, and says that it was written', () =>
    serving(silent, async ({ url }, heard) => {
      const abort = new AbortController()
      const sent = send(get(url), { ...patient, signal: abort.signal })
      await heard
      abort.abort()

      expect(await sent).toEqual({ kind: 'broken', cause: 'aborted', requestWritten: true })
    }))

  it('within a body ends at once, too', () =>
    serving({ kind: 'stall', phase: 'mid-body' }, async ({ url }, heard) => {
      const abort = new AbortController()
      const sent = send(get(url), { ...patient, signal: abort.signal })
      await heard
      setTimeout(() => abort.abort(), 20)

      expect(await sent).toMatchObject({ cause: 'aborted' })
    }))
})

describe('a request that is abandoned', () => {
  it('is given up while nothing of it was written', () =>
    serving({ kind: 'stall', phase: 'before-read' }, async ({ url }) => {
      const abandon = new AbortController()
      const sent = send(get(url.replace('http:', 'https:')), { ...patient, abandon: abandon.signal })
      setTimeout(() => abandon.abort(), 20)

      expect(await sent).toEqual({ kind: 'broken', cause: 'aborted', requestWritten: false })
    }))

  it('goes on to its answer once it was written', () =>
    serving({ kind: 'drip', everyMs: 1, status: 200, body: 'landed' }, async ({ url, requests }, heard) => {
      const abandon = new AbortController()
      const sent = send(get(url), { ...patient, abandon: abandon.signal })
      await heard
      abandon.abort()

      expect(await sent).toMatchObject({ kind: 'answered', body: 'landed' })
      expect(requests).toHaveLength(1)
    }))

  it('beforehand sends nothing', () =>
    serving(json({}), async ({ url, requests }) => {
      const exchange = await send(get(url), { ...patient, abandon: AbortSignal.abort() })

      expect(exchange).toMatchObject({ cause: 'aborted', requestWritten: false })
      expect(requests).toEqual([])
    }))
})

it('lets go of the signals that it was given', () =>
  serving(json({}), async ({ url }) => {
    const { signal } = new AbortController()
    const { signal: abandon } = new AbortController()
    for (let request = 0; request < 20; request += 1) await send(get(url), { ...patient, signal, abandon })

    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect(getEventListeners(abandon, 'abort')).toEqual([])
  }))
