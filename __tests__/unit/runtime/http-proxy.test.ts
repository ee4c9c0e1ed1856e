import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import {
  certificateFile,
  closedPort,
  type FaultServer,
  html,
  json,
  type SocketFault,
  startFaultServer,
} from '../../../simulator/fault-server.ts'
import type { Exchange } from '../../../src/core/ports.ts'
import { startConnectProxy } from '../../support/connect-proxy.ts'
import { sendFromProcess } from '../../support/send-from-process.ts'

/** The name that the test certificate is for; it exists only behind the proxy. */
const host = 'other.example'
const request = { url: `https://${host}/deploy`, headers: { authorization: 'Bearer fake-api-key-0123456789' } }
const trusted = { NODE_EXTRA_CA_CERTS: fileURLToPath(certificateFile('wrong-host')) }

async function behindProxy(
  env: (proxyUrl: string) => Readonly<Record<string, string>>,
  { credentials, fallback = json({ landed: true }) }: { credentials?: string; fallback?: SocketFault } = {},
) {
  const server = await startFaultServer({ certificate: 'wrong-host', fallback })
  const proxy = await startConnectProxy(server)
  const sent = await sendFromProcess(
    { request, limits: { timeoutMs: 1_500 } },
    { ...trusted, ...env(proxy.url(credentials)) },
  )
  await Promise.all([proxy.close(), server.close()])
  return { ...sent, asked: proxy.asked, requests: server.requests }
}

describe('a proxy that the environment names', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('by %s is asked to connect, and the request goes through', async (name) => {
    const { exchange, asked, requests, stderr, endedByItself } = await behindProxy((url) => ({ [name]: url }))

    expect(exchange).toMatchObject({ kind: 'answered', body: '{"landed":true}' })
    expect(asked).toEqual([`CONNECT ${host}:443 HTTP/1.1\r\nhost: ${host}:443\r\nConnection: close`])
    expect(requests[0]?.head).toMatch(/^GET \/deploy HTTP\/1\.1\r\n.*host: other\.example\r\n/is)
    expect({ stderr, endedByItself }).toEqual({ stderr: '', endedByItself: true })
  })

  it('without a scheme is one for HTTP', async () => {
    const { exchange } = await behindProxy((url) => ({ https_proxy: url.replace('http://', '') }))

    expect(exchange).toMatchObject({ kind: 'answered', status: 200 })
  })

  it('gets its user and password, decoded, and prints neither, also where DEBUG asks for everything', async () => {
    const { asked, requests, stderr } = await behindProxy((url) => ({ https_proxy: url, DEBUG: '*' }), {
      credentials: 'someone:fake%20proxy%40password',
    })
    const expected = Buffer.from('someone:fake proxy@password').toString('base64')

    expect(asked[0]).toContain(`\r\nproxy-authorization: Basic ${expected}\r\n`)
    expect(requests[0]?.head).not.toMatch(/proxy-authorization/i)
    expect(stderr).toBe('')
  })

  it.each([host, '.example', '*', `unrelated.example, ${host}:443`])(
    'is passed by for a host of no_proxy: %s',
    async (list) => {
      const { exchange, asked } = await behindProxy((url) => ({ https_proxy: url, no_proxy: list }))

      expect(asked).toEqual([])
      expect(exchange).toMatchObject({ kind: 'broken', requestWritten: false })
    },
  )

  it('is passed by for loopback', async () => {
    const server = await startFaultServer()
    const sent = await sendFromProcess({ request: { url: server.url } }, { http_proxy: 'http://127.0.0.1:1' })
    await server.close()

    expect(sent.exchange).toMatchObject({ kind: 'answered', status: 200 })
  })
})

/** A proxy that behaves like this instead of connecting. */
async function faultyProxy(fallback: SocketFault): Promise<{ exchange: Exchange; server: FaultServer }> {
  const server = await startFaultServer({ fallback })
  const { exchange, endedByItself, stderr } = await sendFromProcess(
    { request, limits: { timeoutMs: 700 } },
    { ...trusted, https_proxy: server.url },
  )
  await server.close()
  expect({ stderr, endedByItself }).toEqual({ stderr: '', endedByItself: true })
  return { exchange, server }
}

describe('a proxy that does not connect', () => {
  it.each<[string, SocketFault, string]>([
    ['wants a password', json({}, 407), 'proxy'],
    ['refuses with a page', html(403), 'proxy'],
    ['does not reach the host', html(502), 'proxy'],
    ['redirects', { kind: 'answer', status: 302, headers: { location: 'https://elsewhere.example/' } }, 'proxy'],
    ['speaks no HTTP', { kind: 'garbage' }, 'proxy'],
    ['hangs up', { kind: 'close', phase: 'after-read' }, 'proxy'],
    ['breaks', { kind: 'reset', phase: 'after-read' }, 'proxy'],
    ['never answers', { kind: 'stall', phase: 'after-read' }, 'timeout'],
    ['never ends its headers', { kind: 'endless-headers' }, 'proxy'],
    ['talks without end instead of TLS', { kind: 'endless-body' }, 'certificate'],
  ])('because it %s: nothing was written, and nothing keeps the process alive', async (_, fault, cause) => {
    const { exchange, server } = await faultyProxy(fault)

    expect(exchange).toEqual({ kind: 'broken', cause, requestWritten: false })
    expect(Buffer.concat(server.received).toString('latin1')).not.toContain('fake-api-key')
  })

  it('because nobody listens there', async () => {
    const { url } = await closedPort()
    const { exchange } = await sendFromProcess({ request }, { https_proxy: url })

    expect(exchange).toEqual({ kind: 'broken', cause: 'refused', requestWritten: false })
  })

  it.each(['http://', 'http://user:%ZZ@', 'ftp://127.0.0.1:1', 'http://[::1'])(
    'because its address makes no sense: %s',
    async (https_proxy) => {
      const { exchange } = await sendFromProcess({ request }, { https_proxy })

      expect(exchange).toMatchObject({ kind: 'broken', requestWritten: false })
    },
  )
})

describe('a server behind a proxy', () => {
  it('whose certificate is not trusted learns nothing', async () => {
    const { exchange, asked, requests } = await behindProxy((https_proxy) => ({ https_proxy, NODE_EXTRA_CA_CERTS: '' }))

    expect(exchange).toEqual({ kind: 'broken', cause: 'certificate', requestWritten: false })
    expect(asked).toHaveLength(1)
    expect(requests).toEqual([])
  })

  it.each<[string, SocketFault, string]>([
    ['breaks off', { kind: 'close', phase: 'mid-body' }, 'truncated'],
    ['never answers', { kind: 'stall', phase: 'after-read' }, 'timeout'],
  ])('that %s has got the request', async (_, fallback, cause) => {
    const { exchange, requests, endedByItself } = await behindProxy((https_proxy) => ({ https_proxy }), { fallback })

    expect(exchange).toEqual({ kind: 'broken', cause, requestWritten: true })
    expect(requests).toHaveLength(1)
    expect(endedByItself).toBe(true)
  })
})
