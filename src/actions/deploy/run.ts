/** The root action: decide, tell, trigger, follow, tell again. */

import type { EventReading } from '../../core/event.ts'
import { type LandPlan, land } from '../../core/land.ts'
import { outcome } from '../../core/outcome.ts'
import { scheduleByPhase } from '../../core/schedule.ts'
import type { Story } from '../../core/story.ts'
import { beginStory, endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { flightcontrol, flightcontrolTitle } from '../../providers/registry.ts'
import { createNarrator, type Narrator } from '../../reporters/narrator.ts'
import type { DeployInputs, DeployInputsReading } from './inputs.ts'
import { type Prepared, prepare } from './prepare.ts'
import { deployReporters } from './reporters.ts'

export interface DeployWorld extends World {
  readonly event: EventReading
  /** Called with every page of the story. */
  readonly told: (story: Story) => void
}

/** The story that comes back has its outcome. Throws only for faults of our own. */
export async function runDeploy(reading: DeployInputsReading, world: DeployWorld): Promise<Story> {
  const { inputs } = reading
  const prepared = await prepare(reading, {
    event: world.event,
    actor: world.run.actor,
    github: world.github,
    signal: world.interrupt.signal,
  })
  const story = begin(inputs, { prepared, world })
  const narrator = createNarrator(deployReporters(inputs, { world, subject: prepared.subject }), world)
  if (prepared.why !== '') world.log.line(`Decision: ${prepared.why}`)
  const ended = prepared.outcome
    ? endStory(story, { outcome: prepared.outcome, elapsedMs: 0 })
    : await deploy(inputs, { story, world, narrator })
  await narrator.close(ended)
  return ended
}

function begin(inputs: DeployInputs, { prepared, world }: { prepared: Prepared; world: DeployWorld }): Story {
  const { subject, why } = prepared
  const story = beginStory({
    provider: flightcontrolTitle,
    subject,
    why,
    environment: inputs.reporting.environment,
    startedAt: world.clock.date(),
  })
  return { ...story, deploymentId: inputs.deploymentId }
}

async function deploy(
  inputs: DeployInputs,
  { story, world, narrator }: { story: Story; world: DeployWorld; narrator: Narrator },
): Promise<Story> {
  const refusal = await narrator.openBeforeTrigger(story)
  if (refusal !== '') {
    const happened = `Nothing was deployed, since the deployment could not be recorded first: ${refusal}`
    const next = 'Mend the tracker inputs, or set `tracker-required: false`.'
    return endStory(story, { outcome: outcome({ reason: 'rejected', happened, next }), elapsedMs: 0 })
  }
  narrator.openBesideTrigger(story)
  return narrator.whileBeating(() =>
    land(planOf(inputs, story), { world: { ...world, narrate: both(world.told, narrator.narrate) }, story }),
  )
}

function both(one: (story: Story) => void, other: (story: Story) => void): (story: Story) => void {
  return (story) => {
    one(story)
    other(story)
  }
}

function planOf(inputs: DeployInputs, story: Story): LandPlan {
  const { subject } = story
  return {
    ...inputs,
    provider: flightcontrol({
      ...inputs,
      subject,
      hook: subject.target === 'preview' ? inputs.previewHook : inputs.hook,
    }),
    schedule: scheduleByPhase(inputs.pauses),
    shortestPauseMs: inputs.pauses.shortestMs,
    environmentGiven: inputs.reporting.environment !== '',
  }
}
