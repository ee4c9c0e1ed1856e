/** Inputs of several lines: each line says one thing, and each faulty line is named by its number. */

import { fault, type InputType, value } from './input-reader.ts'

export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number
  /** Trimmed, never empty. */
  readonly text: string
}

export function linesOf(text: string): readonly Line[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
}

/** One a line, or nothing at all. What is given twice counts once. */
export function oneALine<T>(type: InputType<T>): InputType<readonly T[]> {
  return {
    legal: `${type.legal}, one a line`,
    parse: (given) => {
      const values = new Map<string, T>()
      const faults: string[] = []
      for (const { number, text } of linesOf(given)) {
        const parsed = type.parse(text)
        if (parsed.kind === 'value') values.set(text, parsed.value)
        else faults.push(`line ${number}: ${parsed.problem}`)
      }
      return faults.length > 0 ? fault(faults.join(', ')) : value([...values.values()])
    },
  }
}
