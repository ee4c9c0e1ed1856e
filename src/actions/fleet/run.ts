/** /fleet: many deployments in one step, each carried out as its own action would. */

import { carryOut } from '../../core/carry-out.ts'
import type { EventReading } from '../../core/event.ts'
import { fleetOutcome } from '../../core/fleet/fleet-outcome.ts'
import type { FleetEntry, FleetStory } from '../../core/fleet/fleet-story.ts'
import { createRateLimiter } from '../../core/fleet/rate-limit.ts'
import { type PassedOver, sail } from '../../core/fleet/sail.ts'
import { passes } from '../../core/fleet/worst.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import type { Story } from '../../core/story.ts'
import { endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { createEntryLines } from '../../reporters/fleet/fleet-log.ts'
import { createFleetNarrator } from '../../reporters/fleet/fleet-narrator.ts'
import { entryNarrator } from './entry-narrator.ts'
import { entryState, entryWorld } from './entry-world.ts'
import { fleetReporters, storyOfFleet } from './fleet-reporters.ts'
import type { FleetInputsReading } from './inputs.ts'
import { type Mustered, muster } from './muster.ts'

export interface FleetWorld extends World {
  readonly event: EventReading
  /** The inputs of the step. */
  readonly raw: (name: string) => string
  /** Called with the fleet as it is known from now on. */
  readonly told: (fleet: () => FleetStory) => void
  /** Fixes the end before anybody is told of it: says which end it is, since the outputs may not be writable. */
  readonly settleFleet: (fleet: FleetStory) => FleetStory
}

/** The fleet that comes back is over. Throws only for faults of our own. */
export async function runFleet(reading: FleetInputsReading, world: FleetWorld): Promise<FleetStory> {
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
    if (faults.length > 1)
      world.log.group(
        'What is wrong',
        faults.map(({ input, problem, legal }) => `${input}: ${problem} (${legal})`),
      )
    for (const [index, one] of ready.entries()) board[index] = endStory(one.departure.story, refused(one, refusal))
    end = refusal
  } else {
    narrator.open()
    await narrator.whileBeating(() => deployAll(reading, { ready, board, narrator, world, startedAtMs }))
    end = fleetOutcome(fleet().entries)
  }
  end = world.settleFleet(fleet()).outcome
  await narrator.close()
  return fleet()
}

function pageOf({ entry }: Mustered, story: Story): FleetEntry {
  return { name: entry.name, provider: entry.provider.name, story, onCancelled: entry.reading.settings.onCancelled }
}

interface Deploying {
  readonly ready: readonly Mustered[]
  readonly board: Story[]
  readonly narrator: ReturnType<typeof createFleetNarrator>
  readonly world: FleetWorld
  readonly startedAtMs: number
}

function deployAll(
  { inputs }: FleetInputsReading,
  { ready, board, narrator, world, startedAtMs }: Deploying,
): Promise<void> {
  const limiter = createRateLimiter(inputs.rateLimit, world)
  const lines = createEntryLines(ready.map(({ entry }) => entry.name))
  const indexes = new Map(ready.map(({ entry }, index) => [entry.name, index]))
  const elapsedMs = () => world.clock.now() - startedAtMs
  const end = (index: number, one: Mustered, story: Story) => {
    board[index] = story
    const page = pageOf(one, story)
    world.log.line(lines.ended(page, elapsedMs()))
    narrator.changed()
    return page
  }
  return sail({
    needs: ready.map(({ entry }) => entry.needs.flatMap((name) => indexes.get(name) ?? [])),
    concurrency: inputs.concurrency,
    failFast: inputs.failFast,
    async begin(index) {
      const one = ready[index]
      if (!one) return 'idle'
      const { name, reading } = one.entry
      const begun = one.departure.story
      const state = entryState(world.state, name)
      const told = (next: Story) => {
        const previous = board[index] ?? begun
        board[index] = next
        const changes = lines.changed(name, { previous, next, elapsedMs: elapsedMs() })
        for (const line of changes) world.log.line(line)
        if (changes.length > 0) narrator.changed()
      }
      const { requestTimeoutMs } = reading.settings.limits
      const own = entryWorld({ name, limiter, requestTimeoutMs, story: () => board[index] ?? begun, world })
      const { plan } = one.departure
      if (!('reason' in plan)) state.save('begun', 'true')
      const story = world.interrupt.signal.aborted
        ? endStory(begun, { outcome: interruptedBefore, elapsedMs: 0 })
        : await carryOut(plan, {
            story: begun,
            world: { ...own, told, narrator: entryNarrator(one, { own, world, limiter }) },
          })
      if (!('reason' in plan)) state.save('ended', 'true')
      const { outcome: ended } = end(index, one, story).story
      if (ended === undefined || ended.result === 'skipped') return 'idle'
      return passes({ outcome: ended, onCancelled: reading.settings.onCancelled }) ? 'good' : 'bad'
    },
    passOver(index, why) {
      const one = ready[index]
      if (!one) return
      const { plan, story } = one.departure
      // What its own event says is the better reason.
      const outcome = 'reason' in plan ? plan : passedOver(why, ready)
      end(index, one, endStory(story, { outcome, elapsedMs: 0 }))
    },
  })
}

const interruptedBefore = outcome({
  reason: 'workflow-cancelled',
  happened: 'The workflow was cancelled before a deployment was started.',
  next: 'Run this job again to deploy.',
})

function passedOver(why: PassedOver, ready: readonly Mustered[]): Outcome {
  const happened =
    why.kind === 'needs'
      ? `Nothing was deployed: it needs ${ready[why.needed]?.entry.name ?? 'another'}, which is not good.`
      : 'Nothing was deployed: another deployment failed before it, and `fail-fast` is on.'
  return outcome({ reason: 'run-not-successful', happened })
}

/** Who has no fault of its own is told that nothing was sent all the same. */
function refused({ departure }: Mustered, refusal: Outcome): { outcome: Outcome; elapsedMs: number } {
  const { plan } = departure
  const happened = `Nothing was sent, since the fleet was refused: ${refusal.reason}.`
  return { outcome: 'reason' in plan ? plan : outcome({ reason: 'run-not-successful', happened }), elapsedMs: 0 }
}

/** The same for all, where nobody has anything to deploy: then reporters have nothing to tell. */
function dryOutcome(ready: readonly Mustered[]): Outcome | undefined {
  const plans = ready.map(({ departure }) => departure.plan)
  const ends = plans.flatMap((plan) => ('reason' in plan ? [plan] : []))
  return ends.length === plans.length ? ends[0] : undefined
}
