/** The part of GitHub's REST API that Touchdown uses, under `/github` (what belongs into `GITHUB_API_URL`). */

import type { Answer, Api, Call } from '../api.ts'
import type { Clock } from '../clock.ts'
import { createComments } from './comments.ts'
import { createGithubDeployments } from './deployments.ts'
import { loadGithub } from './document.ts'
import { malformed, notAccessible, notFound } from './errors.ts'
import { createGraphql } from './graphql.ts'
import type { Identity } from './identity.ts'
import { createPermissions } from './permissions.ts'
import { createPulls } from './pulls.ts'
import { createStatuses } from './statuses.ts'
import { createWorld } from './world.ts'

export async function createGithub(clock: Clock, repository: string) {
  const document = await loadGithub()
  const world = createWorld(clock, document, repository)
  const permissions = createPermissions()
  const pulls = createPulls(world)
  const comments = createComments(world)
  const statuses = createStatuses(world)
  const deployments = createGithubDeployments(world, statuses.isUnproven)

  function guard(call: Call): Answer | undefined {
    const { owner, repo } = call.params
    if (owner !== undefined && `${owner}/${repo}` !== repository) return notFound()
    return permissions.guard(call)
  }

  const api: Api = {
    name: 'github',
    base: '/github',
    contract: document.contract,
    claims: ({ path }) => path.startsWith('/github/'),
    guard,
    handlers: {
      ...pulls.handlers,
      ...comments.handlers,
      ...statuses.handlers,
      ...deployments.handlers,
      // A workflow's token belongs to nobody.
      'users/get-authenticated': () =>
        world.identity.kind === 'installation'
          ? notAccessible('')
          : { status: 200, body: { ...world.example('/user', 'get', 200), login: world.identity.login } },
    },
    beyondContract: { 'POST /graphql': createGraphql(world, { ...deployments, mayRead: permissions.mayRead }) },
    refuse: (_call, problems) => malformed(problems),
    notFound: () => notFound(),
  }
  /** `url`: origin of the simulator. */
  const controlAt = (url: string) => ({
    /** What belongs into `GITHUB_API_URL`. */
    apiUrl: `${url}/github`,
    graphqlUrl: `${url}/github/graphql`,
    repository,
    comments: comments.comments,
    deployments: deployments.deployments,
    statuses: statuses.statuses,
    pullRequests: pulls.pullRequests,
    seedComment: comments.seedComment,
    seedPullRequest: pulls.seedPullRequest,
    seedDeployment: deployments.seedDeployment,
    seedStatus: statuses.seedStatus,
    addDeploymentStatus: deployments.addStatus,
    /** Refs that lie behind the default branch: GitHub merges instead of deploying unless `auto_merge` is false. */
    staleRefs: deployments.staleRefs,
    /** Whose token requests carry from now on. */
    actAs: (identity: Identity): void => {
      world.identity = identity
    },
    permit: permissions.permit,
    refuse: permissions.refuse,
  })
  return { api, controlAt }
}
