/**
 * The types of inputs and outputs in `action-types.yml`, and what the format allows.
 * https://github.com/typesafegithub/github-actions-typing (README and validation; read 2026-11-26)
 */

import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parse } from 'yaml'

export type Typing =
  | { readonly type: 'string' | 'boolean' | 'integer' | 'float' }
  | { readonly type: 'enum'; readonly 'allowed-values': readonly string[] }
  | { readonly type: 'list'; readonly separator: string; readonly 'list-item': Typing }

export interface Types {
  readonly inputs: Readonly<Record<string, Typing>>
  readonly outputs: Readonly<Record<string, Typing>>
}

export function readTypes(folder: string): Types {
  return parse(readFileSync(posix.join(folder, 'action-types.yml'), 'utf8'))
}

/** What the validator of the format, and it is no more lenient than ours, would refuse: one line for each fault. */
export function faultsOfTypes(types: unknown): readonly string[] {
  const parts = Object.entries(fieldsOf(types))
  const strangers = parts.map(([part]) => part).filter((part) => part !== 'inputs' && part !== 'outputs')
  const items = parts.flatMap(([part, value]) =>
    Object.entries(fieldsOf(value)).flatMap(([name, typing]) =>
      faultsOfTyping(typing).map((fault) => `${part}.${name}: ${fault}`),
    ),
  )
  return [...strangers.map((part) => `${part}: neither inputs nor outputs`), ...items]
}

/** Beside `type`, what each type must have; nothing else is allowed. */
const needs: Readonly<Record<string, readonly string[]>> = {
  string: [],
  boolean: [],
  integer: [],
  float: [],
  enum: ['allowed-values'],
  list: ['separator', 'list-item'],
}

function faultsOfTyping(typing: unknown): readonly string[] {
  const { type, ...rest } = fieldsOf(typing)
  const needed = typeof type === 'string' ? needs[type] : undefined
  if (!needed) return [`${String(type)} is no type`]
  const faults = [
    ...needed.filter((key) => !(key in rest)).map((key) => `${key} is missing`),
    ...Object.keys(rest)
      .filter((key) => !needed.includes(key))
      .map((key) => `${key} is not for ${String(type)}`),
  ]
  return faults.length > 0 ? faults : faultsOfValues(rest)
}

function faultsOfValues({ 'allowed-values': words, separator, 'list-item': item }: Fields): readonly string[] {
  if (words !== undefined) {
    const legal = Array.isArray(words) && words.every((word) => typeof word === 'string')
    return legal && new Set(words).size === words.length && words.length >= 2
      ? []
      : ['allowed-values are at least two different texts']
  }
  if (item === undefined) return []
  if (fieldsOf(item)['type'] === 'list') return ['a list holds no lists']
  return [...(separator === '' ? ['separator is empty'] : []), ...faultsOfTyping(item)]
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
