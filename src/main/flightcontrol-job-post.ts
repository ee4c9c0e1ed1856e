/** The post step of flightcontrol/job. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { jobState, tellKilledJob } from '../actions/flightcontrol/job-post.ts'
import { isSafeId } from '../core/identifier.ts'
import { readState } from '../runtime/command-files.ts'
import { startPostAction } from './post-action.ts'

export function main(): void {
  const id = readState(jobState.execution)
  const saved = {
    ended: readState('ended') === 'true',
    asked: readState(jobState.asked) === 'true',
    executionId: isSafeId(id) ? id : '',
  }
  startPostAction(managementSecrets, async ({ log }) => tellKilledJob(saved, log))
}
