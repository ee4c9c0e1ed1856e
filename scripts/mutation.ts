/**
 * `npm run mutation`: breaks `core` in thousands of small ways and asks of each whether a unit test notices. Fails below a score of
 * 95 %, and for every survivor that `mutation/survivors.json` does not explain.
 * What was found out before stands in `mutation/known.json.gz`: only mutants of changed code, or with changed tests, run again.
 * `-- --all` runs every mutant (half an hour), `-- --write` keeps what was found out.
 */

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { node24, repositoryRoot } from '../simulator/runner/step.ts'
import { runCommand } from './ci/command.ts'
import { type Mutant, portable, readMutants, scoreOf, withoutSurvivors } from './mutation/report.ts'
import { compareSurvivors, readExplanations } from './mutation/survivors.ts'

const leastPercent = 95

const { values } = parseArgs({
  options: { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})
const file = (path: string) => join(repositoryRoot, path)
const known = file('scripts/mutation/known.json.gz')
const incremental = file('reports/mutation/incremental.json')
const report = file('reports/mutation/mutation.json')

const explanations = readExplanations(readFileSync(file('scripts/mutation/survivors.json'), 'utf8'))

mkdirSync(file('reports/mutation'), { recursive: true })
rmSync(report, { force: true })
if (!existsSync(incremental) && existsSync(known)) writeFileSync(incremental, gunzipSync(readFileSync(known)))
if (existsSync(incremental)) {
  const before: unknown = JSON.parse(readFileSync(incremental, 'utf8'))
  const isExplained = (mutant: Mutant) => compareSurvivors([mutant], explanations).unexplained.length === 0
  writeFileSync(incremental, JSON.stringify(withoutSurvivors(before, isExplained)))
}

const stryker = file('node_modules/@stryker-mutator/core/bin/stryker.js')
const args = [stryker, 'run', 'scripts/mutation/stryker.config.json', ...(values.all ? ['--force'] : [])]
const { exitCode } = await runCommand({ file: node24, args, cwd: repositoryRoot })
if (exitCode === 0) judge(readMutants(JSON.parse(readFileSync(report, 'utf8'))))
else process.exitCode = 1

function judge(mutants: readonly Mutant[]): void {
  const { unexplained, outdated } = compareSurvivors(mutants, explanations)
  for (const row of scoresByFile(mutants)) console.log(row)
  for (const { file: where, line, change } of unexplained) console.log(`✗ survived: ${where}:${line}  ${change}`)
  // No failure: on a machine that is busy, a mutant that is merely slow is noticed by its time.
  for (const name of outdated) console.log(`– explained, but noticed this time: ${name}`)
  const { noticed, all, percent } = scoreOf(mutants)
  console.log(`mutation score of core: ${percent.toFixed(2)} % (${noticed} of ${all} mutants noticed)`)
  process.exitCode = percent < leastPercent || unexplained.length > 0 ? 1 : 0
  if (values.write) keep(JSON.parse(readFileSync(incremental, 'utf8')))
}

function keep(found: unknown): void {
  writeFileSync(known, gzipSync(JSON.stringify(portable(found)), { level: 9 }))
}

function scoresByFile(mutants: readonly Mutant[]): readonly string[] {
  return [...new Set(mutants.map(({ file: where }) => where))]
    .map((where) => ({ where, ...scoreOf(mutants.filter((mutant) => mutant.file === where)) }))
    .filter(({ noticed, all }) => noticed < all)
    .map(({ where, noticed, all, percent }) => `${percent.toFixed(1).padStart(6)} %  ${where} (${noticed} of ${all})`)
}
