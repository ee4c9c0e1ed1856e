/** A free port of 127.0.0.1 for a server of the bench. */

import type { Server } from 'node:http'

/** `127.0.0.1:port`, once it listens. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no TCP port')
  return `127.0.0.1:${address.port}`
}
