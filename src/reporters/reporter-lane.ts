/** Runs one reporter: one call at a time, the newest story only, and nothing that it does wrong gets out. */

import type { Clock } from '../core/ports.ts'
import type { Reporter, ReportLimits, ReportResult } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { type Budget, startBudget } from './budget.ts'

export interface Lane {
  open(story: Story): Promise<ReportResult>
  /** Returns at once. A story that waits while another is being told gives way to a newer one. */
  update(story: Story): void
  /** `budget` is the caller's, who may shorten it; the running update gets half of `budgetMs`, then it is superseded. */
  close(story: Story, given: { readonly budget: Budget; readonly budgetMs: number }): Promise<ReportResult>
}

export interface LaneOptions {
  readonly clock: Clock
  readonly budgetMs: number
  /** Gets what updates have to say; `open` and `close` return it. */
  readonly onUpdated: (result: ReportResult) => void
}

type Verb = 'open' | 'update' | 'close'

/** `budgetMs` is for one `open` or `update`. Throws nothing, whatever the reporter does. */
export function createLane(reporter: Reporter, { clock, budgetMs, onUpdated }: LaneOptions): Lane {
  /** The reporter's last call, until it really ends: a call that was given up still keeps the next one waiting. */
  let busy: Promise<unknown> = Promise.resolve()
  /** Of the calls that have not ended: the last may be waiting behind another one. */
  const running = new Set<Budget>()
  let newest: Story | undefined
  let pumping = false
  let closed = false

  async function call(verb: Verb, story: Story, given: { budget: Budget; budgetMs: number }): Promise<ReportResult> {
    const { signal } = given.budget
    const sinceMs = clock.now()
    const late = whenAborted(signal, () => {
      const seconds = Math.ceil((clock.now() - sinceMs) / 1000)
      return `${reporter.name}: gave up after ${seconds} s without an answer`
    })
    const work = busy.then(() =>
      signal.aborted ? late : isolated(reporter, verb, { story, limits: { timeoutMs: given.budgetMs, signal } }),
    )
    busy = work
    return Promise.race([work, late])
  }

  async function callWithOwnBudget(verb: Verb, story: Story): Promise<ReportResult> {
    const budget = startBudget(clock, budgetMs)
    running.add(budget)
    const result = await call(verb, story, { budget, budgetMs })
    budget.done()
    running.delete(budget)
    // What was cut short by the close, the close does, or says.
    return closed ? { kind: 'done' } : result
  }

  async function pump(): Promise<void> {
    pumping = true
    while (newest !== undefined) {
      const story = newest
      newest = undefined
      onUpdated(await callWithOwnBudget('update', story))
    }
    pumping = false
  }

  return {
    open: (story) => callWithOwnBudget('open', story),
    update(story) {
      if (closed) return
      newest = story
      if (!pumping) void pump()
    },
    async close(story, given) {
      closed = true
      newest = undefined
      const supersede = () => {
        for (const budget of running) budget.spend()
      }
      const patience = startBudget(clock, given.budgetMs / 2)
      patience.signal.addEventListener('abort', supersede)
      // Whoever is hurried has no patience left; a request that nobody waits for would keep the process alive.
      given.budget.signal.addEventListener('abort', supersede)
      const result = await call('close', story, given)
      patience.done()
      return result
    },
  }
}

function whenAborted(signal: AbortSignal, text: () => string): Promise<ReportResult> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'lost', text: text() }), { once: true })
  })
}

async function isolated(
  reporter: Reporter,
  verb: Verb,
  { story, limits }: { story: Story; limits: ReportLimits },
): Promise<ReportResult> {
  try {
    return await reporter[verb](story, limits)
  } catch (thrown) {
    // Only the kind of the error: its text may come from anywhere.
    const what = thrown instanceof Error ? thrown.name : typeof thrown
    return { kind: 'warning', text: `${reporter.name}: stopped by an error of its own (${what})` }
  }
}
