/** Carries out a `SocketFault` on one connection, byte by byte. */

import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { SocketFault, WholeAnswer } from './fault-plan.ts'
import type { RawRequest } from './raw-request.ts'

export interface Wire {
  readonly socket: Socket
  /** Ends the TCP connection by a reset, also under TLS. */
  reset(): void
}

const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'

/** Does to the connection what the fault says; the request is absent when the fault strikes at connect. */
export function carryOut(fault: SocketFault, { socket, reset }: Wire, request?: RawRequest): void {
  switch (fault.kind) {
    case 'answer':
      socket.write(renderAnswer(fault))
      return
    case 'forward':
      if (request !== undefined) forward(request, fault.to, socket)
      return
    case 'reset':
      flush(socket, beginning(fault.phase), reset)
      return
    case 'close':
      socket.end(beginning(fault.phase))
      return
    case 'stall':
      socket.write(beginning(fault.phase))
      return
    case 'drip':
      drip(socket, renderAnswer(fault), fault.everyMs)
      return
    case 'bad-chunk':
      socket.end(`${head}transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\nzz\r\n1}\r\n0\r\n\r\n`)
      return
    case 'truncated':
      socket.end(renderAnswer(fault).subarray(0, -5))
      return
    case 'switching-protocols':
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
      return
    case 'informational-flood':
      pour(socket, '', 'HTTP/1.1 103 Early Hints\r\nlink: </a.css>; rel=preload\r\n\r\n'.repeat(20))
      return
    case 'endless-body':
      pour(socket, `${head}\r\n{"error":"`, 'x'.repeat(65_536))
      return
    case 'endless-crumbs':
      pour(socket, `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\nx\r\n'.repeat(10_000))
      return
    case 'endless-headers':
      pour(socket, head, 'x-padding: '.concat('y'.repeat(1_000), '\r\n'))
      return
    case 'huge-header':
      socket.write(renderAnswer({ ...fault, headers: { ...fault.headers, 'x-huge': 'h'.repeat(fault.bytes) } }))
      return
    case 'gzip-bomb':
      socket.end(gzipBomb(fault.megabytes))
      return
    case 'garbage':
      socket.end(Buffer.from('\u0016\u0003\u0001 this is not HTTP \u0000\r\n\r\n', 'latin1'))
      return
    case 'bytes':
      if (fault.after === 'end') socket.end(fault.bytes)
      else socket.write(fault.bytes)
  }
}

/** What has been sent of an answer when it stops in this phase; its `content-length` promises more. */
function beginning(phase: Extract<SocketFault, { phase: string }>['phase']): string {
  const whole = `${head}content-length: 100\r\n\r\n`
  if (phase === 'mid-headers') return whole.slice(0, -20)
  if (phase === 'after-headers') return whole
  return phase === 'mid-body' ? `${whole}{"deploymentId":"clcpcx` : ''
}

/** A good answer that leaves the connection open for the next request. */
function renderAnswer({ status, headers = {}, body }: WholeAnswer): Buffer {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  const payload = Buffer.from(text)
  const length = status === 204 ? {} : { 'content-length': `${payload.length}` }
  const fields = Object.entries({ 'content-type': 'application/json', ...length, ...headers })
  const lines = [`HTTP/1.1 ${status} Simulated`, ...fields.map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), payload])
}

/** A reset makes the other side's kernel forget what has not been read yet, so the bytes get some time to be read. */
const headStartMs = 30

function flush(socket: Socket, bytes: string, then: () => void): void {
  if (bytes === '') then()
  else socket.write(bytes, () => setTimeout(then, headStartMs))
}

function drip(socket: Socket, bytes: Buffer, everyMs: number): void {
  let sent = 0
  const timer = setInterval(() => {
    socket.write(bytes.subarray(sent, sent + 1))
    sent += 1
    if (sent >= bytes.length) clearInterval(timer)
  }, everyMs)
  socket.once('close', () => clearInterval(timer))
}

/** Writes the same bytes for ever, as fast as the other side reads. */
function pour(socket: Socket, first: string, again: string): void {
  const more = (): void => {
    while (socket.writable && socket.write(again));
  }
  socket.on('drain', more)
  socket.write(first)
  more()
}

function gzipBomb(megabytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(1_000_000))
  const body = Buffer.concat(Array.from({ length: megabytes }, () => member))
  const fields = `content-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head + fields), body])
}

/** Sends the request on to another server and its answer back, on a connection of its own. */
function forward(request: RawRequest, origin: string, socket: Socket): void {
  const { hostname, port } = new URL(origin)
  const upstream = connect(Number(port), hostname)
  const headLength = request.head.length
  const sent = request.head.replace(/\r\nconnection:.*/i, '').concat('\r\nconnection: close')
  upstream.write(Buffer.concat([Buffer.from(sent, 'latin1'), request.bytes.subarray(headLength)]))
  upstream.pipe(socket)
  upstream.on('error', () => socket.destroy())
  socket.on('close', () => upstream.destroy())
}
