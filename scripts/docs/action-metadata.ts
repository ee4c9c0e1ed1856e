/** The `action.yml` files of this repository, read as data. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, sep } from 'node:path'
import { parse } from 'yaml'

export interface ActionMetadata {
  /** From the repository's root, with slashes; empty for the root action. */
  readonly folder: string
  readonly name: string
  readonly description: string
  readonly inputs: readonly Input[]
  readonly outputs: readonly Output[]
}

export interface Input extends Output {
  readonly default: string
  readonly required: boolean
}

export interface Output {
  readonly name: string
  readonly description: string
}

/** Folders that hold no action of ours. */
const elsewhere = new Set(['node_modules', 'dist', 'build', 'coverage', 'reports', '__tests__'])

/** Every action below `root`, the root action first. */
export function readActions(root: string): readonly ActionMetadata[] {
  return actionFolders(root, '').map((folder) => readAction(root, folder))
}

function actionFolders(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const here = entries.some((entry) => entry.name === 'action.yml') ? [folder] : []
  const below = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !elsewhere.has(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort()
  return [...here, ...below.flatMap((child) => actionFolders(root, child))].map((path) => path.split(sep).join('/'))
}

function readAction(root: string, folder: string): ActionMetadata {
  const file = fieldsOf(parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')))
  const inputs = entriesOf(file['inputs']).map(([name, input]) => ({
    ...output(name, input),
    default: textOf(input['default']),
    required: input['required'] === true,
  }))
  const outputs = entriesOf(file['outputs']).map(([name, value]) => output(name, value))
  return { folder, name: textOf(file['name']), description: textOf(file['description']), inputs, outputs }
}

function output(name: string, fields: Fields): Output {
  return { name, description: textOf(fields['description']) }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function entriesOf(value: unknown): readonly (readonly [string, Fields])[] {
  return Object.entries(fieldsOf(value)).map(([name, fields]) => [name, fieldsOf(fields)])
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).trim()
}

/** The page that tells about an action. */
export function readmeOf({ folder }: ActionMetadata): string {
  return posix.join(folder, 'README.md')
}

export const repositoryRoot = dirname(dirname(import.meta.dirname))
