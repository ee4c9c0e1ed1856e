/** Invalidates paths in CloudFront's cache, or reads how an invalidation stands. */

import * as v from '@badrap/valita'
import { call } from '../../core/call.ts'
import { isSafeId } from '../../core/identifier.ts'
import { type Fault, fault, type InputReader, type InputType, shown, value } from '../../core/input-reader.ts'
import { identifier } from '../../core/input-types.ts'
import { parseJson } from '../../core/json.ts'
import { oneALine } from '../../core/lines.ts'
import type { Answer } from '../../core/provider.ts'
import { badResponse, endedWith, succeeded, type Task, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { managementCall } from '../../providers/registry.ts'
import { type ManagementInputs, readManagement } from './connection.ts'

export interface InvalidateInputs extends ManagementInputs {
  readonly serviceId: string
  readonly paths: readonly string[]
  /** Empty: a new one is made. */
  readonly invalidationId: string
}

const made = v.object({ invalidationId: v.string().assert(isSafeId) })
/** The body is not documented; CloudFront's own words are `InProgress` and `Completed`. */
const standing = v.record(v.unknown())

export const invalidateTask: Task<InvalidateInputs> = {
  title: 'Invalidate CloudFront paths',
  outputNames: ['invalidationId', 'status'],
  readInputs: (reader, raw) => {
    const inputs = {
      ...readManagement(reader),
      serviceId: reader.read('service-id', identifier, ''),
      paths: reader.read('paths', paths, ''),
      invalidationId: reader.read('invalidation-id', identifier, ''),
    }
    for (const one of modeFaults(raw)) addOnce(reader, one)
    return inputs
  },
  run: (inputs, world) => (inputs.invalidationId === '' ? invalidate(inputs, world) : readStatus(inputs, world)),
}

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html (read 2026-11-22) */
const path: InputType<string> = {
  legal: 'a path that begins with `/`, with `*` at its end only',
  parse: (given) => {
    if (!given.startsWith('/')) return fault(`${shown(given)} does not begin with /`)
    if (/\*./.test(given)) return fault(`${shown(given)} has a * that is not at its end`)
    return /[\u0000-\u0020\u007f-\u009f\u2028\u2029]/.test(given) || given.length > 4000
      ? fault(`${shown(given)} holds blanks or control characters, or is too long`)
      : value(given)
  },
}

const lines = oneALine(path)

const paths: InputType<readonly string[]> = {
  legal: `${lines.legal}, or a JSON array of them`,
  parse: (given) => {
    if (!given.startsWith('[')) return lines.parse(given)
    const said = v.array(v.string()).try(parseJson(given))
    if (!said.ok) return fault('it is not a JSON array of texts')
    const faults = said.value.flatMap((one, index) => {
      const parsed = path.parse(one)
      return parsed.kind === 'fault' ? [`path ${index + 1}: ${parsed.problem}`] : []
    })
    return faults.length > 0 ? fault(faults.join(', ')) : value([...new Set(said.value)])
  },
}

function modeFaults(raw: (name: string) => string): readonly Fault[] {
  const isGiven = (name: string) =>
    raw(name)
      .trim()
      .replace(/^\[\s*\]$/, '') !== ''
  const legal = '`service-id` and `paths` to invalidate, or `invalidation-id` alone to read how it stands'
  if (isGiven('invalidation-id')) {
    const besides = ['service-id', 'paths'].filter(isGiven)
    return besides.map((input) => ({ input, problem: '`invalidation-id` is given as well', legal }))
  }
  const missing = ['service-id', 'paths'].filter((name) => !isGiven(name))
  return missing.map((input) => ({ input, problem: 'it is missing', legal }))
}

function addOnce(reader: InputReader, one: Fault): void {
  if (!reader.faults.some(({ input }) => input === one.input)) reader.fault(one)
}

/** Made twice, it costs twice. https://www.flightcontrol.dev/docs/reference/api/services/invalidate-cloudfront (read 2026-11-22) */
async function invalidate(inputs: InvalidateInputs, world: TaskWorld): Promise<TaskEnd> {
  const { serviceId } = inputs
  const count = `${inputs.paths.length} ${inputs.paths.length === 1 ? 'path' : 'paths'}`
  const asked = managementCall(inputs, {
    method: 'POST',
    path: `/v1/services/${serviceId}/cloudfront/invalidation`,
    body: { paths: inputs.paths },
    what: `invalidate ${count} of service ${serviceId}`,
    again: 'more',
  })
  const end = await call(asked, { world, limits: inputs })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const said = made.try(parseJson(end.answer.body), { mode: 'strip' })
  if (!said.ok) {
    const next = 'The paths may have been invalidated: look in CloudFront before you run this job again.'
    return badResponse({ title: 'Flightcontrol', missing: 'a usable `invalidationId`', next })
  }
  const { invalidationId } = said.value
  return succeeded(`Invalidation ${invalidationId} of ${count} of service ${serviceId} was started.`, {
    outputs: { invalidationId },
    rows: [
      ['Service', serviceId],
      ['Invalidation', invalidationId],
      ['Paths', inputs.paths.join(', ')],
    ],
  })
}

async function readStatus(inputs: InvalidateInputs, world: TaskWorld): Promise<TaskEnd> {
  const { invalidationId } = inputs
  const asked = managementCall(inputs, {
    method: 'GET',
    path: `/v1/cloudfront/invalidation/${invalidationId}`,
    what: `tell how invalidation ${invalidationId} stands`,
    again: 'nothing',
  })
  const read = ({ body }: Answer) => standing.try(parseJson(body))
  const end = await call(asked, { world, limits: { ...inputs, readable: (answer) => read(answer).ok } })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const said = read(end.answer)
  if (!said.ok) {
    const next = 'Run this job again; nothing was changed.'
    return badResponse({ title: 'Flightcontrol', missing: 'a JSON object', next })
  }
  const status = typeof said.value['status'] === 'string' ? said.value['status'] : ''
  const happened = status === '' ? `is known; Flightcontrol does not say how it stands` : `is ${status}`
  return succeeded(`Invalidation ${invalidationId} ${happened}.`, {
    outputs: { invalidationId, status },
    rows: [
      ['Invalidation', invalidationId],
      ['Status', status || 'not told'],
    ],
  })
}
