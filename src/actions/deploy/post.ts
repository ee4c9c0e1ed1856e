/** After the job: closes what a killed main process left open, and says what still runs. */

import type { EventReading } from '../../core/event.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import type { Story } from '../../core/story.ts'
import { beginStory, endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { flightcontrolTitle } from '../../providers/registry.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import type { DeployInputsReading } from './inputs.ts'
import { prepare } from './prepare.ts'
import { deployReporters } from './reporters.ts'

/** What main saved. Whatever is broken in it counts as not saved. */
export interface SavedState {
  readonly ended: boolean
  /** Empty where no id was known. */
  readonly deploymentId: string
  readonly reporters: Readonly<Record<string, string>>
}

export async function runDeployPost(
  reading: DeployInputsReading,
  { world, event, saved }: { world: World; event: EventReading; saved: SavedState },
): Promise<void> {
  if (saved.ended) return
  const prepared = await prepare(reading, {
    event,
    actor: world.run.actor,
    github: world.github,
    signal: world.interrupt.signal,
  })
  // Main ended by itself where nothing was to be done; where it did not, it may have triggered.
  const story = { ...begin(reading, { prepared, world }), deploymentId: saved.deploymentId }
  const end = endStory(story, { outcome: abandoned(story), elapsedMs: 0 })
  world.log.warning(`${end.outcome?.happened} ${end.outcome?.next}`)
  const { beforeTrigger, besideTrigger } = deployReporters(reading.inputs, {
    world,
    story: end,
    outcome: undefined,
    restored: saved.reporters,
  })
  await closeAbandoned([...beforeTrigger, ...besideTrigger], { story: end, world })
}

function begin(
  { inputs }: DeployInputsReading,
  { prepared, world }: { prepared: Awaited<ReturnType<typeof prepare>>; world: World },
): Story {
  const { subject, why } = prepared
  const startedAt = world.clock.date()
  return beginStory({
    provider: flightcontrolTitle,
    subject,
    why,
    environment: inputs.reporting.environment,
    startedAt,
  })
}

function abandoned({ deploymentId, provider }: Story): Outcome {
  if (deploymentId === '') {
    return outcome({
      reason: 'workflow-cancelled',
      happened: 'This step was killed before it knew the id of a deployment; one may have been started.',
      afloat: 'perhaps',
      next: `Look at the deployments in ${provider.title}; a running one can be followed with the input \`deployment-id\`.`,
    })
  }
  return outcome({
    reason: 'workflow-cancelled',
    happened: `This step was killed while it followed deployment ${deploymentId}, which goes on at ${provider.title}.`,
    afloat: 'yes',
    deploymentId,
    next: `Follow it with \`deployment-id: ${deploymentId}\`.`,
  })
}
