/** The action flightcontrol/environment. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { environmentTask } from '../actions/flightcontrol/environment.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(environmentTask, managementSecrets)
