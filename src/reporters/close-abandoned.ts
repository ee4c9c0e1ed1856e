/** Closes reporters that were opened by a process that is gone. */

import type { Clock, Log } from '../core/ports.ts'
import type { Reporter } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { createFanOut } from './fan-out.ts'

/** The job is over for everybody else: nobody should wait long for a post step. */
const budgetMs = 10_000

export async function closeAbandoned(
  reporters: readonly Reporter[],
  { story, world }: { story: Story; world: { readonly clock: Clock; readonly log: Log } },
): Promise<void> {
  await createFanOut(reporters, { ...world, budgetMs }).close(story, budgetMs)
}
