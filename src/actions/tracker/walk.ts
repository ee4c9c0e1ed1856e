/** Walks a record from where it stands to where it is wanted, one request for each step. */

import { call } from '../../core/call.ts'
import { type OutcomeParts, outcome } from '../../core/outcome.ts'
import { badResponse, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { trackerCall, trackerTitle } from '../../core/tracker/ask.ts'
import { isEnd, pathBetween, refusedStep, type TrackerStatus } from '../../core/tracker/states.ts'
import {
  changeRecordRequest,
  type RecordChange,
  readRecord,
  recordRequest,
  type TrackerAccess,
} from '../../core/tracker/wire.ts'
import type { RecordInputs } from './record-inputs.ts'

export interface Standing {
  readonly id: string
  readonly status: TrackerStatus
  readonly version: string
  /** True where this step has made the record: then its metadata is in it already. */
  readonly isNew: boolean
}

interface Given {
  readonly inputs: RecordInputs
  readonly access: TrackerAccess
  readonly world: TaskWorld
}

/** Stops at the first step that the tracker does not take; the outputs then say where the record stands. */
export async function walk(standing: Standing, given: Given): Promise<TaskEnd> {
  const { inputs } = given
  const to = inputs.status ?? standing.status
  const path = pathBetween(standing.status, to)
  if (path.slice(0, -1).some(isEnd)) return refused(standing, to)
  const changes = changesFor(path, { standing, given })
  let at = standing.status
  for (const change of changes) {
    const failure = await step({ ...standing, status: at }, { change, ...given })
    if (failure) return { ...failure, outputs: { id: standing.id, status: at } }
    at = change.status ?? at
  }
  return arrived(standing, { path, changed: changes.length > 0 })
}

/** The last step, or the only change, carries the metadata. */
function changesFor(
  path: readonly TrackerStatus[],
  { standing, given }: { standing: Standing; given: Given },
): readonly RecordChange[] {
  const { inputs, world } = given
  const metadata: RecordChange = standing.isNew || inputs.metadata === undefined ? {} : { metadata: inputs.metadata }
  if (path.length === 0) return 'metadata' in metadata ? [metadata] : []
  return path.map((status, index) => ({
    status,
    // Nothing clears it, so a record that is tried again would keep the old one.
    ...(isEnd(status) && { finishedAt: world.clock.date().toISOString() }),
    ...(index === path.length - 1 && metadata),
  }))
}

/** Undefined: done. The tracker refuses a step from a state to itself, so that a lost answer is followed by a look. */
async function step(
  standing: Standing,
  { change, inputs, access, world }: Given & { change: RecordChange },
): Promise<TaskEnd | undefined> {
  const { id } = standing
  const wanted = change.status ?? standing.status
  const what = change.status === undefined ? `change the metadata of record ${id}` : `move record ${id} to ${wanted}`
  const again = change.status === undefined ? 'the-same' : 'more'
  const asked = trackerCall({ request: changeRecordRequest(access, id, change), what, again })
  const end = await call(asked, { world, limits: inputs })
  if (end.kind === 'ended') {
    const lost = end.outcome.reason === 'trigger-unconfirmed' && change.status !== undefined
    const moved = lost && (await statusOf(id, { inputs, access, world })) === wanted
    return moved ? undefined : { outcome: end.outcome, outputs: {}, rows: rowsOf(standing) }
  }
  const record = readRecord(end.answer.body)
  if (record?.id === id && record.status === wanted) return undefined
  const next = `Look in the tracker how record ${id} stands.`
  return badResponse({ title: trackerTitle, missing: `record ${id} with the status ${wanted}`, next })
}

async function statusOf(id: string, { inputs, access, world }: Given): Promise<string | undefined> {
  const asked = trackerCall({ request: recordRequest(access, id), what: `show record ${id}`, again: 'nothing' })
  const end = await call(asked, { world, limits: inputs })
  return end.kind === 'answered' ? readRecord(end.answer.body)?.status : undefined
}

/** A walk through `failed` or `succeeded` would be legal, and would tell of a deployment that never was. */
function refused(standing: Standing, to: TrackerStatus): TaskEnd {
  const parts: OutcomeParts = {
    reason: 'rejected',
    happened: `Record ${standing.id} can not be moved: ${refusedStep(standing.status, to)}. It was left as it is.`,
    next: 'Move it by steps that really happened, or record a new deployment.',
    afloat: 'none',
  }
  return { outcome: outcome(parts), outputs: { id: standing.id, status: standing.status }, rows: rowsOf(standing) }
}

function arrived(standing: Standing, { path, changed }: { path: readonly TrackerStatus[]; changed: boolean }): TaskEnd {
  const { id, version, isNew } = standing
  const status = path.at(-1) ?? standing.status
  const way = [standing.status, ...path].join(' → ')
  const parts: OutcomeParts = isNew
    ? { reason: 'succeeded', happened: `Version ${version} was recorded as ${id}: ${way}.` }
    : changed
      ? { reason: 'succeeded', happened: `Record ${id} was changed: ${way}.` }
      : { reason: 'no-change', happened: `Record ${id} is ${status} already.` }
  return {
    outcome: outcome({ ...parts, afloat: 'none' }),
    outputs: { id, status },
    rows: [...rowsOf(standing), ['Status', way]],
  }
}

function rowsOf({ id, version }: Standing): readonly (readonly [string, string])[] {
  return [
    ['Record', id],
    ['Version', version],
  ]
}
