/** From inputs and event to a deployment that is ready to go, for the root action and for a fleet. */

import type { CarryOutPlan } from '../../core/carry-out.ts'
import type { Departure, DepartureWorld, FleetProvider } from '../../core/fleet/fleet-provider.ts'
import { createLearner } from '../../core/learner.ts'
import { scheduleByPhase } from '../../core/schedule.ts'
import type { Story } from '../../core/story.ts'
import { beginStory } from '../../core/tell-story.ts'
import { flightcontrol, flightcontrolTitle } from '../../providers/registry.ts'
import { type DeployInputs, type DeployInputsReading, readDeployInputs } from './inputs.ts'
import { deployOutputs } from './outputs.ts'
import { type Prepared, prepare } from './prepare.ts'

/** Asks GitHub where the event leaves something open. Throws only for faults of our own. */
export async function depart(reading: DeployInputsReading, world: DepartureWorld): Promise<Departure> {
  const { inputs } = reading
  const { event, github, run, interrupt, clock } = world
  const prepared = await prepare(reading, { event, actor: run.actor, github, signal: interrupt.signal, clock })
  const story = begin(inputs, { prepared, startedAt: clock.date() })
  return { story, plan: prepared.outcome ?? planOf(inputs, { story, world }), faults: prepared.faults }
}

export const fleetProvider: FleetProvider = {
  title: flightcontrolTitle.title,
  outputs: deployOutputs,
  read(raw) {
    const reading = readDeployInputs(raw)
    return { settings: reading.inputs, depart: (world) => depart(reading, world) }
  },
}

function begin(inputs: DeployInputs, { prepared, startedAt }: { prepared: Prepared; startedAt: Date }): Story {
  const { subject, why } = prepared
  const { environment } = inputs.reporting
  const story = beginStory({ provider: flightcontrolTitle, subject, why, environment, startedAt })
  return { ...story, deploymentId: inputs.deploymentId }
}

function planOf(inputs: DeployInputs, { story, world }: { story: Story; world: DepartureWorld }): CarryOutPlan {
  const { subject } = story
  const learner = createLearner(scheduleByPhase(inputs.pauses))
  const hook = subject.target === 'preview' ? inputs.previewHook : inputs.hook
  return {
    ...inputs,
    provider: flightcontrol({ ...inputs, subject, hook }),
    schedule: learner.schedule,
    ...(hasTeacher(inputs, world) && {
      async learn(signal) {
        const { learnHistory } = await import('../../core/learn-history.ts')
        const { owner, repo } = world.run
        const place = { owner, repo, environment: story.environment }
        return learnHistory(learner, { ...world, ...inputs, ...inputs.limits, place, signal })
      },
    }),
    shortestPauseMs: inputs.pauses.shortestMs,
    environmentGiven: inputs.reporting.environment !== '',
    // Flightcontrol has no API to stop a deployment.
    rules: { onError: false, onTimeout: false, onInterrupt: false },
  }
}

/** Somebody who may know how long earlier deployments took. */
function hasTeacher({ tracker }: DeployInputs, { github, http }: DepartureWorld): boolean {
  return github !== undefined || (http !== undefined && tracker !== undefined)
}
