/** Who tells the story while it happens: the log line by line, the reporters at every change. */

import type { Interrupt } from '../core/interrupt.ts'
import type { Narrator } from '../core/narrator.ts'
import type { Clock, Log, StateStore } from '../core/ports.ts'
import type { Reporter } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { passTime } from '../core/tell-story.ts'
import { untoldName, writeUntold } from '../core/untold.ts'
import type { Outputs } from '../core/world.ts'
import { createFanOut } from './fan-out.ts'
import { changeLines, heartbeatLine } from './log.ts'
import { createOutlook } from './outlook.ts'
import { storyChanged } from './story-change.ts'
import { closeInTime, heartbeatMs, reportBudgetMs, whileBeating } from './telling-time.ts'

/** What must stand before a deployment starts, and what may come about while it does. */
export interface ReporterSet {
  readonly beforeTrigger: readonly Reporter[]
  readonly besideTrigger: readonly Reporter[]
}

export interface NarratorWorld {
  readonly clock: Clock
  readonly log: Log
  readonly interrupt: Interrupt
  readonly state: StateStore
  readonly outputs: Outputs
  /** So many ms the requests of reporters may have to wait for those of others; absent: not at all. */
  readonly othersMs?: number
}

/** The log is written here, line by line; reporters tell beside it, and whatever goes wrong with them stays with them. */
export function createNarrator(reporters: ReporterSet, world: NarratorWorld): Narrator {
  const { log, clock, interrupt, othersMs = 0 } = world
  const budgetMs = reportBudgetMs + othersMs
  const fanOutOptions = { clock, log, budgetMs, remember: createMemory(world.state) }
  const before = createFanOut(reporters.beforeTrigger, fanOutOptions)
  const beside = createFanOut(reporters.besideTrigger, fanOutOptions)
  const closeAll = (story: Story, budgetMs: number) =>
    Promise.all([before.close(story, budgetMs), beside.close(story, budgetMs)])
  let told: Story | undefined
  let startedAtMs = clock.now()
  let lastLineAtMs = clock.now()
  const outlook = createOutlook(log)

  return {
    async openBeforeTrigger(story) {
      if (reporters.beforeTrigger.length === 0) return ''
      const cancel = whenAborted(interrupt.signal)
      const opened = await Promise.race([before.open(story), cancel.heard])
      cancel.dispose()
      return opened?.kind === 'blocked' ? opened.text : ''
    },
    openBesideTrigger(story) {
      void beside.open(story)
    },
    narrate(story) {
      world.outputs.set('deploymentId', story.deploymentId)
      const lines = changeLines(told, story)
      for (const line of lines) log.line(line)
      if (lines.length > 0) lastLineAtMs = clock.now()
      if (told === undefined || storyChanged(told, story)) for (const fanOut of [before, beside]) fanOut.update(story)
      told = story
      startedAtMs = clock.now() - story.elapsedMs
      outlook.watch(story)
    },
    expect: outlook.expect,
    whileBeating: (work) => whileBeating(beat, work),
    async close(story) {
      const lost = await closeInTime({ interrupt, budgetMs }, (leftMs) => closeAll(story, leftMs))
      leaveToPost(world.state, { reporters: lost.flat(), story })
    },
  }

  async function beat(over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      const dueMs = lastLineAtMs + heartbeatMs - clock.now()
      // A run in which nothing else goes on is no run: no heartbeat may hide that.
      if (dueMs > 0) await clock.doze(dueMs, over)
      else {
        if (told) {
          const now = passTime(told, clock.now() - startedAtMs)
          log.line(heartbeatLine(now, outlook.text(now)))
          outlook.watch(now)
        }
        lastLineAtMs = clock.now()
      }
    }
  }
}

/** Nobody starts anything after a cancel, so that nothing has to stand before it. */
function whenAborted(signal: AbortSignal): { readonly heard: Promise<undefined>; readonly dispose: () => void } {
  const over = new AbortController()
  const heard = new Promise<undefined>((resolve) => {
    const hear = () => resolve(undefined)
    if (signal.aborted) hear()
    else signal.addEventListener('abort', hear, { once: true, signal: over.signal })
  })
  return { heard, dispose: () => over.abort() }
}

/** Who could not be told of the end in time, is told by `post`. */
export function leaveToPost(
  state: StateStore,
  { reporters, story }: { reporters: readonly string[]; story: Story },
): void {
  const { outcome, elapsedMs } = story
  if (reporters.length > 0 && outcome) state.save(untoldName, writeUntold({ reporters, outcome, elapsedMs }))
}

/** Two fan-outs, one memory: what `post` needs is saved whole at every change. */
function createMemory(state: StateStore) {
  const memory: Record<string, string> = {}
  return (change: Readonly<Record<string, string>>) => {
    Object.assign(memory, change)
    state.save('reporters', JSON.stringify(memory))
  }
}
