/** A text from outside for a field of the GitHub API that shows plain text. */

import { cutCodePoints } from '../core/code-points.ts'
import { inertLine } from '../core/inert-log.ts'

/** GitHub takes 140 characters for the description of a status. https://docs.github.com/en/rest/commits/statuses (read 2026-11-22) */
const mostDescription = 140

/** One line that nobody obeys, also when a workflow prints it again; at most `max` code points. */
export function apiText(text: string, max = mostDescription): string {
  return cutCodePoints(inertLine(text), max)
}
