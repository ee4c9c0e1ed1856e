/** Plays polling policies against random deployments, beside a fixed pause of 5 s: how late is the end seen, for how many requests? */

import type { Phase } from '../../src/core/deployment.ts'
import { type DurationHistory, noHistory } from '../../src/core/history.ts'
import { type PauseBounds, type Schedule, scheduleByPhase } from '../../src/core/schedule.ts'
import { scheduleByHistory } from '../../src/core/schedule-by-history.ts'
import { mean, quantile } from './measure.ts'
import type { Span } from './provider.ts'
import { seededRandom } from './random.ts'

export interface Figures {
  readonly policy: string
  readonly meanLatencyS: number
  readonly p95LatencyS: number
  readonly requests: number
  /** To the fixed pause, on the same deployments. */
  readonly latencyRatio: number
  readonly p95Ratio: number
  readonly requestRatio: number
}

interface Policy {
  readonly name: string
  readonly schedule: (history: DurationHistory) => Schedule
  readonly showsPhases: boolean
}

const bounds: PauseBounds = { shortestMs: 1000, longestMs: 15_000 }

const policies: readonly Policy[] = [
  { name: 'every 5 s', schedule: () => () => 5000, showsPhases: false },
  { name: 'exponential: 1 s, ×1.5, at most 30 s', schedule: () => exponential, showsPhases: false },
  { name: '5 % of the time so far, 2 to 30 s', schedule: () => shareOfElapsed, showsPhases: false },
  { name: 'no phases, no history', schedule: () => scheduleByPhase(bounds), showsPhases: false },
  { name: 'phases, no history', schedule: () => scheduleByPhase(bounds), showsPhases: true },
  { name: 'totals of the last 5', schedule: totalsOnly, showsPhases: false },
  {
    name: 'phases and durations of the last 5',
    schedule: (known) => scheduleByHistory(bounds, known),
    showsPhases: true,
  },
]

/** What most write. */
const exponential: Schedule = ({ polls }) => Math.min(1000 * 1.5 ** polls, 30_000)

const shareOfElapsed: Schedule = ({ sinceQueueMs }) => Math.min(Math.max(0.05 * sinceQueueMs, 2000), 30_000)

function totalsOnly({ totalS }: DurationHistory): Schedule {
  return scheduleByHistory(bounds, { ...noHistory, totalS })
}

export interface PolicySetting {
  readonly rounds: number
  readonly mean: Span
  /** Coefficient of variation of both phases. */
  readonly variation: number
}

/** The same deployments for every policy, and in every run. */
export function benchPolicies(setting: PolicySetting): readonly Figures[] {
  return policies.map((policy) => {
    const rounds = Array.from({ length: setting.rounds }, (_, round) => {
      return play(policy, { ...setting, random: seededRandom(round) })
    })
    return figures(policy.name, rounds)
  })
}

interface Round {
  readonly latencyS: number
  readonly requests: number
  readonly fixedLatencyS: number
  readonly fixedRequests: number
}

function play(policy: Policy, given: { mean: Span; variation: number; random: () => number }): Round {
  const draw = () => aDeployment(given)
  const deployment = draw()
  const earlier = Array.from({ length: 5 }, draw)
  const schedule = policy.schedule({
    totalS: earlier.map(({ buildS, deployS }) => buildS + deployS),
    buildS: earlier.map(({ buildS }) => buildS),
    deployS: earlier.map(({ deployS }) => deployS),
  })
  const endS = deployment.buildS + deployment.deployS
  const seen = followOne(schedule, { deployment, showsPhases: policy.showsPhases, random: given.random })
  const fixedRequests = Math.ceil(endS / 5)
  return { ...seen, fixedRequests, fixedLatencyS: fixedRequests * 5 - endS }
}

function followOne(
  schedule: Schedule,
  given: { deployment: Span; showsPhases: boolean; random: () => number },
): { latencyS: number; requests: number } {
  const { buildS, deployS } = given.deployment
  let phase: Phase | undefined
  let sinceS = 0
  let atS = 0
  for (let polls = 0; ; polls++) {
    const moment = { phase, polls, failures: 0, inPhaseMs: (atS - sinceS) * 1000, sinceQueueMs: atS * 1000 }
    const beforeS = atS
    atS += schedule(moment, given.random()) / 1000
    if (atS >= buildS + deployS) return { latencyS: atS - buildS - deployS, requests: polls + 1 }
    const now: Phase = !given.showsPhases ? 'prepare' : atS < buildS ? 'build' : 'deploy'
    if (now !== phase) sinceS = (beforeS + atS) / 2
    phase = now
  }
}

/** Log-normal, as durations of builds and roll-outs are. */
function aDeployment({ mean, variation, random }: { mean: Span; variation: number; random: () => number }): Span {
  const spread = Math.sqrt(Math.log(1 + variation ** 2))
  const around = (value: number) => value * Math.exp(spread * normal(random) - spread ** 2 / 2)
  return { buildS: around(mean.buildS), deployS: around(mean.deployS) }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

function figures(policy: string, rounds: readonly Round[]): Figures {
  const meanOf = (pick: (round: Round) => number) => mean(rounds.map(pick))
  const meanLatencyS = meanOf(({ latencyS }) => latencyS)
  const p95LatencyS = p95(rounds.map(({ latencyS }) => latencyS))
  const requests = meanOf((round) => round.requests)
  return {
    policy,
    meanLatencyS,
    p95LatencyS,
    requests,
    latencyRatio: meanLatencyS / meanOf(({ fixedLatencyS }) => fixedLatencyS),
    p95Ratio: p95LatencyS / p95(rounds.map(({ fixedLatencyS }) => fixedLatencyS)),
    requestRatio: requests / meanOf(({ fixedRequests }) => fixedRequests),
  }
}

function p95(values: readonly number[]): number {
  return quantile(values, 0.95)
}
