/** The stretches of a deployment and of its services as a Mermaid Gantt chart. */

import { isFinal, type State } from '../core/deployment.ts'
import { inertMermaid } from '../core/inert-markdown.ts'
import type { Story, Stretch } from '../core/story.ts'
import { serviceName } from './service-name.ts'

const mostBars = 40

/** Of the name of a section. A chart on GitHub is some 700 pixels wide; whole names stand in the table. */
const mostCharacters = 24

const ticks = [
  [1000, '1second'],
  [2000, '2second'],
  [5000, '5second'],
  [15_000, '15second'],
  [30_000, '30second'],
  [60_000, '1minute'],
  [120_000, '2minute'],
  [300_000, '5minute'],
  [900_000, '15minute'],
  [1_800_000, '30minute'],
  [3_600_000, '1hour'],
  [7_200_000, '2hour'],
] as const

interface Section {
  readonly name: string
  readonly stretches: readonly Stretch[]
}

interface Bar {
  readonly name: string
  readonly tags: readonly string[]
  readonly fromMs: number
  readonly untilMs: number
}

/** Empty where there is nothing to draw. Whole histories while there is room, else one bar for each, the first ones at that. */
export function ganttChart(story: Story): string {
  const all: readonly Section[] = [
    { name: story.provider.title, stretches: story.stretches },
    ...story.services.map((service) => ({ name: serviceName(service), stretches: service.stretches })),
  ]
  const sections = all.filter(({ stretches }) => stretches.length > 0)
  if (sections.length === 0) return ''
  const bars = sections.reduce((sum, { stretches }) => sum + stretches.length, 0)
  const drawn =
    bars <= mostBars
      ? sections.flatMap((section) => [
          titleOf(section),
          ...section.stretches.map((stretch) => line(barOf(stretch, story))),
        ])
      : sections
          .slice(0, mostBars)
          .flatMap((section) => [titleOf(section), ...wholeBar(section.stretches, story).map(line)])
  return ['```mermaid', room(sections), 'gantt', ...header(story, spanOf(sections, story)), ...drawn, '```'].join('\n')
}

/**
 * Mermaid (`ganttRenderer`, as of 11.17) writes the names of sections into a margin of 75 pixels, 10 from the edge, in letters of
 * 11, and longer ones over the bars. A version that does not know this line takes it for a comment.
 */
function room(sections: readonly Section[]): string {
  const longest = Math.max(...sections.map(({ name }) => Array.from(inertMermaid(name, mostCharacters)).length))
  return `%%{init: {"gantt": {"leftPadding": ${Math.max(75, 18 + 7 * longest)}}}}%%`
}

/** From the first bar to the last, in ms. */
function spanOf(sections: readonly Section[], story: Story): number {
  const bars = sections.flatMap(({ stretches }) => stretches.map((stretch) => barOf(stretch, story)))
  return Math.max(...bars.map(({ untilMs }) => untilMs)) - Math.min(...bars.map(({ fromMs }) => fromMs))
}

/**
 * Mermaid draws times of day, in the reader's time zone. So the trigger is a midnight, the same for everybody, and the axis
 * shows the time since then. Left to itself it draws about ten ticks, several within one second where that is all it took.
 * https://mermaid.js.org/syntax/gantt.html (read 2026-11-22)
 */
function header(story: Story, spanMs: number): readonly string[] {
  return [
    `    title ${inertMermaid(story.environment)}, time since the trigger`,
    '    dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `    axisFormat ${story.elapsedMs < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
    `    tickInterval ${tickFor(spanMs)}`,
  ]
}

/** The shortest that leaves room for their labels on a telephone, too. */
function tickFor(spanMs: number): string {
  return ticks.find(([ms]) => spanMs <= 6 * ms)?.[1] ?? '6hour'
}

function titleOf({ name }: Section): string {
  return `    section ${inertMermaid(name, mostCharacters)}`
}

function line({ name, tags, fromMs, untilMs }: Bar): string {
  return `    ${inertMermaid(name)} :${[...tags, instant(fromMs), instant(untilMs)].join(', ')}`
}

function instant(ms: number): string {
  return new Date(Date.UTC(2001, 0, 1) + ms).toISOString().slice(0, 23).replace('T', ' ')
}

/** An end takes no time: it is a diamond. */
function barOf({ status, state, fromMs, untilMs }: Stretch, { elapsedMs }: Story): Bar {
  const ended = isFinal(state)
  return {
    name: status,
    tags: ended ? [...tagsOf(state), 'milestone'] : tagsOf(state),
    fromMs,
    untilMs: ended ? fromMs : (untilMs ?? Math.max(elapsedMs, fromMs)),
  }
}

/** From the end of the queue to the end; empty without stretches. */
function wholeBar(stretches: readonly Stretch[], story: Story): readonly Bar[] {
  const worked = stretches.filter(({ state }) => state !== 'queued')
  const fromMs = Math.min(...(worked.length > 0 ? worked : stretches).map((stretch) => stretch.fromMs))
  const untilMs = Math.max(...stretches.map((stretch) => barOf(stretch, story).untilMs))
  return stretches.slice(-1).map(({ status, state }) => ({ name: status, tags: tagsOf(state), fromMs, untilMs }))
}

function tagsOf(state: State): readonly string[] {
  switch (state) {
    case 'failed':
    case 'cancelled':
      return ['crit']
    case 'queued':
    case 'unknown':
      return []
    case 'running':
      return ['active']
    case 'succeeded':
    case 'unchanged':
      return ['done']
  }
}
