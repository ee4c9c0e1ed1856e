/** From process start to the trigger, beside bare Node scripts that do the same: as light as can be, and as they are usually written. */

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
  readonly median: Runners
  readonly lowerQuartile: Runners
}

export interface Runners {
  readonly floor: Measured
  /** With `import … from 'node:http'`. */
  readonly usual: Measured
  readonly ours: Measured
}

/** In turn, so that a noisy moment hits all. */
export async function benchStart({ runs }: { runs: number }): Promise<StartFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'touchdown-bench-'))
  const target = await startTarget({ polls: 2 })
  const bare = (http: 'light' | 'usual') => {
    const script = join(folder, `${http}.mjs`)
    writeFileSync(script, floorScript({ host: target.host, id: 1001, pauseMs: 50, http }))
    return script
  }
  const scripts = { floor: bare('light'), usual: bare('usual'), ours: join(repositoryRoot, 'dist', 'deploy.js') }
  const pauses = { 'INPUT_POLL-INTERVAL': '50ms', 'INPUT_POLL-INTERVAL-MAX': '50ms' }
  const env = { ...stepEnv(folder, { host: target.host, id: 1001 }), ...pauses }
  const given = { env, report: join(folder, 'usage.json'), watch: target }
  try {
    const rows: Runners[] = []
    for (let run = 0; run <= runs; run++) {
      const row = {
        floor: await measure(scripts.floor, given),
        usual: await measure(scripts.usual, given),
        ours: await measure(scripts.ours, given),
      }
      // The first only warms the disk cache.
      if (run > 0) rows.push(row)
    }
    return { runs, median: at(rows, 0.5), lowerQuartile: at(rows, 0.25) }
  } finally {
    target.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function at(rows: readonly Runners[], share: number): Runners {
  const of = (pick: (row: Runners) => Measured): Measured => {
    const value = (of: (measured: Measured) => number) =>
      quantile(
        rows.map((row) => of(pick(row))),
        share,
      )
    return {
      startMs: value(({ startMs }) => startMs),
      leaveMs: value(({ leaveMs }) => leaveMs),
      peakMegabytes: value(({ peakMegabytes }) => peakMegabytes),
      cpuSeconds: value(({ cpuSeconds }) => cpuSeconds),
      endedAt: value(({ endedAt }) => endedAt),
    }
  }
  return { floor: of(({ floor }) => floor), usual: of(({ usual }) => usual), ours: of(({ ours }) => ours) }
}
