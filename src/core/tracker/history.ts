/** How long earlier deployments took, from the records of a tracker: one request, and no word if it fails. */

import { parseDuration } from '../duration.ts'
import { classify } from '../failure-class.ts'
import { type DurationHistory, noHistory } from '../history.ts'
import type { Http, HttpLimits } from '../ports.ts'
import { readDeploymentPage, type TrackedDeployment } from './overview.ts'
import { listRecordsRequest, type TrackerAccess } from './wire.ts'

export interface RecordsSought extends TrackerAccess {
  readonly componentId: string
  readonly environmentId: string
}

/** As many as a schedule learns from. */
const take = 20

/** Never throws. A tracker knows no phases, so that only totals come of it. */
export async function readTrackerHistory(
  http: Http,
  { componentId, environmentId, ...access }: RecordsSought,
  limits: HttpLimits,
): Promise<DurationHistory> {
  const request = listRecordsRequest(access, { componentId, environmentId, status: 'succeeded', take })
  const exchange = await http.send(request, limits)
  if (exchange.kind === 'broken' || classify(exchange) !== 'good') return noHistory
  const records = readDeploymentPage(exchange.body)?.data ?? []
  return { ...noHistory, totalS: records.flatMap((record) => secondsOf(record) ?? []) }
}

/** From leaving the queue to the end. Undefined where nothing was deployed, or the record does not tell. */
function secondsOf({ startedAt, finishedAt, metadata }: TrackedDeployment): number | undefined {
  const known = new Map(Object.entries(metadata))
  if (known.get('reason') === 'no-change') return undefined
  const recordedMs = Date.parse(finishedAt) - Date.parse(startedAt)
  // A record that was tried again keeps its first start: what our own runs note of themselves is nearer.
  const tookMs = Math.min(recordedMs, durationOf(known.get('duration')) ?? recordedMs)
  const atWorkMs = tookMs - (durationOf(known.get('queueDuration')) ?? 0)
  return atWorkMs > 0 ? atWorkMs / 1000 : undefined
}

/** `3m 05s`, as people read it. */
function durationOf(text: unknown): number | undefined {
  return typeof text === 'string' ? parseDuration(text.replaceAll(' ', '')) : undefined
}
