/** The deployments tracker: `/api/v1/auth/…` and `/api/v1/deployments…`. */

import type { Answer, Api, Call } from '../api.ts'
import type { Clock } from '../clock.ts'
import { loadContract } from '../contract.ts'
import { createAuth, deployer, type LoginShape, reader } from './auth.ts'
import { createRecords } from './deployments.ts'
import { invalid, renderFailure, unknownRoute } from './errors.ts'
import { createOverviews } from './overviews.ts'
import { landingSite, trackedProduction } from './records.ts'
import { problemsOf } from './validation.ts'

/** Where the API was before: newer servers redirect. Flightcontrol has the same path with an id behind it. */
const oldPaths = /^\/api\/deployments(\/(matrix|latest))?$/

export async function createTracker(clock: Clock) {
  const auth = createAuth(clock)
  const records = createRecords(clock)
  const overviews = createOverviews(records, clock)

  /** Unreadable JSON is told before anything else, then who may not, then what is wrong with the rest. */
  function guard(call: Call): Answer | undefined {
    const problem = jsonProblem(call.bodyText)
    if (problem !== undefined) return renderFailure({ status: 400, message: problem }, call.target, clock.date())
    return auth.guard(call)
  }

  function refuse(call: Call, contractProblems: readonly string[]): Answer {
    const problems = problemsOf(call)
    return renderFailure(invalid(problems.length > 0 ? problems : contractProblems), call.target, clock.date())
  }

  const api: Api = {
    name: 'tracker',
    base: '',
    contract: await loadContract('deployments-tracker'),
    claims: ({ path }) => path.startsWith('/api/v1/') || oldPaths.test(path),
    guard,
    handlers: { ...auth.handlers, ...records.handlers, ...overviews.handlers },
    refuse,
    notFound({ method, path, target }) {
      if (!oldPaths.test(path)) return renderFailure(unknownRoute(method, target), target, clock.date())
      const location = target.replace('/api/', '/api/v1/')
      return { status: 308, headers: { location, deprecation: 'true', link: `<${location}>; rel="successor-version"` } }
    },
  }
  const control = {
    /** May write; log in with it, or take `tokenFor(tracker.deployer)`. */
    deployer,
    /** May only read. */
    reader,
    tokenFor: auth.tokenFor,
    componentId: landingSite.id,
    environmentId: trackedProduction.id,
    components: records.components,
    environments: records.environments,
    deployments: records.deployments,
    seedDeployment: records.seedDeployment,
    /** Where a login answer has its token. */
    answerLoginBy: (shape: LoginShape): void => {
      auth.settings.shape = shape
    },
    /** As newer servers do: 403 without the header `x-organization-id`. */
    requireOrganization: (): void => {
      auth.settings.organization = 'required'
    },
    /** The shape of the matrix, and whether the two overviews answer 500. */
    overviews: overviews.modes,
  }
  return { api, control }
}

/** What the JSON reader says; its words depend on the version of Node. */
function jsonProblem(text: string): string | undefined {
  if (text === '') return undefined
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.replace(/ \(line.*$/, '') : 'Unexpected input'
  }
}
