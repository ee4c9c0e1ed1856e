/** The story as Markdown, for the comment and for the job summary: one renderer, so that both always say the same. */

import type { RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { explanation } from './explanation.ts'
import { factsTable } from './facts-table.ts'
import { ganttChart } from './gantt.ts'
import { headline } from './headline.ts'
import { markdownProse, urlLink } from './markdown-prose.ts'
import { servicesTable } from './services-table.ts'
import { standingOf } from './standing.ts'
import { commentLimit, summaryLimit, withinLimit } from './within-limit.ts'

/** Services are the only part without a bound of its own. */
const rowsToTry = [100, 30, 0]

/** At most 60,000 characters. */
export function renderComment(story: Story, run: RunFacts): string {
  const drafts = rowsToTry.map(
    (rows) => () => join([...top(story, run), servicesTable(story, rows), explanation(story)]),
  )
  return withinLimit(drafts, commentLimit)
}

/** At most 64 KiB: the comment's content, a timeline of the services, and why this target was chosen. */
export function renderSummary(story: Story, run: RunFacts): string {
  const why = story.why === '' ? '' : `**Why:** ${markdownProse(story.why)}`
  const drafts = rowsToTry.map(
    (rows) => () => join([...top(story, run), servicesTable(story, rows), ganttChart(story), explanation(story), why]),
  )
  return withinLimit(drafts, summaryLimit)
}

function top(story: Story, run: RunFacts): readonly string[] {
  return [headline(story), prominentLink(story), factsTable(story, run)]
}

/** What people came for, where it is good to click. */
function prominentLink(story: Story): string {
  const standing = standingOf(story)
  const good = standing === 'landed' || standing === 'unchanged'
  return good && story.url !== '' ? `**${urlLink(story.url)}**` : ''
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
