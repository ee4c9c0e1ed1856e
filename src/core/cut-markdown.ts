/** How a Markdown text of our own is cut so that what is left still closes what it opened. */

import { cutUnits } from './code-points.ts'

/** https://spec.commonmark.org/0.31.2/#fenced-code-blocks (read 2026-11-22) */
const startOfBlock = /^ {0,3}(~{3,}|`{3,}(?=[^`]*$))/
const endOfBlock = /^ {0,3}(~+|`+)[ \t]*$/

/** What a text has opened and not yet closed. */
interface Open {
  /** The opening run of a code block, or empty outside of one. */
  readonly fence: string
  readonly details: number
}

/**
 * At most `maxChars` UTF-16 units (GitHub refuses a comment above 65,536). Cuts at the end of a line where it can, closes an
 * open code block and open `<details>`, and says so with an `…`. Put a hidden marker first: what stands last goes first.
 */
export function cutMarkdown(text: string, maxChars = 60_000): string {
  if (text.length <= maxChars) return text
  let open: Open = { fence: '', details: 0 }
  let start = 0
  for (;;) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const next = after(open, text.slice(start, end))
    if (end + closing(next).length > maxChars) return finish({ text, open, start, end, maxChars })
    open = next
    start = end + 1
  }
}

/** Ends the text at the line that no longer fits; of a code block it still takes the part of the line that does. */
function finish(at: { text: string; open: Open; start: number; end: number; maxChars: number }): string {
  const tail = closing(at.open)
  const roomForPart = at.open.fence !== '' || at.start === 0
  const room = roomForPart ? at.maxChars - at.start - tail.length : 0
  const part = cutUnits(at.text.slice(at.start, at.end), room)
  const kept = at.text.slice(0, at.start) + (same(at.open, after(at.open, part)) ? part : '')
  return cutUnits(kept.replace(/\n$/, '') + tail, at.maxChars)
}

function closing(open: Open): string {
  const fence = open.fence === '' ? '' : `\n${open.fence}`
  return `${fence}\n\n…${'\n\n</details>'.repeat(open.details)}`
}

function after(open: Open, line: string): Open {
  if (open.fence !== '') return endOfBlock.exec(line)?.[1]?.includes(open.fence) ? { ...open, fence: '' } : open
  const fence = startOfBlock.exec(line)?.[1]
  if (fence !== undefined) return { ...open, fence }
  const opened = line.match(/<details\b/gi)?.length ?? 0
  const closed = line.match(/<\/details>/gi)?.length ?? 0
  return { ...open, details: Math.max(0, open.details + opened - closed) }
}

function same(left: Open, right: Open): boolean {
  return left.fence === right.fence && left.details === right.details
}
