/** Texts that are checked in, to be read in a diff when they change. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `UPDATE_GOLDEN=1` writes them anew instead of comparing; then read the diff. */
const updating = process.env['UPDATE_GOLDEN'] === '1'

export interface GoldenFolder {
  /** The text to compare with; a file that is missing is an empty text. */
  expected(name: string, actual: string): string
  /** Names of the files that are there. */
  names(): readonly string[]
  /** Where they are written anew, drops those that no test asks for any more. */
  keepOnly(names: readonly string[]): void
}

export function goldenFolder(folder: string): GoldenFolder {
  const fileOf = (name: string) => join(folder, `${name}.txt`)
  const names = () => (existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.txt$/, '')) : [])
  return {
    names,
    expected(name, actual) {
      if (updating) {
        mkdirSync(folder, { recursive: true })
        writeFileSync(fileOf(name), actual)
      }
      return existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : ''
    },
    keepOnly(wanted) {
      if (!updating) return
      for (const name of names()) if (!wanted.includes(name)) rmSync(fileOf(name))
    },
  }
}
