/** Inputs of `KEY=value` lines, such as environment variables. Values may be secret: no fault ever repeats one. */

import { fault, type InputType, value } from './input-reader.ts'
import { parseJson } from './json.ts'
import { linesOf } from './lines.ts'

export interface KeyValue {
  readonly key: string
  readonly value: string
}

const keyForm = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/

/**
 * White space around key and value is dropped; everything else of a value stays as it is, quotes too. Lines that begin with `#`
 * are comments.
 */
export const keyValues: InputType<readonly KeyValue[]> = {
  legal: '`KEY=value`, one a line; a key is letters, digits and `_`',
  parse: (given) => {
    const pairs = new Map<string, string>()
    const faults: string[] = []
    for (const { number, text } of linesOf(given)) {
      if (text.startsWith('#')) continue
      const { key, value: content } = split(text)
      if (!keyForm.test(key)) faults.push(`line ${number} does not begin with a key and \`=\``)
      else if (pairs.has(key)) faults.push(`line ${number} gives ${key} again`)
      else if (unprintable.test(content)) faults.push(`line ${number} holds control characters`)
      else pairs.set(key, content)
    }
    return faults.length > 0
      ? fault(faults.join(', '))
      : value([...pairs].map(([key, content]) => ({ key, value: content })))
  },
}

export function isKey(text: string): boolean {
  return keyForm.test(text)
}

/** No key begins with a brace. */
export function looksLikeJson(given: string): boolean {
  return given.trimStart().startsWith('{')
}

/** Everything that could be meant as a value, also in lines that are faulty, and in a JSON object where one is given. */
export function valuesIn(raw: string): readonly string[] {
  const lines = linesOf(raw).map(({ text }) => (text.includes('=') ? split(text).value : text))
  return looksLikeJson(raw) ? [...leavesOf(parseJson(raw)), ...lines] : lines
}

/** Nobody means more than that; the lines of the text are taken besides. */
const deepest = 20

function leavesOf(value: unknown, depth = 0): readonly string[] {
  if (depth > deepest) return []
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).flatMap((child) => leavesOf(child, depth + 1))
  }
  return value === undefined || value === null ? [] : [String(value)]
}

function split(line: string): KeyValue {
  const sign = line.indexOf('=')
  return sign < 0 ? { key: '', value: '' } : { key: line.slice(0, sign).trim(), value: line.slice(sign + 1).trim() }
}
