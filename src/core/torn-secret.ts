/** Finds what a cut left of a secret: its start, with the `…` of the cut behind it. */

import type { Stretch } from './secret-search.ts'

/** A shorter start says nothing of a secret, and occurs by chance. */
const minLength = 8
const cut = '…'

export interface SecretStarts {
  /** In the order of their UTF-16 units: what begins the same stands together. */
  readonly forms: readonly string[]
  readonly longest: number
}

/** Prepares the search. */
export function startsOf(forms: readonly string[]): SecretStarts {
  return { forms: [...forms].sort(), longest: forms.reduce((longest, { length }) => Math.max(longest, length), 0) }
}

/** Where such starts stand, at most one before each `…`; between them there may be the end of a line and of a code block. */
export function findTornSecrets(text: string, starts: SecretStarts): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (let next = text.indexOf(cut); next !== -1; next = text.indexOf(cut, from)) {
    let end = next
    while (end > from && /[\s`~]/.test(text.charAt(end - 1))) end -= 1
    const start = startBefore(end, { text, starts, from: Math.max(from, end - starts.longest) })
    if (start !== undefined) found.push({ start, end })
    from = next + 1
  }
  return found
}

/** The first place from which on all that stands before the cut is the start of a secret. */
function startBefore(end: number, at: { text: string; starts: SecretStarts; from: number }): number | undefined {
  for (let start = at.from; start <= end - minLength; start += 1) {
    if (isStart(at.text.slice(start, end), at.starts.forms)) return start
  }
  return undefined
}

/** The first form that does not stand before `text` in the order begins with it, or none does. */
function isStart(text: string, forms: readonly string[]): boolean {
  let low = 0
  let high = forms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (String(forms[middle]) < text) low = middle + 1
    else high = middle
  }
  return forms[low]?.startsWith(text) ?? false
}
