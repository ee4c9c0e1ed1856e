/**
 * How late the end of a deployment is seen, with real processes in real time, beside a bare script that looks every 5 s. Most of the
 * time they all sleep, so that many run side by side.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../simulator/runner/step.ts'
import { type Measured, mean, measure, median, quantile } from './measure.ts'
import { type BenchProvider, environmentOf, type Span, startProvider, type Tracked } from './provider.ts'
import { seededRandom } from './random.ts'
import { floorScript, stepEnv } from './step-env.ts'

const followers = [
  { name: 'bare Node, every 5 s', isFloor: true, showsPhases: false, knowsHistory: false },
  { name: 'no phases, no history', isFloor: false, showsPhases: false, knowsHistory: false },
  { name: 'phases', isFloor: false, showsPhases: true, knowsHistory: false },
  { name: 'phases and 5 durations', isFloor: false, showsPhases: true, knowsHistory: true },
] as const

type Follower = (typeof followers)[number]

export interface LatencyFigures {
  readonly follower: string
  /** About; undefined for all durations together. */
  readonly durationS: number | undefined
  readonly deployments: number
  /** From the end of the deployment to the end of the process. */
  readonly meanS: number
  readonly p95S: number
  /** Without the trigger. */
  readonly polls: number
  readonly peakMegabytes: number
  readonly cpuSeconds: number
}

export interface LatencySetting {
  /** About, in s. */
  readonly durations: readonly number[]
  readonly deploymentsEach: number
  /** Every duration lies evenly within this share of its mean, also those of the past: so polls meet the end at any phase. */
  readonly scatter: number
  readonly sideBySide: number
}

interface Voyage {
  readonly follower: Follower
  readonly durationS: number
  readonly span: Span
  readonly earlier: readonly Span[]
}

interface Seen extends Voyage {
  readonly latencyS: number
  readonly polls: number
  readonly measured: Measured
}

export async function benchLatency(setting: LatencySetting): Promise<readonly LatencyFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'touchdown-bench-latency-'))
  const provider = await startProvider()
  try {
    const left = voyagesOf(setting)
    const seen: Seen[] = []
    // They start one after the other: all at once would be too busy to be seen in time.
    let starting: Promise<unknown> = Promise.resolve()
    const hand = async () => {
      for (let voyage = left.shift(); voyage; voyage = left.shift()) {
        const next = voyage
        const begun = starting.then(() => begin(next, { provider, folder: mkdtempSync(join(folder, 'run-')) }))
        starting = begun.then(({ triggered }) => triggered)
        seen.push(await (await begun).end)
      }
    }
    await Promise.all(Array.from({ length: setting.sideBySide }, hand))
    return figuresOf(seen, setting)
  } finally {
    provider.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The longest first, so that all are over soon; the followers in turn, so that a noisy moment hits all. */
function voyagesOf({ durations, deploymentsEach, scatter }: LatencySetting): Voyage[] {
  return durations
    .toSorted((one, other) => other - one)
    .flatMap((durationS) =>
      Array.from({ length: deploymentsEach }, (_, index) => {
        const random = seededRandom(index * 1000 + durationS)
        const draw = (): Span => ({
          buildS: durationS * buildShare * (1 + scatter * (2 * random() - 1)),
          deployS: durationS * (1 - buildShare) * (1 + scatter * (2 * random() - 1)),
        })
        const span = draw()
        const earlier = Array.from({ length: 5 }, draw)
        return followers.map((follower) => ({ follower, durationS, span, earlier }))
      }).flat(),
    )
}

/** About as in the simulation. */
const buildShare = 0.6

function begin(voyage: Voyage, { provider, folder }: { provider: BenchProvider; folder: string }) {
  const { follower, span, earlier } = voyage
  const { showsPhases } = follower
  const { id, tracked } = provider.expect({ ...span, showsPhases, earlier })
  const { script, env } = follower.isFloor
    ? bareStep(folder, { host: provider.host, id })
    : ourStep(folder, { host: provider.host, id, knowsHistory: follower.knowsHistory })
  const end = measure(script, { env, report: join(folder, 'usage.json'), watch: tracked }).then(
    (measured): Seen => ({ ...voyage, latencyS: latencyOf(tracked, measured), polls: tracked.polls(), measured }),
  )
  return { triggered: tracked.triggered, end }
}

function latencyOf(tracked: Tracked, { endedAt }: Measured): number {
  return (endedAt - tracked.finishedAt()) / 1000
}

interface At {
  readonly host: string
  readonly id: number
}

function bareStep(folder: string, at: At) {
  const script = join(folder, 'floor.mjs')
  writeFileSync(script, floorScript({ ...at, pauseMs: 5000, http: 'light' }))
  return { script, env: { PATH: process.env['PATH'] } }
}

/** With the inputs as they are by themselves; who knows a history is allowed to ask GitHub. */
function ourStep(folder: string, { host, id, knowsHistory }: At & { knowsHistory: boolean }) {
  const asking = {
    GITHUB_API_URL: `http://${host}/github`,
    'INPUT_GITHUB-TOKEN': 'fake-github-token-0123456789',
    INPUT_ENVIRONMENT: environmentOf(id),
    INPUT_COMMENT: 'false',
  }
  const env = { ...stepEnv(folder, { host, id }), ...(knowsHistory && asking) }
  return { script: join(repositoryRoot, 'dist', 'deploy.js'), env }
}

function figuresOf(seen: readonly Seen[], { durations }: LatencySetting): readonly LatencyFigures[] {
  return [...durations, undefined].flatMap((durationS) =>
    followers.map(({ name }) => {
      const rows = seen.filter(
        ({ follower, durationS: own }) => follower.name === name && (durationS === undefined || own === durationS),
      )
      const latencies = rows.map(({ latencyS }) => latencyS)
      return {
        follower: name,
        durationS,
        deployments: rows.length,
        meanS: mean(latencies),
        p95S: quantile(latencies, 0.95),
        polls: mean(rows.map(({ polls }) => polls)),
        peakMegabytes: median(rows.map(({ measured }) => measured.peakMegabytes)),
        cpuSeconds: median(rows.map(({ measured }) => measured.cpuSeconds)),
      }
    }),
  )
}
