/** Flightcontrol: `/v1/…` of api.flightcontrol.dev and `/api/…` of app.flightcontrol.dev on one origin. */

import type { Api, Call, Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { loadContract } from '../contract.ts'
import { cuid, sha } from '../ids.ts'
import { fieldsOf, textOf } from '../json.ts'
import { landing } from '../scenarios.ts'
import { perPoll, type Timeline } from '../timeline.ts'
import { createDeployments, type DeploymentState, type StartedDeployment } from './deployments.ts'
import { type Environment, hookPath, preview, production, projectId, repoUrl } from './environments.ts'
import { badRequest, notFound, unauthorized, unauthorizedInShort } from './errors.ts'
import { createInvalidations, createJobs, type JobState } from './jobs.ts'
import { createServices } from './services.ts'
import { createSettings } from './settings.ts'

const apiKey = 'fake-flightcontrol-api-key-0123456789'

export async function createFlightcontrol(clock: Clock) {
  const deployments = createDeployments({ clock, usual: perPoll(landing()) })
  const services = createServices()
  const settings = createSettings((serviceId) => services.scaling.has(serviceId))
  const jobs = createJobs(clock)
  const invalidations = createInvalidations()

  /** `POST /v1/deployments`: every environment that the filter leaves, each with its own deployment. */
  const createDeployment: Handler = ({ body }) => {
    const wanted = fieldsOf(body)
    const filter = fieldsOf(wanted['filter'])
    const branch = textOf(wanted['branch'])
    const commit = textOf(wanted['commit'], sha(branch))
    if (wanted['repoUrl'] !== repoUrl) return notFound('Repository')
    const chosen = deployments.environments.filter(({ givenId }) => {
      if (filter['projectId'] !== undefined && filter['projectId'] !== projectId) return false
      return filter['environmentId'] === undefined || filter['environmentId'] === cuid(`environment ${givenId}`)
    })
    const started = chosen.map((environment) =>
      deployments.start({ environment, commit, branch, force: false, pullRequest: undefined }),
    )
    return { status: 200, body: { deployments: started.map(renderStarted) } }
  }

  const api: Api = {
    name: 'flightcontrol',
    base: '',
    contract: await loadContract('flightcontrol'),
    claims: ({ path }) =>
      /^\/(api\/(deploy-hook|deployments|services)\/|v1\/(deployments|projects|services|environments|job-executions|cloudfront)(\/|$))/.test(
        path,
      ),
    guard: refuseStrangers,
    handlers: {
      ...deployments.handlers,
      ...services.handlers,
      ...settings.handlers,
      ...jobs.handlers,
      ...invalidations.handlers,
      createDeployment,
    },
    refuse: (_call, problems) => ({ ...badRequest(problems.join('; ')), ordered: true }),
    notFound: () => notFound('Route'),
  }

  const { scripts, wording, started, addEnvironment } = deployments
  /** `url`: origin of the simulator. */
  const controlAt = (url: string) => ({
    apiKey,
    hook: `${url}${hookPath(production)}`,
    previewHook: `${url}${hookPath(preview)}`,
    projectId,
    repoUrl,
    /** Adds an environment and gives the URL of its deploy hook. */
    addEnvironment: (environment: Environment): string => `${url}${addEnvironment(environment)}`,
    /** All following deployments (of the environment with this given id, or of all) go by this timeline. */
    script: (timeline: Timeline<DeploymentState>, givenId?: string): void => scripts.script(timeline, givenId),
    /** One following deployment goes by this timeline. */
    scriptNext: (timeline: Timeline<DeploymentState>, givenId?: string): void => scripts.scriptNext(timeline, givenId),
    /** The word of `success` in a hook's answer: true, or "true" as one page of the documentation has it. */
    answerSuccessAs: (success: true | 'true'): void => {
      wording.success = success
    },
    deployments: started,
    services: services.services,
    addService: services.addService,
    /** By service id. */
    scaling: services.scaling,
    /** Changes of environments and variables, as they were asked for. */
    changes: settings.changes,
    jobs: jobs.started,
    /** All following executions (of the job with this given id, or of all) go by this timeline. */
    scriptJob: (timeline: Timeline<JobState>, givenId?: string): void => jobs.scripts.script(timeline, givenId),
    invalidations: invalidations.made,
  })
  return { api, controlAt }
}

/** Hooks need no key, the secret is in the path; the old API wants the bare key, the new one `Bearer <key>`. */
function refuseStrangers({ operationId, headers }: Call) {
  if (/^trigger(Preview)?DeployHook$/.test(operationId)) return undefined
  const wanted = operationId.endsWith('Legacy') ? apiKey : `Bearer ${apiKey}`
  if (headers['authorization'] === wanted) return undefined
  return operationId === 'updateScaling' ? unauthorizedInShort() : unauthorized()
}

function renderStarted({ deploymentId, environment, commit, branch }: StartedDeployment) {
  return { projectId, deploymentId, environmentId: cuid(`environment ${environment.givenId}`), commit, branch }
}
