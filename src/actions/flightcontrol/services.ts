/** Lists services, all pages. */

import * as v from '@badrap/valita'
import { call } from '../../core/call.ts'
import { isSafeId } from '../../core/identifier.ts'
import { identifier, oneOf, optional, text } from '../../core/input-types.ts'
import { parseJson } from '../../core/json.ts'
import type { Answer } from '../../core/provider.ts'
import { badResponse, endedWith, succeeded, type Task, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { managementCall } from '../../providers/registry.ts'
import { type ManagementInputs, readManagement } from './connection.ts'

export interface ServicesInputs extends ManagementInputs {
  /** By the name of the query parameter; empty: not asked for. */
  readonly filters: Readonly<Record<string, string>>
}

const name = v
  .unknown()
  .map((given) => (typeof given === 'string' ? given : ''))
  .optional(() => '')

const service = v.object({
  id: v.string().assert(isSafeId),
  name,
  givenId: name,
  type: name,
  projectId: name,
  environmentId: name,
  previewEnvironmentId: name,
})

const page = v.object({ hasMore: v.boolean(), services: v.array(service) })

type Service = v.Infer<typeof service>

const pageSize = 100
/** Ten thousand services. */
const mostPages = 100
/** GitHub shows no longer summary, and nobody reads one. */
const mostRows = 200

export const servicesTask: Task<ServicesInputs> = {
  title: 'List services',
  outputNames: ['services', 'count'],
  readInputs: (reader) => ({
    ...readManagement(reader),
    filters: {
      projectId: reader.read('project-id', identifier, ''),
      environmentId: reader.read('environment-id', identifier, ''),
      previewEnvironmentId: reader.read('preview-environment-id', identifier, ''),
      type: reader.read('type', text({ most: 100 }), ''),
      environmentType: reader.read('environment-type', optional(oneOf('standard', 'preview')), '') ?? '',
    },
  }),
  /** https://www.flightcontrol.dev/docs/reference/api/services/get-services (read 2026-11-22) */
  async run(inputs, world) {
    const services = new Map<string, Service>()
    for (let number = 1, skip = 0; ; number++) {
      const got = await askForPage(inputs, { skip, world })
      if ('outcome' in got) return got
      const before = services.size
      for (const one of got.services) services.set(one.id, one)
      if (!got.hasMore) return listed([...services.values()])
      if (services.size === before || number >= mostPages) return endless(services.size)
      // `nextPage` is named like a page and holds an offset: what was got is counted instead.
      skip += got.services.length
    }
  },
}

async function askForPage(
  inputs: ServicesInputs,
  { skip, world }: { skip: number; world: TaskWorld },
): Promise<v.Infer<typeof page> | TaskEnd> {
  const given = Object.entries(inputs.filters).filter(([, filter]) => filter !== '')
  const query = new URLSearchParams([['skip', String(skip)], ['take', String(pageSize)], ...given])
  const what = skip === 0 ? 'list services' : `list services, from number ${skip + 1} on`
  const asked = managementCall(inputs, { method: 'GET', path: `/v1/services?${query}`, what, again: 'nothing' })
  const read = ({ body }: Answer) => page.try(parseJson(body), { mode: 'strip' })
  const end = await call(asked, { world, limits: { ...inputs, readable: (answer) => read(answer).ok } })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const said = read(end.answer)
  return said.ok ? said.value : unreadable('`hasMore` and `services`, each with an `id`')
}

function unreadable(missing: string): TaskEnd {
  return badResponse({ title: 'Flightcontrol', missing, next: 'Run this job again; nothing was changed.' })
}

function endless(count: number): TaskEnd {
  return unreadable(`an end: after ${count} services it promised more, and gave no others`)
}

function listed(services: readonly Service[]): TaskEnd {
  const count = services.length
  const left = count - mostRows
  return succeeded(`Flightcontrol has ${count} ${count === 1 ? 'service' : 'services'} that fit.`, {
    outputs: { services: JSON.stringify(services), count: String(count) },
    rows: [['Services', left > 0 ? `${count}, of which the first ${mostRows} are shown` : String(count)]],
    ...(count > 0 && {
      table: {
        head: ['Name', 'Type', 'Id', 'Environment'],
        body: services
          .slice(0, mostRows)
          .map((one) => [one.name || one.givenId, one.type, one.id, one.environmentId || one.previewEnvironmentId]),
      },
    }),
  })
}
