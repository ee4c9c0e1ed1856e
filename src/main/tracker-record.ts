/** The action tracker/record. */

import { trackerSecrets } from '../actions/tracker/connection.ts'
import { recordTask } from '../actions/tracker/record.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(recordTask, trackerSecrets)
