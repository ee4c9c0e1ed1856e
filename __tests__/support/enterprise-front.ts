/** GitHub Enterprise Server as seen from outside: REST below `/api/v3`, GraphQL at `/api/graphql`, and nothing anywhere else. */

import { createServer, request } from 'node:http'
import type { Simulator } from '../../simulator/index.ts'

export interface EnterpriseFront {
  /** What belongs into `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** The targets that were asked for, in order. */
  readonly asked: readonly string[]
  /** Until then nothing stands behind it. */
  leadTo(simulator: Pick<Simulator, 'url'>): void
  close(): Promise<void>
}

export async function startEnterpriseFront(): Promise<EnterpriseFront> {
  const asked: string[] = []
  let behind = ''
  const server = createServer((incoming, answer) => {
    const { method, headers, url: target = '' } = incoming
    asked.push(target)
    const url = new URL(innerTarget(target), behind)
    const passed = request(url, { ...(method !== undefined && { method }), headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    apiUrl: `http://127.0.0.1:${port}/api/v3`,
    asked,
    leadTo: ({ url }) => {
      behind = url
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** The simulator has both below `/github`. */
function innerTarget(target: string): string {
  if (target === '/api/graphql') return '/github/graphql'
  return target.startsWith('/api/v3/') ? target.replace('/api/v3', '/github') : target
}
