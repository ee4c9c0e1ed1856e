/** After the job: closes what a killed main process left open, and says what still runs. */

import { abandoned, type SavedState } from '../../core/abandoned.ts'
import type { EventReading } from '../../core/event.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Story } from '../../core/story.ts'
import { beginStory, endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { flightcontrolTitle } from '../../providers/registry.ts'
import { afloatSentence } from '../../reporters/afloat.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import type { DeployInputsReading } from './inputs.ts'
import { type Prepared, prepare } from './prepare.ts'

/** Does nothing where main came to its end and everybody was told. Throws only for faults of our own. */
export async function runDeployPost(
  reading: DeployInputsReading,
  { world, event, saved }: { world: World; event: EventReading; saved: SavedState },
): Promise<void> {
  const { untold } = saved
  if (saved.ended && untold === undefined) return
  const prepared = await prepare(reading, {
    event,
    actor: world.run.actor,
    github: world.github,
    signal: world.interrupt.signal,
    clock: world.clock,
  })
  const deploymentId = saved.deploymentId || reading.inputs.deploymentId
  const story = { ...begin(reading, { prepared, world }), deploymentId }
  const idle = untold === undefined ? idleEnd(prepared, deploymentId) : undefined
  const outcome = untold?.outcome ?? idle ?? abandoned(story)
  const end = endStory(story, { outcome, elapsedMs: untold?.elapsedMs ?? 0 })
  // What main has told in its own log needs no second telling.
  if (untold === undefined && !idle) world.log.warning(`${outcome.happened} ${afloatSentence(outcome)} ${outcome.next}`)
  const { reporters: restored } = saved
  const reporters = chooseReporters({ ...reading.inputs, world, story: end, outcome: idle, restored })
  await closeAbandoned(reporters, { story: end, world, only: untold?.reporters })
}

/**
 * How main would have ended where it had nothing to do: then it started nothing, whenever it was killed. What GitHub did not
 * answer now, it may have answered then.
 */
function idleEnd({ outcome }: Prepared, deploymentId: string): Outcome | undefined {
  const isCertain = deploymentId === '' && (outcome?.result === 'skipped' || outcome?.result === 'invalid')
  return isCertain ? outcome : undefined
}

function begin({ inputs }: DeployInputsReading, { prepared, world }: { prepared: Prepared; world: World }): Story {
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
