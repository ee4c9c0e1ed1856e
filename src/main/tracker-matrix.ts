/** The action tracker/matrix. */

import { trackerSecrets } from '../actions/tracker/connection.ts'
import { matrixTask } from '../actions/tracker/matrix.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(matrixTask, trackerSecrets)
