/** A GitHub Deployment as it is kept, and as GitHub writes it. */

import { renderUser } from './identity.ts'
import type { GithubWorld } from './world.ts'

export interface StoredDeploymentStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly environment: string
  readonly environmentUrl: string
  readonly logUrl: string
  readonly creator: string
  readonly createdAt: string
}

export interface StoredDeployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: unknown
  readonly isTransient: boolean
  readonly isProduction: boolean
  readonly creator: string
  readonly createdAt: string
  /** Oldest first. */
  readonly statuses: StoredDeploymentStatus[]
}

export function renderDeployment({ example, repository }: GithubWorld, deployment: StoredDeployment) {
  const url = `https://api.github.com/repos/${repository}/deployments/${deployment.id}`
  return {
    ...example('/repos/{owner}/{repo}/deployments', 'post', 201),
    url,
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderUser(deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
  }
}

export function renderStatus(
  { example, repository }: GithubWorld,
  deployment: StoredDeployment,
  status: StoredDeploymentStatus,
) {
  const url = `https://api.github.com/repos/${repository}/deployments/${deployment.id}`
  return {
    ...example('/repos/{owner}/{repo}/deployments/{deployment_id}/statuses', 'post', 201),
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    state: status.state,
    creator: renderUser(status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
  }
}
