/** Records a deployment in the tracker, or moves a record through its states. */

import { call } from '../../core/call.ts'
import { isSafeId } from '../../core/identifier.ts'
import type { Answer } from '../../core/provider.ts'
import { badResponse, endedWith, type Task, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { trackerCall, trackerTitle } from '../../core/tracker/ask.ts'
import { isTrackerStatus } from '../../core/tracker/states.ts'
import {
  createRecordRequest,
  type NewRecord,
  readRecord,
  recordRequest,
  type TrackerAccess,
  type TrackerRecord,
} from '../../core/tracker/wire.ts'
import { openTracker } from './connection.ts'
import { type RecordInputs, readRecordInputs } from './record-inputs.ts'
import { type Standing, walk } from './walk.ts'

interface Given {
  readonly inputs: RecordInputs
  readonly access: TrackerAccess
  readonly world: TaskWorld
}

export const recordTask: Task<RecordInputs> = {
  title: 'Record a deployment',
  outputNames: ['id', 'status'],
  readInputs: readRecordInputs,
  async run(inputs, world) {
    const opened = await openTracker(inputs, world)
    if ('outcome' in opened) return opened
    const given = { inputs, access: opened.access, world }
    const standing = await (inputs.id === '' ? create(given) : find(given))
    if ('outcome' in standing) return standing
    world.outputs.set('id', standing.id)
    return walk(standing, given)
  },
}

/** Without an idempotency key: a second POST is a second record. */
async function create({ inputs, access, world }: Given): Promise<Standing | TaskEnd> {
  const request = createRecordRequest(access, newRecord(inputs))
  const asked = trackerCall({ request, what: `record version ${inputs.version}`, again: 'more' })
  const end = await call(asked, { world, limits: inputs })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const next = 'A record may have been made: look in the tracker before you run this job again.'
  return standingOf(readRecord(end.answer.body), { isNew: true, next })
}

function newRecord(inputs: RecordInputs): NewRecord {
  const { componentId, environmentId, version, deployedBy, commit, description, metadata } = inputs
  return {
    ...{ componentId, environmentId, version },
    ...(deployedBy !== '' && { deployedBy }),
    ...(commit !== '' && { commitSha: commit }),
    ...(description !== '' && { description }),
    ...(metadata !== undefined && { metadata }),
  }
}

async function find({ inputs, access, world }: Given): Promise<Standing | TaskEnd> {
  const { id } = inputs
  const asked = trackerCall({ request: recordRequest(access, id), what: `show record ${id}`, again: 'nothing' })
  const readable = ({ body }: Answer) => readRecord(body) !== undefined
  const end = await call(asked, { world, limits: { ...inputs, readable } })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const record = readRecord(end.answer.body)
  const same = record?.id.toLowerCase() === id.toLowerCase() ? record : undefined
  return standingOf(same, { isNew: false, next: 'Nothing was changed. Check `url` and `id`.' })
}

function standingOf(
  record: TrackerRecord | undefined,
  { isNew, next }: { isNew: boolean; next: string },
): Standing | TaskEnd {
  if (record === undefined || !isSafeId(record.id) || !isTrackerStatus(record.status)) {
    return badResponse({ title: trackerTitle, missing: 'the record with `id` and a known `status`', next })
  }
  return { id: record.id, status: record.status, version: record.version, isNew }
}
