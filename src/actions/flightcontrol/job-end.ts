/** What the end of a job means for people. */

import { assertNever, type Observation } from '../../core/deployment.ts'
import { formatDuration } from '../../core/duration.ts'
import type { FollowEnd, Followed } from '../../core/follow.ts'
import { type OutcomeParts, outcome } from '../../core/outcome.ts'
import { renderTally } from '../../core/tally.ts'
import type { TaskEnd } from '../../core/task.ts'
import type { JobInputs } from './job-inputs.ts'

interface Given {
  readonly id: string
  readonly inputs: JobInputs
  readonly tookMs: number
}

/** `tookMs`: from the start of the wait to its end. */
export function jobEnd({ end, last, tally }: Followed, given: Given): TaskEnd {
  const parts = explain(end, given)
  const passed = parts.reason === 'succeeded' || tally.size === 0
  const happened = passed ? parts.happened : `${parts.happened} Seen: ${renderTally(tally)}.`
  const { exitCode = '' } = last?.details ?? {}
  const status = last?.status ?? ''
  return {
    outcome: outcome({ afloat: 'none', ...parts, happened }),
    outputs: { jobExecutionId: given.id, exitCode, status },
    rows: [
      ['Job', given.inputs.jobId],
      ['Execution', given.id],
      ['Status', status || 'not known'],
      ['Exit code', exitCode || 'none'],
      ['Duration', formatDuration(given.tookMs)],
    ],
  }
}

/** For `wait: false`. */
export function notWaited(id: string, { jobId }: JobInputs): TaskEnd {
  const happened = `Flightcontrol runs job ${jobId} as execution ${id}; it is not waited for.`
  return {
    outcome: outcome({ reason: 'not-waited', happened, afloat: 'none' }),
    outputs: { jobExecutionId: id },
    rows: [
      ['Job', jobId],
      ['Execution', id],
    ],
  }
}

function explain(end: FollowEnd, { id, inputs }: Given): OutcomeParts {
  const look = `Look at execution ${id} of job ${inputs.jobId} in Flightcontrol`
  switch (end.kind) {
    case 'landed':
      return landed(end.observation, { which: `Execution ${id} of job ${inputs.jobId}`, look })
    case 'timed-out':
      return {
        reason: 'run-timeout',
        happened: `Execution ${id} of job ${inputs.jobId} had not ended after ${formatDuration(inputs.limits.runTimeoutMs)} (\`timeout\`). It was not stopped: the job goes on.`,
        next: `${look}; if it only needs longer, raise \`timeout\`.`,
      }
    case 'interrupted':
      return {
        reason: 'workflow-cancelled',
        happened: `The workflow was cancelled while execution ${id} of job ${inputs.jobId} was waited for. Flightcontrol's API can not stop it: the job goes on.`,
        next: `${look} before you run it again.`,
      }
    case 'broke-off':
      return {
        reason: end.reason,
        happened: `Flightcontrol could not be asked how execution ${id} of job ${inputs.jobId} is: ${end.text}. The job may go on.`,
        next: `${look} before you run it again.`,
      }
    default:
      return assertNever(end)
  }
}

function landed(
  { state, status, contradiction, error, details }: Observation,
  { which, look }: { which: string; look: string },
): OutcomeParts {
  const says = error === '' ? '' : ` Flightcontrol says: ${error.slice(0, 1000).replace(/\.$/, '')}.`
  const code = details['exitCode'] || 'none'
  if (state === 'succeeded') return { reason: 'succeeded', happened: `${which} ended with exit code ${code}.` }
  if (state === 'cancelled') {
    return { reason: 'cancelled-by-provider', happened: `${which} was cancelled.${says}`, next: `${look}.` }
  }
  if (contradiction !== '' && code === 'none') {
    const happened = `${which} is ${status}, but ${contradiction}. That is not taken for a success.${says}`
    return { reason: 'contradictory-status', happened, next: `${look}.` }
  }
  const happened = `${which} failed: ${status}, exit code ${code}.${says}`
  return { reason: 'provider-error', happened, next: `Read the log of the job. ${look}.` }
}
