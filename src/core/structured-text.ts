/** Inputs that hold YAML or JSON (which YAML reads as well). No fault ever repeats what they hold, since it may be secret. */

import type * as v from '@badrap/valita'
import { type Document, LineCounter, parseDocument, visit } from 'yaml'
import { fault, type InputType, type Parsed, value } from './input-reader.ts'

export interface StructuredOptions {
  /** `as-written`: `1.10`, `0x10` and `true` stay these texts, where a table of texts is asked for. */
  readonly scalars?: 'typed' | 'as-written'
}

/** Aliases save typing; that many only serve to blow a small text up. */
const mostAliases = 2000
/** Of what the text stands for, aliases unfolded. */
const mostNodes = 200_000
const deepest = 60

/**
 * The core schema of YAML 1.2 and nothing else: no tags of one's own, no merge keys, each key once and a text, one document.
 * https://yaml.org/spec/1.2.2/#103-core-schema (read 2026-11-22)
 */
export function parseStructured(text: string, { scalars = 'typed' }: StructuredOptions): Parsed<unknown> {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { ...strictly, lineCounter: lines })
    const [problem] = [...document.errors, ...document.warnings]
    if (problem)
      return fault(`line ${lines.linePos(problem.pos[0]).line} is not YAML or JSON (${inWords(problem.code)})`)
    if (scalars === 'as-written') keepAsWritten(document)
    return checked(document.toJS({ maxAliasCount: mostAliases }))
  } catch {
    // The reader throws for these, in words that repeat the text.
    return fault('an alias refers to nothing, or it is nested too deeply, or unfolds to too much')
  }
}

const strictly = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
} as const

function inWords(code: string): string {
  return code.toLowerCase().replaceAll('_', ' ')
}

function keepAsWritten(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if ((typeof node.value === 'number' || typeof node.value === 'boolean') && node.source) node.value = node.source
    },
  })
}

/** What is no plain data, or would be more than it looks, ends here. */
function checked(whole: unknown): Parsed<unknown> {
  let nodes = 0
  const problemIn = (node: unknown, depth: number): string => {
    nodes += 1
    if (depth > deepest || nodes > mostNodes) return 'it is nested too deeply, or unfolds to too much'
    if (typeof node === 'number' && !Number.isFinite(node)) return 'it holds a number that JSON has not'
    if (typeof node !== 'object' || node === null) return ''
    if (Object.hasOwn(node, '__proto__')) return '`__proto__` is no key'
    for (const child of Object.values(node)) {
      const problem = problemIn(child, depth + 1)
      if (problem !== '') return problem
    }
    return ''
  }
  const problem = problemIn(whole, 0)
  return problem === '' ? value(whole) : fault(problem)
}

/** YAML or JSON of a shape, or absent. `legal` says the shape in words. */
export function structured<T>(
  shape: v.Type<T>,
  { legal, ...options }: { readonly legal: string } & StructuredOptions,
): InputType<T | undefined> {
  return {
    legal: `YAML or JSON: ${legal}`,
    parse: (text) => {
      if (text === '') return value(undefined)
      const parsed = parseStructured(text, options)
      if (parsed.kind === 'fault') return parsed
      const read = shape.try(parsed.value)
      return read.ok ? value(read.value) : fault([...new Set(read.issues.map(problemOf))].slice(0, 5).join(', '))
    },
  }
}

function problemOf(issue: v.Err['issues'][number]): string {
  const place = issue.path.length === 0 ? 'it' : `\`${issue.path.join('.').slice(0, 80)}\``
  switch (issue.code) {
    case 'missing_value':
      return `${place} is missing`
    case 'unrecognized_keys':
      return `${place} has no key \`${issue.keys.join('`, `').slice(0, 80)}\``
    case 'custom_error':
      return `${place} ${issue.message ?? 'is not of this shape'}`
    case 'invalid_type':
      return `${place} is no ${issue.expected.join(' or ')}`
    default:
      return `${place} is not of this shape`
  }
}
