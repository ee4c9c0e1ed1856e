/** The action /edgegap/stop. */

import { stopSecrets, stopTask } from '../actions/edgegap-stop/stop.ts'
import { startTaskAction } from './task-action.ts'

export const main = () => startTaskAction(stopTask, stopSecrets)
