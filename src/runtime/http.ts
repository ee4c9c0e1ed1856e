/**
 * One HTTP request, and the whole truth about how it went: a deadline over all of it, a cap on the answer, no redirect, no
 * retry, no decompression. `@actions/http-client` gives none of these (its `readBody()` never settles when the connection
 * dies mid-body), and costs 74 ms at start; its proxy rules are used.
 */

import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import type { BreakCause, Exchange, Http, HttpLimits, HttpRequest } from '../core/ports.ts'
import { readAnswer } from './answer.ts'
import { breakCauseOf } from './break-cause.ts'
import { builtin } from './builtin.ts'
import { type Line, openLine } from './line.ts'
import { type Route, routeTo } from './proxy.ts'
import { openTunnel, plainHost } from './tunnel.ts'

/** `route` says which requests go through a proxy; by itself, as the environment has it. */
export function createHttp(route: (url: URL) => Route = routeTo): Http {
  return {
    async send(request, limits) {
      const line = openLine(limits)
      try {
        const url = new URL(request.url)
        const way = await open(url, { route: route(url), line })
        if (way.kind === 'failed') return { kind: 'broken', cause: way.cause, requestWritten: false }
        return await exchange(request, { url, connection: way.connection, limits, line })
      } catch {
        return { kind: 'broken', cause: 'protocol', requestWritten: line.written }
      } finally {
        line.close()
      }
    },
  }
}

type Connection = Pick<RequestOptions, 'agent' | 'createConnection' | 'defaultPort'>
type Way =
  | { readonly kind: 'open'; readonly connection: Connection }
  | { readonly kind: 'failed'; readonly cause: BreakCause }

/** One connection for one request: none is kept, so that none can be found dead by the next. */
async function open(url: URL, { route, line }: { route: Route; line: Line }): Promise<Way> {
  if (route.kind === 'direct') return { kind: 'open', connection: { agent: false } }
  if (route.kind === 'unusable') return { kind: 'failed', cause: 'proxy' }
  const tunnel = await openTunnel(url, { proxy: route, line })
  if (tunnel.kind === 'failed') return tunnel
  const connection = { createConnection: () => secured(tunnel.socket, url), defaultPort: 443 }
  return { kind: 'open', connection }
}

function secured(socket: Socket, url: URL): Socket {
  const host = plainHost(url.hostname)
  const isName = !/^[\d.]+$|:/.test(host)
  return builtin.tls.connect({ socket, host, ...(isName && { servername: host }), ALPNProtocols: ['http/1.1'] })
}

interface Exchanging {
  readonly url: URL
  readonly connection: Connection
  readonly limits: HttpLimits
  readonly line: Line
}

function exchange(request: HttpRequest, { url, connection, limits, line }: Exchanging): Promise<Exchange> {
  const secure = url.protocol === 'https:'
  return new Promise((resolve) => {
    const { request: send } = secure ? builtin.https : builtin.http
    const outgoing = send(url, { ...connection, method: request.method, headers: headersOf(request) })
    let early: Exchange | undefined
    const fail = (cause: BreakCause) => {
      resolve(early ?? { kind: 'broken', cause, requestWritten: line.written })
      outgoing.destroy()
    }
    line.onCut(fail)
    let whole = () => false
    // What comes behind a whole answer belongs to nobody.
    outgoing.on('error', (error) => whole() || fail(breakCauseOf(error, { written: line.written, secure })))
    let hints = 0
    outgoing.on('information', () => {
      hints += 1
      if (hints > mostHints) fail('protocol')
    })
    outgoing.on('upgrade', (response, socket) => {
      resolve(handedOver(response))
      socket.destroy()
    })
    outgoing.on('response', (response) => {
      whole = () => response.complete
      // What is not a 2xx has said all that counts in its status: however the rest breaks, that stands.
      const partly = readAnswer(response, { fail, done: resolve, largestAnswerBytes: limits.largestAnswerBytes })
      if (partly.status < 200 || partly.status >= 300) early = partly
    })
    watchSocket(outgoing, line)
    outgoing.end(request.body)
  })
}

/** Answers before the answer, such as 103. Who sends them for ever fills the memory, and says nothing. */
const mostHints = 100

/** 101 hands the socket over: nothing that we asked for. */
function handedOver(response: IncomingMessage): Exchange {
  return { kind: 'answered', status: response.statusCode ?? 0, headers: {}, body: '' }
}

function headersOf(request: HttpRequest): Record<string, string> {
  const length = request.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(request.body)) }
  return {
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'touchdown',
    ...length,
    ...request.headers,
  }
}

/** From the moment the connection stands (with TLS: is trusted), the request counts as written. */
function watchSocket(outgoing: ClientRequest, line: Line): void {
  outgoing.once('socket', (socket) => {
    const ready = () => line.markWritten()
    if ('encrypted' in socket) socket.once('secureConnect', ready)
    else if (socket.connecting) socket.once('connect', ready)
    else ready()
  })
}
