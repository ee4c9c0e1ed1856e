/** Tells those of the end who could not be told by main in time: of the fleet, and of single entries. */

import type { FleetStory } from '../../core/fleet/fleet-story.ts'
import { endStory } from '../../core/tell-story.ts'
import type { Untold } from '../../core/untold.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import { entryReporters } from './entry-narrator.ts'
import { entryLog } from './entry-world.ts'
import { fleetReporters, storyOfFleet } from './fleet-reporters.ts'
import type { FleetInputs } from './inputs.ts'
import type { Mustered } from './muster.ts'
import type { PostWorld, SavedFleet } from './saved-fleet.ts'

interface Given {
  readonly ready: readonly Mustered[]
  readonly world: PostWorld
  readonly saved: SavedFleet
  readonly othersMs: number
}

/** Ends when all have been told, or can not be. */
export async function tellAgain(inputs: FleetInputs, given: Given): Promise<void> {
  const { ready, saved } = given
  const entries = ready.flatMap((one) => {
    const untold = saved.untold.get(one.entry.name)
    return untold ? [tellEntry(one, { ...given, untold })] : []
  })
  await Promise.all(entries)
  if (saved.fleetUntold) await tellFleet(inputs, { ...given, untold: saved.fleetUntold })
}

async function tellEntry(
  one: Mustered,
  { untold, world: whole, saved, othersMs }: { untold: Untold } & Omit<Given, 'ready'>,
): Promise<void> {
  const { name } = one.entry
  const world = { ...whole, log: entryLog(whole.log, name) }
  const begun = { ...one.departure.story, deploymentId: saved.ids.get(name) ?? '' }
  const reporters = entryReporters(one, { world, restored: saved.reporters.get(name) ?? {} })
  await closeAbandoned(reporters, { story: endStory(begun, untold), world, only: untold.reporters, othersMs })
}

/** What became of each entry is not kept for this; the words of the whole are. */
async function tellFleet(
  inputs: FleetInputs,
  { untold, ready, world, saved }: { untold: Untold } & Given,
): Promise<void> {
  const { outcome, elapsedMs } = untold
  const fleet: FleetStory = { entries: [], elapsedMs, outcome }
  const about = ready.map(({ departure }) => departure.story.subject)
  const story = storyOfFleet(fleet, { startedAt: world.clock.date(), reporting: inputs.reporting, about })
  const restored = saved.fleetReporters
  const reporters = fleetReporters(inputs, { world, fleet: () => fleet, story, outcome: undefined, restored })
  await closeAbandoned(reporters, { story, world, only: untold.reporters })
}
