/** The least that answers like Flightcontrol: a hook, and a deployment that is over after some polls. */

import { createServer } from 'node:http'
import { listen } from './listen.ts'
import type { Watch } from './measure.ts'

export interface Target extends Watch {
  readonly host: string
  readonly close: () => void
}

export async function startTarget({ polls }: { polls: number }): Promise<Target> {
  let triggeredAt = 0
  let lastAnswerAt = 0
  let polled = 0
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url?.includes('/deploy-hook/')) {
      triggeredAt = performance.now()
      polled = 0
      response.end('{"success":true,"deploymentId":"clcpcxekt000lc9ojqtgtc26y"}')
      return
    }
    polled += 1
    const status = polled >= polls ? 'SUCCESS' : 'BUILDING'
    lastAnswerAt = performance.now()
    response.end(JSON.stringify({ deploymentId: 'clcpcxekt000lc9ojqtgtc26y', status }))
  })
  const host = await listen(server)
  return {
    host,
    times: () => ({ triggeredAt, lastAnswerAt }),
    close: () => server.close(),
  }
}
