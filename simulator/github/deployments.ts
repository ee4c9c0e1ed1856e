/** GitHub Deployments and their statuses. */

import type { Handler } from '../api.ts'
import { sha as shaOf } from '../ids.ts'
import { fieldsOf, textOf } from '../json.ts'
import { conflict, invalid, notFound } from './errors.ts'
import { paged } from './paging.ts'
import {
  renderDeployment,
  renderStatus,
  type StoredDeployment,
  type StoredDeploymentStatus,
} from './stored-deployment.ts'
import type { GithubWorld } from './world.ts'

export type DeploymentSeed = Partial<Omit<StoredDeployment, 'id' | 'statuses'>>

const longestDescription = 140
const isHttpUrl = (text: string): boolean => text === '' || /^https?:\/\/\S+$/.test(text)

/** `isUnproven` tells whether a ref has statuses that are not successful; GitHub then refuses by default. */
export function createGithubDeployments(world: GithubWorld, isUnproven: (ref: string) => boolean) {
  const deployments: StoredDeployment[] = []
  const staleRefs = new Set<string>()

  function seedDeployment(seed: DeploymentSeed = {}): StoredDeployment {
    const ref = seed.ref ?? 'main'
    const deployment: StoredDeployment = {
      id: world.nextId(),
      ref,
      sha: /^[0-9a-f]{40}$/.test(ref) ? ref : shaOf(ref),
      task: 'deploy',
      environment: 'production',
      description: '',
      payload: {},
      isTransient: false,
      isProduction: (seed.environment ?? 'production') === 'production',
      creator: world.identity.login,
      createdAt: world.timestamp(),
      ...seed,
      statuses: [],
    }
    deployments.push(deployment)
    return deployment
  }

  const createDeployment: Handler = ({ body }) => {
    const sent = fieldsOf(body)
    const ref = textOf(sent['ref'])
    if (sent['required_contexts'] === undefined && isUnproven(ref)) {
      return conflict(`Conflict: Commit status checks failed for ${ref}.`)
    }
    if (sent['auto_merge'] !== false && staleRefs.has(ref)) {
      return { status: 202, body: { message: `Auto-merged main into ${ref} on deployment.` } }
    }
    const environment = textOf(sent['environment'], 'production')
    const deployment = seedDeployment({
      ref,
      environment,
      task: textOf(sent['task'], 'deploy'),
      description: textOf(sent['description']),
      payload: sent['payload'] ?? {},
      isTransient: sent['transient_environment'] === true,
      isProduction: sent['production_environment'] === true || environment === 'production',
    })
    return { status: 201, body: renderDeployment(world, deployment) }
  }

  const createStatus = withDeployment((deployment, sent) => {
    const description = textOf(sent['description'])
    const environmentUrl = textOf(sent['environment_url'])
    const logUrl = textOf(sent['log_url'], textOf(sent['target_url']))
    if (description.length > longestDescription) {
      return invalid('DeploymentStatus', 'description', 'description is too long (maximum is 140 characters)')
    }
    if (!isHttpUrl(environmentUrl)) return invalid('DeploymentStatus', 'environment_url', 'must use http(s) scheme')
    if (!isHttpUrl(logUrl)) return invalid('DeploymentStatus', 'target_url', 'must use http(s) scheme')
    const environment = textOf(sent['environment'], deployment.environment)
    const status = addStatus(deployment, {
      state: textOf(sent['state']),
      description,
      environment,
      environmentUrl,
      logUrl,
    })
    if (status.state === 'success' && sent['auto_inactive'] !== false) retireOthers(deployment)
    return { status: 201, body: renderStatus(world, deployment, status) }
  })

  function addStatus(
    deployment: StoredDeployment,
    given: Pick<StoredDeploymentStatus, 'state'> & Partial<StoredDeploymentStatus>,
  ): StoredDeploymentStatus {
    const blank = { description: '', environment: deployment.environment, environmentUrl: '', logUrl: '' }
    const made = { id: world.nextId(), creator: world.identity.login, createdAt: world.timestamp() }
    const status = { ...blank, ...made, ...given }
    deployment.statuses.push(status)
    return status
  }

  /** A success makes the older successful deployments of its environment inactive, if they are not for production. */
  function retireOthers(deployment: StoredDeployment): void {
    for (const other of deployments) {
      const isOlder = other.id < deployment.id && other.environment === deployment.environment
      const isLasting = other.isTransient || other.isProduction
      if (isOlder && !isLasting && other.statuses.at(-1)?.state === 'success') addStatus(other, { state: 'inactive' })
    }
  }

  function withDeployment(
    use: (deployment: StoredDeployment, sent: Readonly<Record<string, unknown>>) => ReturnType<Handler>,
  ): Handler {
    return ({ params, body }) => {
      const deployment = deployments.find(({ id }) => `${id}` === params['deployment_id'])
      return deployment === undefined ? notFound() : use(deployment, fieldsOf(body))
    }
  }

  const handlers = {
    'repos/list-deployments': (call) => {
      const { sha, ref, task, environment } = call.query
      const wanted = Object.entries({ sha, ref, task, environment }).filter(([, value]) => value !== undefined)
      const found = deployments.filter((one) =>
        wanted.every(([key, value]) => Object.entries(one).some(([own, held]) => own === key && held === value)),
      )
      return paged(
        found.toReversed().map((one) => renderDeployment(world, one)),
        call,
      )
    },
    'repos/get-deployment': withDeployment((one) => ({ status: 200, body: renderDeployment(world, one) })),
    'repos/create-deployment': createDeployment,
    'repos/list-deployment-statuses': (call) => {
      const deployment = deployments.find(({ id }) => `${id}` === call.params['deployment_id'])
      if (deployment === undefined) return notFound()
      return paged(
        deployment.statuses.toReversed().map((status) => renderStatus(world, deployment, status)),
        call,
      )
    },
    'repos/create-deployment-status': createStatus,
  } satisfies Record<string, Handler>

  return { deployments, seedDeployment, addStatus, staleRefs, handlers }
}
