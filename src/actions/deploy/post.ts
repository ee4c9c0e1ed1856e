/** After the job: closes what a killed main process left open, and says what still runs. */

import { abandoned, type SavedState } from '../../core/abandoned.ts'
import type { EventReading } from '../../core/event.ts'
import type { Story } from '../../core/story.ts'
import { beginStory, endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { flightcontrolTitle } from '../../providers/registry.ts'
import { afloatSentence } from '../../reporters/afloat.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import type { DeployInputsReading } from './inputs.ts'
import { prepare } from './prepare.ts'

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
  // Main ended by itself where nothing was to be done; where it did not, it may have triggered.
  const story = { ...begin(reading, { prepared, world }), deploymentId: saved.deploymentId }
  const outcome = untold?.outcome ?? abandoned(story)
  const end = endStory(story, { outcome, elapsedMs: untold?.elapsedMs ?? 0 })
  // What main has told in its own log needs no second telling.
  if (untold === undefined) world.log.warning(`${outcome.happened} ${afloatSentence(outcome)} ${outcome.next}`)
  const reporters = chooseReporters({
    ...reading.inputs,
    world,
    story: end,
    outcome: undefined,
    restored: saved.reporters,
  })
  await closeAbandoned(reporters, { story: end, world, only: untold?.reporters })
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
