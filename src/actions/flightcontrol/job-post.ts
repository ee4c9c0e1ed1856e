/** After the job: says what a killed main process left running. Flightcontrol's API has no way to stop it. */

import type { Log } from '../../core/ports.ts'

/** What main saved under these names. */
export const jobState = { asked: 'asked', execution: 'jobExecutionId' } as const

export interface SavedJob {
  /** Main came to its end, and has told all of it. */
  readonly ended: boolean
  /** It was about to ask for an execution. */
  readonly asked: boolean
  /** Empty where no id was known. */
  readonly executionId: string
}

export function tellKilledJob({ ended, asked, executionId }: SavedJob, log: Log): void {
  if (ended || !asked) return
  log.warning(
    executionId === ''
      ? 'This step was killed before it knew the id of an execution; the job may be running. Look at its executions in Flightcontrol before you run it again.'
      : `This step was killed while it waited for execution ${executionId}; the job goes on. Look at it in Flightcontrol before you run it again.`,
  )
}
