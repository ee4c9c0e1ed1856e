/** Markdown as GitHub shows it, as far as our comments and summaries use it. */

import { Marked } from 'marked'
import { escapeHtml, type Html, raw } from './html.ts'

const marked = new Marked({
  gfm: true,
  renderer: {
    // A comment in HTML is not shown; any other HTML is no part of what we write.
    html: ({ text }) => (text.startsWith('<!--') ? '' : escapeHtml(text)),
    // GitHub draws these with Mermaid; so does the page.
    code: ({ text, lang }) =>
      lang === 'mermaid'
        ? `<pre class="mermaid">${escapeHtml(text)}</pre>\n`
        : `<pre><code>${escapeHtml(text)}</code></pre>\n`,
  },
})

export function renderMarkdown(markdown: string): Html {
  return raw(marked.parse(markdown, { async: false }))
}
