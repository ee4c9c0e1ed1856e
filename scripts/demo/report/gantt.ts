/** Draws the Gantt charts of our summaries, which GitHub leaves to Mermaid: sections, and bars on a common axis. */

import { type Html, html, raw } from './html.ts'

interface Bar {
  readonly name: string
  readonly tags: readonly string[]
  readonly fromMs: number
  readonly untilMs: number
}

interface Section {
  readonly name: string
  readonly bars: readonly Bar[]
}

export function drawGantt(mermaid: string): Html {
  const sections = parseSections(mermaid)
  const ends = sections.flatMap(({ bars }) => bars.map(({ untilMs }) => untilMs))
  const starts = sections.flatMap(({ bars }) => bars.map(({ fromMs }) => fromMs))
  const axis = { fromMs: Math.min(...starts), untilMs: Math.max(...ends) }
  const title = /^\s*title (.*)$/m.exec(mermaid)?.[1] ?? ''
  return html`<figure class="gantt"><figcaption>${title}</figcaption>${sections.map((section) => drawSection(section, axis))}</figure>`
}

function parseSections(mermaid: string): readonly Section[] {
  const [, ...parts] = mermaid.split(/^\s*section /m)
  return parts.map((part) => {
    const [name = '', ...lines] = part.split('\n')
    return { name, bars: lines.flatMap(parseBar) }
  })
}

/** `BUILDING :active, 2001-01-01 00:00:01.539, 2001-01-01 00:00:03.264` */
function parseBar(line: string): readonly Bar[] {
  const [, name = '', rest = ''] = /^\s*(.+?) :(.*)$/.exec(line) ?? []
  const fields = rest.split(',').map((field) => field.trim())
  const [from = '', until = ''] = fields.slice(-2)
  if (name === '' || until === '') return []
  return [{ name, tags: fields.slice(0, -2), fromMs: Date.parse(`${from}Z`), untilMs: Date.parse(`${until}Z`) }]
}

function drawSection({ name, bars }: Section, axis: Pick<Bar, 'fromMs' | 'untilMs'>): Html {
  return html`<div class="section"><b>${name}</b><div class="bars">${bars.map((bar) => drawBar(bar, axis))}</div></div>`
}

function drawBar({ name, tags, fromMs, untilMs }: Bar, axis: Pick<Bar, 'fromMs' | 'untilMs'>): Html {
  const share = (ms: number) => ((100 * (ms - axis.fromMs)) / Math.max(1, axis.untilMs - axis.fromMs)).toFixed(2)
  const seconds = `${((untilMs - fromMs) / 1000).toFixed(1)} s`
  const width = share(axis.fromMs + untilMs - fromMs)
  const title = tags.includes('milestone') ? name : `${name}, ${seconds}`
  const style = raw(`style="left:${share(fromMs)}%;width:${width}%"`)
  return html`<span class="bar ${tags.join(' ')}" ${style} title="${title}"><i>${name}</i></span>`
}
