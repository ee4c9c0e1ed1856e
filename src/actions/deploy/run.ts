/** The root action: decide from inputs and event, then carry it out. */

import { type CarryOutPlan, carryOut } from '../../core/carry-out.ts'
import type { EventReading } from '../../core/event.ts'
import { learnFromGitHub } from '../../core/learn-from-github.ts'
import { createLearner } from '../../core/learner.ts'
import type { Story } from '../../core/story.ts'
import { beginStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { flightcontrol, flightcontrolTitle } from '../../providers/registry.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { createNarrator } from '../../reporters/narrator.ts'
import type { DeployInputs, DeployInputsReading } from './inputs.ts'
import { type Prepared, prepare } from './prepare.ts'

export interface DeployWorld extends World {
  readonly event: EventReading
  /** Called with every page of the story. */
  readonly told: (story: Story) => void
}

/** The story that comes back has its outcome. Throws only for faults of our own. */
export async function runDeploy(reading: DeployInputsReading, world: DeployWorld): Promise<Story> {
  const { inputs } = reading
  const { event, github, run, interrupt } = world
  const prepared = await prepare(reading, { event, actor: run.actor, github, signal: interrupt.signal })
  if (prepared.why !== '') world.log.line(`Decision: ${prepared.why}`)
  const story = begin(inputs, { prepared, startedAt: world.clock.date() })
  const { outcome } = prepared
  const narrator = createNarrator(chooseReporters({ ...inputs, world, story, outcome }), world)
  return carryOut(outcome ?? planOf(inputs, { story, world }), { story, world: { ...world, narrator } })
}

function begin(inputs: DeployInputs, { prepared, startedAt }: { prepared: Prepared; startedAt: Date }): Story {
  const { subject, why } = prepared
  const { environment } = inputs.reporting
  const story = beginStory({ provider: flightcontrolTitle, subject, why, environment, startedAt })
  return { ...story, deploymentId: inputs.deploymentId }
}

function planOf(inputs: DeployInputs, { story, world }: { story: Story; world: DeployWorld }): CarryOutPlan {
  const { subject } = story
  const learner = createLearner(inputs.pauses)
  const hook = subject.target === 'preview' ? inputs.previewHook : inputs.hook
  return {
    ...inputs,
    provider: flightcontrol({ ...inputs, subject, hook }),
    schedule: learner.schedule,
    learn: learnFromGitHub(learner, { story, world, ...inputs.limits }),
    shortestPauseMs: inputs.pauses.shortestMs,
    environmentGiven: inputs.reporting.environment !== '',
    // Flightcontrol has no API to stop a deployment.
    rules: { onError: false, onTimeout: false, onInterrupt: false },
  }
}
