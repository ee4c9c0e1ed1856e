/**
 * A server on raw sockets that misbehaves on order: what happens, and in which phase of the request. HTTP libraries
 * on the server's side would hide most of it. By hand: `npm run fault-server -- --help`.
 */

import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { json, type SocketFault, strikesAtConnect } from './fault-plan.ts'
import { carryOut, type Wire } from './fault-socket.ts'
import { type RawRequest, takeRequest } from './raw-request.ts'

export { html, json, namedFaults, noContent, redirect, type SocketFault } from './fault-plan.ts'
export type { RawRequest } from './raw-request.ts'

/** A certificate of `certificates/`, all of them with the same fake key. */
export type CertificateName = 'self-signed' | 'expired' | 'wrong-host'

/** What happens to requests of one path: one fault each, in order, then `fallback`. */
export interface PathScript {
  readonly path: RegExp
  readonly script?: readonly SocketFault[]
  readonly fallback?: SocketFault
}

export interface FaultServerOptions {
  /** What happens to the requests that no path claims: one fault each, in order. */
  readonly script?: readonly SocketFault[]
  /** What happens when the script is at its end; default `{}` as JSON. */
  readonly fallback?: SocketFault
  readonly paths?: readonly PathScript[]
  /** Absent: plain HTTP. With TLS, `before-read` strikes after the handshake; to break the handshake itself, ask a plain server by `https:`. */
  readonly certificate?: CertificateName
  readonly port?: number
}

export interface FaultServer {
  readonly url: string
  /** `127.0.0.1:port` */
  readonly host: string
  /** Every request that arrived whole. */
  readonly requests: readonly RawRequest[]
  /** What each connection has received so far, whole requests or not. */
  readonly received: readonly Buffer[]
  close(): Promise<void>
}

/** Path of a certificate, e.g. for `NODE_EXTRA_CA_CERTS`. */
export function certificateFile(name: CertificateName): URL {
  return new URL(`./certificates/${name}.pem`, import.meta.url)
}

/** First byte of a TLS ClientHello. */
const tlsHandshake = 0x16

/** Starts a fault server on a free port of 127.0.0.1. */
export async function startFaultServer(options: FaultServerOptions = {}): Promise<FaultServer> {
  const requests: RawRequest[] = []
  const received: Buffer[] = []
  const open = new Map<number | undefined, Socket>()
  const general = createQueue(options)
  const byPath = (options.paths ?? []).map((entry) => ({ path: entry.path, queue: createQueue(entry) }))
  if ((options.paths ?? []).some(({ script = [] }) => script.some(strikesAtConnect))) {
    throw new Error('a fault before the request is read has no path: order it in `script`')
  }

  function serve(socket: Socket): void {
    const connection = received.push(Buffer.alloc(0)) - 1
    const wire = { socket, reset: () => (open.get(socket.remotePort) ?? socket).resetAndDestroy() }
    // Clients that hang up on a faulty answer are the point of it all.
    socket.on('error', () => undefined)
    const atConnect = general.takeAtConnect()
    if (atConnect !== undefined) carryOut(atConnect, wire)
    else readRequests(socket, connection, wire)
  }

  function readRequests(socket: Socket, connection: number, wire: Wire): void {
    let rest: Buffer = Buffer.alloc(0)
    socket.on('data', (bytes: Buffer) => {
      received[connection] = Buffer.concat([received[connection] ?? Buffer.alloc(0), bytes])
      // A client that expects TLS on a plain port hears what any HTTP server would tell it.
      if (rest.length === 0 && bytes[0] === tlsHandshake) socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')
      rest = Buffer.concat([rest, bytes])
      for (let request = takeRequest(rest); request !== undefined; request = takeRequest(rest)) {
        rest = rest.subarray(request.bytes.length)
        requests.push(request)
        carryOut(queueOf(request).take(), wire, request)
      }
    })
  }

  const queueOf = ({ path }: RawRequest) => byPath.find((entry) => entry.path.test(path))?.queue ?? general
  const server = createSocketServer(options.certificate, serve)
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket
    open.set(remotePort, socket)
    socket.on('error', () => undefined).once('close', () => open.delete(remotePort))
  })
  const host = `127.0.0.1:${await listen(server, options.port)}`
  return {
    host,
    url: `${options.certificate === undefined ? 'http' : 'https'}://${host}`,
    requests,
    received,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of open.values()) socket.destroy()
      await closed
    },
  }
}

/** A port of 127.0.0.1 where nobody listens: connections are refused. */
export async function closedPort(): Promise<{ readonly url: string; readonly host: string }> {
  const { url, host, close } = await startFaultServer()
  await close()
  return { url, host }
}

function createQueue({ script = [], fallback = json({}) }: Pick<FaultServerOptions, 'script' | 'fallback'>) {
  const left = [...script]
  return {
    take: (): SocketFault => left.shift() ?? fallback,
    takeAtConnect(): SocketFault | undefined {
      const next = left[0] ?? fallback
      if (!strikesAtConnect(next)) return undefined
      left.shift()
      return next
    },
  }
}

function createSocketServer(certificate: CertificateName | undefined, serve: (socket: Socket) => void): Server {
  if (certificate === undefined) return createServer(serve)
  const key = readFileSync(new URL('./certificates/fake-test-key.pem', import.meta.url))
  const server = createTlsServer({ key, cert: readFileSync(certificateFile(certificate)) }, serve)
  return server.on('tlsClientError', () => undefined)
}

async function listen(server: Server, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the fault server listens on no TCP port')
  return address.port
}
