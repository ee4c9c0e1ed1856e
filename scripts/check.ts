/**
 * Checks everything, what is named, or what is quick: `npm run check`, `npm run check -- lint types`, `npm run check -- quick`.
 * Ends with one line, `N passed, M failed`: every test and every other check counts one.
 */

import { type Check, checks, quickChecks, type Verdict } from './ci/checks.ts'

type Done = { readonly check: Check; readonly verdict: Verdict; readonly seconds: string }

async function carryOut(check: Check): Promise<Done> {
  console.log(`\n━━━ ${check.name} · ${check.command}`)
  const startedAt = performance.now()
  const verdict = await check.run().catch((error: unknown): Verdict => {
    console.log(error instanceof Error ? error.message : String(error))
    return { kind: 'counted', counts: { passed: 0, failed: 1 } }
  })
  const done: Done = { check, verdict, seconds: `${((performance.now() - startedAt) / 1_000).toFixed(1)} s` }
  console.log(lineOf(done))
  return done
}

function lineOf({ check, verdict, seconds }: Done): string {
  const start = `${check.name.padEnd(11)}${seconds.padStart(8)}  `
  if (verdict.kind === 'skipped') return `– ${start}skipped: ${verdict.why}`
  const { passed, failed } = verdict.counts
  if (failed === 0) return `✓ ${start}${passed} passed`
  return `✗ ${start}${passed} passed, ${failed} failed → ${check.whenFailed}`
}

function noSuchCheck(name: string): Check {
  const whenFailed = `There are: ${checks.map((check) => check.name).join(', ')}; and quick.`
  return { name, command: 'no such check', whenFailed, run: () => Promise.reject(new Error(whenFailed)) }
}

const names = process.argv.slice(2)
const chosen = names.flatMap((name) =>
  name === 'quick' ? quickChecks : (checks.find((check) => check.name === name) ?? noSuchCheck(name)),
)
const done: Done[] = []
for (const check of names.length === 0 ? checks : chosen) done.push(await carryOut(check))

const sum = (count: (verdict: Verdict) => number): number =>
  done.reduce((total, { verdict }) => total + count(verdict), 0)
const passed = sum((verdict) => (verdict.kind === 'counted' ? verdict.counts.passed : 0))
const failed = sum((verdict) => (verdict.kind === 'counted' ? verdict.counts.failed : 0))
const skipped = sum((verdict) => (verdict.kind === 'skipped' ? 1 : 0))

console.log(`\n━━━ in all\n${done.map(lineOf).join('\n')}\n`)
if (names.includes('quick')) console.log('This was the quick part; CI runs all of `npm run check`.')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
