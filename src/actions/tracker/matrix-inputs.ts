/** Which view of the tracker, and of what. */

import type { InputReader } from '../../core/input-reader.ts'
import { oneOf, optional, uuid } from '../../core/input-types.ts'
import { type TrackerStatus, trackerStatuses } from '../../core/tracker/states.ts'
import { readTrackerConnection, type TrackerConnection } from './connection.ts'

export interface MatrixInputs extends TrackerConnection {
  readonly view: 'list' | 'latest' | 'matrix'
  /** Filters; empty: not asked for. */
  readonly componentId: string
  readonly environmentId: string
  readonly status: TrackerStatus | undefined
}

export function readMatrixInputs(reader: InputReader, raw: (name: string) => string): MatrixInputs {
  const inputs: MatrixInputs = {
    ...readTrackerConnection(reader, raw),
    view: reader.read('view', oneOf('list', 'latest', 'matrix'), 'list'),
    componentId: reader.read('component-id', uuid, ''),
    environmentId: reader.read('environment-id', uuid, ''),
    status: reader.read('status', optional(oneOf(...trackerStatuses)), ''),
  }
  if (!reader.faults.some(({ input }) => input === 'view')) judge(reader, inputs.view, raw)
  return inputs
}

function judge(reader: InputReader, view: MatrixInputs['view'], raw: (name: string) => string): void {
  const isGiven = (name: string) => raw(name).trim() !== ''
  if (view === 'latest' && !isGiven('component-id')) {
    reader.fault({ input: 'component-id', problem: 'it is missing', legal: 'a component, for `view: latest`' })
  }
  if (view !== 'list' && isGiven('status')) {
    reader.fault({
      input: 'status',
      problem: `\`view: ${view}\` knows only what succeeded`,
      legal: 'with `view: list`',
    })
  }
  if (view === 'matrix' && isGiven('environment-id')) {
    reader.fault({
      input: 'environment-id',
      problem: '`view: matrix` is about all environments',
      legal: 'with `view: list` or `view: latest`',
    })
  }
}
