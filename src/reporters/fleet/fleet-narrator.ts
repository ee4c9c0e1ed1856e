/** Tells of a fleet as a whole while it is at work: a heartbeat in the log, the reporters not more often than people read. */

import type { FleetStory } from '../../core/fleet/fleet-story.ts'
import type { Story } from '../../core/story.ts'
import { createFanOut } from '../fan-out.ts'
import { leaveToPost, type NarratorWorld, type ReporterSet } from '../narrator.ts'
import { closeInTime, heartbeatMs, reportBudgetMs, whileBeating } from '../telling-time.ts'
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

/** People read a comment no more often. */
const beatMs = 15_000

/** Reporters are told every 15 s at most, and at the end; the log has a line about every minute at least. */
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
    whileBeating: (work) => whileBeating(beat, work),
    async close() {
      const end = story()
      const reporters = await closeInTime({ interrupt, budgetMs: reportBudgetMs }, (leftMs) =>
        fanOut.close(end, leftMs),
      )
      leaveToPost(state, { reporters, story: end })
    },
  }
}
