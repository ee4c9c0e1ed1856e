/** The matrix and the latest deployments, with the differences between the tracker's versions. */

import type { Call, Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import type { Records } from './deployments.ts'
import { notFound, renderFailure, serverError } from './errors.ts'
import type { Component, TrackedEnvironment } from './records.ts'

/**
 * `list`: an array of environments, as the source has it. `by-name`: an object, as the published page has it.
 * `broken`: 500, as some versions answer on PostgreSQL.
 */
export type MatrixMode = 'list' | 'by-name' | 'broken'

export type OverviewModes = { matrix: MatrixMode; latest: 'working' | 'broken' }

export function createOverviews({ components, environments, deployments, withRelations }: Records, clock: Clock) {
  const modes: OverviewModes = { matrix: 'list', latest: 'working' }
  const broken = ({ target }: Call) => renderFailure(serverError, target, clock.date())

  const latestOf = (component: Component, environment: TrackedEnvironment) =>
    deployments.findLast(
      ({ componentId, environmentId, status }) =>
        componentId === component.id && environmentId === environment.id && status === 'succeeded',
    )

  const deploymentMatrix: Handler = (call) => {
    // The sub-select of the broken version fails as soon as there is something to select.
    if (modes.matrix === 'broken' && components.length > 0) return { ...broken(call), ordered: true }
    const { owner, lifecycle } = call.query
    const rows = components
      .filter((component) => owner === undefined || component.owner === owner)
      .filter((component) => lifecycle === undefined || component.lifecycle === lifecycle)
    return { status: 200, body: modes.matrix === 'by-name' ? rows.map(renderByName) : rows.map(renderList) }
  }

  function renderList(component: Component) {
    const { id, name, kind } = component
    const cells = environments.map((environment) => {
      const latest = latestOf(component, environment)
      return {
        environmentId: environment.id,
        environmentName: environment.name,
        version: latest?.version ?? null,
        status: latest?.status ?? null,
        deployedAt: latest?.startedAt.toISOString() ?? null,
      }
    })
    return { id, name, kind, environments: cells }
  }

  function renderByName(component: Component) {
    const cells = environments.flatMap((environment) => {
      const latest = latestOf(component, environment)
      if (latest === undefined) return []
      return [[environment.name, { version: latest.version, deployedAt: latest.startedAt.toISOString() }] as const]
    })
    return { componentId: component.id, componentName: component.name, environments: Object.fromEntries(cells) }
  }

  const latestDeployments: Handler = (call) => {
    if (modes.latest === 'broken') return { ...broken(call), ordered: true }
    const component = components.find(({ id }) => id === call.query['componentId'])
    if (component === undefined) {
      return renderFailure(notFound('Component', call.query['componentId'] ?? ''), call.target, clock.date())
    }
    const latest = environments.flatMap((environment) => latestOf(component, environment) ?? [])
    return { status: 200, body: latest.map(withRelations) }
  }

  return { modes, handlers: { deploymentMatrix, latestDeployments } }
}
