/** Flightcontrol and GitHub on loopback, for many deployments side by side: each takes as long as it is told, and has a past. */

import { createServer, type IncomingMessage } from 'node:http'
import { listen } from './listen.ts'
import type { Watch } from './measure.ts'

/** All in s. */
export interface Span {
  readonly buildS: number
  readonly deployS: number
}

export interface Course extends Span {
  /** False: it says no more than that it is at work. */
  readonly showsPhases: boolean
  /** How long the last ones took, for who asks GitHub. */
  readonly earlier: readonly Span[]
}

export interface Tracked extends Watch {
  readonly triggered: Promise<void>
  /** performance.now() of its end. */
  readonly finishedAt: () => number
  readonly polls: () => number
}

export interface BenchProvider {
  readonly host: string
  /** The next deployment; its `id` stands in the hook, and `environmentOf(id)` at GitHub. */
  readonly expect: (course: Course) => { readonly id: number; readonly tracked: Tracked }
  readonly close: () => void
}

export function environmentOf(id: number): string {
  return `bench-${id}`
}

interface Running {
  readonly course: Course
  onTriggered: () => void
  triggeredAt: number
  lastAnswerAt: number
  polls: number
}

export async function startProvider(): Promise<BenchProvider> {
  const deployments: Running[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answerTo(request.url ?? '', { body, deployments })))
  })
  const host = await listen(server)
  return {
    host,
    expect(course) {
      const running: Running = { course, onTriggered: () => undefined, triggeredAt: 0, lastAnswerAt: 0, polls: 0 }
      const triggered = new Promise<void>((resolve) => {
        running.onTriggered = resolve
      })
      const id = deployments.push(running) - 1
      const finishedAt = () => running.triggeredAt + 1000 * (course.buildS + course.deployS)
      return { id, tracked: { triggered, times: () => running, finishedAt, polls: () => running.polls } }
    },
    close: () => server.close(),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function answerTo(url: string, { body, deployments }: { body: string; deployments: readonly Running[] }): unknown {
  const triggered = deployments[Number(/\/deploy-hook\/(\d+)\//.exec(url)?.[1])]
  if (triggered) {
    triggered.triggeredAt = performance.now()
    triggered.onTriggered()
    return { success: true, deploymentId: `d${deployments.indexOf(triggered)}` }
  }
  const polled = deployments[Number(/\/v1\/deployments\/d(\d+)/.exec(url)?.[1])]
  if (polled) return answerToPoll(polled, deployments.indexOf(polled))
  const asked = deployments[Number(/bench-(\d+)/.exec(body)?.[1])]
  return { data: { repository: { deployments: { nodes: (asked?.course.earlier ?? []).map(pastOf) } } } }
}

function answerToPoll(running: Running, id: number): unknown {
  running.polls += 1
  running.lastAnswerAt = performance.now()
  const atS = (running.lastAnswerAt - running.triggeredAt) / 1000
  return { deploymentId: `d${id}`, status: statusAt(atS, running.course) }
}

function statusAt(atS: number, { buildS, deployS, showsPhases }: Course): string {
  if (atS >= buildS + deployS) return 'SUCCESS'
  if (!showsPhases) return 'INPROGRESS'
  return atS < buildS ? 'BUILDING' : 'DEPLOYING'
}

/** As our own GitHub Deployments are. */
function pastOf({ buildS, deployS }: Span) {
  const at = (s: number) => new Date(Date.UTC(2026, 10, 22) + 1000 * s).toISOString()
  const nodes = [
    { state: 'IN_PROGRESS', createdAt: at(0), description: 'building' },
    { state: 'IN_PROGRESS', createdAt: at(buildS), description: 'deploying' },
    { state: 'SUCCESS', createdAt: at(buildS + deployS), description: 'Landed' },
  ]
  return { createdAt: at(0), statuses: { nodes } }
}
