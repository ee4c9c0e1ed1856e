/** Asks a server that misbehaves, by the real HTTP of the action. */

import { type FaultServerOptions, type RawRequest, startFaultServer } from '../../simulator/fault-server.ts'
import type { Exchange, HttpLimits, HttpRequest } from '../../src/core/ports.ts'
import { createHttp } from '../../src/runtime/http.ts'

export interface Asked {
  readonly request?: Partial<HttpRequest>
  readonly limits?: HttpLimits
}

export interface Heard {
  readonly exchange: Exchange
  /** What arrived at the server: whole requests, and every byte. */
  readonly requests: readonly RawRequest[]
  readonly received: readonly Buffer[]
}

export async function askFaulty(server: FaultServerOptions, { request, limits }: Asked = {}): Promise<Heard> {
  const { url, requests, received, close } = await startFaultServer(server)
  try {
    const exchange = await createHttp().send(
      { method: 'GET', url: `${url}/x`, headers: {}, ...request },
      limits ?? { timeoutMs: 5_000 },
    )
    return { exchange, requests, received }
  } finally {
    await close()
  }
}
