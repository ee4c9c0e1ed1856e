/** The post step of flightcontrol/job. */

import { managementSecrets } from '../actions/flightcontrol/connection.ts'
import { jobState, tellKilledJob } from '../actions/flightcontrol/job-post.ts'
import { readState } from '../runtime/command-files.ts'
import { startPostAction } from './post-action.ts'
import { hasEnded, savedId } from './saved-state.ts'

export function main(): void {
  const saved = {
    ended: hasEnded(),
    asked: readState(jobState.asked) === 'true',
    executionId: savedId(jobState.execution),
  }
  startPostAction(managementSecrets, async ({ log }) => tellKilledJob(saved, log))
}
