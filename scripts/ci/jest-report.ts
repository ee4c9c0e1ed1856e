/** What jest's JSON report says, counted strictly: a test that was skipped or left to do has failed. */

import { readFile } from 'node:fs/promises'

export type Counts = { readonly passed: number; readonly failed: number }

/** Reads the report of `jest --json --outputFile`; a report that is not there, unreadable or empty is one failure. */
export async function readJestReport(file: string): Promise<Counts> {
  try {
    return countTests(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Counts the tests of a parsed report; a test file that could not be run counts as one failed test. */
function countTests(report: unknown): Counts {
  const numbers = new Map(typeof report === 'object' && report !== null ? Object.entries(report) : [])
  const count = (name: string): number => {
    const value: unknown = numbers.get(name)
    if (typeof value !== 'number') throw new TypeError(`the report of jest has no ${name}`)
    return value
  }
  const passed = count('numPassedTests')
  const failed = count('numFailedTests') + count('numRuntimeErrorTestSuites')
  const notRun = count('numPendingTests') + count('numTodoTests')
  return { passed, failed: passed + failed + notRun === 0 ? 1 : failed + notRun }
}
