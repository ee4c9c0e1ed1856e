/** What must be true however a run went; each rule is told in words when it is broken. */

import { isFinal, type State } from '../../../src/core/deployment.ts'
import type { Reason } from '../../../src/core/result.ts'
import type { FaultSchedule } from './schedule.ts'
import type { Played, PollSeen } from './world.ts'

type Rule = (played: Played, schedule: FaultSchedule) => boolean

/** Rules that this run broke. */
export function breachesOf(played: Played, schedule: FaultSchedule): readonly string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds(played, schedule) ? [] : [rule]))
}

const graceAfterCancelMs = 3_000
const notFoundGraceMs = 60_000

const rules: Readonly<Record<string, Rule>> = {
  'a second deployment is never started': ({ triggers }) =>
    triggers.filter(({ started }) => started).length <= 1 && triggers.slice(0, -1).every(({ started }) => !started),

  'a resumed deployment starts none': ({ triggers }, { resumed }) => !resumed || triggers.length === 0,

  'the trigger is made three times at most': ({ triggers }) => triggers.length <= 3,

  'green means that the deployment is good': ({ story, polls }) => {
    const told = polls.at(-1)?.truth
    if (story.outcome?.result === 'success') return told === 'SUCCESS'
    return story.outcome?.result !== 'no-change' || told === 'NO_CHANGE'
  },

  'a deployment that is seen to be good is green, and one that is seen to be bad is red': ({ story, polls }) => {
    const expected = reasonOfTruth[polls.at(-1)?.truth ?? '']
    return expected === undefined || story.outcome?.reason === expected
  },

  'a run ends with an outcome': ({ story }) => story.outcome !== undefined,

  'nobody says that nothing runs where something may': ({ story, triggers }, { resumed }) => {
    if (resumed || story.deploymentId !== '') return true
    const mayRun = triggers.some(({ started }) => started)
    return story.outcome?.afloat === (mayRun ? 'perhaps' : 'no')
  },

  'the deployment goes on unless it was seen to end': ({ story, pages }) => {
    const state = pages.at(-1)?.observation?.state
    const over = state !== undefined && isFinal(state)
    return story.deploymentId === '' || over || story.outcome?.afloat !== 'no'
  },

  'an id that is known is saved once, before anything else': ({ story, saved }) =>
    saved.join() === (story.deploymentId === '' ? '' : `deploymentId=${story.deploymentId}`),

  'nobody gives up before the time is over': (played, { queueTimeoutMs, runTimeoutMs }) => {
    const { reason } = played.story.outcome ?? {}
    if (reason === 'queue-timeout') return played.endedAtMs >= lastLookMs(afloatAtMs(played), queueTimeoutMs) - rounding
    if (reason !== 'run-timeout') return true
    return played.endedAtMs >= lastLookMs(runSinceMs(played) ?? 0, runTimeoutMs) - rounding
  },

  'it is looked at before either deadline could be over': (played, { queueTimeoutMs, runTimeoutMs, resumed }) => {
    const first = played.polls[0]?.sentAtMs ?? 0
    if (resumed) return first === 0
    return first <= lastLookMs(afloatAtMs(played), Math.min(queueTimeoutMs, runTimeoutMs)) + rounding
  },

  'it ends within its deadline and a second': (played, schedule) => played.endedAtMs <= latestEndMs(played, schedule),

  'a cancel ends it at once, or after three seconds while the trigger is in flight': (played, schedule) => {
    const pressedAtMs = Math.min(...schedule.pressesAtMs)
    if (played.endedAtMs <= pressedAtMs) return true
    const inFlight = played.triggers.some((t) => t.writtenAtMs <= pressedAtMs && t.endedAtMs >= pressedAtMs)
    return inFlight && played.endedAtMs <= pressedAtMs + graceAfterCancelMs
  },

  'a second press ends it at once': (played, { pressesAtMs }) => {
    const [, second = Number.POSITIVE_INFINITY] = [...pressesAtMs].sort((one, other) => one - other)
    return played.endedAtMs <= second
  },

  'nothing is sent after a cancel': ({ triggers, polls }) =>
    [...triggers, ...polls].every(({ afterCancel }) => !afterCancel),

  'one failed poll more than tolerated ends it, and nothing less': ({ story, polls }, { maxPollErrors }) => {
    const runs = failuresInARow(polls)
    const spent = runs.findIndex((failures) => failures > maxPollErrors)
    if (spent === -1) return story.outcome?.reason !== 'too-many-errors'
    return spent === polls.length - 1 && story.outcome?.reason === 'too-many-errors'
  },

  'what can not be mended ends it at once': ({ polls }) =>
    polls.slice(0, -1).every(({ verdict }) => verdict !== 'fatal'),

  'a deployment may be invisible for a minute, not longer': (played, { resumed }) => {
    const end = resumed ? 0 : afloatAtMs(played) + notFoundGraceMs
    return played.polls.slice(0, -1).every(({ verdict, endedAtMs }) => verdict !== 'hidden' || endedAtMs < end)
  },

  'one poll at a time': ({ polls }) => pairs(polls).every(([one, next]) => next.sentAtMs >= one.endedAtMs),

  'pauses lie within their bounds, but for the last poll before a deadline': (played, schedule) => {
    const { shortestMs, longestMs } = schedule.pauses
    return pairs(played.polls).every(([one, next]) => {
      const pauseMs = next.sentAtMs - one.endedAtMs
      const leastMs = Math.max(shortestMs, askedMs[one.retryAfter] ?? 0)
      const longEnough = pauseMs >= leastMs - rounding || isLastLook(next.sentAtMs, { played, schedule })
      return longEnough && pauseMs <= (one.retryAfter === '' ? longestMs : Math.max(longestMs, 300_000)) + rounding
    })
  },

  'every sleep is one that a timer can keep': ({ slept }) => slept.every((ms) => ms >= 0 && ms < 2 ** 31),

  'no timer and no listener stays behind': ({ leftBehind }) => leftBehind === 0,
}

/** What `Retry-After` wants at least, in ms; a date wants what is left until then. */
const askedMs: Readonly<Record<string, number>> = { 1: 1_000, 7: 7_000, 120: 120_000, 99999999999: 300_000 }

/** Sums of floating-point times. */
const rounding = 1e-6

const reasonOfTruth: Readonly<Record<string, Reason>> = {
  SUCCESS: 'succeeded',
  NO_CHANGE: 'no-change',
  ERROR: 'provider-error',
  BUILD_ERROR: 'build-failed',
  DEPLOY_ERROR: 'deploy-failed',
  CANCELLED: 'cancelled-by-provider',
}

/** When the id was known. */
function afloatAtMs({ triggers }: Played): number {
  return triggers.at(-1)?.endedAtMs ?? 0
}

/** Good polls, as the story tells them. */
function observations({ pages }: Played): readonly { readonly atMs: number; readonly state: State }[] {
  return pages.flatMap(({ observation, elapsedMs }) =>
    observation ? [{ atMs: elapsedMs, state: observation.state }] : [],
  )
}

/** When the time of the run began: with the trigger, or when it was first seen outside the queue. */
function runSinceMs(played: Played): number | undefined {
  const seen = observations(played)
  if (seen[0]?.state !== 'queued') return afloatAtMs(played)
  return seen.find(({ state }) => state !== 'queued')?.atMs
}

function latestEndMs(played: Played, { queueTimeoutMs, runTimeoutMs, requestTimeoutMs }: FaultSchedule): number {
  const { story } = played
  if (story.deploymentId === '') return 3 * requestTimeoutMs + 2 * Math.min(queueTimeoutMs, 300_000)
  const since = runSinceMs(played)
  if (since !== undefined) return since + runTimeoutMs + 1_000
  // While no poll was good, nobody could know that it waits in the queue.
  const firstSeenAtMs = observations(played)[0]?.atMs ?? 0
  return Math.max(afloatAtMs(played) + queueTimeoutMs + 1_000, firstSeenAtMs)
}

function isLastLook(atMs: number, given: { played: Played; schedule: FaultSchedule }): boolean {
  const { queueTimeoutMs, runTimeoutMs } = given.schedule
  const afloat = afloatAtMs(given.played)
  const looks = [
    lastLookMs(afloat, queueTimeoutMs),
    lastLookMs(afloat, runTimeoutMs),
    lastLookMs(runSinceMs(given.played) ?? afloat, runTimeoutMs),
  ]
  return looks.some((look) => Math.abs(atMs - look) < rounding)
}

/** A second before the end of that time, or 5 % where that is less. */
function lastLookMs(sinceMs: number, timeoutMs: number): number {
  return sinceMs + timeoutMs - Math.min(1_000, timeoutMs * 0.05)
}

/** For each poll, how many have failed in a row. */
function failuresInARow(polls: readonly PollSeen[]): readonly number[] {
  let failures = 0
  return polls.map(({ verdict }) => {
    if (verdict === 'good') failures = 0
    else if (verdict === 'failed') failures += 1
    return failures
  })
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, index) => {
    const next = list[index + 1]
    return next === undefined ? [] : [[one, next] as const]
  })
}
