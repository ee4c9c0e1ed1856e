/** How much time is taken to tell people: by reporters, at the end, and between two heartbeats of the log. */

import type { Interrupt } from '../core/interrupt.ts'

/** For one word to all reporters together. */
export const reportBudgetMs = 15_000

/** After a cancel the runner gives little time; `post` does what is left. */
const hurriedBudgetMs = 2000

/** So long nobody should have to wonder. */
export const heartbeatMs = 60_000

/** Calls `close` with its budget in ms; where the run is interrupted meanwhile, once more with a shorter one. */
export async function closeInTime<T>(
  { interrupt, budgetMs }: { interrupt: Pick<Interrupt, 'signal'>; budgetMs: number },
  close: (budgetMs: number) => Promise<T>,
): Promise<T> {
  const { signal } = interrupt
  const hurry = () => void close(hurriedBudgetMs)
  signal.addEventListener('abort', hurry, { once: true })
  const closed = await close(signal.aborted ? hurriedBudgetMs : budgetMs)
  signal.removeEventListener('abort', hurry)
  return closed
}

/** Does the work while `beat` goes on beside it; `over` aborts when the work has ended, however it did. */
export async function whileBeating<T>(beat: (over: AbortSignal) => Promise<void>, work: () => Promise<T>): Promise<T> {
  const over = new AbortController()
  const beats = beat(over.signal)
  try {
    return await work()
  } finally {
    over.abort()
    await beats
  }
}
