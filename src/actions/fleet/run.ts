/** /fleet: many deployments in one step, each carried out as its own action would. */

import type { EventReading } from '../../core/event.ts'
import { fleetOutcome } from '../../core/fleet/fleet-outcome.ts'
import type { FleetStory } from '../../core/fleet/fleet-story.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import { endStory } from '../../core/tell-story.ts'
import { createFleetNarrator } from '../../reporters/fleet/fleet-narrator.ts'
import { tellFaults } from '../../reporters/tell-faults.ts'
import { deployAll, pageOf } from './deploy-all.ts'
import { fleetReporters, storyOfFleet } from './fleet-reporters.ts'
import type { FleetInputsReading } from './inputs.ts'
import { type Mustered, muster } from './muster.ts'
import { type RatedWorld, withinRate } from './within-rate.ts'

export interface FleetWorld extends RatedWorld {
  readonly event: EventReading
  /** Called with the fleet as it is known from now on. */
  readonly told: (fleet: () => FleetStory) => void
  /** Fixes the end before anybody is told of it: says which end it is, since the outputs may not be writable. */
  readonly settleFleet: (fleet: FleetStory) => FleetStory
}

/** The fleet that comes back is over. Throws only for faults of our own. */
export async function runFleet(reading: FleetInputsReading, given: FleetWorld): Promise<FleetStory> {
  const { limiter, world, othersMs } = withinRate(reading.inputs, given)
  const startedAtMs = world.clock.now()
  const { ready, refusal, faults } = await muster(reading, { world, raw: world.raw })
  const board = ready.map(({ departure }) => departure.story)
  let end: Outcome | undefined
  const fleet = (): FleetStory => ({
    entries: ready.map((one, index) => pageOf(one, board[index] ?? one.departure.story)),
    elapsedMs: world.clock.now() - startedAtMs,
    outcome: end,
  })
  world.told(fleet)
  const story = () => storyOfFleet(fleet(), { startedAt: world.clock.date(), reporting: reading.inputs.reporting })
  const reporters = fleetReporters(reading.inputs, {
    world,
    fleet,
    story: story(),
    outcome: refusal ?? dryOutcome(ready),
  })
  const narrator = createFleetNarrator({ fleet, story, reporters }, world)
  if (refusal) {
    tellFaults(faults, world.log)
    for (const [index, one] of ready.entries()) board[index] = endStory(one.departure.story, refused(one, refusal))
    end = refusal
  } else {
    narrator.open()
    await narrator.whileBeating(() =>
      deployAll(reading.inputs, { ready, board, narrator, limiter, othersMs, world, startedAtMs }),
    )
    end = fleetOutcome(fleet().entries)
  }
  end = world.settleFleet(fleet()).outcome
  await narrator.close()
  return fleet()
}

/** Who has no fault of its own is told that nothing was sent all the same. */
function refused({ departure }: Mustered, refusal: Outcome): { outcome: Outcome; elapsedMs: number } {
  const { plan } = departure
  const happened = `Nothing was sent, since the fleet was refused: ${refusal.reason}.`
  return { outcome: 'reason' in plan ? plan : outcome({ reason: 'run-not-successful', happened }), elapsedMs: 0 }
}

/** That of the first, where nobody has anything to deploy: then reporters have nothing to tell. */
function dryOutcome(ready: readonly Mustered[]): Outcome | undefined {
  const plans = ready.map(({ departure }) => departure.plan)
  const ends = plans.flatMap((plan) => ('reason' in plan ? [plan] : []))
  return ends.length === plans.length ? ends[0] : undefined
}
