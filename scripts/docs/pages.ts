/** Every page with generated parts: as it is, and as it should be. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readActions, readmeOf } from './action-metadata.ts'
import { renderTables } from './render-tables.ts'
import { splice } from './splice.ts'

export interface Page {
  /** From the repository's root. */
  readonly file: string
  readonly is: string
  readonly shouldBe: string
  /** Why it can not be generated; else empty. */
  readonly problem: string
}

export function readPages(root: string): readonly Page[] {
  return readActions(root).map((action) => {
    const file = readmeOf(action)
    const is = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''
    const spliced = splice(is, renderTables(action))
    if (spliced.kind === 'spliced') return { file, is, shouldBe: spliced.page, problem: '' }
    const { name } = spliced
    const problem = `it has no place for them: a line <!-- ${name}: from action.yml by npm run docs -->, and a line <!-- /${name} -->`
    return { file, is, shouldBe: is, problem }
  })
}
