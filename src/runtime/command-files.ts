/** The files through which a step speaks to its runner: outputs, state for `post`, the job summary. */

import { statSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'

/** Loaded after the trigger has left: it takes 76 ms, nearly all of it for an HTTP client that is not used here. */
const toolkit = () => import('@actions/core')

export type FileName = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'

/** Starts loading what the first write will need. */
export function preloadCommandFiles(): void {
  void toolkit()
}

/** Why the file can't be written, or empty. The toolkit itself would silently print to stdout instead. */
export function faultOf(name: FileName): string {
  const path = process.env[name] ?? ''
  if (path === '') return `the runner gave no ${name} file`
  try {
    return statSync(path).isFile() ? '' : `${name} is not a file`
  } catch {
    return `the ${name} file does not exist`
  }
}

/** Throws an Error without a path in it. */
export async function writeOutput(name: string, value: string): Promise<void> {
  const { setOutput } = await toolkit()
  guarded('GITHUB_OUTPUT', () => setOutput(name, value))
}

export async function writeState(name: string, value: string): Promise<void> {
  const { saveState } = await toolkit()
  guarded('GITHUB_STATE', () => saveState(name, value))
}

export async function appendSummary(markdown: string): Promise<void> {
  const fault = faultOf('GITHUB_STEP_SUMMARY')
  if (fault !== '') throw new Error(fault)
  await appendFile(process.env['GITHUB_STEP_SUMMARY'] ?? '', `${markdown}\n`)
}

/** What main saved for `post`. */
export function readState(name: string): string {
  return process.env[`STATE_${name}`] ?? ''
}

function guarded(file: FileName, write: () => void): void {
  const fault = faultOf(file)
  if (fault !== '') throw new Error(fault)
  try {
    write()
  } catch {
    throw new Error(`the ${file} file could not be written`)
  }
}
