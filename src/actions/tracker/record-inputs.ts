/** What is to be recorded, or which record is to be moved where. */

import * as v from '@badrap/valita'
import { fault, type InputReader, type InputType } from '../../core/input-reader.ts'
import { commitSha, oneOf, optional, text, uuid } from '../../core/input-types.ts'
import { structured } from '../../core/structured-text.ts'
import { type TrackerStatus, trackerStatuses } from '../../core/tracker/states.ts'
import { readTrackerConnection, type TrackerConnection } from './connection.ts'

export interface RecordInputs extends TrackerConnection {
  /** Empty: a new record is made. */
  readonly id: string
  /** Where it is to go; undefined: it stays. */
  readonly status: TrackerStatus | undefined
  readonly componentId: string
  readonly environmentId: string
  readonly version: string
  readonly deployedBy: string
  readonly commit: string
  readonly description: string
  readonly metadata: Readonly<Record<string, unknown>> | undefined
}

/** The tracker keeps the commit itself, whatever is latest later. */
const commit: InputType<string> = {
  legal: 'a commit SHA, 7 to 64 hexadecimal digits',
  parse: (given) => (given === 'latest' ? fault('"latest" is not a commit SHA') : commitSha.parse(given)),
}

export function readRecordInputs(reader: InputReader, raw: (name: string) => string): RecordInputs {
  const inputs = {
    ...readTrackerConnection(reader, raw),
    id: reader.read('id', uuid, ''),
    status: reader.read('status', optional(oneOf(...trackerStatuses)), ''),
    componentId: reader.read('component-id', uuid, ''),
    environmentId: reader.read('environment-id', uuid, ''),
    version: reader.read('version', text({ most: 255 }), ''),
    deployedBy: reader.read('deployed-by', text({ most: 255 }), ''),
    commit: reader.read('commit', commit, ''),
    description: reader.read('description', text({ most: 2000 }), ''),
    metadata: reader.read('metadata', structured(v.record(v.unknown()), { legal: 'values by key' }), ''),
  }
  judge(reader, (name) => raw(name).trim() !== '')
  return inputs
}

const needed = ['component-id', 'environment-id', 'version']
const ofNewOnes = [...needed, 'deployed-by', 'commit', 'description']

function judge(reader: InputReader, isGiven: (name: string) => boolean): void {
  const add = (input: string, problem: string, legal: string) => {
    if (!reader.faults.some((one) => one.input === input)) reader.fault({ input, problem, legal })
  }
  if (!isGiven('id')) {
    for (const input of needed.filter((name) => !isGiven(name))) {
      add(
        input,
        'it is missing',
        'a new record needs `component-id`, `environment-id`, `version`; an existing one `id`',
      )
    }
    return
  }
  for (const input of ofNewOnes.filter(isGiven)) {
    add(input, '`id` is given as well', 'of an existing record (`id`), `status` and `metadata` can be changed')
  }
  if (!isGiven('status') && !isGiven('metadata')) {
    add('status', 'it is missing', 'with `id`: `status`, `metadata`, or both')
  }
}
