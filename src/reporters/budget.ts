/** A length of time that somebody may use: its signal aborts when the time is up. */

import type { Clock } from '../core/ports.ts'

export interface Budget {
  /** Aborts when the time is up or was taken away. */
  readonly signal: AbortSignal
  /** Leaves at most `ms` from now; it never lengthens. */
  shorten(ms: number): void
  /** Takes away what is left. */
  spend(): void
  /** The work is over: the timer ends, the signal will not abort any more. */
  done(): void
}

/** `ms` from now. */
export function startBudget(clock: Clock, ms: number): Budget {
  const spent = new AbortController()
  const over = new AbortController()
  const shorten = (leftMs: number) => {
    void clock.sleep(leftMs, over.signal).then(() => {
      if (!over.signal.aborted) spent.abort()
    })
  }
  shorten(ms)
  return { signal: spent.signal, shorten, spend: () => spent.abort(), done: () => over.abort() }
}
