/**
 * Writes the tables of inputs and outputs of every `action.yml` into the README beside it: `npm run docs`.
 * `npm run docs -- --check` writes nothing and fails where a table is stale.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from './docs/action-metadata.ts'
import { readPages } from './docs/pages.ts'

const check = process.argv.includes('--check')
let wrong = 0
for (const { file, is, shouldBe, problem } of readPages(repositoryRoot)) {
  if (problem !== '') {
    console.log(`✗ ${file}: ${problem}`)
    wrong += 1
  } else if (is === shouldBe) console.log(`✓ ${file}`)
  else if (check) {
    console.log(`✗ ${file}: its tables are not those of action.yml; run npm run docs`)
    wrong += 1
  } else {
    writeFileSync(join(repositoryRoot, file), shouldBe)
    console.log(`✓ ${file}: written`)
  }
}
process.exitCode = wrong === 0 ? 0 : 1
