/** One line of the log in columns: `   2:10  ▸ web-api        DEPLOYING           BUILDING took 1m 27s`. */

import type { State } from '../core/deployment.ts'
import { formatClock, formatDuration } from '../core/duration.ts'
import { inertLine } from '../core/inert-log.ts'
import type { Stretch } from '../core/story.ts'

const widestClock = '00:00:00'.length
const usualName = 28
/** `PENDING_DEPENDENCY` */
const statusWidth = 18

export interface Row {
  readonly elapsedMs: number
  readonly mark: string
  readonly name: string
  readonly status: string
  /** What is to be said besides; may be empty. */
  readonly tail: string
}

/**
 * `names`: all that stand in one column, so that the next one starts at the same place on every line. A name longer than
 * `widestName` is cut.
 */
export function rowsAmong(names: readonly string[], widestName = usualName): (row: Row) => string {
  const shown = (name: string) => inertLine(name, widestName)
  const nameWidth = names.reduce((widest, name) => Math.max(widest, widthOf(shown(name))), 0)
  return (row) => logRow(row, pad(shown(row.name), nameWidth))
}

function logRow(row: Row, name: string): string {
  const columns = [
    formatClock(row.elapsedMs).padStart(widestClock),
    `${row.mark} ${name}`,
    pad(inertLine(row.status, 60), row.tail === '' ? 0 : statusWidth),
    inertLine(row.tail, 400),
  ]
  return columns.join('  ').trimEnd()
}

/** One character for a state, the same width for all, also without colours. */
export const markOf: Readonly<Record<State, string>> = {
  queued: '·',
  running: '▸',
  succeeded: '✓',
  unchanged: '=',
  failed: '✗',
  cancelled: '–',
  unknown: '?',
}

/** `BUILDING took 1m 27s`, of the stretch before the last one; empty where there is none. */
export function tookTail(stretches: readonly Stretch[]): string {
  const ended = stretches.at(-2)
  return ended?.untilMs === undefined ? '' : `${ended.status} took ${formatDuration(ended.untilMs - ended.fromMs)}`
}

/** In code points: near enough to the columns of a terminal. */
export function widthOf(text: string): number {
  return [...text].length
}

/** What is wider than `width` stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
