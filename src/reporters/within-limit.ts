/** How much of a text a receiver takes, by its own measure. */

import { cutMarkdown } from '../core/inert-markdown.ts'

export type Measure = (text: string) => number

/** UTF-16 units: what GitHub counts in a comment. */
export const characters: Measure = (text) => text.length

/** UTF-8: what GitHub counts in a job summary. */
export const bytes: Measure = (text) => new TextEncoder().encode(text).length

/** The first draft that is short enough, else the last one, cut. */
export function withinLimit(
  drafts: readonly (() => string)[],
  { max, measure }: { max: number; measure: Measure },
): string {
  let text = ''
  for (const draft of drafts) {
    text = draft()
    if (measure(text) <= max) return text
  }
  // A UTF-16 unit has at most three bytes, so this never cuts more than it must by much.
  while (measure(text) > max) text = cutMarkdown(text, text.length - Math.ceil((measure(text) - max) / 3))
  return text
}
