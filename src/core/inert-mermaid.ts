/** How a name from outside goes into a Mermaid Gantt chart as the name of a task or a section. */

import { cutCodePoints } from './code-points.ts'
import { printableLine } from './printable.ts'

/** Letters, digits and marks of every script, and the few signs that mean nothing to Mermaid. */
const meaningful = /[^\p{Letter}\p{Mark}\p{Number}\-_.()/+]+/gu

/**
 * Words that start a statement of a Gantt chart, and dates, which Mermaid reads as such.
 * https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/gantt/parser/gantt.jison (read 2026-11-22)
 */
const statement =
  /^(?:gantt|title|section|click|call|href|dateFormat|axisFormat|tickInterval|todayMarker|inclusiveEndDates|topAxis|excludes|includes|weekday|weekend|accTitle|accDescr|\d{4}-\d{2}-\d{2})/i

/** Never empty, one line, no sign of Mermaid's grammar (`:`, `;`, `#`, `,`, quotes, `%%`), at most `max` code points. */
export function inertMermaid(text: string, max = 60): string {
  const name = cutCodePoints(printableLine(text).replace(meaningful, ' ').trim(), max)
  if (name === '') return 'unnamed'
  return statement.test(name) ? `\u200b${name}` : name
}
