/** After the job: stops what was to be stopped, closes what a killed main process left open, and says what still runs. */

import { abandoned } from '../../core/abandoned.ts'
import { type StopRules, settleAftermath } from '../../core/aftermath.ts'
import { fleetOutcome } from '../../core/fleet/fleet-outcome.ts'
import type { FleetEntry, FleetStory } from '../../core/fleet/fleet-story.ts'
import { createRateLimiter } from '../../core/fleet/rate-limit.ts'
import { type Afloat, outcome } from '../../core/outcome.ts'
import { exitCodeOf, type Reason, resultOf } from '../../core/result.ts'
import { stopDeployment } from '../../core/stop-deployment.ts'
import type { Story } from '../../core/story.ts'
import { endStory } from '../../core/tell-story.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import { pageOf } from './deploy-all.ts'
import { entryReporters } from './entry-narrator.ts'
import { entryWorld } from './entry-world.ts'
import { fleetReporters, storyOfFleet } from './fleet-reporters.ts'
import type { FleetInputsReading } from './inputs.ts'
import { type Mustered, muster } from './muster.ts'
import type { PostWorld, SavedFleet } from './saved-fleet.ts'
import { tellAgain } from './tell-again.ts'

export async function runFleetPost(
  reading: FleetInputsReading,
  { world, saved }: { world: PostWorld; saved: SavedFleet },
) {
  const left = leftOpen(saved)
  if (saved.over && saved.unstopped.size === 0 && saved.untold.size === 0 && !saved.fleetUntold) return
  const { ready } = await muster(reading, { world, raw: world.raw })
  const byName = new Map(ready.map((one) => [one.entry.name, one]))
  const limiter = createRateLimiter(reading.inputs.rateLimit, world)
  const goesOn = (name: string, id: string) => `${name} (${id === '' ? 'no id is known' : id})`
  const stillThere: string[] = []
  const stopOne = async ([name, id]: readonly [string, string]) => {
    const one = byName.get(name)
    const provider = one && 'provider' in one.departure.plan ? one.departure.plan.provider : undefined
    if (!one || !provider) return void stillThere.push(goesOn(name, id))
    const { requestTimeoutMs } = one.entry.reading.settings.limits
    const own = entryWorld({ name, limiter, story: () => one.departure.story, world })
    const end = await stopDeployment(id, { provider, requestTimeoutMs, world: own })
    own.log.line(end.sentence)
    if (end.kind === 'failed') stillThere.push(goesOn(name, id))
  }
  await Promise.all([...saved.unstopped].map(stopOne))
  const closeOne = async (one: Mustered): Promise<FleetEntry> => {
    const { name } = one.entry
    const id = saved.ids.get(name) ?? ''
    if (!left.includes(name)) return pageOf(one, closed(one, { id, reason: saved.ended.get(name) }))
    const story = await settle(one, { id, limiter, world })
    if (story.outcome?.afloat !== 'no') stillThere.push(goesOn(name, id))
    const restored = saved.reporters.get(name) ?? {}
    const reporters = entryReporters(one, { world, restored })
    await closeAbandoned(reporters, { story, world })
    return pageOf(one, story)
  }
  if (saved.over) await tellAgain(reading.inputs, { ready, world, saved })
  else {
    const entries = await Promise.all(ready.map(closeOne))
    for (const name of left.filter((known) => !byName.has(known)))
      stillThere.push(goesOn(name, saved.ids.get(name) ?? ''))
    if (entries.length > 0) await closeFleet(reading, { world, entries, restored: saved.fleetReporters })
  }
  if (stillThere.length > 0) {
    world.log.warning(
      `This step was cut short. What may still run: ${stillThere.slice(0, 15).join(', ')}${stillThere.length > 15 ? ` and ${stillThere.length - 15} more` : ''}.`,
    )
    if (stillThere.length > 15) world.log.group('What may still run', stillThere)
  }
}

function leftOpen({ begun, ended }: SavedFleet): readonly string[] {
  return [...begun].filter((name) => !ended.has(name))
}

/** As its own action's post step does. */
function settle(
  one: Mustered,
  { id, limiter, world }: { id: string; limiter: ReturnType<typeof createRateLimiter>; world: PostWorld },
): Promise<Story> {
  const { plan, story } = one.departure
  const begun = { ...story, deploymentId: id }
  const isPlan = 'provider' in plan
  const ended = endStory(begun, { outcome: abandoned(begun, isPlan ? plan.provider.mark : undefined), elapsedMs: 0 })
  if (!isPlan) return Promise.resolve(ended)
  const { requestTimeoutMs } = one.entry.reading.settings.limits
  const own = entryWorld({ name: one.entry.name, limiter, story: () => ended, world })
  const rules: StopRules = plan.rules
  return settleAftermath(ended, { provider: plan.provider, rules, requestTimeoutMs, world: own })
}

/** `reason`: of an end that main has told; absent where it was not begun. */
function closed({ departure }: Mustered, { id, reason }: { id: string; reason: Reason | undefined }): Story {
  const { story, plan } = departure
  if ('reason' in plan) return endStory(story, { outcome: plan, elapsedMs: 0 })
  const happened =
    reason === undefined
      ? 'The step was killed before it was its turn.'
      : 'It had ended before the step was killed; see the log.'
  const end = outcome({
    reason: reason ?? 'workflow-cancelled',
    happened,
    deploymentId: id,
    afloat: afloatAfter(reason),
  })
  return endStory({ ...story, deploymentId: id }, { outcome: end, elapsedMs: 0 })
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

async function closeFleet(
  { inputs }: FleetInputsReading,
  {
    world,
    entries,
    restored,
  }: { world: PostWorld; entries: readonly FleetEntry[]; restored: Readonly<Record<string, string>> },
): Promise<void> {
  const end = fleetOutcome(entries)
  // The job is red: nothing of ours may be green.
  const fleet: FleetStory = { entries, elapsedMs: 0, outcome: exitCodeOf(end.result, 'pass') === 0 ? killed : end }
  const story = storyOfFleet(fleet, { startedAt: world.clock.date(), reporting: inputs.reporting })
  const reporters = fleetReporters(inputs, { world, fleet: () => fleet, story, outcome: undefined, restored })
  await closeAbandoned(reporters, { story, world })
}
