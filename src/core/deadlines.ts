/** Two deadlines: waiting in the provider's queue must not eat the time that the deployment itself is given. */

import type { State } from './deployment.ts'

export interface DeadlineLimits {
  readonly queueTimeoutMs: number
  readonly runTimeoutMs: number
  /** On the monotonic clock. */
  readonly startedAtMs: number
}

export interface Deadlines {
  /** The deadline that is in force. */
  readonly which: 'queue' | 'run'
  readonly endsAtMs: number
  /** The last poll is made just before the end, so that its answer still counts. */
  readonly finalPollAtMs: number
  /** When to poll at the latest. While nothing was seen, it may be the queue's deadline that counts. */
  lookByMs(nowMs: number): number
  /** The deadlines after a good poll showed this state. */
  seen(state: State, nowMs: number): Deadlines
}

/** Until a poll says that it is queued, the deployment is taken to run. */
export function startDeadlines(limits: DeadlineLimits): Deadlines {
  const queue = ending(limits.startedAtMs, limits.queueTimeoutMs).finalPollAtMs
  const run = running(limits.startedAtMs, limits)
  return {
    ...run,
    lookByMs: (nowMs) => (nowMs < queue ? Math.min(queue, run.finalPollAtMs) : run.finalPollAtMs),
  }
}

function running(sinceMs: number, limits: DeadlineLimits, leftQueue = false): Deadlines {
  const self: Deadlines = {
    which: 'run',
    ...ending(sinceMs, limits.runTimeoutMs),
    // Once it has left the queue, no later word puts it back: a flapping provider must not move the deadline for ever.
    seen: (state) => (leftQueue ? self : state === 'queued' ? queued(limits) : running(sinceMs, limits, true)),
  }
  return self
}

function queued(limits: DeadlineLimits): Deadlines {
  const self: Deadlines = {
    which: 'queue',
    ...ending(limits.startedAtMs, limits.queueTimeoutMs),
    seen: (state, nowMs) => (state === 'queued' ? self : running(nowMs, limits, true)),
  }
  return self
}

function ending(sinceMs: number, lengthMs: number) {
  const endsAtMs = sinceMs + lengthMs
  const finalPollAtMs = endsAtMs - Math.min(1000, lengthMs * 0.05)
  return { endsAtMs, finalPollAtMs, lookByMs: () => finalPollAtMs }
}
