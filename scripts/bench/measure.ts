/** Runs a script in a process of its own and says when its first request came, what it took, and how it ended. */

import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { node24 } from '../../simulator/runner/step.ts'

export interface Measured {
  /** From the start of the process to the trigger at the server. */
  readonly startMs: number
  /** From the last answer of the server to the end of the process. */
  readonly leaveMs: number
  readonly peakMegabytes: number
  readonly cpuSeconds: number
  /** performance.now() of the end. */
  readonly endedAt: number
}

export interface Watch {
  /** performance.now() of the trigger and of the last answer, by the server that was asked. */
  readonly times: () => { readonly triggeredAt: number; readonly lastAnswerAt: number }
}

/** `report` is a file that may be written. Peak memory and CPU are read by the process itself, in a few lines that it loads first. */
export async function measure(
  script: string,
  given: { env: NodeJS.ProcessEnv; report: string; watch: Watch },
): Promise<Measured> {
  const reporter = `${given.report}.cjs`
  writeFileSync(reporter, reporterScript(given.report))
  const startedAt = performance.now()
  const child = spawn(node24, ['--require', reporter, script], { env: given.env, stdio: 'ignore' })
  const exitCode = await new Promise((done, failed) => child.on('error', failed).on('close', done))
  const endedAt = performance.now()
  if (exitCode !== 0) throw new Error(`${script} ended with exit code ${exitCode}`)
  const { triggeredAt, lastAnswerAt } = given.watch.times()
  const usage: { maxRSS: number; userCPUTime: number; systemCPUTime: number } = JSON.parse(
    readFileSync(given.report, 'utf8'),
  )
  return {
    startMs: triggeredAt - startedAt,
    leaveMs: endedAt - lastAnswerAt,
    peakMegabytes: usage.maxRSS / 1024,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    endedAt,
  }
}

/** Linux hands `maxRSS` down from the process that started it, whatever that one holds; its own mark is in /proc. */
function reporterScript(report: string): string {
  return `
    const { readFileSync, writeFileSync } = require('node:fs')
    process.on('exit', () => {
      const usage = process.resourceUsage()
      if (process.platform === 'linux') {
        usage.maxRSS = Number(/^VmHWM:\\s+(\\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
      }
      writeFileSync(${JSON.stringify(report)}, JSON.stringify(usage))
    })
  `
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN
}
