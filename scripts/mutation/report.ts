/** What Stryker's report says of each mutant. https://github.com/stryker-mutator/mutation-testing-elements (read 2026-11-26) */

import * as v from '@badrap/valita'

export interface Mutant {
  /** From the repository's root. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** What it breaks, on one line: `a > b → a >= b`. */
  readonly change: string
  readonly fate: 'noticed' | 'survived' | 'left out'
}

const place = v.object({ line: v.number(), column: v.number() })
const schema = v.object({
  files: v.record(
    v.object({
      source: v.string(),
      mutants: v.array(
        v.object({
          replacement: v.string().optional(),
          status: v.string(),
          location: v.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
})

type ReportedFile = v.Infer<typeof schema>['files'][string]

/** Throws where the report is not what Stryker writes. */
export function readMutants(report: unknown): readonly Mutant[] {
  const { files } = schema.parse(report, { mode: 'strip' })
  return Object.entries(files).flatMap(([name, file]) => file.mutants.map((mutant) => mutantOf(mutant, { name, file })))
}

/**
 * The report without the mutants that survived and are not `known` to: Stryker takes over what it knows of a mutant of a constant,
 * whatever tests have come since. Throws like `readMutants`.
 */
export function withoutSurvivors(report: unknown, known: (mutant: Mutant) => boolean): unknown {
  const whole = schema.parse(report, { mode: 'passthrough' })
  const stays = (mutant: Mutant) => mutant.fate !== 'survived' || known(mutant)
  const files = Object.entries(whole.files).map(([name, file]) => {
    const mutants = file.mutants.filter((mutant) => stays(mutantOf(mutant, { name, file })))
    return [name, { ...file, mutants }] as const
  })
  return { ...whole, files: Object.fromEntries(files) }
}

const portableParts: ReadonlySet<string> = new Set(['schemaVersion', 'thresholds', 'files', 'testFiles'])

/** What was found out, without where and by what: for other machines. Throws like `readMutants`. */
export function portable(report: unknown): unknown {
  const whole = schema.parse(report, { mode: 'passthrough' })
  return Object.fromEntries(Object.entries(whole).filter(([part]) => portableParts.has(part)))
}

function mutantOf(
  { status, location, replacement = '' }: ReportedFile['mutants'][number],
  { name, file }: { name: string; file: ReportedFile },
): Mutant {
  return {
    file: name,
    line: location.start.line,
    change: `${oneLine(between(file.source, location))} → ${oneLine(replacement)}`,
    fate: fateOf(status),
  }
}

function fateOf(status: string): Mutant['fate'] {
  switch (status) {
    case 'Killed':
    case 'Timeout':
    case 'RuntimeError':
      return 'noticed'
    case 'CompileError':
    case 'Ignored':
      return 'left out'
    default:
      return 'survived'
  }
}

/** Lines and columns from 1, the end not included. */
function between(source: string, { start, end }: { start: v.Infer<typeof place>; end: v.Infer<typeof place> }): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

export interface Score {
  readonly noticed: number
  readonly all: number
  /** 0 to 100; 0 where there is no mutant. */
  readonly percent: number
}

export function scoreOf(mutants: readonly Mutant[]): Score {
  const counted = mutants.filter(({ fate }) => fate !== 'left out')
  const noticed = counted.filter(({ fate }) => fate === 'noticed').length
  return { noticed, all: counted.length, percent: counted.length === 0 ? 0 : (100 * noticed) / counted.length }
}
