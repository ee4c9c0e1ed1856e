/** The action flightcontrol/services. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { servicesTask } from '../actions/flightcontrol/services.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(servicesTask, managementSecrets)
