/** How a text from outside goes into the log without being obeyed: by the runner, by a terminal, by a reader's eye. */

import { cutCodePoints } from './code-points.ts'
import { isPlain, printableLine } from './printable.ts'

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
  const line = printableLine(text)
  const signs = isPlain(line) ? plainSigns : allSigns()
  const broken = line.replace(signs.command, '$& ')
  return cutCodePoints(withSafeEnd(withSafeStart(broken, signs), signs), maxCodePoints)
}

interface Signs {
  /** Where a command would begin, up to its second character. */
  readonly command: RegExp
  /** After a prefix such as `status:` or `##`. */
  readonly unsafeStart: RegExp
  /** Before a suffix such as `: queued` or `[1]`. A colon matters only where nothing but white space stands before it. */
  readonly unsafeEnd: RegExp
}

/** Made anew, where a text asks for them: see `isPlain`. */
const allSigns = (): Signs => ({
  command: /:(?=\p{Mark}*:)|#(?=\p{Mark}*\[)/gu,
  unsafeStart: /^[:[\p{Mark}]/u,
  unsafeEnd: /#\p{Mark}*$|^ *:\p{Mark}*$/u,
})

/** The same for a plain text, which has no marks. */
const plainSigns: Signs = { command: /:(?=:)|#(?=\[)/g, unsafeStart: /^[:[]/, unsafeEnd: /#$|^ *:$/ }

function withSafeStart(text: string, { unsafeStart }: Signs): string {
  return unsafeStart.test(text) ? ` ${text}` : text
}

function withSafeEnd(text: string, { unsafeEnd }: Signs): string {
  return unsafeEnd.test(text) ? `${text} ` : text
}
