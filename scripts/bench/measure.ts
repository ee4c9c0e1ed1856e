/** Runs a script in a process of its own and says when its first request came, what it took, and how it ended. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { node24 } from '../../simulator/runner/step.ts'

export interface Measured {
  /** From the start of the process to the trigger at the server. */
  readonly startMs: number
  /** From the last answer of the server to the end of the process. */
  readonly leaveMs: number
  readonly peakMegabytes: number
  readonly cpuSeconds: number
}

export interface Watch {
  /** performance.now() of the trigger and of the last answer, by the server that was asked. */
  readonly times: () => { readonly triggeredAt: number; readonly lastAnswerAt: number }
}

/** Peak memory and CPU are read by the process itself, from a module that is loaded before the script. */
export async function measure(
  script: string,
  given: { env: NodeJS.ProcessEnv; report: string; watch: Watch },
): Promise<Measured> {
  const startedAt = performance.now()
  const child = spawn(node24, ['--import', reporter(given.report), script], { env: given.env, stdio: 'ignore' })
  await new Promise((done, failed) => child.on('error', failed).on('close', done))
  const endedAt = performance.now()
  const { triggeredAt, lastAnswerAt } = given.watch.times()
  const usage: { maxRSS: number; userCPUTime: number; systemCPUTime: number } = JSON.parse(
    readFileSync(given.report, 'utf8'),
  )
  return {
    startMs: triggeredAt - startedAt,
    leaveMs: endedAt - lastAnswerAt,
    peakMegabytes: usage.maxRSS / 1024,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
  }
}

function reporter(file: string): string {
  const source = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())))`
  return `data:text/javascript,${encodeURIComponent(source)}`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
