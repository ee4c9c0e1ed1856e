/** A fleet whose step was killed: each entry is closed as it was left, then the fleet as a whole. */

import { abandoned } from '../../core/abandoned.ts'
import { settleAftermath } from '../../core/aftermath.ts'
import { fleetOutcome } from '../../core/fleet/fleet-outcome.ts'
import type { FleetEntry, FleetStory } from '../../core/fleet/fleet-story.ts'
import type { RateLimiter } from '../../core/fleet/rate-limit.ts'
import { type Afloat, outcome } from '../../core/outcome.ts'
import { exitCodeOf, type Reason, resultOf } from '../../core/result.ts'
import type { Story } from '../../core/story.ts'
import { endStory } from '../../core/tell-story.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import { pageOf } from './deploy-all.ts'
import { entryReporters } from './entry-narrator.ts'
import { entryLog, entryWorld } from './entry-world.ts'
import { fleetReporters, storyOfFleet } from './fleet-reporters.ts'
import type { FleetInputs } from './inputs.ts'
import type { Mustered } from './muster.ts'
import type { PostWorld, SavedFleet } from './saved-fleet.ts'

interface Given {
  readonly ready: readonly Mustered[]
  readonly saved: SavedFleet
  readonly limiter: RateLimiter
  readonly othersMs: number
  readonly world: PostWorld
}

/** Those come back that may still run, in the words of `goesOn`; also those that are in the list no more. */
export async function closeKilled(inputs: FleetInputs, given: Given): Promise<readonly string[]> {
  const { ready, saved, world } = given
  const closed = await Promise.all(ready.map((one) => closeOne(one, given)))
  const entries = closed.map(({ page }) => page)
  if (entries.length > 0) await closeFleet(inputs, { world, entries, restored: saved.fleetReporters })
  const known = new Set(ready.map(({ entry }) => entry.name))
  const unlisted = [...saved.begun].filter((name) => isLeftOpen(name, saved) && !known.has(name))
  return [
    ...closed.flatMap(({ page, mayRun }) => (mayRun ? [goesOn(page.name, idOf(page.name, saved))] : [])),
    ...unlisted.map((name) => goesOn(name, idOf(name, saved))),
  ]
}

/** One that may still run, for people. */
export function goesOn(name: string, id: string): string {
  return `${name} (${id === '' ? 'no id is known' : id})`
}

function isLeftOpen(name: string, { begun, ended }: SavedFleet): boolean {
  return begun.has(name) && !ended.has(name)
}

function idOf(name: string, { ids }: SavedFleet): string {
  return ids.get(name) ?? ''
}

async function closeOne(one: Mustered, given: Given): Promise<{ page: FleetEntry; mayRun: boolean }> {
  const { saved, othersMs } = given
  const { name } = one.entry
  const world = { ...given.world, log: entryLog(given.world.log, name) }
  if (!isLeftOpen(name, saved)) return { page: pageOf(one, asItWas(one, saved)), mayRun: false }
  const story = await settle(one, given)
  const reporters = entryReporters(one, { world, restored: saved.reporters.get(name) ?? {} })
  await closeAbandoned(reporters, { story, world, othersMs })
  return { page: pageOf(one, story), mayRun: story.outcome?.afloat !== 'no' }
}

/** As its own action's post step does. */
function settle({ entry, departure }: Mustered, { saved, limiter, world }: Given): Promise<Story> {
  const { plan, story } = departure
  const begun = { ...story, deploymentId: idOf(entry.name, saved) }
  const isPlan = 'provider' in plan
  const ended = endStory(begun, { outcome: abandoned(begun, isPlan ? plan.provider.mark : undefined), elapsedMs: 0 })
  if (!isPlan) return Promise.resolve(ended)
  const { requestTimeoutMs } = entry.reading.settings.limits
  const own = entryWorld({ name: entry.name, limiter, story: () => ended, world })
  const { provider, rules } = plan
  return settleAftermath(ended, { provider, rules, requestTimeoutMs, world: own })
}

/** Either main has told its end, and kept the reason; or it was never begun. */
function asItWas({ entry, departure }: Mustered, saved: SavedFleet): Story {
  const { story, plan } = departure
  if ('reason' in plan) return endStory(story, { outcome: plan, elapsedMs: 0 })
  const reason = saved.ended.get(entry.name)
  const deploymentId = idOf(entry.name, saved)
  const happened =
    reason === undefined
      ? 'The step was killed before it was its turn.'
      : 'It had ended before the step was killed; see the log.'
  const end = outcome({
    reason: reason ?? 'workflow-cancelled',
    happened,
    deploymentId,
    afloat: afloatAfter(reason),
  })
  return endStory({ ...story, deploymentId }, { outcome: end, elapsedMs: 0 })
}

/** Whether it was stopped is not kept. */
function afloatAfter(reason: Reason | undefined): Afloat {
  const stillThere = ['timed-out', 'interrupted', 'uncertain', 'error']
  return reason !== undefined && stillThere.includes(resultOf(reason)) ? 'perhaps' : 'no'
}

const killed = outcome({
  reason: 'workflow-cancelled',
  happened: 'The step was killed when all deployments had ended, before it could say so.',
  next: 'Run this job again; entries whose deployment is good can be left out with `only`.',
})

interface Closing {
  readonly world: PostWorld
  readonly entries: readonly FleetEntry[]
  readonly restored: Readonly<Record<string, string>>
}

async function closeFleet(inputs: FleetInputs, { world, entries, restored }: Closing): Promise<void> {
  const end = fleetOutcome(entries)
  // The job is red: nothing of ours may be green.
  const fleet: FleetStory = { entries, elapsedMs: 0, outcome: exitCodeOf(end.result, 'pass') === 0 ? killed : end }
  const story = storyOfFleet(fleet, { startedAt: world.clock.date(), reporting: inputs.reporting })
  const reporters = fleetReporters(inputs, { world, fleet: () => fleet, story, outcome: undefined, restored })
  await closeAbandoned(reporters, { story, world })
}
