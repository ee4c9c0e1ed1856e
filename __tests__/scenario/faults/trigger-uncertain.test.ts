import { describe } from '@jest/globals'
import { html, json, noContent, type SocketFault } from '../../../simulator/fault-server.ts'
import { deploymentId } from '../../support/fault-scenario.ts'
import { type FaultRow, itEndsAs, uncertain } from '../../support/fault-table.ts'

type Case = readonly [story: string, fault: SocketFault, says: RegExp]

const good = { status: 200, body: { success: true, deploymentId } }
const broke = /connection broke/
const cut = /answer was cut off/
const noHttp = /not valid HTTP/

/** The request has left: whatever comes back, or does not, a deployment may have started. */
const broken: readonly Case[] = [
  ['a reset after the request was read', { kind: 'reset', phase: 'after-read' }, broke],
  ['a reset within the headers', { kind: 'reset', phase: 'mid-headers' }, broke],
  ['a reset within the body', { kind: 'reset', phase: 'mid-body' }, broke],
  ['an end after the request was read', { kind: 'close', phase: 'after-read' }, broke],
  ['an end within the headers', { kind: 'close', phase: 'mid-headers' }, broke],
  ['an end within the body', { kind: 'close', phase: 'mid-body' }, cut],
  ['a body shorter than promised', { kind: 'truncated', ...good }, cut],
  ['headers that never end', { kind: 'endless-headers' }, noHttp],
  ['a header of a megabyte', { kind: 'huge-header', bytes: 1_000_000, ...good }, noHttp],
  ['a bad chunk', { kind: 'bad-chunk' }, noHttp],
  ['103 for ever', { kind: 'informational-flood' }, noHttp],
  ['bytes that are no HTTP', { kind: 'garbage' }, noHttp],
  ['a body that never ends', { kind: 'endless-body' }, /too large/],
  ['a gzip bomb', { kind: 'gzip-bomb', megabytes: 200 }, /compressed/],
]

/** Nothing comes, or too slowly. */
const silent: readonly (readonly [story: string, fault: SocketFault])[] = [
  ['no byte of an answer', { kind: 'stall', phase: 'after-read' }],
  ['headers that stop', { kind: 'stall', phase: 'mid-headers' }],
  ['a body that does not begin', { kind: 'stall', phase: 'after-headers' }],
  ['a body that stops', { kind: 'stall', phase: 'mid-body' }],
  ['a body that drips for too long', { kind: 'drip', everyMs: 30, ...good }],
]

/** An answer that does not say what it must. */
const unclear: readonly (readonly [story: string, body: unknown, says: RegExp])[] = [
  ['nothing at all in JSON', null, /did not hold JSON/],
  ['a list', [good.body], /did not hold JSON/],
  ['a word', '"started"', /did not hold JSON/],
  ['an empty body', '', /did not hold JSON/],
  ['an id without success', { deploymentId }, /did not hold `success: true`/],
  ['success as a number', { success: 1, deploymentId }, /did not hold `success: true`/],
  ['success as another word', { success: 'yes', deploymentId }, /did not hold `success: true`/],
  ['success in the prototype', `{"__proto__":{"success":true},"deploymentId":"a"}`, /did not hold `success: true`/],
  ['success without an id', { success: true }, /did not hold a usable/],
  ['an id that leads upwards', { success: true, deploymentId: '..' }, /did not hold a usable/],
  ['an id that has a path', { success: true, deploymentId: 'a/b' }, /did not hold a usable/],
  ['an id with a query', { success: true, deploymentId: 'a?b' }, /did not hold a usable/],
  ['an id of 10 kB', { success: true, deploymentId: 'x'.repeat(10_000) }, /did not hold a usable/],
  ['an id that is a number', { success: true, deploymentId: 1 }, /did not hold a usable/],
  ['an id with a line break', { success: true, deploymentId: 'a\n::set-output name=result::success' }, /a usable/],
  ['an empty id', { success: true, deploymentId: '' }, /did not hold a usable/],
  ['900,000 brackets', `{"success":true,"deploymentId":${'['.repeat(900_000)}`, /did not hold JSON/],
]

const statuses = [101, 408, 500, 501, 502, 503, 504, 520, 599, 600, 999]

const rows: readonly FaultRow[] = [
  ...broken.map(([story, fault, says]) => ({ story, hook: [fault], says })),
  ...silent.map(([story, fault]) => ({
    story,
    hook: [fault],
    says: /in time/,
    inputs: { 'request-timeout': '500ms' },
  })),
  ...unclear.map(([story, body, says]) => ({ story, hook: [json(body)], says })),
  ...statuses.map((status) => ({
    story: `${status}`,
    hook: [status === 101 ? ({ kind: 'switching-protocols' } as const) : json({ message: 'busy' }, status)],
    says: new RegExp(`it answered ${status}`),
  })),
  {
    story: '503 whose body breaks',
    hook: [{ kind: 'truncated', status: 503, body: 'Service Unavailable' } as const],
    says: /it answered 503/,
  },
  { story: '204', hook: [noContent()], says: /did not hold JSON/ },
  { story: 'a page', hook: [html()], says: /did not hold JSON/ },
].map((row) => ({ ...row, ends: uncertain, asks: { hook: 1, polls: 0 } }))

describe('a trigger that may have reached the provider is not sent again', () => {
  itEndsAs(rows)
})
