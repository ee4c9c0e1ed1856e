/** The outputs of the step: each name once, in the order in which they became known. */

import type { Outputs } from '../core/world.ts'

export interface OutputWriter extends Outputs {
  /** Writes what has not been written yet. Empty, or why the outputs could not be written. */
  finish(values: Readonly<Record<string, string>>): string
}

/** `write` may throw: its message is the fault. */
export function createOutputs(write: (name: string, value: string) => void): OutputWriter {
  const written = new Set<string>()
  let fault = ''
  const set = (name: string, value: string) => {
    // After one that could not be written there is none: no later step shall take a part for the whole.
    if (written.has(name) || fault !== '') return
    written.add(name)
    try {
      write(name, value)
    } catch (error) {
      fault = error instanceof Error ? error.message : 'they could not be written'
    }
  }
  return {
    set,
    finish({ result, reason, ...values }) {
      for (const [name, value] of Object.entries(values)) set(name, value)
      // Last, so that a result and its reason stand only where everything stands.
      if (reason !== undefined) set('reason', reason)
      if (result !== undefined) set('result', result)
      return fault
    },
  }
}
