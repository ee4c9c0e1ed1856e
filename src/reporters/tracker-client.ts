/** Asks the tracker: once where a request creates something, twice where it may be repeated. Never throws, never sleeps. */

import { classify } from '../core/failure-class.ts'
import { isSafeId } from '../core/identifier.ts'
import type { Exchange, Http, HttpRequest } from '../core/ports.ts'
import type { ReportLimits } from '../core/reporter.ts'
import { trackerSentence } from '../core/tracker/explain.ts'
import {
  changeRecordRequest,
  createRecordRequest,
  listRecordsRequest,
  mostTaken,
  type NewRecord,
  type RecordChange,
  readPage,
  readRecord,
  recordRequest,
  type TrackerAccess,
  type TrackerRecord,
} from '../core/tracker/wire.ts'

/**
 * `lost`: it may have been obeyed; `answered` tells whether the tracker is done with it. `unsent`: it surely was not.
 * `refused`: the tracker said no.
 */
export interface TrackerFailure {
  readonly kind: 'lost' | 'unsent' | 'refused'
  readonly answered: boolean
  readonly status: number
  readonly text: string
}

export type TrackerReply<T> = { readonly kind: 'ok'; readonly value: T } | TrackerFailure

export interface TrackerClient {
  list(
    filter: { componentId: string; environmentId: string },
    limits: ReportLimits,
  ): Promise<TrackerReply<readonly TrackerRecord[]>>
  create(record: NewRecord, limits: ReportLimits): Promise<TrackerReply<TrackerRecord>>
  change(id: string, change: RecordChange, limits: ReportLimits): Promise<TrackerReply<TrackerRecord>>
  get(id: string, limits: ReportLimits): Promise<TrackerReply<TrackerRecord>>
}

export interface TrackerClientOptions {
  readonly http: Http
  readonly access: TrackerAccess
  readonly requestTimeoutMs: number
}

/** `requestTimeoutMs` for one request, and never more than the limits of the call. */
export function createTrackerClient({ http, access, requestTimeoutMs }: TrackerClientOptions): TrackerClient {
  async function once<T>(request: HttpRequest, given: { limits: ReportLimits; read: (body: string) => T | undefined }) {
    const { signal, timeoutMs } = given.limits
    const limits = { timeoutMs: Math.min(requestTimeoutMs, timeoutMs), ...(signal && { signal }) }
    return interpret(await http.send(request, limits), given.read)
  }

  async function twice<T>(
    request: HttpRequest,
    given: { limits: ReportLimits; read: (body: string) => T | undefined },
  ) {
    const reply = await once(request, given)
    const again = (reply.kind === 'lost' || reply.kind === 'unsent') && !given.limits.signal?.aborted
    return again ? once(request, given) : reply
  }

  return {
    list: (filter, limits) =>
      twice(listRecordsRequest(access, { ...filter, take: mostTaken }), {
        limits,
        read: (body) => readPage(body)?.data.filter(({ id }) => isSafeId(id)),
      }),
    create: (record, limits) => once(createRecordRequest(access, record), { limits, read: readSafeRecord }),
    change: (id, change, limits) => once(changeRecordRequest(access, id, change), { limits, read: readSafeRecord }),
    get: (id, limits) => twice(recordRequest(access, id), { limits, read: readSafeRecord }),
  }
}

function readSafeRecord(body: string): TrackerRecord | undefined {
  const record = readRecord(body)
  return record !== undefined && isSafeId(record.id) ? record : undefined
}

function interpret<T>(exchange: Exchange, read: (body: string) => T | undefined): TrackerReply<T> {
  const found = classify(exchange)
  const text = trackerSentence(exchange)
  if (exchange.kind === 'broken') return { kind: failureKinds[found], answered: false, status: 0, text }
  const value = found === 'good' ? read(exchange.body) : undefined
  if (value !== undefined) return { kind: 'ok', value }
  const what = found === 'good' ? `${text}, but not with what was asked for` : text
  return { kind: failureKinds[found], answered: true, status: exchange.status, text: what }
}

/** A good answer that can't be read is as good as a lost one. */
const failureKinds: Readonly<Record<ReturnType<typeof classify>, TrackerFailure['kind']>> = {
  good: 'lost',
  ambiguous: 'lost',
  unsent: 'unsent',
  refused: 'refused',
  certificate: 'refused',
  client: 'refused',
}
