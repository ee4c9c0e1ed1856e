/** A fleet as Markdown: one table for the comment and the job summary. */

import { formatDuration } from '../../core/duration.ts'
import { berthOf, countBerths, type FleetEntry, type FleetStory } from '../../core/fleet/fleet-story.ts'
import { inertMarkdown, markdownLink } from '../../core/inert-markdown.ts'
import type { RunFacts } from '../../core/reporter.ts'
import { markdownCode, markdownProse, urlLink } from '../markdown-prose.ts'
import { markdownTable } from '../markdown-table.ts'
import { statement } from '../statement.ts'
import { commentLimit, summaryLimit, withinLimit } from '../within-limit.ts'
import { isGood, whereabouts } from './fleet-log.ts'

const rowsToTry = [1000, 300, 100, 30, 0]

/** At most 60,000 characters, inert. */
export function renderFleetComment(fleet: FleetStory, run: RunFacts): string {
  return withinLimit(drafts(fleet, run), commentLimit)
}

/** At most 64 KiB, inert. */
export function renderFleetSummary(fleet: FleetStory, run: RunFacts): string {
  return withinLimit(drafts(fleet, run), summaryLimit)
}

function drafts(fleet: FleetStory, run: RunFacts): readonly (() => string)[] {
  const parts = (rows: number) => [headline(fleet), table(fleet, rows), explanation(fleet), runLine(run)]
  return rowsToTry.map(
    (rows) => () =>
      parts(rows)
        .filter((part) => part !== '')
        .join('\n\n'),
  )
}

const icons = { waiting: '🕓', 'at-work': '🚀', passed: '✅', failed: '❌', skipped: '⏭️' } as const

function headline({ entries, outcome, elapsedMs }: FleetStory): string {
  const { passed, failed, skipped, waiting, 'at-work': atWork } = countBerths(entries)
  const over = passed + failed + skipped
  if (outcome === undefined) {
    const bad = failed === 0 ? '' : `, ${failed} not good`
    return `### 🚀 Fleet: ${over} of ${entries.length} over${bad}, ${atWork} at work, ${waiting} waiting`
  }
  if (entries.length === 0) return `### ${outcome.result === 'success' ? '✅' : '❌'} Fleet: ${outcome.result}`
  const icon = failed > 0 || !isGood(outcome.result) ? '❌' : passed > 0 ? '✅' : '⏭️'
  const idle = skipped === 0 ? '' : `, ${skipped} skipped`
  return `### ${icon} Fleet: ${passed} of ${entries.length} good${idle}, after ${formatDuration(elapsedMs)}`
}

/** Those that failed first, where not all find room. */
function table({ entries }: FleetStory, mostRows: number): string {
  if (entries.length === 0 || mostRows === 0) return ''
  const shown = entries.length > mostRows ? worstFirst(entries).slice(0, mostRows) : entries
  const rows = shown.map((entry) => [
    `${icons[berthOf(entry)]} ${inertMarkdown(entry.name, 100)}`,
    inertMarkdown(statement(entry.story), 200),
    markdownCode(entry.story.deploymentId),
    addressCell(entry),
  ])
  const hidden = entries.length - shown.length
  const whole = markdownTable(['Deployment', 'State', 'Id', 'Address'], rows)
  return hidden === 0 ? whole : `${whole}\n\n… and ${hidden} more.`
}

function addressCell(entry: FleetEntry): string {
  const address = whereabouts(entry)
  return address.startsWith('https://') ? urlLink(address) : markdownCode(address, 200)
}

function worstFirst(entries: readonly FleetEntry[]): readonly FleetEntry[] {
  const rank = { failed: 0, 'at-work': 1, waiting: 2, passed: 3, skipped: 4 }
  return entries.toSorted((one, other) => rank[berthOf(one)] - rank[berthOf(other)])
}

function explanation({ outcome, entries }: FleetStory): string {
  if (outcome === undefined) return ''
  const isBad = entries.some((entry) => berthOf(entry) === 'failed') || entries.length === 0 || !isGood(outcome.result)
  if (!isBad) return ''
  const next = outcome.next === '' ? '' : `\n\n**Next:** ${markdownProse(outcome.next, 1000)}`
  return `${markdownProse(outcome.happened, 3000)}${next}`
}

function runLine(run: RunFacts): string {
  return run.runUrl === '' ? '' : markdownLink(`${run.workflow.slice(0, 200) || 'Run'} #${run.runNumber}`, run.runUrl)
}
