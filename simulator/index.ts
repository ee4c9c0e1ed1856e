/** The simulator: every API that Touchdown talks to, real HTTP on one loopback port. See README.md. */

import type { Fault } from './faults.ts'
import type { DeploymentState } from './flightcontrol/deployments.ts'
import type { Environment } from './flightcontrol/environments.ts'
import { apiKey, createFlightcontrol } from './flightcontrol/index.ts'
import { startServer } from './server.ts'
import type { Timeline } from './timeline.ts'

export type { Fault, FaultReply } from './faults.ts'
export type { DeploymentState, ServiceState } from './flightcontrol/deployments.ts'
export type { Environment } from './flightcontrol/environments.ts'
export type { RecordedRequest } from './journal.ts'
export * as scenarios from './scenarios.ts'
export { perPoll, stretched, type Timeline } from './timeline.ts'

export type SimulatorOptions = {
  /** Monotonic milliseconds by which timelines move; default `performance.now`. */
  readonly now?: () => number
  /** Port of 127.0.0.1; default any free one. */
  readonly port?: number
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>

/** Starts all simulated APIs on one port of 127.0.0.1; the caller closes them. */
export async function startSimulator({ now = () => performance.now(), port = 0 }: SimulatorOptions = {}) {
  const flightcontrol = await createFlightcontrol(now)
  const server = await startServer({ apis: [flightcontrol.api], now, port })
  const hookUrl = (environment: Environment): string => `${server.url}${flightcontrol.hookPath(environment)}`

  return {
    url: server.url,
    /** `127.0.0.1:port`: what belongs into the input `allowed-hosts`. */
    host: server.host,
    /** Every request in the order of arrival. */
    requests: server.requests,
    /** What was against a contract, on either side. */
    violations: server.violations,
    fault: (fault: Fault): void => server.faults.order(fault),
    clearFaults: (): void => server.faults.clear(),
    close: (): Promise<void> => server.close(),
    flightcontrol: {
      apiKey,
      hook: hookUrl(flightcontrol.hooks.production),
      previewHook: hookUrl(flightcontrol.hooks.preview),
      /** Adds an environment and gives the URL of its deploy hook. */
      addEnvironment: (environment: Environment): string =>
        `${server.url}${flightcontrol.deployments.addEnvironment(environment)}`,
      /** All following deployments (of the environment with this given id, or of all) go by this timeline. */
      script: (timeline: Timeline<DeploymentState>, givenId?: string): void =>
        flightcontrol.deployments.scripts.script(timeline, givenId),
      /** One following deployment goes by this timeline. */
      scriptNext: (timeline: Timeline<DeploymentState>, givenId?: string): void =>
        flightcontrol.deployments.scripts.scriptNext(timeline, givenId),
      /** The word of `success` in a hook's answer: true, or "true" as one page of the documentation has it. */
      answerSuccessAs: (success: true | 'true'): void => {
        flightcontrol.deployments.wording.success = success
      },
      deployments: flightcontrol.deployments.started,
      services: flightcontrol.services,
      /** Changes of environments and variables, as they were asked for. */
      changes: flightcontrol.settings.changes,
      jobs: flightcontrol.jobs,
      invalidations: flightcontrol.invalidations.made,
    },
  }
}
