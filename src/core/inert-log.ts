/** How a text from outside goes into the log without being obeyed: by the runner, by a terminal, by a reader's eye. */

import { cutCodePoints } from './code-points.ts'
import { printableLine } from './printable.ts'

/**
 * One line, at most `maxCodePoints` long, in which the runner finds no command: neither `::name::`, which it looks for at the
 * start of a line after white space, nor the older `##[name]`, which it looks for anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (read 2026-11-22)
 * It compares as its culture orders, for which some marks weigh nothing: `:` U+0488 `:` counts as a mark of a command too.
 *
 * What stands before or after can't complete one either: a `prefix + inertLine(text) + suffix` is a command only where prefix
 * or suffix hold its mark themselves. Applied twice it changes nothing. It does not redact: redact before, so that no cut or
 * broken mark hides a secret from the redactor.
 */
export function inertLine(text: string, maxCodePoints = 500): string {
  const broken = printableLine(text).replace(/:(?=\p{Mark}*:)|#(?=\p{Mark}*\[)/gu, '$& ')
  return cutCodePoints(withSafeEnd(withSafeStart(broken)), maxCodePoints)
}

/** After a prefix such as `status:` or `##`. */
function withSafeStart(text: string): string {
  return /^[:[\p{Mark}]/u.test(text) ? ` ${text}` : text
}

/** Before a suffix such as `: queued` or `[1]`. A colon matters only where nothing but white space stands before it. */
function withSafeEnd(text: string): string {
  return /#\p{Mark}*$|^ *:\p{Mark}*$/u.test(text) ? `${text} ` : text
}
