/** Sentences and single words from outside in Markdown: inert, but pleasant to read. */

import { cutCodePoints } from '../core/code-points.ts'
import { inertMarkdown, markdownLink } from '../core/inert-markdown.ts'

/** Nothing in these can end a code span, a table cell or a line. */
const harmless = /^[\w.:/=@+,()-]+(?: [\w.:/=@+,()-]+)*$/

/** In code type where the text is harmless there, else inert as it is; empty stays empty. */
export function markdownCode(text: string, max = 200): string {
  return text.length <= max && harmless.test(text) ? `\`${text}\`` : inertMarkdown(text, max)
}

/** One paragraph. What stands between backticks, as input names do in our own sentences, is shown as code. */
export function markdownProse(text: string, max = 1_500): string {
  return cutCodePoints(text, max)
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : inertPart(part, max)))
    .join('')
    .trim()
}

/** `inertMarkdown` trims; between two pieces of one sentence a space must stay. */
function inertPart(text: string, max: number): string {
  const inert = inertMarkdown(text, max)
  const before = /^\s/.test(text) ? ' ' : ''
  const after = /\s$/.test(text) && inert !== '' ? ' ' : ''
  return before + inert + after
}

/** A URL as a link that reads well and can be copied: without the scheme, which would have to be broken up in a label. */
export function urlLink(url: string): string {
  return url === '' ? '' : markdownLink(url.replace(/^https:\/\//, ''), url)
}
