/** The action flightcontrol/scale. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { scaleTask } from '../actions/flightcontrol/scale.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(scaleTask, managementSecrets)
