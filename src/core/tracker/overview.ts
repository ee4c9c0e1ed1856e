/** What the tracker tells of many deployments: list, latest and matrix, each brought into one shape. */

import * as v from '@badrap/valita'
import { isSafeId } from '../identifier.ts'
import { parseJson } from '../json.ts'
import type { HttpRequest } from '../ports.ts'
import type { TrackerAccess } from './wire.ts'

export function latestRequest(access: TrackerAccess, componentId: string): HttpRequest {
  return get(access, `/latest?${new URLSearchParams({ componentId })}`)
}

export function matrixRequest(access: TrackerAccess): HttpRequest {
  return get(access, '/matrix')
}

function get({ baseUrl, authorization }: TrackerAccess, path: string): HttpRequest {
  const headers = { accept: 'application/json', authorization }
  return { method: 'GET', url: `${baseUrl}/api/v1/deployments${path}`, headers }
}

const text = v
  .unknown()
  .map((value) => (typeof value === 'string' ? value : ''))
  .optional(() => '')

const named = v
  .unknown()
  .map((value) => (typeof value === 'object' && value !== null && 'name' in value ? value.name : ''))
  .map((name) => (typeof name === 'string' ? name : ''))
  .optional(() => '')

const deployment = v
  .object({
    id: v.string().assert(isSafeId),
    version: v.string(),
    status: v.string(),
    componentId: text,
    component: named,
    environmentId: text,
    environment: named,
    deployedBy: text,
    commitSha: text,
    description: text,
    startedAt: text,
    finishedAt: text,
    metadata: v
      .unknown()
      .map((value) => (typeof value === 'object' && value !== null ? value : {}))
      .optional(() => ({})),
  })
  .map(({ component, environment, ...rest }) => ({ ...rest, componentName: component, environmentName: environment }))

/** Texts that are not known are empty. */
export type TrackedDeployment = v.Infer<typeof deployment>

const page = v.object({ data: v.array(deployment), total: v.number() })

export function readDeploymentPage(body: string): v.Infer<typeof page> | undefined {
  return read(page, body)
}

export function readDeployments(body: string): readonly TrackedDeployment[] | undefined {
  return read(v.array(deployment), body)
}

export interface MatrixCell {
  /** Empty where the tracker names environments only. */
  readonly environmentId: string
  readonly environmentName: string
  /** Empty: nothing has succeeded there. */
  readonly version: string
  readonly status: string
  readonly deployedAt: string
}

export interface MatrixRow {
  readonly componentId: string
  readonly componentName: string
  readonly environments: readonly MatrixCell[]
}

/** As the server's source has it. */
const rowOfList = v
  .object({
    id: v.string(),
    name: v.string(),
    environments: v.array(
      v.object({ environmentId: text, environmentName: v.string(), version: text, status: text, deployedAt: text }),
    ),
  })
  .map(({ id, name, environments }): MatrixRow => ({ componentId: id, componentName: name, environments }))

/** As the published page has it; what is there has succeeded. */
const rowByName = v
  .object({
    componentId: v.string(),
    componentName: v.string(),
    environments: v.record(v.object({ version: text, deployedAt: text })),
  })
  .map(
    ({ environments, ...component }): MatrixRow => ({
      ...component,
      environments: Object.entries(environments).map(([environmentName, { version, deployedAt }]) => {
        return { environmentId: '', environmentName, version, status: version === '' ? '' : 'succeeded', deployedAt }
      }),
    }),
  )

const matrix = v.array(v.union(rowOfList, rowByName))

export function readMatrix(body: string): readonly MatrixRow[] | undefined {
  return read(matrix, body)
}

function read<T>(shape: v.Type<T>, body: string): T | undefined {
  const result = shape.try(parseJson(body), { mode: 'strip' })
  return result.ok ? result.value : undefined
}
