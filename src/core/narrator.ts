/** Whoever tells the story while it happens; `reporters/narrator.ts` is the one. */

import type { Expectation } from './expectation.ts'
import type { Story } from './story.ts'

export interface Narrator {
  /** Empty, or why nothing must be triggered. */
  openBeforeTrigger(story: Story): Promise<string>
  openBesideTrigger(story: Story): void
  /** On every good poll; what did not change is not told again. */
  narrate(story: Story): void
  /** From now on the log says how long it usually takes, and when it takes longer. */
  expect(expectation: Expectation | undefined): void
  /** Tells each minute that `work` goes on. */
  whileBeating<T>(work: () => Promise<T>): Promise<T>
  close(story: Story): Promise<void>
}
