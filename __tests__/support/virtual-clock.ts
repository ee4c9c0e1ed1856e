/**
 * A clock whose time passes only while everybody sleeps: whoever can run, runs; then the earliest sleeper wakes, and time has
 * jumped there. Hours take milliseconds, and the same story always goes the same way.
 */

import type { Clock } from '../../src/core/ports.ts'

export interface VirtualClock extends Clock {
  /** Lets time pass until `work` has ended. Fails when `work` waits for something that will never come. */
  run<T>(work: Promise<T>): Promise<T>
  /** Does something at that time, before whoever wakes at the same moment; it keeps nobody waiting. */
  at(ms: number, action: () => void): void
  /** Sleeps that have not ended: 0 when everybody has cleaned up. */
  sleeping(): number
  /** Every sleep that was begun, in ms. */
  readonly slept: readonly number[]
}

interface Sleeper {
  readonly kind: 'sleeps' | 'dozes' | 'planned'
  readonly dueMs: number
  readonly wake: () => void
}

export function virtualClock(startedAt = new Date('2026-11-22T14:28:03Z')): VirtualClock {
  let nowMs = 0
  const sleepers = new Set<Sleeper>()
  const slept: number[] = []
  const lieDown =
    (kind: 'sleeps' | 'dozes'): VirtualClock['sleep'] =>
    (ms, signal) => {
      slept.push(ms)
      return new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const sleeper: Sleeper = {
          kind,
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
    }
  return {
    now: () => nowMs,
    date: () => new Date(startedAt.getTime() + nowMs),
    slept,
    sleep: lieDown('sleeps'),
    doze: lieDown('dozes'),
    at(ms, action) {
      const plan: Sleeper = {
        kind: 'planned',
        dueMs: ms,
        wake: () => {
          sleepers.delete(plan)
          action()
        },
      }
      sleepers.add(plan)
    },
    async run(work) {
      let over = false
      const ended = () => {
        over = true
      }
      work.then(ended, ended)
      for (;;) {
        await everybodyElse()
        if (over) return work
        const next = earliest(sleepers)
        if (next === undefined)
          throw new Error(`at ${nowMs} ms there is nobody left to wake, and still it does not end`)
        nowMs = Math.max(nowMs, next.dueMs)
        next.wake()
      }
    },
    sleeping: () => [...sleepers].filter(({ kind }) => kind !== 'planned').length,
  }
}

/** Planned events first, then who lay down first; nobody where all that are left only doze, as a process would end then. */
function earliest(sleepers: ReadonlySet<Sleeper>): Sleeper | undefined {
  let best: Sleeper | undefined
  let somebodyWaits = false
  for (const sleeper of sleepers) {
    somebodyWaits ||= sleeper.kind !== 'dozes'
    const sooner = best === undefined || sleeper.dueMs < best.dueMs
    const first = sleeper.dueMs === best?.dueMs && sleeper.kind === 'planned' && best.kind !== 'planned'
    if (sooner || first) best = sleeper
  }
  return somebodyWaits ? best : undefined
}

/** Comes back when no promise is left that could go on by itself. */
function everybodyElse(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
