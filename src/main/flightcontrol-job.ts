/** The action flightcontrol/job. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { jobTask } from '../actions/flightcontrol/job.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(jobTask, managementSecrets)
