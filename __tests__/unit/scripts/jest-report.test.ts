import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readJestReport } from '../../../scripts/ci/jest-report.ts'

const good = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

async function countsOf(report: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'touchdown-report-'))
  try {
    await writeFile(join(folder, 'jest.json'), report)
    return await readJestReport(join(folder, 'jest.json'))
  } finally {
    await rm(folder, { recursive: true })
  }
}

describe('counting the tests of a run', () => {
  it('counts what has passed', async () => {
    expect(await countsOf(JSON.stringify(good))).toEqual({ passed: 12, failed: 0 })
  })

  it.each([
    ['a failed test', { numFailedTests: 1 }],
    ['a skipped test', { numPendingTests: 1 }],
    ['a test that is still to be written', { numTodoTests: 1 }],
    ['a file that could not be run', { numRuntimeErrorTestSuites: 1 }],
  ])('counts %s as failed', async (_, numbers) => {
    expect(await countsOf(JSON.stringify({ ...good, ...numbers }))).toEqual({ passed: 12, failed: 1 })
  })

  it.each([
    ['no test at all', JSON.stringify({ ...good, numPassedTests: 0 })],
    ['half a report', JSON.stringify({ numPassedTests: 12 })],
    ['broken JSON', '{"numPassedTests": 12'],
    ['nothing', ''],
  ])('takes %s for a failure', async (_, report) => {
    expect(await countsOf(report)).toEqual({ passed: 0, failed: 1 })
  })

  it('takes a report that was never written for a failure', async () => {
    expect(await readJestReport('/nowhere/jest.json')).toEqual({ passed: 0, failed: 1 })
  })
})
