/** A proxy on loopback as companies have one. Whatever name it is asked for, it connects to one server of the test. */

import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface ConnectProxy {
  /** With `user:password@` in front where given. */
  url(credentials?: string): string
  /** The head of every request that arrived. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

export async function startConnectProxy(target: { readonly host: string }): Promise<ConnectProxy> {
  const asked: string[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    keep(socket)
    socket.once('data', (bytes) => {
      asked.push(bytes.toString('latin1').split('\r\n\r\n')[0] ?? '')
      const [host = '', port = ''] = target.host.split(':')
      const upstream = keep(connect(Number(port), host))
      upstream.once('connect', () => {
        socket.write('HTTP/1.1 200 Connection established\r\nvia: 1.1 proxy.example\r\n\r\n')
        socket.pipe(upstream).pipe(socket)
      })
      socket.on('close', () => upstream.destroy())
      upstream.on('close', () => socket.destroy())
    })
  })
  function keep(socket: Socket): Socket {
    open.add(socket)
    return socket.on('error', () => undefined).on('close', () => open.delete(socket))
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (credentials) => `http://${credentials === undefined ? '' : `${credentials}@`}127.0.0.1:${port}`,
    asked,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of open) socket.destroy()
      await closed
    },
  }
}
