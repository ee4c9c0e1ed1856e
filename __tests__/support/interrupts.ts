/** The two words that end a run early, to be spoken by a test. */

import type { Interrupt } from '../../src/core/interrupt.ts'

export interface ManualInterrupt extends Interrupt {
  /** The first time: stop. Every further time: hurry. */
  press(): void
}

export function manualInterrupt(): ManualInterrupt {
  const stop = new AbortController()
  const hurry = new AbortController()
  return {
    signal: stop.signal,
    hurry: hurry.signal,
    press: () => (stop.signal.aborted ? hurry : stop).abort(),
  }
}
