/** The wire format of the deployments tracker: requests, and what is read of the answers. */

import * as v from '@badrap/valita'
import { parseJson } from '../json.ts'
import type { HttpRequest } from '../ports.ts'
import { type Redact, redactDeep } from '../redact.ts'
import type { TrackerStatus } from './states.ts'

export interface TrackerAccess {
  /** Checked, without a trailing slash. */
  readonly baseUrl: string
  /** The value of the header `Authorization`, a secret. */
  readonly authorization: string
  /** Stands before every body, since people read what the tracker keeps. */
  readonly redact?: Redact
}

/** A server refuses any other property. */
export interface NewRecord {
  readonly componentId: string
  readonly environmentId: string
  readonly version: string
  readonly deployedBy?: string
  readonly commitSha?: string
  readonly description?: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

export interface RecordChange {
  readonly status?: TrackerStatus
  /** ISO 8601; a server never clears it, so it goes with every final status. */
  readonly finishedAt?: string
  /** Merged key by key. */
  readonly metadata?: Readonly<Record<string, unknown>>
}

export interface RecordFilter {
  readonly skip?: number
  /** At most 100. */
  readonly take?: number
  readonly componentId?: string
  readonly environmentId?: string
  readonly status?: TrackerStatus
}

export const mostTaken = 100

export function createRecordRequest(access: TrackerAccess, record: NewRecord): HttpRequest {
  return withBody(access, { method: 'POST', path: '' }, record)
}

/** `id` has been checked (`isSafeId`): an id that is no UUID is answered with a 500. */
export function changeRecordRequest(access: TrackerAccess, id: string, change: RecordChange): HttpRequest {
  return withBody(access, { method: 'PATCH', path: `/${id}` }, change)
}

export function recordRequest(access: TrackerAccess, id: string): HttpRequest {
  return { method: 'GET', url: `${access.baseUrl}${path}/${id}`, headers: headersFor(access) }
}

/** Newest first. */
export function listRecordsRequest(access: TrackerAccess, filter: RecordFilter): HttpRequest {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) query.set(name, String(value))
  return { method: 'GET', url: `${access.baseUrl}${path}?${query}`, headers: headersFor(access) }
}

const path = '/api/v1/deployments'

function headersFor({ authorization }: TrackerAccess): Readonly<Record<string, string>> {
  return { accept: 'application/json', authorization }
}

function withBody(access: TrackerAccess, to: { method: 'POST' | 'PATCH'; path: string }, body: object): HttpRequest {
  const headers = { ...headersFor(access), 'content-type': 'application/json' }
  const clean = redactDeep(access.redact ?? ((text) => text), body)
  return { method: to.method, url: `${access.baseUrl}${path}${to.path}`, headers, body: JSON.stringify(clean) }
}

const optionalText = v
  .unknown()
  .map((value) => (typeof value === 'string' ? value : ''))
  .optional(() => '')

const record = v.object({
  id: v.string(),
  version: v.string(),
  /** Any word: a newer server may know more of them. */
  status: v.string(),
  componentId: optionalText,
  environmentId: optionalText,
  commitSha: optionalText,
  metadata: v.record(v.unknown()).nullable().optional(),
})

export type TrackerRecord = v.Infer<typeof record>

const page = v.object({ data: v.array(record), total: v.number() })

export type RecordPage = v.Infer<typeof page>

const problem = v.object({ message: v.union(v.string(), v.array(v.string())) })

export function readRecord(body: string): TrackerRecord | undefined {
  return read(record, body)
}

export function readPage(body: string): RecordPage | undefined {
  return read(page, body)
}

/** The error text in an answer that failed; a validation gives several. From outside, not yet inert; empty without one. */
export function readProblem(body: string): string {
  const message = read(problem, body)?.message ?? ''
  return typeof message === 'string' ? message : message.join('; ')
}

function read<T>(shape: v.Type<T>, body: string): T | undefined {
  const result = shape.try(parseJson(body), { mode: 'strip' })
  return result.ok ? result.value : undefined
}
