/** The outputs of the step: each name once, in the order in which they became known. */

import type { Outputs } from '../core/world.ts'

export interface OutputWriter extends Outputs {
  /** Writes what has not been written yet. Empty, or why the outputs could not be written. */
  finish(values: Readonly<Record<string, string>>): Promise<string>
}

export function createOutputs(write: (name: string, value: string) => Promise<void>): OutputWriter {
  const written = new Set<string>()
  let fault = ''
  let tail = Promise.resolve()
  const set = (name: string, value: string) => {
    if (value === '' || written.has(name)) return
    enqueue(name, value)
  }
  const enqueue = (name: string, value: string) => {
    written.add(name)
    tail = tail
      .then(() => write(name, value))
      .catch((error: unknown) => {
        fault ||= error instanceof Error ? error.message : 'they could not be written'
      })
  }
  return {
    set,
    async finish(values) {
      for (const [name, value] of Object.entries(values)) if (!written.has(name)) enqueue(name, value)
      await tail
      return fault
    },
  }
}
