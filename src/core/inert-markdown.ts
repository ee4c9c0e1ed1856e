/** How a text from outside goes into GitHub's Markdown and shows as exactly that text. */

import { publicHttpsUrl } from './allowed-url.ts'
import { cutCodePoints } from './code-points.ts'
import { printableLine, printableText } from './printable.ts'

export { cutMarkdown } from './cut-markdown.ts'
export { inertMermaid } from './inert-mermaid.ts'

/**
 * GitHub looks for mentions, references, emoji and links in the text that is left after Markdown, where an escape is gone
 * again; only a character between keeps them apart. A zero-width space is what its own Dependabot writes there.
 */
const gap = '&#8203;'

const inertCharacters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\\': '&#92;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '[': '&#91;',
  ']': '&#93;',
  '|': '&#124;',
  '~': '&#126;',
  // Math starts only at the start of a line or after white space: https://github.com/github/markup/issues/1742 (read 2026-11-22)
  $: `${gap}&#36;`,
  '@': `@${gap}`,
  '#': `#${gap}`,
}

/** Next to the single characters: `https://`, `:emoji:`, `www.`, `GH-1`. */
const active = /[&<>"\\`*_[\]|~$@#]|:(?=\/\/|[\w+-]+:)|www(?=\.)|gh(?=-\d)/gi

/** What would open a list, a heading, a rule or a table if it stood first on a line. */
const blockStart = /^\d{0,9}[-+=:.)]/

/**
 * For one line of text, a table cell, the label of a link, the text of an HTML element. Entities, not backslashes: they mean
 * the same in Markdown and in HTML. At most `max` code points of the text are shown. It does not redact: redact before.
 */
export function inertMarkdown(text: string, max = 500): string {
  const line = cutCodePoints(printableLine(text).replace(/ +/g, ' ').trim(), max)
  const start = blockStart.exec(line)?.[0] ?? ''
  const inertStart = start.replace(/\D/, (sign) => `&#${sign.charCodeAt(0)};${sign === ':' ? gap : ''}`)
  return inertStart + line.slice(start.length).replace(active, (found) => inertCharacters[found] ?? found + gap)
}

/** A code block of at most `max` code points of the text, line ends kept; nothing inside can close it or start a comment marker. */
export function fenced(text: string, max = 20_000): string {
  const content = cutCodePoints(printableText(text).replace(/<!(?=--)/g, '<!\u200b'), max)
  const runs = content.match(/`+/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 2) + 1)
  return `${fence}\n${content}\n${fence}`
}

/** A link if the URL is one that may be shown (`publicHttpsUrl`), else the label alone. */
export function markdownLink(label: string, url: string): string {
  const checked = publicHttpsUrl(url)
  if (checked === '') return inertMarkdown(label)
  return `[${inertMarkdown(label) || inertMarkdown(checked)}](${inertDestination(checked)})`
}

/** `&` starts an entity in a destination too; a bar would end a table cell, a backtick a code span that began before. */
function inertDestination(url: string): string {
  const { origin } = new URL(url)
  return (
    origin +
    url
      .slice(origin.length)
      .replace(/[()[\]<>|\\`]/g, percentEncoded)
      .replaceAll('&', '&amp;')
  )
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
