/** A status that we do not know is told once by its name; it is waited out, and never a success. */

import type { Observation, State } from './deployment.ts'
import type { Log } from './ports.ts'

/** More words than this are not told: a provider may invent one for each poll. */
const mostWords = 20

export function createUnknownTeller(title: string, log: Pick<Log, 'line'>): (observation: Observation) => void {
  const told = new Set<string>()
  return ({ state, status, services }) => {
    for (const word of [{ state, status }, ...services].flatMap(unknownWord)) {
      if (told.has(word) || told.size >= mostWords) continue
      told.add(word)
      log.line(`${title} says ${word}, a status that Touchdown does not know; waiting on.`)
    }
  }
}

function unknownWord({ state, status }: { state: State; status: string }): readonly string[] {
  return state === 'unknown' && status !== '' ? [status.slice(0, 60)] : []
}
