/** How long it usually takes, for the log; and a notice when it takes longer than it should. */

import { isFinal } from '../core/deployment.ts'
import { formatDuration } from '../core/duration.ts'
import { type Expectation, expectationText } from '../core/expectation.ts'
import type { Log } from '../core/ports.ts'
import type { Story } from '../core/story.ts'

export interface Outlook {
  expect(expectation: Expectation | undefined): void
  /** `usually 4m 10s, about 1m 30s to go`, or empty: nothing is known, or it waits in the queue. */
  text(story: Story): string
  /** Says once when it takes longer than 95 of 100 did. */
  watch(story: Story): void
}

/** Knows nothing until `expect` is called. */
export function createOutlook(log: Pick<Log, 'line' | 'notice'>): Outlook {
  let known: Expectation | undefined
  let noticed = false
  return {
    expect(expectation) {
      known = expectation
      if (known) log.line(`It usually takes ${formatDuration(known.usualMs)}.`)
    },
    text: (story) => (known && isAtWork(story) ? expectationText(known, story.elapsedMs - story.queuedMs) : ''),
    watch(story) {
      if (!known || noticed || !isAtWork(story) || story.elapsedMs - story.queuedMs <= known.longMs) return
      noticed = true
      const usually = formatDuration(known.usualMs)
      log.notice(
        `This deployment takes longer than 95 of 100 before it did: ${formatDuration(story.elapsedMs)}, usually ${usually}. It is still followed.`,
      )
    },
  }
}

function isAtWork({ observation }: Story): boolean {
  return observation !== undefined && observation.state !== 'queued' && !isFinal(observation.state)
}
