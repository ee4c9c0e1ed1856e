/** What is left of a text from outside when everything is gone that a reader can't see. */

/**
 * Terminal sequences (ECMA-48): CSI, strings such as OSC that have an end, and the short ones. A string without an end loses
 * only its introducer, so that nobody can hide the rest of a text. The classes are disjoint: no input takes quadratic time.
 */
const terminalSequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f\r\n]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g

/** NEL and the two Unicode separators end a line for some readers, so they do for us. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** A text with nothing in it to take away, as most are. Classes of Unicode are then never built: at each start they took 2 ms. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

/**
 * C0, C1, bidi controls, zero-width characters, tags, variation selectors. The runner compares in its culture's way, which
 * passes over them: `:` U+200B `:` starts a command for it.
 */
const unseen = () => /(?![\n\t\u000b\u000c\r\u0085])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** What most texts are made of, and nothing of it is left out. */
const plain = /^[\n\t\v\f\r\x20-\x7e]*$/

/** All that is left out, where line ends stay as they are. */
const hidden = () => new RegExp(`${terminalSequences.source}|${unseen().source}`, 'gu')

/** Keeps line ends (as `\n`), tabs and every visible character; a lone surrogate becomes U+FFFD. */
export function printableText(text: string): string {
  if (isPlain(text)) return text
  return text.toWellFormed().replace(terminalSequences, '').replace(lineEnds, '\n').replace(unseen(), '')
}

/** The same on one line: line ends, tabs and every kind of space become a plain space. */
export function printableLine(text: string): string {
  return isPlain(text) ? text : printableText(text).replace(/[\n\t\p{Space_Separator}]/gu, ' ')
}

/** True where nothing is left that a reader could see. */
export function isBlank(text: string): boolean {
  return printableLine(text).trim() === ''
}

/** A text without what nobody sees, its line ends as they were. */
export interface Seen {
  readonly text: string
  /** Where each of its UTF-16 units stood before. */
  readonly stoodAt: readonly number[]
}

/** undefined where all of a text is seen. */
export function seenOf(text: string): Seen | undefined {
  if (plain.test(text)) return undefined
  const pieces: string[] = []
  const stoodAt: number[] = []
  let from = 0
  const keepTo = (end: number) => {
    pieces.push(text.slice(from, end))
    for (; from < end; from += 1) stoodAt.push(from)
  }
  for (const { index, 0: gone } of text.matchAll(hidden())) {
    keepTo(index)
    from = index + gone.length
  }
  if (from === 0) return undefined
  keepTo(text.length)
  return { text: pieces.join(''), stoodAt }
}
