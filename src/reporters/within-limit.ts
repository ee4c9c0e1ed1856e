/** How much of a text GitHub takes where it is shown, by GitHub's own measure. */

import { cutMarkdown } from '../core/inert-markdown.ts'

export interface Limit {
  readonly max: number
  readonly measure: (text: string) => number
}

/**
 * In UTF-16 units. GitHub takes 65,536; the rest is for the marker.
 * https://docs.github.com/en/rest/issues/comments (read 2026-11-22)
 */
export const commentLimit: Limit = { max: 60_000, measure: (text) => text.length }

/**
 * In bytes of UTF-8. GitHub takes 1 MiB for a step; ours leaves room for others.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands (read 2026-11-22)
 */
export const summaryLimit: Limit = { max: 64 * 1024, measure: (text) => new TextEncoder().encode(text).length }

/** The first draft that is short enough, else the last one, cut. */
export function withinLimit(drafts: readonly (() => string)[], { max, measure }: Limit): string {
  let text = ''
  for (const draft of drafts) {
    text = draft()
    if (measure(text) <= max) return text
  }
  // A UTF-16 unit has at most three bytes, so this never cuts more than it must by much.
  while (measure(text) > max) text = cutMarkdown(text, text.length - Math.ceil((measure(text) - max) / 3))
  return text
}
