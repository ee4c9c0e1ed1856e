/** Runs a step, and lets somebody act upon it from outside while it runs. */

import type { ChildProcess } from 'node:child_process'
import { runStep, type StepEnd, type StepOptions } from '../../simulator/runner/step.ts'
import { logOf } from './log-of.ts'

/** A step while it runs. */
export interface StepRun {
  readonly child: ChildProcess
  /** Ends as soon as a line of stdout matches, or the process is over. */
  line(pattern: RegExp): Promise<void>
  /** Ends as soon as such a request has arrived, or the process is over. */
  request(path: RegExp): Promise<void>
}

export interface Company {
  /** What has arrived so far. */
  readonly requests: () => readonly { readonly path: string }[]
  readonly meanwhile?: ((run: StepRun) => Promise<void>) | undefined
  /** A step that has not ended by then never will; 20 s. */
  readonly patienceMs?: number | undefined
}

const usualPatienceMs = 20_000

export async function accompany(
  options: StepOptions,
  { requests, meanwhile, patienceMs = usualPatienceMs }: Company,
): Promise<StepEnd> {
  const lines: string[] = []
  const over = new AbortController()
  let company: Promise<string> = Promise.resolve('')
  const onStart = (child: ChildProcess) => {
    const line = (pattern: RegExp) => until(() => lines.some((one) => pattern.test(one)), over.signal)
    const request = (path: RegExp) => until(() => requests().some((one) => path.test(one.path)), over.signal)
    const guard = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    child.on('exit', () => {
      clearTimeout(guard)
      over.abort()
    })
    company = (meanwhile?.({ child, line, request }) ?? Promise.resolve()).then(() => '', String)
  }
  const end = await runStep({ ...options, onStart, onLine: (line) => lines.push(line) })
  const trouble = await company
  if (trouble !== '') throw new Error(`${trouble}\n\nThe log was:\n${logOf(end)}${end.stderr}`)
  return end
}

/** Looks often; a file, a pipe and a socket have no common way to tell. */
async function until(holds: () => boolean, over: AbortSignal): Promise<void> {
  while (!holds() && !over.aborted) await new Promise((resolve) => setTimeout(resolve, 2))
}
