/** Files that the workflow has in its workspace; nothing else of the machine is read for an input. */

import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'

export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string }

const largestBytes = 8 * 1024 * 1024

/** `path` is taken from the workspace; links are followed first, so that none leads out of it. `why` never repeats the path. */
export function readWorkspaceFile(path: string, workspace = process.env['GITHUB_WORKSPACE'] ?? ''): FileReading {
  if (workspace === '') return { kind: 'refused', why: 'there is no workspace to find the file in (GITHUB_WORKSPACE)' }
  if (path.includes('\0')) return { kind: 'refused', why: 'it is no path' }
  try {
    const root = realpathSync(workspace)
    const file = realpathSync(resolve(root, path))
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) {
      return { kind: 'refused', why: 'the file lies outside of the workspace' }
    }
    const { size, ...found } = statOf(file)
    if (!found.isFile) return { kind: 'refused', why: 'it is the path of something that is no file' }
    if (size > largestBytes) return { kind: 'refused', why: 'the file is larger than 8 MB' }
    return { kind: 'text', text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') }
  } catch {
    return { kind: 'refused', why: 'there is no such file in the workspace that can be read' }
  }
}

function statOf(file: string): { size: number; isFile: boolean } {
  const stats = statSync(file)
  return { size: stats.size, isFile: stats.isFile() }
}
