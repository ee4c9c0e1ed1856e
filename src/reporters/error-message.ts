/** The one `::error::` of a run that fails: what happened, what may be running, what to do next, what was seen. */

import { cutCodePoints } from '../core/code-points.ts'
import type { Outcome } from '../core/outcome.ts'
import { afloatSentence } from './afloat.ts'

/**
 * One line of at most `maxCharacters` as the runner reads it, where `%` takes three. `tally` is the rendered one, or empty.
 * A provider may say much: what is cut is its words, never what to do.
 */
export function errorMessage(outcome: Outcome, tally = '', { maxCharacters = 3_800 } = {}): string {
  const { happened } = outcome
  const rest = [
    afloatSentence(outcome),
    outcome.next === '' ? '' : `Next: ${oneLine(outcome.next)}`,
    tally === '' || happened.includes(tally) ? '' : `Seen: ${tally}.`,
  ].filter((part) => part !== '')
  const tail = within(rest.join(' '), Math.floor(maxCharacters / 2))
  return `${within(oneLine(happened), maxCharacters - escapedLength(tail) - 1)} ${tail}`.trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The runner wants `%`, CR and LF escaped. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts (read 2026-11-22) */
function escapedLength(text: string): number {
  return text.length + 2 * (text.match(/%/g)?.length ?? 0)
}

function within(text: string, maxCharacters: number): string {
  let kept = text
  while (escapedLength(kept) > maxCharacters) {
    kept = cutCodePoints(kept, [...kept].length - Math.max(1, Math.ceil((escapedLength(kept) - maxCharacters) / 3)))
  }
  return kept
}
