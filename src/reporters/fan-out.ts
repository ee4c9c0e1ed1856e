/** Tells every reporter, side by side, within a budget; none of them can hurt the run or another one. */

import type { Clock, Log } from '../core/ports.ts'
import type { Reporter, ReportResult } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { type Budget, startBudget } from './budget.ts'
import { createLane } from './reporter-lane.ts'

/** `blocked`: a required reporter could not open, so nothing must be triggered. `text` is one line without secrets. */
export type Opened =
  | { readonly kind: 'opened' }
  | { readonly kind: 'blocked'; readonly reporter: string; readonly text: string }

export interface FanOut {
  /** Ends within the budget; await it before the trigger. */
  open(story: Story): Promise<Opened>
  /** Returns at once; call it on every change of state, never on every poll. */
  update(story: Story): void
  /**
   * Ends within `budgetMs`, with the names of those that could not be told in time. A second call tells nothing new; its budget
   * shortens the one that runs.
   */
  close(story: Story, budgetMs?: number): Promise<readonly string[]>
  /** What `post` needs, from all reporters together; give it whole to each of them as `restored`. */
  memory(): Readonly<Record<string, string>>
}

export interface FanOutOptions {
  readonly clock: Clock
  readonly log: Pick<Log, 'warning' | 'line'>
  /** ms for one `open`, `update` or `close` of all reporters together. */
  readonly budgetMs: number
  /** Called when `memory()` has changed, so that it can be saved; it must not throw. */
  readonly remember?: (memory: Readonly<Record<string, string>>) => void
}

/** Throws nothing, whatever the reporters do. */
export function createFanOut(reporters: readonly Reporter[], options: FanOutOptions): FanOut {
  const { clock, budgetMs } = options
  const warn = createWarner(options.log)
  const memory = () => Object.fromEntries(reporters.flatMap((reporter) => Object.entries(memoryOf(reporter))))
  let remembered = '{}'
  const remember = () => {
    const now = memory()
    const written = JSON.stringify(now)
    if (written !== remembered) options.remember?.(now)
    remembered = written
  }
  const lanes = reporters.map((reporter) => {
    const onUpdated = (result: ReportResult) => {
      remember()
      warn(reporter.name, result)
    }
    return { reporter, lane: createLane(reporter, { clock, budgetMs, onUpdated }) }
  })
  let closing: { readonly budget: Budget; readonly done: Promise<readonly string[]> } | undefined

  async function closeAll(story: Story, given: { budget: Budget; budgetMs: number }): Promise<readonly string[]> {
    const close = async ({ reporter, lane }: (typeof lanes)[number]) => {
      const result = await lane.close(story, given)
      warn(reporter.name, result)
      return result.kind === 'lost' ? [reporter.name] : []
    }
    const lost = await Promise.all(lanes.map(close))
    given.budget.done()
    remember()
    return lost.flat()
  }

  return {
    async open(story) {
      let blocked: Opened = { kind: 'opened' }
      const openOne = async ({ reporter, lane }: (typeof lanes)[number]) => {
        const result = await lane.open(story)
        remember()
        if (result.kind !== 'done' && reporter.required) {
          blocked = { kind: 'blocked', reporter: reporter.name, text: result.text }
        } else warn(reporter.name, result)
      }
      await Promise.all(lanes.map(openOne))
      return blocked
    },
    update(story) {
      for (const { lane } of lanes) lane.update(story)
    },
    close(story, closeBudgetMs = budgetMs) {
      if (closing) closing.budget.shorten(closeBudgetMs)
      else {
        const budget = startBudget(clock, closeBudgetMs)
        closing = { budget, done: closeAll(story, { budget, budgetMs: closeBudgetMs }) }
      }
      return closing.done
    },
    memory,
  }
}

function memoryOf(reporter: Reporter): Readonly<Record<string, string>> {
  try {
    return reporter.memory()
  } catch {
    return {}
  }
}

/** The first thing that a reporter complains of is a warning; what else it says is a plain line, the same words never twice. */
function createWarner(log: Pick<Log, 'warning' | 'line'>): (name: string, result: ReportResult) => void {
  const said = new Map<string, Set<string>>()
  return (name, result) => {
    if (result.kind === 'done') return
    const texts = said.get(name)
    if (texts === undefined) {
      said.set(name, new Set([result.text]))
      log.warning(result.text)
    } else if (!texts.has(result.text)) {
      texts.add(result.text)
      log.line(result.text)
    }
  }
}
