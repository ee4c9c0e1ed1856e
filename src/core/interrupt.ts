/** The word that somebody wants us to stop: a cancelled workflow, a runner that shuts down. */

import type { Clock } from './ports.ts'

export interface Interrupt {
  /** Aborts once, at the first signal: it ends sleeps and polls. */
  readonly signal: AbortSignal
  /** Aborts when somebody presses again: whatever still waits gives up. */
  readonly hurry: AbortSignal
}

/** A trigger in flight may still answer with its id; so long it is waited for. */
export const triggerGraceMs = 3000

/** Aborts `graceMs` after the interrupt, or as soon as we are hurried. `dispose` forgets about it, and leaves no timer behind. */
export function afterGrace(
  interrupt: Interrupt,
  { clock, graceMs }: { clock: Clock; graceMs: number },
): { readonly signal: AbortSignal; readonly dispose: () => void } {
  const cutOff = new AbortController()
  const over = new AbortController()
  const begin = () =>
    void clock.sleep(graceMs, AbortSignal.any([interrupt.hurry, over.signal])).then(() => cutOff.abort())
  if (interrupt.signal.aborted) begin()
  else interrupt.signal.addEventListener('abort', begin, { once: true })
  return {
    signal: cutOff.signal,
    dispose: () => {
      interrupt.signal.removeEventListener('abort', begin)
      over.abort()
    },
  }
}
