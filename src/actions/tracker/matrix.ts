/** Reads the tracker: the list of deployments, the latest ones of a component, or the matrix of all components. */

import type { Task } from '../../core/task.ts'
import { openTracker } from './connection.ts'
import { type MatrixInputs, readMatrixInputs } from './matrix-inputs.ts'
import { readLatest, readList, readTheMatrix } from './views.ts'

export const matrixTask: Task<MatrixInputs> = {
  title: 'Read the tracker',
  outputNames: ['deployments', 'matrix', 'count'],
  readInputs: readMatrixInputs,
  async run(inputs, world) {
    const opened = await openTracker(inputs, world)
    if ('outcome' in opened) return opened
    const given = { inputs, access: opened.access, world }
    if (inputs.view === 'matrix') return readTheMatrix(given)
    return inputs.view === 'latest' ? readLatest(given) : readList(given)
  },
}
