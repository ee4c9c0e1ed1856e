/** What a person typed after `npm run demo --`. */

import { parseArgs } from 'node:util'
import { type Story, stories } from './stories.ts'

export type Order =
  | { readonly kind: 'play'; readonly stories: readonly Story[]; readonly pace: number }
  | { readonly kind: 'tell'; readonly text: string; readonly exitCode: 0 | 1 }

const list = stories.map(({ name, title }) => `  ${name.padEnd(15)}${title}`).join('\n')

const help = `Runs the shipped action (dist/) as GitHub's runner would, against a simulator of Flightcontrol and
GitHub on this machine. It needs no account and reaches no network. Exit code 0: every run ended as it should.

  npm run demo                                 all scenarios, in less than a minute
  npm run demo -- --scenario failing-build     one of them
  npm run demo -- --list                       their names
  npm run demo -- --pace 2                     slower, to look on; 0.6 is usual

${list}`

export function readCommandLine(args: readonly string[]): Order {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string', multiple: true },
        pace: { type: 'string', default: '0.6' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return { kind: 'tell', text: help, exitCode: 0 }
    if (values.list) return { kind: 'tell', text: list, exitCode: 0 }
    return { kind: 'play', stories: choose(values.scenario), pace: readPace(values.pace) }
  } catch (error) {
    return { kind: 'tell', text: `${error instanceof Error ? error.message : String(error)}\n\n${help}`, exitCode: 1 }
  }
}

function choose(names: readonly string[] | undefined): readonly Story[] {
  if (names === undefined) return stories
  const unknown = names.filter((name) => !stories.some((story) => story.name === name))
  if (unknown.length > 0) throw new Error(`There is no scenario ${unknown.join(', ')}.`)
  return stories.filter(({ name }) => names.includes(name))
}

function readPace(text: string): number {
  const pace = Number(text)
  if (!(pace > 0 && pace <= 10)) throw new Error(`The pace is a number above 0, up to 10, not ${text}.`)
  return pace
}
