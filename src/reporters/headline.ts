/** The first thing that people see of a comment or a summary: an icon, the environment, how it stands. */

import { inertMarkdown } from '../core/inert-markdown.ts'
import type { Story } from '../core/story.ts'
import { type Standing, standingOf } from './standing.ts'
import { statement } from './statement.ts'

const iconOf: Readonly<Record<Standing, string>> = {
  starting: '🛫',
  queued: '🕓',
  preparing: '🧰',
  building: '🔨',
  deploying: '🚀',
  finishing: '🛬',
  landed: '✅',
  unchanged: '☑️',
  triggered: '📨',
  closed: '🔒',
  skipped: '⏭️',
  cancelled: '🚫',
  failed: '❌',
  'timed-out': '⏰',
  interrupted: '🛑',
  uncertain: '❓',
  refused: '⛔',
  broken: '⚠️',
}

/** One line of Markdown, inert. */
export function headline(story: Story): string {
  const words = statement(story)
  const title = `${story.environment}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`
  return `### ${iconOf[standingOf(story)]} ${inertMarkdown(title, 300)}`
}
