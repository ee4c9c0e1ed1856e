/** Runs a scheduler job and waits for its exit code. */

import { call } from '../../core/call.ts'
import { badResponse, endedWith, type Task, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { managementCall, readStartedJob } from '../../providers/registry.ts'
import { followJob } from './follow-job.ts'
import { notWaited } from './job-end.ts'
import { type JobInputs, readJob } from './job-inputs.ts'
import { jobState } from './job-post.ts'

export const jobTask: Task<JobInputs> = {
  title: 'Run a job',
  outputNames: ['jobExecutionId', 'exitCode', 'status'],
  readInputs: readJob,
  async run(inputs, world) {
    world.state.save(jobState.asked, 'true')
    const started = await start(inputs, world)
    if (typeof started !== 'string') return started
    world.state.save(jobState.execution, started)
    world.outputs.set('jobExecutionId', started)
    world.log.line(`Flightcontrol runs job ${inputs.jobId} as execution ${started}.`)
    return inputs.wait ? followJob(started, { inputs, world }) : notWaited(started, inputs)
  },
}

/**
 * The id of the execution. One page has `/trigger` at the end of this path; the newer ones, and their curl, have `/execution`.
 * https://www.flightcontrol.dev/docs/reference/api/scheduler/run-job (read 2026-11-22)
 */
async function start(inputs: JobInputs, world: TaskWorld): Promise<string | TaskEnd> {
  const { serviceId, jobId } = inputs
  const asked = managementCall(inputs, {
    method: 'POST',
    path: `/v1/services/${serviceId}/job/${jobId}/execution`,
    body: inputs.command === undefined ? {} : { startCommand: inputs.command },
    what: `run job ${jobId}`,
    again: 'more',
  })
  const end = await call(asked, { world, limits: inputs })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const id = readStartedJob(end.answer)
  if (id !== undefined) return id
  const next = `The job may be running: look at the executions of job ${jobId} in Flightcontrol before you run this one again.`
  return badResponse({ title: 'Flightcontrol', missing: 'a usable `jobExecutionId`', next })
}
