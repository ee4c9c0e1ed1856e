/** The whole demo on one page that can be opened without a network: log, comment, summary and outputs of each run. */

import { pullRequest } from '../events.ts'
import type { Performance } from '../perform.ts'
import { type LogLine, textOfLine } from '../runner-log.ts'
import type { Claim } from '../stories.ts'
import { type Html, html } from './html.ts'
import { renderMarkdown } from './markdown.ts'
import { mermaidScript } from './mermaid.ts'
import { styles } from './style.ts'

export interface Shown {
  readonly performance: Performance
  readonly claims: readonly Claim[]
}

export function renderReport(runs: readonly Shown[]): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Touchdown: what it does</title><style>${styles()}</style></head>
<body><header><h1>Touchdown at work</h1><p>The shipped action, run as GitHub’s runner runs it, against a simulator of Flightcontrol and GitHub. Deployments that take minutes take seconds here.</p><nav>${runs.map(({ performance: { story } }) => html`<a href="#${story.name}">${story.title}</a> `)}</nav></header>
${runs.map(renderRun)}<script>${mermaidScript()}</script></body></html>
`.html
}

function renderRun({ performance, claims }: Shown): Html {
  const { story, main, log } = performance
  const end = main.exitCode === 0 ? 'good' : 'bad'
  return html`<article class="run" id="${story.name}">
<h2>${story.title} <span class="end ${end}">${main.outputs['result'] ?? ''}, exit code ${main.exitCode ?? 'none'}</span></h2>
<p>${story.happens} <span class="dim">Look at this: ${story.lookAt}</span></p>
<h3>Log</h3><div class="log">${renderLog(log)}</div>
${renderComments(performance)}
<h3>Job summary</h3><div class="box summary"><div class="markdown-body">${renderMarkdown(main.summary)}</div></div>
<h3>Outputs</h3><dl>${Object.entries(main.outputs).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<h3>What must be true</h3><ul class="claims">${claims.map(([sentence, holds]) => html`<li class="${holds ? 'good' : 'bad'}">${sentence}</li>`)}</ul>
</article>
`
}

/** The one comment as it stands in the end, and before that at each stage. */
function renderComments({ simulator, stages }: Performance): readonly Html[] {
  return simulator.github.comments.map(
    ({ author, body }) => html`<h3>Comment on pull request #${pullRequest.number}</h3>
<div class="box comment"><div class="head"><b>${author.replace('[bot]', '')}</b> bot commented · edited ${stages.length - 1} times</div><div class="markdown-body">${renderMarkdown(body)}</div></div>
${stages.slice(0, -1).map(renderStage)}`,
  )
}

function renderStage(body: string, index: number): Html {
  return html`<details class="stage"><summary>Stage ${index + 1}</summary><div class="box"><div class="markdown-body">${renderMarkdown(body)}</div></div></details>`
}

function renderLog(lines: readonly LogLine[]): readonly Html[] {
  let inside = false
  return lines.flatMap((line) => {
    if (line.kind === 'endgroup') {
      inside = false
      return []
    }
    const shown = html`<div class="${line.kind}${inside ? ' inside' : ''}">${textOfLine(line)}</div>`
    if (line.kind === 'group') inside = true
    return [shown]
  })
}
