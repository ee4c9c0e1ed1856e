/** Shows a run on a terminal, or in a file where stdout is one: a heading, the live log, a line of progress, the end. */

import { styleText } from 'node:util'
import { pullRequest } from './events.ts'
import type { Performance } from './perform.ts'
import { type LogLine, textOfLine } from './runner-log.ts'
import type { Claim, Story } from './stories.ts'
import { wrap } from './wrap.ts'

type Style = Parameters<typeof styleText>[0]

/** Without colours where nobody would see them, or NO_COLOR is set. */
const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout })

const width = Math.min(process.stdout.columns ?? 120, 120)
const gutter = '  │ '
const spinner = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏']

export interface Screen {
  readonly onLine: (line: LogLine) => void
  readonly begin: (story: Story, place: string) => void
  readonly end: (performance: Performance, claims: readonly Claim[]) => void
}

export function createScreen(): Screen {
  const progress = createProgress()
  let depth = 0
  const print = (text = '') => {
    progress.hide()
    process.stdout.write(`${text}\n`)
  }
  const printLog = (text: string, style?: Style) => {
    for (const line of wrap(text, width - gutter.length - 2 * depth)) {
      print(`${paint('dim', gutter)}${'  '.repeat(depth)}${style ? paint(style, line) : line}`)
    }
  }
  return {
    begin: (story, place) => {
      print(`\n${paint(['bold', 'inverse'], ` ${place}  ${story.title} `)}\n`)
      printFact('What happens', story.happens, print)
      printFact('What to look at', story.lookAt, print)
      print()
      depth = 0
      progress.start()
    },
    onLine: (line) => {
      if (line.kind === 'endgroup') depth = 0
      else printLog(textOfLine(line), styleOf(line.kind))
      if (line.kind === 'group') depth = 1
    },
    end: (performance, claims) => {
      const { main } = performance
      progress.stop()
      print(`\n  ${paint('bold', 'Outputs')}`)
      for (const [name, value] of Object.entries(main.outputs)) printFact(name, value, print)
      for (const [name, text] of reportsOf(performance)) {
        print()
        printFact(name, text, print)
      }
      const seconds = (main.durationMs / 1000).toFixed(1)
      print(`\n  ${paint('bold', 'Exit code')}  ${main.exitCode}, after ${seconds} s\n`)
      for (const [sentence, holds] of claims) {
        print(`  ${holds ? paint('green', '✓') : paint(['red', 'bold'], '✗ NOT SO:')} ${sentence}`)
      }
    },
  }
}

/** The first line of each report; the whole of it is on the page that the demo writes. */
function reportsOf({ simulator, stages, main }: Performance): readonly (readonly [string, string])[] {
  const headline = (markdown: string) => /^### (.*)$/m.exec(markdown)?.[1]?.replaceAll(/&#(\d+);/g, characterOf) ?? ''
  const comments = simulator.github.comments.map(({ body }) => headline(body))
  return [
    ...comments.map(
      (text) => [`Comment on #${pullRequest.number}`, `${text}  (edited ${stages.length - 1} times)`] as const,
    ),
    ...(main.summary === '' ? [] : [['Job summary', headline(main.summary)] as const]),
  ]
}

function characterOf(_entity: string, code: string): string {
  return code === '8203' ? '' : String.fromCodePoint(Number(code))
}

const longestName = 'What to look at'.length

function printFact(name: string, value: string, print: (text: string) => void): void {
  const [first = '', ...rest] = wrap(value, width - longestName - 4)
  print(`  ${paint('cyan', name.padEnd(longestName))}  ${first}`.trimEnd())
  for (const line of rest) print(`${' '.repeat(longestName + 4)}${line}`)
}

function styleOf(kind: LogLine['kind']): Style | undefined {
  const styles: Partial<Record<LogLine['kind'], Style>> = {
    error: ['red', 'bold'],
    warning: 'yellow',
    notice: 'blue',
    debug: 'dim',
    masks: 'dim',
    cancel: ['yellow', 'bold'],
    group: 'bold',
  }
  return styles[kind]
}

/** A line that moves while nothing else does; only where somebody watches. */
function createProgress() {
  let timer: NodeJS.Timeout | undefined
  let startedAt = 0
  let frame = 0
  const hide = () => {
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K')
  }
  const draw = () => {
    const seconds = Math.floor((performance.now() - startedAt) / 1000)
    frame += 1
    process.stdout.write(`\r${paint('dim', `  ${spinner[frame % spinner.length]} ${seconds} s`)}`)
  }
  return {
    start: () => {
      startedAt = performance.now()
      if (process.stdout.isTTY) timer = setInterval(draw, 100)
    },
    hide,
    stop: () => {
      clearInterval(timer)
      hide()
    },
  }
}
