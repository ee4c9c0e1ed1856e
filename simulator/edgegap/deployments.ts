/** Deployments on Edgegap: version 2 makes them, version 1 tells of them, stops and lists them. */

import type { Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { requestId } from '../ids.ts'
import { fieldsOf, textOf, textsOf } from '../json.ts'
import { createScripts, momentOf, type Timeline } from '../timeline.ts'
import type { EdgegapDeployment, EdgegapState } from './deployment.ts'
import { alreadyTerminated, badRequest, badRequestId } from './errors.ts'
import { renderStatus } from './render.ts'

const terminating: EdgegapState = { status: 'Status.TERMINATING', running: false, error: false }
const terminated: EdgegapState = { status: 'Status.TERMINATED', running: false, error: false }

export interface EdgegapOptions {
  readonly clock: Clock
  readonly usual: Timeline<EdgegapState>
  readonly noCapacity: Timeline<EdgegapState>
}

export function createEdgegapDeployments({ clock, usual, noCapacity }: EdgegapOptions) {
  const deployments: EdgegapDeployment[] = []
  const scripts = createScripts(usual)
  const applications = new Map<string, string[]>([['arena', ['1.0.0']]])
  const logs = new Map<string, string>()
  const orders = { withoutCapacity: 0 }

  /** The state now; looking does not count as a poll. */
  function stateOf(deployment: EdgegapDeployment) {
    const { startedAtMs, timeline, polls, pollsSinceStop } = deployment
    if (pollsSinceStop !== undefined) return pollsSinceStop > 1 ? terminated : terminating
    return momentOf(timeline, { elapsedMs: clock.now() - startedAtMs, polls })
  }

  const find = (id: string | undefined) => deployments.find((deployment) => deployment.requestId === id)

  const deploy: Handler = ({ body }) => {
    const order = fieldsOf(body)
    const application = textOf(order['application'])
    const version = textOf(order['version'])
    if (!applications.has(application)) return badRequest(`Application ${application} not found`)
    if (applications.get(application)?.includes(version) !== true) return badRequest(`Version ${version} not found`)
    const hasCapacity = orders.withoutCapacity === 0
    if (!hasCapacity) orders.withoutCapacity -= 1
    const id = requestId(`edgegap deployment ${deployments.length + 1}`)
    deployments.push({
      requestId: id,
      application,
      version,
      tags: textsOf(order['tags']),
      order,
      startedAtMs: clock.now(),
      startedAt: clock.date(),
      timeline: hasCapacity ? scripts.take(application) : noCapacity,
      polls: 0,
      pollsSinceStop: undefined,
    })
    if (hasCapacity) return { status: 202, body: { request_id: id } }
    // The deployment exists all the same, in error state.
    return { status: 422, body: { request_id: id, message: 'Unable to find a server for this deployment' } }
  }

  const getStatus: Handler = ({ params }) => {
    const deployment = find(params['request_id'])
    if (deployment === undefined || (deployment.pollsSinceStop ?? 0) > 2) return badRequestId()
    deployment.polls += 1
    if (deployment.pollsSinceStop !== undefined) deployment.pollsSinceStop += 1
    const state = stateOf(deployment)
    const body = renderStatus(deployment, state)
    return { status: 200, body: state.wire?.(body) ?? body, ordered: state.wire !== undefined }
  }

  const stop: Handler = ({ params }) => {
    const deployment = find(params['request_id'])
    if (deployment === undefined) return badRequestId()
    if (deployment.pollsSinceStop !== undefined) return alreadyTerminated()
    const state = stateOf(deployment)
    deployment.pollsSinceStop = 0
    const message = `${deployment.requestId} - Delete request will be processed soon`
    if (!state.running && !state.error) return { status: 202, body: { message } }
    return { status: 200, body: { message, deployment_summary: renderStatus(deployment, state) } }
  }

  const getLogs: Handler = ({ params }) => {
    const deployment = find(params['request_id'])
    if (deployment === undefined || deployment.pollsSinceStop !== undefined) return badRequestId()
    const text =
      logs.get(deployment.requestId) ?? '[12:00:01] loading map landing_strip\n[12:00:02] listening on 7777\n'
    const hasCrashed = stateOf(deployment).error
    return {
      status: 200,
      body: {
        logs: text,
        encoding: 'utf-8',
        crash_logs: hasCrashed ? text : null,
        crash_data: hasCrashed ? { exit_code: 137, message: 'OOMKilled', restart_count: 0 } : null,
        logs_link: null,
      },
    }
  }

  return {
    deployments,
    scripts,
    applications,
    logs,
    orders,
    stateOf,
    handlers: {
      'deployment-create': deploy,
      'private-fleets-deployment-create': deploy,
      'deployment-get': getStatus,
      'deployment-delete': stop,
      'deployment-get-logs': getLogs,
    } satisfies Record<string, Handler>,
  }
}
