/** Deploy hooks and the reading of deployments. A hook is a GET that starts a deployment every time it is called. */

import type { Answer, Call, Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { cuid, sha } from '../ids.ts'
import { createScripts, momentOf, type Timeline } from '../timeline.ts'
import { type Environment, hookPath, preview, production, projectId, repoUrl } from './environments.ts'
import { badRequest, notFound } from './errors.ts'

export interface ServiceState {
  readonly id: string
  readonly name: string
  readonly givenId: string
  /** `web`, `worker`, `rds`… */
  readonly type: string
  /** `https:` URL; workers have none. */
  readonly domain?: string
  readonly status: string
  /** Shape not documented: a string or an object; null or absent while healthy. */
  readonly error?: unknown
}

/** What a poll sees of a deployment. */
export interface DeploymentState {
  readonly status: string
  readonly services: readonly ServiceState[]
  /** Changes the body before it is sent, for answers that break the contract; such an answer is not held to it. */
  readonly wire?: (body: Readonly<Record<string, unknown>>) => unknown
}

/** A deployment that a hook (or the API) has started. */
export interface StartedDeployment {
  readonly deploymentId: string
  readonly environment: Environment
  readonly commit: string
  readonly branch: string
  readonly force: boolean
  readonly pullRequest: number | undefined
  readonly startedAtMs: number
  readonly createdAt: Date
  readonly timeline: Timeline<DeploymentState>
  polls: number
}

/** The words of the contract's `DeployStatus`; any other word is an answer ordered against the contract. */
const knownStatuses =
  /^(PENDING|INPROGRESS|BUILDING|DEPLOYING|PENDING_DEPENDENCY|PROVISIONING|SUCCESS|NO_CHANGE|CANCELLED|ERROR|BUILD_ERROR|DEPLOY_ERROR)$/

export type DeploymentsOptions = { readonly clock: Clock; readonly usual: Timeline<DeploymentState> }

export function createDeployments({ clock, usual }: DeploymentsOptions) {
  const environments: Environment[] = [production, preview]
  const started: StartedDeployment[] = []
  const scripts = createScripts(usual)
  const wording: { success: true | 'true' } = { success: true }

  function start(deployment: Pick<StartedDeployment, 'environment' | 'commit' | 'branch' | 'force' | 'pullRequest'>) {
    const created: StartedDeployment = {
      ...deployment,
      deploymentId: cuid(`deployment ${started.length + 1}`),
      startedAtMs: clock.now(),
      createdAt: clock.date(),
      timeline: scripts.take(deployment.environment.givenId),
      polls: 0,
    }
    started.push(created)
    return created
  }

  const triggerDeployHook: Handler = ({ params, query }) => {
    const environment = find('normal', params['envId'], params['secret'])
    if (environment === undefined) return notFound('Deploy hook')
    const { commit, branch = 'main', force } = query
    if (commit !== undefined && query['branch'] === undefined) return badRequest('branch is required with commit')
    return accepted({
      environment,
      commit: commit ?? sha(branch),
      branch,
      force: force === 'true',
      pullRequest: undefined,
    })
  }

  const triggerPreviewDeployHook: Handler = ({ params, query }) => {
    const environment = find('preview', params['previewEnvId'], params['secret'])
    if (environment === undefined) return notFound('Deploy hook')
    const { commitSHA: commit = '', prNumber } = params
    const pullRequest = Number(prNumber)
    return accepted({ environment, commit, branch: `pr-${prNumber}`, force: query['force'] === 'true', pullRequest })
  }

  function accepted(deployment: Parameters<typeof start>[0]): Answer {
    return { status: 200, body: { success: wording.success, deploymentId: start(deployment).deploymentId } }
  }

  function find(kind: Environment['kind'], hookId = '', secret = ''): Environment | undefined {
    return environments.find((one) => one.kind === kind && `${one.hookId}` === hookId && one.secret === secret)
  }

  function getDeployment({ params }: Call): Answer {
    const deployment = started.find(({ deploymentId }) => deploymentId === params['deploymentId'])
    if (deployment === undefined) return notFound('Deployment')
    deployment.polls += 1
    const progress = { elapsedMs: clock.now() - deployment.startedAtMs, polls: deployment.polls }
    return renderDeployment(deployment, momentOf(deployment.timeline, progress))
  }

  return {
    started,
    scripts,
    wording,
    start,
    environments,
    /** Adds an environment with a hook and gives the hook's path. */
    addEnvironment(environment: Environment): string {
      environments.push(environment)
      return hookPath(environment)
    },
    handlers: {
      triggerDeployHook,
      triggerPreviewDeployHook,
      getDeployment,
      getDeploymentLegacy: getDeployment,
    } satisfies Record<string, Handler>,
  }
}

function renderDeployment(deployment: StartedDeployment, state: DeploymentState): Answer {
  const { environment, pullRequest } = deployment
  const givenId = pullRequest === undefined ? environment.givenId : `${environment.givenId}-pr-${pullRequest}`
  const body = {
    deploymentId: deployment.deploymentId,
    projectId,
    environmentId: cuid(`environment ${givenId}`),
    environmentGivenId: givenId,
    isPreviewEnvironment: environment.kind === 'preview',
    // Not RFC 3339, as in the documented example.
    createdAt: deployment.createdAt.toISOString().replace('T', ' ').replace('Z', ''),
    repoUrl,
    gitCommit: deployment.commit,
    gitBranch: deployment.branch,
    status: state.status,
    serviceDeployments: state.services.map((service) => renderService(deployment.deploymentId, service)),
  }
  const words = [state.status, ...state.services.map(({ status }) => status)]
  const ordered = state.wire !== undefined || !words.every((word) => knownStatuses.test(word))
  return { status: 200, body: state.wire?.(body) ?? body, ordered }
}

function renderService(deploymentId: string, { id, name, givenId, type, domain, status, error }: ServiceState) {
  return {
    serviceDeploymentId: cuid(`${deploymentId} ${id}`),
    service: {
      serviceId: id,
      serviceGivenId: givenId,
      serviceName: name,
      ...(domain === undefined ? {} : { serviceDomain: domain }),
      type,
    },
    status,
    error: error ?? null,
  }
}
