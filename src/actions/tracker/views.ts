/** The three views of the tracker, each with its requests, its outputs and its table. */

import { call } from '../../core/call.ts'
import type { Answer } from '../../core/provider.ts'
import { badResponse, endedWith, succeeded, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { trackerCall, trackerTitle } from '../../core/tracker/ask.ts'
import {
  latestRequest,
  type MatrixRow,
  matrixRequest,
  readDeploymentPage,
  readDeployments,
  readMatrix,
  type TrackedDeployment,
} from '../../core/tracker/overview.ts'
import { listRecordsRequest, mostTaken, type RecordFilter, type TrackerAccess } from '../../core/tracker/wire.ts'
import type { MatrixInputs } from './matrix-inputs.ts'

export interface Given {
  readonly inputs: MatrixInputs
  readonly access: TrackerAccess
  readonly world: TaskWorld
}

/** Ten thousand deployments. */
const mostPages = 100
const mostRows = 200

/** The newest first, as the tracker gives them; all pages. */
export async function readList(given: Given): Promise<TaskEnd> {
  const { componentId, environmentId, status } = given.inputs
  const found = await listAll(given, {
    ...(componentId !== '' && { componentId }),
    ...(environmentId !== '' && { environmentId }),
    ...(status !== undefined && { status }),
  })
  return 'outcome' in found ? found : shown(found.deployments, 'fit')
}

/** Some versions of the tracker fail at this question on PostgreSQL; then the list, newest first, knows it as well. */
export async function readLatest(given: Given): Promise<TaskEnd> {
  const { inputs, access, world } = given
  const { componentId, environmentId } = inputs
  const what = `tell the latest deployments of component ${componentId}`
  const asked = trackerCall({ request: latestRequest(access, componentId), what, again: 'nothing' })
  const accept = ({ status }: Answer) => status === 500
  const readable = ({ body }: Answer) => readDeployments(body) !== undefined
  const end = await call(asked, { world, limits: { ...inputs, accept, readable } })
  if (end.kind === 'ended') return endedWith(end.outcome)
  if (end.answer.status === 500) return latestByList(given)
  const deployments = readDeployments(end.answer.body)
  if (deployments === undefined) return unreadable('a list of deployments')
  return shown(
    deployments.filter((one) => environmentId === '' || one.environmentId === environmentId),
    'are the latest',
  )
}

async function latestByList(given: Given): Promise<TaskEnd> {
  const { componentId, environmentId } = given.inputs
  given.world.log.line('The tracker could not tell the latest deployments; its list of those that succeeded is asked.')
  const filter = { componentId, status: 'succeeded' } as const
  const found = await (environmentId === ''
    ? listAll(given, filter)
    : listPage(given, { ...filter, environmentId, skip: 0, take: 1 }))
  if ('outcome' in found) return found
  const latest = new Map<string, TrackedDeployment>()
  for (const one of found.deployments) if (!latest.has(one.environmentId)) latest.set(one.environmentId, one)
  return shown([...latest.values()], 'are the latest')
}

interface Page {
  readonly deployments: readonly TrackedDeployment[]
  readonly total: number
}

async function listAll(given: Given, filter: RecordFilter): Promise<Page | TaskEnd> {
  const all = new Map<string, TrackedDeployment>()
  for (let number = 1, skip = 0; number <= mostPages; number++) {
    const page = await listPage(given, { ...filter, skip, take: mostTaken })
    if ('outcome' in page) return page
    const before = all.size
    for (const one of page.deployments) all.set(one.id, one)
    skip += page.deployments.length
    const isOver = skip >= page.total
    // A record that is made meanwhile moves the others down, so that the last few may come twice; a whole page does not.
    const isStuck = all.size === before && (!isOver || page.deployments.length >= mostTaken)
    if (isStuck) return unreadable(`the ${page.total} deployments that it counts`)
    if (isOver) return { deployments: [...all.values()], total: page.total }
  }
  return unreadable(`an end: after ${all.size} deployments there were more; narrow it by a filter`)
}

async function listPage({ inputs, access, world }: Given, filter: RecordFilter): Promise<Page | TaskEnd> {
  const what = filter.skip ? `list deployments, from number ${filter.skip + 1} on` : 'list deployments'
  const asked = trackerCall({ request: listRecordsRequest(access, filter), what, again: 'nothing' })
  const readable = ({ body }: Answer) => readDeploymentPage(body) !== undefined
  const end = await call(asked, { world, limits: { ...inputs, readable } })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const page = readDeploymentPage(end.answer.body)
  return page === undefined ? unreadable('`data` and `total`') : { deployments: page.data, total: page.total }
}

/** Every component, or the one that is asked for, with its version in each environment. */
export async function readTheMatrix({ inputs, access, world }: Given): Promise<TaskEnd> {
  const hints = { 500: 'Some versions of the tracker can not tell the matrix on PostgreSQL; `view: list` works there.' }
  const asked = trackerCall({ request: matrixRequest(access), what: 'tell the matrix', again: 'nothing', hints })
  const readable = ({ body }: Answer) => readMatrix(body) !== undefined
  const end = await call(asked, { world, limits: { ...inputs, readable } })
  if (end.kind === 'ended') return endedWith(end.outcome)
  return matrixShown(end.answer, inputs.componentId)
}

function matrixShown({ body }: Answer, componentId: string): TaskEnd {
  const rows = readMatrix(body)
  if (rows === undefined) return unreadable('a list of components with their `environments`')
  const wanted = rows.filter((row) => componentId === '' || row.componentId === componentId)
  const count = wanted.length
  const names = [...new Set(wanted.flatMap(({ environments }) => environments.map((one) => one.environmentName)))]
  return succeeded(`The matrix has ${count} ${count === 1 ? 'component' : 'components'}.`, {
    outputs: { matrix: JSON.stringify(wanted), count: String(count) },
    rows: [['Components', counted(count)]],
    ...(count > 0 && {
      table: { head: ['Component', ...names], body: wanted.slice(0, mostRows).map((row) => cells(row, names)) },
    }),
  })
}

function cells({ componentId, componentName, environments }: MatrixRow, names: readonly string[]): readonly string[] {
  const versionIn = (name: string) => environments.find((one) => one.environmentName === name)?.version || '–'
  return [componentName || componentId, ...names.map(versionIn)]
}

function shown(deployments: readonly TrackedDeployment[], how: string): TaskEnd {
  const count = deployments.length
  return succeeded(`The tracker has ${count} ${count === 1 ? 'deployment' : 'deployments'} that ${how}.`, {
    outputs: { deployments: JSON.stringify(deployments), count: String(count) },
    rows: [['Deployments', counted(count)]],
    ...(count > 0 && {
      table: {
        head: ['Component', 'Environment', 'Version', 'Status', 'Started'],
        body: deployments
          .slice(0, mostRows)
          .map((one) => [
            one.componentName || one.componentId,
            one.environmentName || one.environmentId,
            one.version,
            one.status,
            one.startedAt,
          ]),
      },
    }),
  })
}

function counted(count: number): string {
  return count > mostRows ? `${count}, of which the first ${mostRows} are shown` : String(count)
}

function unreadable(missing: string): TaskEnd {
  return badResponse({
    title: trackerTitle,
    missing,
    next: 'Nothing was changed. Check `url`, and run this job again.',
  })
}
