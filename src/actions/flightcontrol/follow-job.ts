/** Waits for an execution of a job, as for a deployment. */

import { formatDuration } from '../../core/duration.ts'
import { follow } from '../../core/follow.ts'
import { createProbe } from '../../core/probe.ts'
import { scheduleByPhase } from '../../core/schedule.ts'
import type { TaskEnd, TaskWorld } from '../../core/task.ts'
import { createUnknownTeller } from '../../core/unknown-status.ts'
import { jobExecution } from '../../providers/registry.ts'
import { jobEnd } from './job-end.ts'
import type { JobInputs } from './job-inputs.ts'

/** So long nobody should have to wonder. */
const silenceMs = 60_000

/** Ends with the execution, at `timeout`, with the signal, or when too many polls have failed; none of them throws. */
export async function followJob(
  id: string,
  { inputs, world }: { inputs: JobInputs; world: TaskWorld },
): Promise<TaskEnd> {
  const { pauses, limits } = inputs
  const startedAtMs = world.clock.now()
  const tellUnknown = createUnknownTeller('Flightcontrol', world.log)
  let told = { status: '', atMs: startedAtMs }
  const probe = createProbe(jobExecution(inputs), { ...world, deploymentId: id, shortestMs: pauses.shortestMs })
  const followed = await follow(
    {
      ...world,
      probe,
      schedule: scheduleByPhase(pauses),
      onObservation: (observation, atMs) => {
        const { status } = observation
        if (status !== told.status || atMs - told.atMs >= silenceMs) {
          const still = status === told.status ? 'still ' : ''
          world.log.line(`${formatDuration(atMs - startedAtMs)}  job ${inputs.jobId}  ${still}${status}`)
          told = { status, atMs }
        }
        tellUnknown(observation)
      },
      onFailure: (text, failures) => {
        const what = failures === 0 ? 'does not show it yet' : `could not be asked (${failures} in a row)`
        world.log.line(`Flightcontrol ${what}: ${text}. Trying again.`)
      },
    },
    { limits, triggeredAtMs: startedAtMs, resumed: false },
  )
  return jobEnd(followed, { id, inputs, tookMs: world.clock.now() - startedAtMs })
}
