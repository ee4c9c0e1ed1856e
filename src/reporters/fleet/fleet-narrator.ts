/** Tells of a fleet as a whole while it is at work: a heartbeat in the log, the reporters not more often than people read. */

import type { FleetStory } from '../../core/fleet/fleet-story.ts'
import type { Story } from '../../core/story.ts'
import { untoldName, writeUntold } from '../../core/untold.ts'
import { createFanOut } from '../fan-out.ts'
import type { NarratorWorld, ReporterSet } from '../narrator.ts'
import { fleetHeartbeat } from './fleet-log.ts'

export interface FleetNarrator {
  open(): void
  /** Something changed; a line was written. */
  changed(): void
  whileBeating<T>(work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface Telling {
  readonly fleet: () => FleetStory
  /** The fleet as one story, for reporters that know no other. */
  readonly story: () => Story
  readonly reporters: ReporterSet
}

const beatMs = 15_000
const heartbeatMs = 60_000
const reportBudgetMs = 15_000
/** After a cancel the runner gives little time; `post` does what is left. */
const hurriedBudgetMs = 2000

export function createFleetNarrator(
  { fleet, story, reporters }: Telling,
  { clock, log, interrupt, state }: Omit<NarratorWorld, 'outputs'>,
): FleetNarrator {
  const remember = (memory: Readonly<Record<string, string>>) => state.save('reporters', JSON.stringify(memory))
  const all = [...reporters.beforeTrigger, ...reporters.besideTrigger]
  const fanOut = createFanOut(all, { clock, log, budgetMs: reportBudgetMs, remember })
  let untold = false
  let lastLineAtMs = clock.now()

  async function beat(over: AbortSignal): Promise<void> {
    for (;;) {
      await clock.doze(beatMs, over)
      if (over.aborted) return
      if (untold) fanOut.update(story())
      untold = false
      if (clock.now() - lastLineAtMs < heartbeatMs) continue
      log.line(fleetHeartbeat(fleet()))
      lastLineAtMs = clock.now()
    }
  }

  return {
    open: () => void fanOut.open(story()),
    changed() {
      untold = true
      lastLineAtMs = clock.now()
    },
    async whileBeating(work) {
      const over = new AbortController()
      const beats = beat(over.signal)
      try {
        return await work()
      } finally {
        over.abort()
        await beats
      }
    },
    async close() {
      const end = story()
      const hurry = () => void fanOut.close(end, hurriedBudgetMs)
      interrupt.signal.addEventListener('abort', hurry, { once: true })
      const lost = await fanOut.close(end, interrupt.signal.aborted ? hurriedBudgetMs : reportBudgetMs)
      interrupt.signal.removeEventListener('abort', hurry)
      const { outcome, elapsedMs } = end
      if (lost.length > 0 && outcome) state.save(untoldName, writeUntold({ reporters: lost, outcome, elapsedMs }))
    },
  }
}
