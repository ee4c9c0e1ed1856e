/**
 * The files through which a step speaks to its runner: outputs, state for `post`, the job summary. Written here and not
 * through `@actions/core`: that package brings an HTTP client (1 MB of bundle, 15 MB of memory, 76 ms) for these few lines, and
 * prints to stdout where the file is missing. A contract test holds the two to the same bytes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files (read 2026-11-22)
 */

import { appendFileSync, statSync, truncateSync } from 'node:fs'
import { builtin } from './builtin.ts'

/** As `os.EOL`, for which Node would load its module of the system. */
const lineEnd = process.platform === 'win32' ? '\r\n' : '\n'

export type FileName = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'

/** Appends `name<<delimiter`. Throws an Error that names the file by its variable, without a path. */
export function appendEntry(file: FileName, { name, value }: { name: string; value: string }): void {
  const delimiter = `ghadelimiter_${builtin.crypto.randomUUID()}`
  append(file, `${name}<<${delimiter}${lineEnd}${value}${lineEnd}${delimiter}${lineEnd}`)
}

/** Throws like `appendEntry`. */
export function appendSummary(markdown: string): void {
  append('GITHUB_STEP_SUMMARY', `${markdown}${lineEnd}`)
}

/** What main saved for `post`; empty where it did not. */
export function readState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

/** Where its file can't be one, nothing was saved: that nothing is found then says nothing of main. */
export function isStateKept(): boolean {
  const path = process.env['GITHUB_STATE'] ?? ''
  return path === '' || sizeOf(path) !== undefined
}

function append(file: FileName, text: string): void {
  const path = process.env[file] ?? ''
  if (path === '') throw new Error(`the runner gave no ${file} file`)
  const size = sizeOf(path)
  if (size === undefined) throw new Error(`the ${file} file does not exist, or is not a file`)
  try {
    appendFileSync(path, text)
  } catch {
    takeBack(path, size)
    throw new Error(`the ${file} file could not be written`)
  }
}

/** Half an entry, as a disk that fills up leaves it, would make all of the file unreadable. */
function takeBack(path: string, size: number): void {
  try {
    truncateSync(path, size)
  } catch {
    // What can not be written can perhaps not be shortened either.
  }
}

/** undefined where there is no file. */
function sizeOf(path: string): number | undefined {
  try {
    const found = statSync(path)
    return found.isFile() ? found.size : undefined
  } catch {
    return undefined
  }
}
