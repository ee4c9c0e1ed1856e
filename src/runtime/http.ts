/**
 * One HTTP request, and the whole truth about how it went: a deadline over all of it, a cap on the answer, no redirect, no
 * retry, no decompression. `@actions/http-client` gives none of these (its `readBody()` never settles when the connection
 * dies mid-body), and costs 74 ms at start; its proxy rules are used.
 */

import type { ClientRequest, IncomingMessage } from 'node:http'
import type { BreakCause, Exchange, Http, HttpLimits, HttpRequest } from '../core/ports.ts'
import { readAnswer } from './answer.ts'
import { breakCauseOf } from './break-cause.ts'
import { builtin } from './builtin.ts'
import { type Line, openLine } from './line.ts'
import { proxyAgentFor } from './proxy.ts'

export function createHttp(): Http {
  return {
    async send(request, limits) {
      const line = openLine(limits)
      try {
        return await exchange(request, { limits, line })
      } catch {
        return { kind: 'broken', cause: 'protocol', requestWritten: line.written }
      } finally {
        line.close()
      }
    },
  }
}

async function exchange(request: HttpRequest, { limits, line }: { limits: HttpLimits; line: Line }): Promise<Exchange> {
  const url = new URL(request.url)
  const secure = url.protocol === 'https:'
  const giveUp = new AbortController()
  const agent = (await proxyAgentFor(url, giveUp.signal)) ?? false
  return new Promise((resolve) => {
    const { request: open } = secure ? builtin.https : builtin.http
    const outgoing = open(url, { method: request.method, agent, headers: headersOf(request) })
    let early: Exchange | undefined
    const fail = (cause: BreakCause) => {
      resolve(early ?? { kind: 'broken', cause, requestWritten: line.written })
      outgoing.destroy()
      giveUp.abort()
    }
    line.onCut(fail)
    outgoing.on('error', (error) => fail(breakCauseOf(error, { written: line.written, secure })))
    outgoing.on('proxyConnect', ({ statusCode }: { statusCode: number }) => statusCode === 200 || fail('proxy'))
    outgoing.on('upgrade', (response, socket) => {
      resolve(handedOver(response))
      socket.destroy()
    })
    outgoing.on('response', (response) => {
      // What is not a 2xx has said all that counts in its status: however the rest breaks, that stands.
      const partly = readAnswer(response, { fail, done: resolve, largestAnswerBytes: limits.largestAnswerBytes })
      if (partly.status < 200 || partly.status >= 300) early = partly
    })
    watchSocket(outgoing, line)
    outgoing.end(request.body)
  })
}

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
