/** Follows one deployment to its end: probe, schedule, two deadlines, one error budget, one word to stop. */

import { type Deadlines, startDeadlines } from './deadlines.ts'
import { isFinal, type Observation } from './deployment.ts'
import type { Interrupt } from './interrupt.ts'
import { type PhaseClock, startPhaseClock, tick } from './phase-clock.ts'
import type { Clock, Random } from './ports.ts'
import type { Probe, ProbeResult } from './probe.ts'
import type { Reason } from './result.ts'
import type { Moment, Schedule } from './schedule.ts'
import { count, emptyTally, type Tally } from './tally.ts'

export interface FollowLimits {
  readonly queueTimeoutMs: number
  readonly runTimeoutMs: number
  readonly requestTimeoutMs: number
  /** Consecutive failed polls that are tolerated; one more ends it. */
  readonly maxPollErrors: number
  /** How long after `triggeredAtMs` a 404 is taken for a deployment that is not visible yet. */
  readonly notFoundGraceMs: number
}

export interface FollowWorld {
  readonly clock: Clock
  readonly random: Random
  readonly interrupt: Interrupt
  readonly probe: Probe
  readonly schedule: Schedule
  /** On every good poll; it must not throw. */
  readonly onObservation: (observation: Observation, atMs: number) => void
  /** On every failed poll after which there is another one, with how many in a row have failed; 0: it is not visible yet. */
  readonly onFailure: (text: string, failures: number) => void
}

export type FollowEnd =
  | { readonly kind: 'landed'; readonly observation: Observation }
  | { readonly kind: 'timed-out'; readonly which: 'queue' | 'run' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'broke-off'; readonly reason: Reason; readonly text: string; readonly status: number }

export interface Followed {
  readonly end: FollowEnd
  readonly tally: Tally
  readonly last: Observation | undefined
}

/** What is known between two polls; every poll makes a new one. */
interface Progress {
  readonly polls: number
  readonly failures: number
  readonly last: Observation | undefined
  readonly tally: Tally
  readonly deadlines: Deadlines
  readonly phaseClock: PhaseClock
  readonly retryAfterMs: number
}

/** `resumed`: the deployment was started by somebody else, so it is polled at once and must be known already. */
export async function follow(
  world: FollowWorld,
  { limits, triggeredAtMs, resumed }: { limits: FollowLimits; triggeredAtMs: number; resumed: boolean },
): Promise<Followed> {
  let progress: Progress = {
    polls: 0,
    failures: 0,
    last: undefined,
    tally: emptyTally,
    deadlines: startDeadlines({ ...limits, startedAtMs: triggeredAtMs }),
    phaseClock: startPhaseClock(triggeredAtMs),
    retryAfterMs: 0,
  }
  for (;;) {
    if (!resumed || progress.tally.size > 0) await pause(world, progress)
    if (world.interrupt.signal.aborted) return finish(progress, { kind: 'interrupted' })
    const result = await world.probe({
      ...timeFor(world, { progress, limits }),
      signal: world.interrupt.signal,
    })
    if (world.interrupt.signal.aborted && result.kind !== 'observed') return finish(progress, { kind: 'interrupted' })
    progress = advance(progress, { result, nowMs: world.clock.now() })
    if (result.kind === 'observed') world.onObservation(result.observation, world.clock.now())
    const graceLeft = !resumed && world.clock.now() - triggeredAtMs < limits.notFoundGraceMs
    const end = decide(progress, { result, limits, graceLeft }) ?? timeOut(progress, world.clock.now())
    if (end) return finish(progress, end)
    if (result.kind !== 'observed') world.onFailure(result.text, progress.failures)
  }
}

function finish(progress: Progress, end: FollowEnd): Followed {
  return { end, tally: progress.tally, last: progress.last }
}

/** Sleeps until the next poll is due, or until the last one before a deadline. */
async function pause(world: FollowWorld, progress: Progress): Promise<void> {
  const nowMs = world.clock.now()
  const own = world.schedule(momentOf(progress, nowMs), world.random())
  const leftMs = progress.deadlines.lookByMs(nowMs) - nowMs
  const dueMs = Math.max(own, progress.retryAfterMs)
  await world.clock.sleep(Math.min(dueMs, leftMs), world.interrupt.signal)
}

function momentOf({ polls, failures, phaseClock }: Progress, nowMs: number): Moment {
  const inPhaseMs = nowMs - phaseClock.phaseSinceMs
  return { phase: phaseClock.phase, polls, failures, inPhaseMs, sinceQueueMs: nowMs - phaseClock.outOfQueueSinceMs }
}

/** A poll may outlast the deadline by less than the second that is allowed. */
const overshootMs = 500

function timeFor(world: FollowWorld, given: { progress: Progress; limits: FollowLimits }) {
  const withinMs = given.progress.deadlines.endsAtMs + overshootMs - world.clock.now()
  return { withinMs, timeoutMs: Math.min(given.limits.requestTimeoutMs, withinMs) }
}

function advance(progress: Progress, { result, nowMs }: { result: ProbeResult; nowMs: number }): Progress {
  const tally = count(progress.tally, result.word)
  if (result.kind === 'observed') {
    return {
      polls: progress.polls + 1,
      failures: 0,
      last: result.observation,
      tally,
      deadlines: progress.deadlines.seen(result.observation.state, nowMs),
      phaseClock: tick(progress.phaseClock, result.observation, nowMs),
      retryAfterMs: result.retryAfterMs,
    }
  }
  // A deployment that is not visible yet is no failure: its grace is measured in time, not in polls.
  const failures = progress.failures + (result.kind === 'not-found' ? 0 : 1)
  return { ...progress, failures, tally, retryAfterMs: result.retryAfterMs }
}

function timeOut({ deadlines }: Progress, nowMs: number): FollowEnd | undefined {
  return deadlines.finalPollAtMs <= nowMs ? { kind: 'timed-out', which: deadlines.which } : undefined
}

function decide(
  progress: Progress,
  { result, limits, graceLeft }: { result: ProbeResult; limits: FollowLimits; graceLeft: boolean },
): FollowEnd | undefined {
  switch (result.kind) {
    case 'observed':
      return isFinal(result.observation.state) ? { kind: 'landed', observation: result.observation } : undefined
    case 'final':
      return { kind: 'broke-off', reason: result.reason, text: result.text, status: result.status }
    case 'not-found':
      return graceLeft ? undefined : { kind: 'broke-off', reason: 'not-found', text: result.text, status: 404 }
    case 'failed':
      return progress.failures > limits.maxPollErrors
        ? { kind: 'broke-off', reason: 'too-many-errors', text: result.text, status: 0 }
        : undefined
  }
}
