/** The real clock. */

import type { Clock } from '../core/ports.ts'

/** Not `performance`: at its first use Node loads nine modules, among them all that watches its event loop. */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1e6
}

export const systemClock: Clock = {
  now: monotonicMs,
  date: () => new Date(),
  sleep: (ms, signal) => wait(ms, { signal, keepsProcess: true }),
  doze: (ms, signal) => wait(ms, { signal, keepsProcess: false }),
}

/** Node runs longer timers at once. */
const longestTimerMs = 2 ** 31 - 1

function wait(ms: number, how: { signal: AbortSignal | undefined; keepsProcess: boolean }): Promise<void> {
  const { signal, keepsProcess } = how
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, Math.min(ms, longestTimerMs))
    if (!keepsProcess) timer.unref()
    signal?.addEventListener('abort', done, { once: true })
  })
}
