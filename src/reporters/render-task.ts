/** The job summary of an action that does one thing. */

import { inertMarkdown } from '../core/inert-markdown.ts'
import type { Result } from '../core/result.ts'
import type { TaskEnd } from '../core/task.ts'
import { markdownProse } from './markdown-prose.ts'
import { markdownTable } from './markdown-table.ts'
import { summaryLimit, withinLimit } from './within-limit.ts'

const iconOf: Readonly<Partial<Record<Result, string>>> = {
  success: '✅',
  'no-change': '☑️',
  triggered: '📨',
  uncertain: '❓',
  interrupted: '🛑',
  'timed-out': '⏰',
  cancelled: '🚫',
}

/** At most 64 KiB, inert. */
export function renderTask(title: string, { outcome, rows, table }: TaskEnd): string {
  const icon = iconOf[outcome.result] ?? '❌'
  const parts = [
    `### ${icon} ${inertMarkdown(title, 100)}`,
    markdownProse(outcome.happened, 2000),
    outcome.next === '' ? '' : `**Next:** ${markdownProse(outcome.next, 1000)}`,
    rows.length === 0
      ? ''
      : markdownTable(
          ['', ''],
          rows.map(([name, value]) => [inertMarkdown(name, 100), inertMarkdown(value, 500)]),
        ),
    table === undefined
      ? ''
      : markdownTable(
          table.head.map((cell) => inertMarkdown(cell, 100)),
          table.body.map((row) => row.map((cell) => inertMarkdown(cell, 200))),
        ),
  ]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return withinLimit([() => text], summaryLimit)
}
