/** The HTTP server under every simulated API: loopback only, any free port, keeps a journal, carries out faults. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, answerRequest, operationOf, type Routed, routeRequest } from './api.ts'
import { createFaults, type FaultReply, type Reply } from './faults.ts'
import type { RecordedRequest, WireRequest } from './journal.ts'
import { readJson } from './json.ts'

export interface ServerOptions {
  readonly apis: readonly Api[]
  /** Monotonic milliseconds. */
  readonly now: () => number
  /** Port of 127.0.0.1; 0 for any free one. */
  readonly port: number
  /** Is told of every request when it has arrived. */
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined
}

/** Starts the server; it answers when the promise is fulfilled. */
export async function startServer({ apis, now, port, onRequest }: ServerOptions) {
  const requests: RecordedRequest[] = []
  const violations: string[] = []
  const faults = createFaults()
  const startedAtMs = now()

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const wire = readRequest(message, await readBody(message), now() - startedAtMs)
    const routed = routeRequest(apis, wire)
    const request = { ...wire, operation: operationOf(routed) }
    requests.push(request)
    onRequest?.(request)
    const fault = faults.take(request)
    if (fault?.strikes === 'before' && (await strike(response, fault.reply)) === 'done') return
    const reply = answer(routed, request)
    if (fault?.strikes === 'after' && (await strike(response, fault.reply)) === 'done') return
    send(response, reply)
  }

  function answer(routed: Routed | undefined, request: RecordedRequest): Reply {
    if (routed === undefined) {
      violations.push(`no simulated API has ${request.method} ${request.path}`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    const answered = answerRequest(routed, request)
    violations.push(...answered.violations)
    return answered.answer
  }

  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      // A client that goes away in mid-request is its right; anything else is a bug of the simulator.
      if (!message.destroyed) violations.push(`simulator: ${String(error)}`)
      response.destroy()
    })
  })
  server.listen(port, '127.0.0.1')
  await new Promise<void>((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const host = `127.0.0.1:${portOf(server.address())}`
  return {
    host,
    url: `http://${host}`,
    requests,
    violations,
    faults,
    async close(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the simulator listens on no TCP port')
  return address.port
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function readRequest(message: IncomingMessage, body: string, atMs: number): WireRequest {
  const target = message.url ?? '/'
  const [path = '/', query = ''] = target.split(/\?(.*)/s)
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, `${value ?? ''}`]))
  return {
    atMs,
    method: message.method ?? 'GET',
    path,
    target,
    query: Object.fromEntries(new URLSearchParams(query)),
    headers,
    body,
    json: readJson(body),
  }
}

async function strike(response: ServerResponse, reply: FaultReply): Promise<'done' | 'go on'> {
  if (reply === 'hang') return 'done'
  if (reply === 'reset') response.socket?.resetAndDestroy()
  else if ('status' in reply) send(response, reply)
  else {
    await sleep(reply.delayMs, undefined, { ref: false })
    return 'go on'
  }
  return 'done'
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value])
  }
  if (body !== undefined && !response.hasHeader('content-type')) {
    response.setHeader('content-type', 'application/json; charset=utf-8')
  }
  response.statusCode = status
  if (body === undefined) response.end()
  else response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
