/** Fleets as tests tell them: entries in every place that one can be in. */

import { fleetOutcome } from '../../src/core/fleet/fleet-outcome.ts'
import type { FleetEntry, FleetStory } from '../../src/core/fleet/fleet-story.ts'
import type { Story } from '../../src/core/story.ts'

export function anEntry(name: string, story: Story, different: Partial<FleetEntry> = {}): FleetEntry {
  return { name, provider: 'flightcontrol', story, onCancelled: 'fail', ...different }
}

export function underWay(...entries: readonly FleetEntry[]): FleetStory {
  return { entries, elapsedMs: 65_000, outcome: undefined }
}

export function over(...entries: readonly FleetEntry[]): FleetStory {
  return { entries, elapsedMs: 185_000, outcome: fleetOutcome(entries) }
}
