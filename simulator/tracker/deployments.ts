/** Recording, moving and reading deployments. */

import type { Answer, Call, Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { uuid } from '../ids.ts'
import { fieldsOf, textOf } from '../json.ts'
import { type Failure, invalid, notFound, renderFailure, serverError } from './errors.ts'
import {
  type Component,
  landingSite,
  renderComponent,
  renderDeployment,
  renderEnvironment,
  type TrackedDeployment,
  type TrackedEnvironment,
  trackedProduction,
  trackedStaging,
} from './records.ts'
import { isUuid, problemsOf, transitionProblem } from './validation.ts'

export type DeploymentSeed = Partial<Omit<TrackedDeployment, 'id'>>

export function createRecords(clock: Clock) {
  const components: Component[] = [landingSite]
  const environments: TrackedEnvironment[] = [trackedProduction, trackedStaging]
  /** Oldest first. */
  const deployments: TrackedDeployment[] = []
  const fail = (failure: Failure, { target }: Call): Answer => renderFailure(failure, target, clock.date())

  function seedDeployment(seed: DeploymentSeed = {}): TrackedDeployment {
    const deployment: TrackedDeployment = {
      id: uuid(`tracked deployment ${deployments.length + 1}`),
      componentId: landingSite.id,
      environmentId: trackedProduction.id,
      version: '1.0.0',
      deployedBy: null,
      commitSha: null,
      description: null,
      startedAt: clock.date(),
      status: 'pending',
      metadata: null,
      finishedAt: null,
      updatedAt: clock.date(),
      ...seed,
    }
    deployments.push(deployment)
    return deployment
  }

  function withRelations(deployment: TrackedDeployment) {
    const component = components.find(({ id }) => id === deployment.componentId)
    const environment = environments.find(({ id }) => id === deployment.environmentId)
    return {
      ...renderDeployment(deployment),
      ...(component === undefined ? {} : { component: renderComponent(component, deployment.startedAt) }),
      ...(environment === undefined ? {} : { environment: renderEnvironment(environment, deployment.startedAt) }),
    }
  }

  const recordDeployment: Handler = (call) => {
    const sent = fieldsOf(call.body)
    const componentId = textOf(sent['componentId'])
    const environmentId = textOf(sent['environmentId'])
    if (!components.some(({ id }) => id === componentId)) return fail(notFound('Component', componentId), call)
    if (!environments.some(({ id }) => id === environmentId)) return fail(notFound('Environment', environmentId), call)
    const textOrNull = (name: string) => (typeof sent[name] === 'string' ? textOf(sent[name]) : null)
    const deployment = seedDeployment({
      componentId,
      environmentId,
      version: textOf(sent['version']),
      deployedBy: textOrNull('deployedBy'),
      commitSha: textOrNull('commitSha'),
      description: textOrNull('description'),
      metadata: sent['metadata'] === undefined ? null : fieldsOf(sent['metadata']),
    })
    return { status: 201, body: renderDeployment(deployment) }
  }

  const updateDeployment = withDeployment((deployment, call) => {
    const problems = problemsOf(call)
    if (problems.length > 0) return fail(invalid(problems), call)
    const { status, finishedAt, metadata } = fieldsOf(call.body)
    if (typeof status === 'string') {
      const problem = transitionProblem(deployment.status, status)
      if (problem !== undefined) return fail({ status: 400, message: problem }, call)
      deployment.status = status
    }
    // A repetition keeps the old `finishedAt`: nothing clears it.
    if (typeof finishedAt === 'string') deployment.finishedAt = new Date(finishedAt)
    if (metadata !== undefined) deployment.metadata = { ...deployment.metadata, ...fieldsOf(metadata) }
    deployment.updatedAt = clock.date()
    // PATCH echoes `finishedAt` as it was sent; GET answers it normalized.
    const echoed = typeof finishedAt === 'string' ? { finishedAt } : {}
    return { status: 200, body: { ...withRelations(deployment), ...echoed } }
  })

  function withDeployment(use: (deployment: TrackedDeployment, call: Call) => Answer): Handler {
    return (call) => {
      const { id = '' } = call.params
      if (!isUuid(id)) return fail(serverError, call)
      const found = deployments.find((deployment) => deployment.id === id)
      return found === undefined ? fail(notFound('Deployment', id), call) : use(found, call)
    }
  }

  const listDeployments: Handler = ({ query }) => {
    const { skip: skipText = '0', take: takeText = '20', ...filters } = query
    const [skip, take] = [Number(skipText), Number(takeText)]
    const found = deployments
      .filter((one) => filters['componentId'] === undefined || one.componentId === filters['componentId'])
      .filter((one) => filters['environmentId'] === undefined || one.environmentId === filters['environmentId'])
      .filter((one) => filters['status'] === undefined || one.status === filters['status'])
      .toReversed()
    return {
      status: 200,
      body: { data: found.slice(skip, skip + take).map(withRelations), total: found.length, skip, take },
    }
  }

  return {
    components,
    environments,
    deployments,
    seedDeployment,
    withRelations,
    handlers: {
      recordDeployment,
      updateDeployment,
      listDeployments,
      getDeployment: withDeployment((deployment) => ({ status: 200, body: withRelations(deployment) })),
    } satisfies Record<string, Handler>,
  }
}

export type Records = ReturnType<typeof createRecords>
