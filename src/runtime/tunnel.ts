/**
 * A connection through the runner's proxy: `CONNECT`, asked for by Node's own client. The well-known packages for it keep what a
 * proxy answers without bound, and print the proxy's password where `DEBUG` is set.
 * https://nodejs.org/api/http.html#event-connect (read 2026-11-22)
 */

import type { Socket } from 'node:net'
import type { BreakCause } from '../core/ports.ts'
import { breakCauseOf } from './break-cause.ts'
import { builtin } from './builtin.ts'
import type { Line } from './line.ts'
import type { Route } from './proxy.ts'

export type Tunnel =
  | { readonly kind: 'open'; readonly socket: Socket }
  | { readonly kind: 'failed'; readonly cause: BreakCause }

type Proxy = Extract<Route, { kind: 'proxy' }>

/** Ends with the line: whatever cuts it gives up the proxy too. */
export function openTunnel(target: URL, { proxy, line }: { proxy: Proxy; line: Line }): Promise<Tunnel> {
  const secure = proxy.url.protocol === 'https:'
  const { request } = secure ? builtin.https : builtin.http
  const authority = `${target.hostname}:${target.port || 443}`
  const headers = { host: authority, ...(proxy.authorization !== '' && { 'proxy-authorization': proxy.authorization }) }
  return new Promise((resolve) => {
    const asking = request({ ...addressOf(proxy.url), method: 'CONNECT', path: authority, headers, agent: false })
    const fail = (cause: BreakCause) => {
      resolve({ kind: 'failed', cause })
      asking.destroy()
    }
    line.onCut(fail)
    asking.on('error', (error) => fail(causeOf(error, secure)))
    // Node gives every answer to a CONNECT here, the refusals too.
    asking.on('connect', ({ statusCode = 0 }, socket: Socket, early) => {
      if (statusCode < 200 || statusCode >= 300) {
        socket.destroy()
        return fail('proxy')
      }
      if (early.length > 0) socket.unshift(early)
      resolve({ kind: 'open', socket })
    })
    asking.end()
  })
}

function addressOf({ hostname, port }: URL) {
  return { host: plainHost(hostname), ...(port !== '' && { port }) }
}

/** Whatever else goes wrong before the tunnel stands is the proxy's. */
function causeOf(error: unknown, secure: boolean): BreakCause {
  const cause = breakCauseOf(error, { written: false, secure })
  return cause === 'protocol' || cause === 'reset' ? 'proxy' : cause
}

/** An IPv6 address without its brackets. */
export function plainHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
