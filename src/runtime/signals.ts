/** Whatever asks a process to end becomes one Interrupt. */

import type { Interrupt } from '../core/interrupt.ts'
import { monotonicMs } from './clock.ts'

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. A person's second Ctrl-C means "now"; signals that come
 * in one burst are one.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs (read 2026-11-22)
 */
const burstMs = 500

/** The runner's (BREAK is its second on Windows), a terminal's, a service manager's; USR1 would open a debugger that prints to stderr. */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGBREAK', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM'] as const

export interface Signals {
  readonly interrupt: Interrupt
  /** Does what a first signal does. */
  readonly stop: () => void
}

let heard: Signals | undefined

/** One for the process: who asks later hears also what came before. */
export function listenForSignals(): Signals {
  heard ??= listen()
  return heard
}

function listen(): Signals {
  const first = new AbortController()
  const again = new AbortController()
  let firstAtMs = 0
  const stop = () => {
    if (!first.signal.aborted) firstAtMs = monotonicMs()
    first.abort()
  }
  const onSignal = () => {
    if (first.signal.aborted && monotonicMs() - firstAtMs > burstMs) again.abort()
    stop()
  }
  for (const signal of endingSignals) process.on(signal, onSignal)
  return { interrupt: { signal: first.signal, hurry: again.signal }, stop }
}
