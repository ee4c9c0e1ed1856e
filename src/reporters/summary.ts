/** The job summary: written once, when the story is over. */

import type { SummaryWriter } from '../core/ports.ts'
import type { Reporter, ReportResult, RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { renderSummary } from './render-markdown.ts'

export interface SummaryOptions {
  readonly writer: SummaryWriter
  readonly run: RunFacts
  /** What `memory()` of a killed process held. */
  readonly restored?: Readonly<Record<string, string>>
  /** What it says, where that is not the story of one deployment. */
  readonly render?: (story: Story, run: RunFacts) => string
}

const memoryName = 'summary'
const done: ReportResult = { kind: 'done' }

/** Says nothing before the end. A file that can not be written is a warning. */
export function createSummaryReporter({ writer, run, restored, render = renderSummary }: SummaryOptions): Reporter {
  let written = restored?.[memoryName] === 'written'
  return {
    name: 'summary',
    open: async () => done,
    update: async () => done,
    async close(story) {
      if (written) return done
      const answer = await writer.write(render(story, run))
      if (answer !== 'ok') return { kind: 'warning', text: `The job summary could not be written: ${answer}` }
      written = true
      return done
    },
    memory: () => (written ? { [memoryName]: 'written' } : {}),
  }
}
