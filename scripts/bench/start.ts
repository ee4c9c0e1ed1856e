/** From process start to the trigger, beside a bare Node script that does the same with `node:http`. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../simulator/runner/step.ts'
import { type Measured, measure, quantile } from './measure.ts'
import { floorScript, stepEnv } from './step-env.ts'
import { startTarget } from './target.ts'

/** A busy machine only ever adds: the lower quartile is nearer to what it costs, the median to what people see. */
export interface StartFigures {
  readonly runs: number
  readonly median: Pair
  readonly lowerQuartile: Pair
}

export interface Pair {
  readonly floor: Measured
  readonly ours: Measured
}

/** The two in turn, so that a noisy moment hits both. */
export async function benchStart({ runs }: { runs: number }): Promise<StartFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'touchdown-bench-'))
  const target = await startTarget({ polls: 2 })
  const bare = join(folder, 'floor.mjs')
  writeFileSync(bare, floorScript({ host: target.host, id: 1001, pauseMs: 50 }))
  const pauses = { 'INPUT_POLL-INTERVAL': '50ms', 'INPUT_POLL-INTERVAL-MAX': '50ms' }
  const env = { ...stepEnv(folder, { host: target.host, id: 1001 }), ...pauses }
  const given = { env, report: join(folder, 'usage.json'), watch: target }
  try {
    const pairs: Pair[] = []
    for (let run = 0; run <= runs; run++) {
      const floor = await measure(bare, given)
      const ours = await measure(join(repositoryRoot, 'dist', 'deploy.js'), given)
      // The first pair only warms the disk cache.
      if (run > 0) pairs.push({ floor, ours })
    }
    return { runs, median: at(pairs, 0.5), lowerQuartile: at(pairs, 0.25) }
  } finally {
    target.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function at(pairs: readonly Pair[], share: number): Pair {
  const of = (rows: readonly Measured[]): Measured => {
    const pick = (value: (row: Measured) => number) => quantile(rows.map(value), share)
    return {
      startMs: pick(({ startMs }) => startMs),
      leaveMs: pick(({ leaveMs }) => leaveMs),
      peakMegabytes: pick(({ peakMegabytes }) => peakMegabytes),
      cpuSeconds: pick(({ cpuSeconds }) => cpuSeconds),
      endedAt: pick(({ endedAt }) => endedAt),
    }
  }
  return { floor: of(pairs.map(({ floor }) => floor)), ours: of(pairs.map(({ ours }) => ours)) }
}
