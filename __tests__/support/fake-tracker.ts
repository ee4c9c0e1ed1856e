/** A deployments tracker in memory, behind the Http port: its state machine, its list, and the faults that a test orders. */

import type { Exchange, Http, HttpRequest } from '../../src/core/ports.ts'

export interface StoredRecord {
  readonly id: string
  readonly componentId: string
  readonly environmentId: string
  readonly version: string
  readonly commitSha: string | null
  status: string
  metadata: Record<string, unknown> | null
  finishedAt: string | null
  readonly fields: Readonly<Record<string, unknown>>
  /** Every status that it had. */
  readonly way: string[]
}

/** `obeyed`: only the answer is lost. */
export interface TrackerFault {
  readonly exchange: Exchange
  readonly obeyed?: boolean
}

export const componentId = '550e8400-e29b-41d4-a716-446655440001'
export const environmentId = '550e8400-e29b-41d4-a716-446655440002'

const allowed: Readonly<Record<string, readonly string[]>> = {
  pending: ['in_progress', 'failed'],
  in_progress: ['succeeded', 'failed'],
  succeeded: ['rolled_back'],
  failed: ['pending'],
  rolled_back: ['pending'],
}

export function answered(status: number, body: unknown): Exchange {
  return { kind: 'answered', status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) }
}

export function problem(status: number, message: unknown): Exchange {
  return answered(status, {
    statusCode: status,
    timestamp: '2026-11-22T01:28:47.321Z',
    path: '/api/v1/deployments',
    message,
  })
}

export const broken = {
  reset: { kind: 'broken', cause: 'reset', requestWritten: true },
  timeout: { kind: 'broken', cause: 'timeout', requestWritten: true },
  refused: { kind: 'broken', cause: 'refused', requestWritten: false },
  certificate: { kind: 'broken', cause: 'certificate', requestWritten: false },
} as const satisfies Record<string, Exchange>

export function fakeTracker() {
  /** The newest first. */
  const records: StoredRecord[] = []
  const sent: {
    readonly method: string
    readonly path: string
    readonly body: unknown
    readonly headers: object
    readonly timeoutMs: number
  }[] = []
  const faults: { readonly method: string; readonly fault: TrackerFault }[] = []

  function add(fields: Readonly<Record<string, unknown>>): StoredRecord {
    const status = String(fields['status'] ?? 'pending')
    const stored: StoredRecord = {
      id: `00000000-0000-4000-8000-${String(records.length + 1).padStart(12, '0')}`,
      componentId: String(fields['componentId'] ?? componentId),
      environmentId: String(fields['environmentId'] ?? environmentId),
      version: String(fields['version']),
      commitSha: typeof fields['commitSha'] === 'string' ? fields['commitSha'] : null,
      status,
      metadata: isRecord(fields['metadata']) ? fields['metadata'] : null,
      finishedAt: null,
      fields,
      way: [status],
    }
    records.unshift(stored)
    return stored
  }

  function move(stored: StoredRecord, change: Readonly<Record<string, unknown>>): Exchange {
    const { status, finishedAt, metadata } = change
    if (typeof status === 'string') {
      const next = allowed[stored.status] ?? []
      if (!next.includes(status)) {
        return problem(
          400,
          `Invalid status transition from "${stored.status}" to "${status}". Allowed transitions: ${next.join(', ')}`,
        )
      }
      stored.status = status
      stored.way.push(status)
    }
    if (typeof finishedAt === 'string') stored.finishedAt = finishedAt
    if (isRecord(metadata)) stored.metadata = { ...stored.metadata, ...metadata }
    return answered(200, stored)
  }

  function handle({ method, url, body }: HttpRequest): Exchange {
    const { pathname, searchParams } = new URL(url)
    const given: unknown = body === undefined ? {} : JSON.parse(body)
    const fields = isRecord(given) ? given : {}
    const stored = records.find(({ id }) => pathname.endsWith(`/${id}`))
    if (method === 'POST') return answered(201, add(fields))
    if (method === 'PATCH') return stored ? move(stored, fields) : problem(404, 'Deployment with ID "x" not found')
    if (!pathname.endsWith('/deployments'))
      return stored ? answered(200, stored) : problem(404, 'Deployment with ID "x" not found')
    const data = records.filter(
      (record) =>
        record.componentId === searchParams.get('componentId') &&
        record.environmentId === searchParams.get('environmentId'),
    )
    return answered(200, { data, total: data.length, skip: 0, take: 100 })
  }

  const http: Http = {
    async send(request, { timeoutMs, signal }) {
      sent.push({
        method: request.method,
        path: request.url.replace('https://tracker.example.com', ''),
        body: request.body === undefined ? undefined : JSON.parse(request.body),
        headers: request.headers,
        timeoutMs,
      })
      if (signal?.aborted) return { kind: 'broken', cause: 'aborted', requestWritten: false }
      const index = faults.findIndex(({ method }) => method === request.method)
      const fault = index < 0 ? undefined : faults.splice(index, 1)[0]?.fault
      if (fault === undefined) return handle(request)
      if (fault.obeyed) handle(request)
      return fault.exchange
    },
  }

  return {
    http,
    records,
    sent,
    add,
    methods: () => sent.map(({ method }) => method),
    /** The next request of this method fails so. */
    fail(method: 'GET' | 'POST' | 'PATCH', ...planned: readonly TrackerFault[]) {
      faults.push(...planned.map((fault) => ({ method, fault })))
    },
  }
}

export type FakeTracker = ReturnType<typeof fakeTracker>

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
