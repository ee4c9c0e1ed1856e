/** The mutants that no test can tell from the code, each with its reason; every other survivor is a test that is missing. */

import * as v from '@badrap/valita'
import type { Mutant } from './report.ts'

/** By file, then by change: why nobody could notice it. */
export type Explanations = Readonly<Record<string, Readonly<Record<string, string>>>>

const schema = v.record(v.record(v.string().assert((why) => why.trim() !== '')))

/** Throws where it is not a reason by change by file. */
export function readExplanations(text: string): Explanations {
  return schema.parse(JSON.parse(text))
}

export interface Compared {
  readonly unexplained: readonly Mutant[]
  /** Explanations of what did not survive: `file: change`. */
  readonly outdated: readonly string[]
}

export function compareSurvivors(mutants: readonly Mutant[], explanations: Explanations): Compared {
  const survivors = mutants.filter(({ fate }) => fate === 'survived')
  const survived = new Set(survivors.map(nameOf))
  const explained = Object.entries(explanations).flatMap(([file, changes]) =>
    Object.keys(changes).map((change) => nameOf({ file, change })),
  )
  return {
    unexplained: survivors.filter((mutant) => !explained.includes(nameOf(mutant))),
    outdated: explained.filter((name) => !survived.has(name)),
  }
}

function nameOf({ file, change }: { readonly file: string; readonly change: string }): string {
  return `${file}: ${change}`
}
