/** Every page with generated parts: as it is, and as it should be. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionMetadata, readActions, readmeOf } from './action-metadata.ts'
import { renderActions, renderTables } from './render-tables.ts'
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
  const actions = readActions(root)
  return actions.map((action) => {
    const file = readmeOf(action)
    const is = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : ''
    const parts = { ...renderTables(action), ...(action.folder === '' ? { actions: renderActions(actions) } : {}) }
    const spliced = splice(is || newPage(action), parts)
    if (spliced.kind === 'spliced') return { file, is, shouldBe: spliced.page, problem: '' }
    const { name } = spliced
    const problem = `it has no place for them: a line <!-- ${name}: from action.yml by npm run docs -->, and a line <!-- /${name} -->`
    return { file, is, shouldBe: is, problem }
  })
}

/** What is known of an action without anybody having written about it. */
function newPage({ name, description }: ActionMetadata): string {
  const place = (part: string) => `<!-- ${part}: from action.yml by npm run docs -->\n<!-- /${part} -->\n`
  return `# ${name}\n\n${description}\n\n## Inputs\n\n${place('inputs')}\n## Outputs\n\n${place('outputs')}`
}
