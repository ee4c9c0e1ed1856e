/** The simulator: every API that Touchdown talks to, real HTTP on one loopback port. See README.md. */

import type { Fault } from './faults.ts'
import type { DeploymentState } from './flightcontrol/deployments.ts'
import type { Environment } from './flightcontrol/environments.ts'
import { apiKey, createFlightcontrol } from './flightcontrol/index.ts'
import type { Identity } from './github/identity.ts'
import { createGithub } from './github/index.ts'
import { startServer } from './server.ts'
import type { Timeline } from './timeline.ts'

export type { Fault, FaultReply } from './faults.ts'
export type { DeploymentState, ServiceState } from './flightcontrol/deployments.ts'
export type { Environment } from './flightcontrol/environments.ts'
export type { StoredComment } from './github/comments.ts'
export type { StoredDeployment, StoredDeploymentStatus } from './github/deployments.ts'
export * as githubReplies from './github/errors.ts'
export type { Identity } from './github/identity.ts'
export type { StoredPullRequest } from './github/pulls.ts'
export type { StoredStatus } from './github/statuses.ts'
export type { RecordedRequest } from './journal.ts'
export * as scenarios from './scenarios.ts'
export { perPoll, stretched, type Timeline } from './timeline.ts'

const defaultRepository = 'octo-org/landing-site'

export type SimulatorOptions = {
  /** Monotonic milliseconds by which timelines move; default `performance.now`. */
  readonly now?: () => number
  /** The date that answers show; default the real one. */
  readonly date?: () => Date
  /** The one repository of the simulated GitHub; default `octo-org/landing-site`. */
  readonly repository?: string
  /** Port of 127.0.0.1; default any free one. */
  readonly port?: number
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>

/** Starts all simulated APIs on one port of 127.0.0.1; the caller closes them. */
export async function startSimulator(options: SimulatorOptions = {}) {
  const { now = () => performance.now(), date = () => new Date(), port = 0, repository = defaultRepository } = options
  const clock = { now, date }
  const [flightcontrol, github] = await Promise.all([createFlightcontrol(clock), createGithub(clock, repository)])
  const server = await startServer({ apis: [github.api, flightcontrol.api], now, port })
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
    github: {
      /** What belongs into `GITHUB_API_URL`. */
      apiUrl: `${server.url}/github`,
      graphqlUrl: `${server.url}/github/graphql`,
      repository,
      comments: github.comments.comments,
      deployments: github.deployments.deployments,
      statuses: github.statuses.statuses,
      pullRequests: github.pulls.pullRequests,
      seedComment: github.comments.seedComment,
      seedPullRequest: github.pulls.seedPullRequest,
      seedDeployment: github.deployments.seedDeployment,
      seedStatus: github.statuses.seedStatus,
      addDeploymentStatus: github.deployments.addStatus,
      /** Refs that lie behind the default branch: GitHub merges instead of deploying unless `auto_merge` is false. */
      staleRefs: github.deployments.staleRefs,
      /** Whose token requests carry from now on. */
      actAs: (identity: Identity): void => {
        github.world.identity = identity
      },
      permit: github.permissions.permit,
      refuse: github.permissions.refuse,
    },
  }
}
