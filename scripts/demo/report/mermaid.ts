/** Mermaid itself, within the page: what it draws is what GitHub draws, and no network is needed. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Html, raw } from './html.ts'

const start = `
const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default'
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme })
mermaid.run().then(() => { document.body.dataset.drawn = 'true' })
`

export function mermaidScript(): Html {
  const main = createRequire(import.meta.url).resolve('mermaid')
  const library = readFileSync(join(main, '..', 'mermaid.min.js'), 'utf8')
  // The end of a script element within the library's own strings would end ours.
  return raw(`${library.replaceAll('</script', '<\\/script')}\n${start}`)
}
