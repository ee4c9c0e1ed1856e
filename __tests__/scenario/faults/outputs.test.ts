import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { json } from '../../../simulator/fault-server.ts'
import { perPoll, scenarios } from '../../../simulator/index.ts'
import { deploymentIs, type FaultScenario, runFaulty } from '../../support/fault-scenario.ts'
import { preload } from '../../support/preload.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { pushTo } from '../../support/scenario-push.ts'
import { sideBySide } from '../../support/side-by-side.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchdown-outputs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Row extends Scenario {
  readonly story: string
  readonly says: RegExp
}

/** The disk is full as soon as this file has taken so many entries, and `part` of the next. */
function fullAfter(file: string, entries: number, part = 0) {
  return preload(`
    import fs from 'node:fs'
    const append = fs.appendFileSync
    let taken = 0
    fs.appendFileSync = (path, text) => {
      if (path === process.env.${file} && ++taken > ${entries}) {
        append(path, text.slice(0, text.length * ${part}))
        throw Object.assign(new Error('ENOSPC ' + path), { code: 'ENOSPC' })
      }
      return append(path, text)
    }
    syncBuiltinESMExports()
  `)
}

const unwritable: readonly Row[] = [
  { story: 'was never named', env: { GITHUB_OUTPUT: undefined }, says: /the runner gave no GITHUB_OUTPUT file/ },
  { story: 'is named by nothing', env: { GITHUB_OUTPUT: '' }, says: /the runner gave no GITHUB_OUTPUT file/ },
  {
    story: 'is gone',
    env: { GITHUB_OUTPUT: join(folder, 'gone', 'output') },
    says: /does not exist, or is not a file/,
  },
  { story: 'is a folder', env: { GITHUB_OUTPUT: folder }, says: /does not exist, or is not a file/ },
  {
    story: 'has a name that no system takes',
    env: { GITHUB_OUTPUT: `/${'x'.repeat(5_000)}` },
    says: /does not exist, or is not a file/,
  },
  { story: 'is a device', env: { GITHUB_OUTPUT: '/dev/full' }, says: /does not exist, or is not a file/ },
  { story: 'is on a full disk', env: fullAfter('GITHUB_OUTPUT', 0), says: /could not be written/ },
  { story: 'is on a disk that fills up', env: fullAfter('GITHUB_OUTPUT', 6), says: /could not be written/ },
  ...[0.1, 0.5, 0.9].map((part) => ({
    story: `is on a disk that takes ${part} of an entry`,
    env: fullAfter('GITHUB_OUTPUT', 3, part),
    says: /could not be written/,
  })),
]

describe('a good deployment whose outputs nobody can read is no success: the file', () => {
  const endOf = sideBySide(unwritable, (row: Row) =>
    runScenario({
      event: pushTo('main'),
      given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.landing())),
      inputs: { 'commit-status': 'deployed', 'github-deployment': 'true', summary: 'true' },
      judge: { outputsWritable: false },
      ...row,
    }),
  )

  it.each(unwritable)('$story', async (row) => {
    const { exitCode, stdout, summary, simulator, triggers } = await endOf(row)

    expect(exitCode).toBe(1)
    expect(triggers).toHaveLength(1)
    expect(stdout).toMatch(/::error::The outputs of this step could not be written: .*has landed/)
    expect(stdout).toMatch(row.says)
    expect(simulator.github.statuses.map(({ state }) => state).at(-1)).toBe('error')
    expect(simulator.github.statuses.map(({ state }) => state)).not.toContain('success')
    expect(simulator.github.deployments[0]?.statuses.map(({ state }) => state)).not.toContain('success')
    expect(summary).toMatch(/outputs/)
  })
})

const others: readonly (FaultScenario & { readonly story: string })[] = [
  { story: 'state: never named', env: { GITHUB_STATE: undefined } },
  { story: 'state: a folder', env: { GITHUB_STATE: folder } },
  { story: 'state: a full disk', env: fullAfter('GITHUB_STATE', 0) },
  { story: 'state: a disk that takes half of an entry', env: fullAfter('GITHUB_STATE', 0, 0.5) },
  { story: 'summary: a disk that takes half of it', env: fullAfter('GITHUB_STEP_SUMMARY', 0, 0.5) },
  { story: 'summary: never named', env: { GITHUB_STEP_SUMMARY: undefined } },
  { story: 'summary: a folder', env: { GITHUB_STEP_SUMMARY: folder } },
  { story: 'summary: a full disk', env: fullAfter('GITHUB_STEP_SUMMARY', 0) },
]

describe('a file that nothing depends on changes no result', () => {
  const endOf = sideBySide(others, (row: FaultScenario & { readonly story: string }) =>
    runFaulty({ inputs: { summary: 'true' }, ...row }),
  )

  it.each(others)('$story', async (row) => {
    const { outputs, stdout } = await endOf(row)

    expect(outputs).toMatchObject({ result: 'success' })
    expect(stdout.match(/^::warning::The job summary could not be written/gm) ?? []).toHaveLength(
      row.story.startsWith('summary') ? 1 : 0,
    )
  })
})

describe('an output keeps whatever was said, in one piece', () => {
  it.each([
    'x\nghadelimiter_00000000-0000-0000-0000-000000000000\nresult=success',
    'a\r\nb<<EOF\r\nEOF',
    'result=success',
    '::set-output name=result::success',
    '\u0000\u2028\u{1f600}\ud800',
    'y'.repeat(100_000),
  ])('%j', async (status) => {
    const end = await runFaulty({ polls: [deploymentIs(status), json({}, 401)] })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'unauthorized' })
    expect(end.outputs['status']?.length).toBeGreaterThan(4)
  })
})

const closings: readonly (readonly [story: string, scenario: FaultScenario, result: string])[] = [
  ['from the start', { closeStdout: true }, 'success'],
  ['from the start, of a failure', { closeStdout: true, polls: [deploymentIs('BUILD_ERROR')] }, 'failed'],
  [
    'in the middle',
    {
      polls: [...Array.from({ length: 10 }, () => deploymentIs('BUILDING')), deploymentIs('SUCCESS')],
      meanwhile: async ({ child, line }) => {
        await line(/BUILDING/)
        child.stdout?.destroy()
      },
    },
    'success',
  ],
]

describe('a stdout that nobody reads changes no result: it is closed', () => {
  it.each(closings)('%s', async (_, scenario, result) => {
    const { outputs, exitCode, asked } = await runFaulty({ ...scenario, judge: { fate: 'killed' } })

    expect(outputs['result']).toBe(result)
    expect(exitCode).toBe(result === 'success' ? 0 : 1)
    expect(asked.hook).toBe(1)
  })
})
