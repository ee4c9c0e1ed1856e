/** Closes reporters that were opened by a process that is gone. */

import type { Clock, Log } from '../core/ports.ts'
import type { Story } from '../core/story.ts'
import { createFanOut } from './fan-out.ts'
import type { ReporterSet } from './narrator.ts'

/** The job is over for everybody else: nobody should wait long for a post step. */
const shortestBudgetMs = 10_000

/** `only`: the names of those that are left; absent: all. */
export async function closeAbandoned(
  { beforeTrigger, besideTrigger }: ReporterSet,
  given: {
    readonly story: Story
    readonly world: { readonly clock: Clock; readonly log: Log }
    readonly only?: readonly string[] | undefined
    /** So many ms the requests may have to wait for those of others; absent: not at all. */
    readonly othersMs?: number
  },
): Promise<void> {
  const { story, world, only, othersMs = 0 } = given
  const budgetMs = shortestBudgetMs + othersMs
  const left = [...beforeTrigger, ...besideTrigger].filter(({ name }) => only?.includes(name) ?? true)
  await createFanOut(left, { ...world, budgetMs }).close(story, budgetMs)
}
