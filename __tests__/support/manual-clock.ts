/** A clock that stands still until a test moves it; sleeps end in their order, and what they wake runs before the next one. */

import type { Clock } from '../../src/core/ports.ts'

export interface ManualClock extends Clock {
  advance(ms: number): Promise<void>
  /** Sleeps that nobody has ended yet. */
  sleeping(): number
}

export function manualClock(startedAt = new Date('2026-11-22T14:28:03Z')): ManualClock {
  let nowMs = 0
  const sleepers = new Set<{ readonly dueMs: number; readonly wake: () => void }>()
  const sleep: ManualClock['sleep'] = (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve()
      const sleeper = {
        dueMs: nowMs + ms,
        wake: () => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', sleeper.wake)
          resolve()
        },
      }
      sleepers.add(sleeper)
      signal?.addEventListener('abort', sleeper.wake, { once: true })
    })
  return {
    now: () => nowMs,
    date: () => new Date(startedAt.getTime() + nowMs),
    sleep,
    doze: sleep,
    async advance(ms) {
      const untilMs = nowMs + ms
      await settle()
      for (;;) {
        const [next] = [...sleepers]
          .filter(({ dueMs }) => dueMs <= untilMs)
          .sort((one, other) => one.dueMs - other.dueMs)
        if (next === undefined) break
        nowMs = Math.max(nowMs, next.dueMs)
        next.wake()
        await settle()
      }
      nowMs = untilMs
    },
    sleeping: () => sleepers.size,
  }
}

/** Lets everything run that waits for nothing but its turn. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => setImmediate(resolve))
  })
}
