/** Reads inputs once, and collects every fault instead of stopping at the first. */

import { inertLine } from './inert-log.ts'

/** One thing that is wrong with one input. Never holds the value of a secret. */
export interface Fault {
  readonly input: string
  /** What is wrong, such as `"5abc" is not a duration`. */
  readonly problem: string
  /** What is legal. */
  readonly legal: string
}

export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'fault'; readonly problem: string }

export interface InputType<T> {
  readonly parse: (text: string) => Parsed<T>
  readonly legal: string
  /** True where an absent input is a fault. */
  readonly required?: boolean
}

export interface InputReader {
  /** The trimmed text, or `fallback` where it is empty, as a `T`. After a fault the fallback stands in, so that reading goes on. */
  read<T>(name: string, type: InputType<T>, fallback: string): T
  /** Adds a fault that concerns several inputs. */
  fault(fault: Fault): void
  readonly faults: readonly Fault[]
}

/** `raw` gives the text of an input, empty where it is absent. Throws only for a fallback that is itself faulty. */
export function createInputReader(raw: (name: string) => string): InputReader {
  const faults: Fault[] = []
  return {
    faults,
    fault: (fault) => void faults.push(fault),
    read(name, type, fallback) {
      const text = raw(name).trim()
      if (text !== '') {
        const parsed = type.parse(text)
        if (parsed.kind === 'value') return parsed.value
        faults.push({ input: name, problem: parsed.problem, legal: type.legal })
      } else if (type.required) faults.push({ input: name, problem: 'it is missing', legal: type.legal })
      const standIn = type.parse(fallback)
      if (standIn.kind === 'value') return standIn.value
      throw new Error(`the default of ${name} is not legal: ${standIn.problem}`)
    },
  }
}

export function value<T>(value: T): Parsed<T> {
  return { kind: 'value', value }
}

export function fault(problem: string): Parsed<never> {
  return { kind: 'fault', problem }
}

const longestShown = 24

/**
 * The value, for a fault of an input that is no secret: short, on one line. Of a long one only the start, since it may be a secret
 * in the wrong place, and the redactor knows it whole or not at all.
 */
export function shown(text: string): string {
  return `"${inertLine(text, [...text].length > longestShown ? 9 : longestShown)}"`
}

/** All faults as one sentence for the error. What is legal for several is said once: an error holds little, and all must be named. */
export function renderFaults(faults: readonly Fault[]): string {
  const legals = [...new Set(faults.map(({ legal }) => legal))]
  const problemsOf = (one: string) =>
    faults.filter(({ legal }) => legal === one).map(({ input, problem }) => `\`${input}\`: ${problem}`)
  return legals.map((legal) => `${problemsOf(legal).join(', ')} (${legal})`).join('; ')
}
