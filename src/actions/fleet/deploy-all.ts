/** Carries out every entry of a fleet, each when it is its turn, and keeps the board on which all of them stand. */

import { type CarryOutPlan, carryOut } from '../../core/carry-out.ts'
import type { FleetEntry } from '../../core/fleet/fleet-story.ts'
import { type Company, createCompany, hasten } from '../../core/fleet/hasten.ts'
import { type OwnInterrupts, ownInterrupts } from '../../core/fleet/own-interrupts.ts'
import type { RateLimiter } from '../../core/fleet/rate-limit.ts'
import { type Course, type PassedOver, sail } from '../../core/fleet/sail.ts'
import { passes } from '../../core/fleet/worst.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import type { Story } from '../../core/story.ts'
import { endStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { createEntryLines } from '../../reporters/fleet/fleet-log.ts'
import type { FleetNarrator } from '../../reporters/fleet/fleet-narrator.ts'
import { entryNarrator } from './entry-narrator.ts'
import { entryState, entryWorld } from './entry-world.ts'
import type { FleetInputs } from './inputs.ts'
import type { Mustered } from './muster.ts'

export interface Deploying {
  readonly ready: readonly Mustered[]
  /** The story of each entry as it is now, by its place in the list. */
  readonly board: Story[]
  readonly narrator: FleetNarrator
  readonly limiter: RateLimiter
  readonly othersMs: number
  readonly world: World
  readonly startedAtMs: number
}

interface Crew extends Deploying {
  readonly interrupts: OwnInterrupts
  readonly company: Company
  readonly rateLimit: number
  readonly lines: ReturnType<typeof createEntryLines>
}

/** Ends when every entry has an outcome on the board. */
export function deployAll(inputs: FleetInputs, deploying: Deploying): Promise<void> {
  const { ready, world } = deploying
  const indexes = new Map(ready.map(({ entry }, index) => [entry.name, index]))
  const crew: Crew = {
    ...deploying,
    interrupts: ownInterrupts(world.interrupt),
    company: createCompany(),
    rateLimit: inputs.rateLimit,
    lines: createEntryLines(ready.map(({ entry }) => entry.name)),
  }
  const at = <T>(index: number, act: (one: Mustered) => T, otherwise: T): T => {
    const one = ready[index]
    return one ? act(one) : otherwise
  }
  return sail({
    needs: ready.map(({ entry }) => entry.needs.flatMap((name) => indexes.get(name) ?? [])),
    concurrency: inputs.concurrency,
    failFast: inputs.failFast,
    begin: (index) => at(index, (one) => deployOne(one, { crew, index }), Promise.resolve('idle')),
    passOver: (index, why) => at(index, (one) => passOver(one, { crew, index, why }), undefined),
  })
}

/** An entry with its story, as the fleet is told. */
export function pageOf({ entry }: Mustered, story: Story): FleetEntry {
  return { name: entry.name, provider: entry.provider.name, story, onCancelled: entry.reading.settings.onCancelled }
}

interface Place {
  readonly crew: Crew
  readonly index: number
}

async function deployOne(one: Mustered, { crew, index }: Place): Promise<Course> {
  const { plan, story: begun } = one.departure
  const { world } = crew
  const isToDeploy = !('reason' in plan)
  const state = entryState(world.state, one.entry.name)
  if (isToDeploy) state.save('begun', 'true')
  const story = world.interrupt.signal.aborted
    ? endStory(begun, { outcome: interruptedBefore, elapsedMs: 0 })
    : await sailOut(one, { crew, index })
  if (isToDeploy) state.save('ended', story.outcome?.reason ?? '')
  writeEnd(one, { crew, index, story })
  const { outcome: end } = story
  if (end === undefined || end.result === 'skipped') return 'idle'
  return passes({ outcome: end, onCancelled: one.entry.reading.settings.onCancelled }) ? 'good' : 'bad'
}

async function sailOut(one: Mustered, { crew, index }: Place): Promise<Story> {
  const { limiter, board, lines, narrator, startedAtMs } = crew
  const { name } = one.entry
  const { story: begun } = one.departure
  const { plan, leave } = inCompany(one.departure.plan, crew)
  const { interrupt, letGo } = crew.interrupts.take()
  const world = { ...crew.world, interrupt }
  const story = () => board[index] ?? begun
  const own = entryWorld({ name, limiter, story, world })
  const told = (next: Story) => {
    const changes = lines.changed(name, { previous: story(), next, elapsedMs: world.clock.now() - startedAtMs })
    board[index] = next
    for (const line of changes) world.log.line(line)
    if (changes.length > 0) narrator.changed()
  }
  try {
    const telling = entryNarrator(one, { own, world, othersMs: crew.othersMs })
    return await carryOut(plan, { story: begun, world: { ...own, told, narrator: telling } })
  } finally {
    letGo()
    leave()
  }
}

function inCompany(plan: CarryOutPlan | Outcome, { company, rateLimit }: Crew) {
  if ('reason' in plan) return { plan, leave: () => undefined }
  const schedule = hasten(plan.schedule, { company, perSecond: rateLimit, shortestMs: plan.shortestPauseMs })
  return { plan: { ...plan, schedule }, leave: company.join() }
}

function passOver(one: Mustered, { crew, index, why }: Place & { why: PassedOver }): void {
  const { plan, story } = one.departure
  // What its own event says is the better reason.
  const end = 'reason' in plan ? plan : passedOver(why, crew.ready)
  writeEnd(one, { crew, index, story: endStory(story, { outcome: end, elapsedMs: 0 }) })
}

function writeEnd(one: Mustered, { crew, index, story }: Place & { story: Story }): void {
  const { board, world, lines, narrator, startedAtMs } = crew
  board[index] = story
  world.log.line(lines.ended(pageOf(one, story), world.clock.now() - startedAtMs))
  narrator.changed()
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
