/** The life of one request: has it been written, and what cuts it off? */

import type { BreakCause, HttpLimits } from '../core/ports.ts'

export interface Line {
  readonly written: boolean
  markWritten(): void
  /** At most one call, also when the cut came before anybody listened. */
  onCut(cut: (cause: BreakCause) => void): void
  /** Lets go of timer and signals. */
  close(): void
}

/** The time runs from now on. */
export function openLine(limits: HttpLimits): Line {
  let written = false
  let cause: BreakCause | undefined
  let listener: ((cause: BreakCause) => void) | undefined
  const cut = (why: BreakCause) => {
    if (cause !== undefined) return
    cause = why
    listener?.(why)
  }
  const timer = setTimeout(() => cut('timeout'), limits.timeoutMs)
  const abort = () => cut('aborted')
  const abandon = () => written || cut('aborted')
  listen(limits.signal, abort)
  listen(limits.abandon, abandon)
  return {
    get written() {
      return written
    },
    markWritten() {
      written = true
    },
    onCut(next) {
      listener = next
      if (cause !== undefined) next(cause)
    },
    close() {
      clearTimeout(timer)
      limits.signal?.removeEventListener('abort', abort)
      limits.abandon?.removeEventListener('abort', abandon)
    },
  }
}

function listen(signal: AbortSignal | undefined, heard: () => void): void {
  if (signal?.aborted) heard()
  else signal?.addEventListener('abort', heard, { once: true })
}
