/** The simulator: every API that Touchdown talks to, real HTTP on one loopback port. See README.md. */

import { createEdgegap } from './edgegap/index.ts'
import type { Fault } from './faults.ts'
import { createFlightcontrol } from './flightcontrol/index.ts'
import { createGithub } from './github/index.ts'
import type { RecordedRequest } from './journal.ts'
import { startServer } from './server.ts'
import { createTracker } from './tracker/index.ts'

export type { EdgegapDeployment, EdgegapState } from './edgegap/deployment.ts'
export * as edgegapReplies from './edgegap/errors.ts'
export type { Fault, FaultReply } from './faults.ts'
export type { DeploymentState, ServiceState, StartedDeployment } from './flightcontrol/deployments.ts'
export type { Environment } from './flightcontrol/environments.ts'
export type { JobState } from './flightcontrol/jobs.ts'
export type { StoredComment } from './github/comments.ts'
export * as githubReplies from './github/errors.ts'
export type { Identity } from './github/identity.ts'
export type { StoredPullRequest } from './github/pulls.ts'
export type { StoredStatus } from './github/statuses.ts'
export type { StoredDeployment, StoredDeploymentStatus } from './github/stored-deployment.ts'
export type { RecordedRequest } from './journal.ts'
export * as scenarios from './scenarios.ts'
export { perPoll, stretched, type Timeline } from './timeline.ts'
export type { LoginShape } from './tracker/auth.ts'
export type { MatrixMode } from './tracker/overviews.ts'
export type { TrackedDeployment } from './tracker/records.ts'

export interface SimulatorOptions {
  /** Monotonic milliseconds by which timelines move; default `performance.now`. */
  readonly now?: () => number
  /** The date that answers show; default the real one. */
  readonly date?: () => Date
  /** The one repository of the simulated GitHub; default `octo-org/landing-site`. */
  readonly repository?: string
  /** Port of 127.0.0.1; default any free one. */
  readonly port?: number
  /** Is told of every request when it has arrived. */
  readonly onRequest?: (request: RecordedRequest) => void
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>

/** Starts all simulated APIs on one port of 127.0.0.1; the caller closes them. */
export async function startSimulator(options: SimulatorOptions = {}) {
  const { now = () => performance.now(), date = () => new Date(), port = 0 } = options
  const clock = { now, date }
  const [flightcontrol, github, edgegap, tracker] = await Promise.all([
    createFlightcontrol(clock),
    createGithub(clock, options.repository ?? 'octo-org/landing-site'),
    createEdgegap(clock),
    createTracker(clock),
  ])
  const apis = [github.api, tracker.api, edgegap.api, flightcontrol.api]
  const server = await startServer({ apis, now, port, onRequest: options.onRequest })
  return {
    url: server.url,
    /** `127.0.0.1:port`: what belongs into the input `allowed-hosts`. */
    host: server.host,
    /** Every request in the order of arrival. */
    requests: server.requests,
    /** What was against a contract, on either side. */
    violations: server.violations,
    /** The operations of all contracts, by API. */
    operations: Object.fromEntries(apis.map(({ name, contract }) => [name, contract.operationIds])),
    fault: (fault: Fault): void => server.faults.order(fault),
    clearFaults: (): void => server.faults.clear(),
    close: (): Promise<void> => server.close(),
    flightcontrol: flightcontrol.controlAt(server.url),
    github: github.controlAt(server.url),
    edgegap: edgegap.control,
    tracker: tracker.control,
  }
}
