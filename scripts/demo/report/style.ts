/** How the report looks: GitHub's own style for Markdown, and a page around it. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Html, raw } from './html.ts'

const page = `
:root { color-scheme: light dark; --page: #fff; --soft: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --dim: #59636e; --good: #1a7f37; --bad: #d1242f; --link: #0969da }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --soft: #151b23; --line: #3d444d; --text: #f0f6fc; --dim: #9198a1; --good: #3fb950; --bad: #f85149; --link: #4493f8 } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 70rem; padding: 1rem 1.5rem 5rem; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
header p, .dim { color: var(--dim) }
nav a { color: var(--link); margin-right: 1.5rem }
article.run { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem }
h2 .end { border-radius: 2em; color: #fff; font-size: .8rem; font-weight: 600; margin-left: .5rem; padding: .2em .9em; vertical-align: middle }
.end.good { background: var(--good) } .end.bad { background: var(--bad) }
h3 { font-size: 1rem; margin: 2rem 0 .5rem }
dl { display: grid; gap: .15rem 1rem; grid-template-columns: max-content 1fr; margin: 0 } dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere }
.log { background: #010409; border-radius: 6px; color: #e6edf3; font: 12px/1.7 ui-monospace, monospace; overflow-x: auto; padding: 1rem; white-space: pre-wrap }
.log .masks { color: #8b949e } .log .error { color: #ff7b72; font-weight: 600 } .log .warning, .log .cancel { color: #d29922 } .log .notice { color: #58a6ff } .log .inside { padding-left: 2ch }
.box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden } .box > .head { background: var(--soft); border-bottom: 1px solid var(--line); font-size: .875rem; padding: .5rem 1rem } .box > .markdown-body { padding: 1rem }
.claims { list-style: none; padding: 0 } .claims .good::before { color: var(--good); content: '✓ ' } .claims .bad::before { color: var(--bad); content: '✗ ' }
.stage { margin-top: .5rem } .stage summary { color: var(--dim); cursor: pointer; font-size: .875rem } .stage .box { margin-top: .5rem }
pre.mermaid { background: transparent !important; text-align: center }
`

export function styles(): Html {
  const file = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css')
  return raw(`${readFileSync(file, 'utf8')}\n${page}`)
}
