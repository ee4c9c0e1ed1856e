/** The action flightcontrol/invalidate. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { invalidateTask } from '../actions/flightcontrol/invalidate.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(invalidateTask, managementSecrets)
