/** SIGINT, SIGTERM and SIGHUP become one Interrupt. */

import type { Interrupt } from '../core/interrupt.ts'

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. A person's second Ctrl-C means "now"; signals that come
 * in one burst are one.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs (read 2026-11-22)
 */
const burstMs = 500

/** `stop` does what a first signal does. */
export function listenForSignals(): { readonly interrupt: Interrupt; readonly stop: () => void } {
  const first = new AbortController()
  const again = new AbortController()
  let firstAtMs: number | undefined
  const stop = () => first.abort()
  const heard = () => {
    if (firstAtMs === undefined) {
      firstAtMs = performance.now()
      // Node that is ending gives signals their deadly meaning back: the process stays for the whole burst.
      setTimeout(() => undefined, burstMs)
    } else if (performance.now() - firstAtMs > burstMs) again.abort()
    stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard)
  return { interrupt: { signal: first.signal, hurry: again.signal }, stop }
}
