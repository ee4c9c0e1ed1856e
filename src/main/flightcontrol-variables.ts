/** The action flightcontrol/variables. */

import { variablesSecrets, variablesTask } from '../actions/flightcontrol/variables.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(variablesTask, variablesSecrets)
