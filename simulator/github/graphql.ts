/**
 * The few GraphQL questions that have no REST form or a dearer one. Written by hand: the answer holds all fields that
 * we simulate, whatever the query selects.
 */

import type { Answer, Call } from '../api.ts'
import { fieldsOf, textOf, textsOf } from '../json.ts'
import type { StoredDeployment, StoredDeploymentStatus } from './stored-deployment.ts'
import type { GithubWorld } from './world.ts'

/** `viewer { login }` and `repository { deployments(environments:, first:) { nodes { … statuses { nodes } } } }`. */
export function createGraphql(
  world: GithubWorld,
  { deployments, mayRead }: { deployments: readonly StoredDeployment[]; mayRead: (scope: 'deployments') => boolean },
) {
  return ({ body }: Call): Answer => {
    const { query, variables: given } = fieldsOf(body)
    const text = textOf(query)
    const variables = fieldsOf(given)
    if (/\bdeployments\b/.test(text)) {
      return { status: 200, body: mayRead('deployments') ? { data: { repository: history(variables) } } : forbidden }
    }
    if (/\bviewer\b/.test(text)) return { status: 200, body: { data: { viewer: { login: world.identity.login } } } }
    return {
      status: 200,
      body: { errors: [{ type: 'NOT_SIMULATED', message: 'The simulator has no answer to this query' }] },
    }
  }

  function history(variables: Readonly<Record<string, unknown>>) {
    const wanted = [...textsOf(variables['environments']), textOf(variables['environment'])].filter(Boolean)
    const first = Number(variables['first'] ?? 30)
    const found = deployments
      .filter(({ environment }) => wanted.length === 0 || wanted.includes(environment))
      .toReversed()
    return {
      deployments: {
        totalCount: found.length,
        pageInfo: { hasNextPage: found.length > first, endCursor: found[first - 1]?.id.toString() ?? null },
        nodes: found.slice(0, first).map(renderNode),
      },
    }
  }
}

/** As GitHub says it: a good answer, with a hole. */
const forbidden = {
  data: { repository: { deployments: null } },
  errors: [
    { type: 'FORBIDDEN', path: ['repository', 'deployments'], message: 'Resource not accessible by integration' },
  ],
}

function renderNode(deployment: StoredDeployment) {
  const statuses = deployment.statuses.toReversed().map(renderStatus)
  return {
    databaseId: deployment.id,
    createdAt: deployment.createdAt,
    environment: deployment.environment,
    commitOid: deployment.sha,
    task: deployment.task,
    description: deployment.description,
    state: statuses[0]?.state === 'SUCCESS' ? 'ACTIVE' : (statuses[0]?.state ?? 'PENDING'),
    latestStatus: statuses[0] ?? null,
    statuses: { totalCount: statuses.length, nodes: statuses },
  }
}

/** GraphQL writes states in capitals. */
function renderStatus(status: StoredDeploymentStatus) {
  return {
    state: status.state.toUpperCase(),
    createdAt: status.createdAt,
    description: status.description,
    environmentUrl: status.environmentUrl,
    logUrl: status.logUrl,
  }
}
