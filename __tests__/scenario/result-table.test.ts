import { describe, expect, it } from '@jest/globals'
import { runnerCommands } from '../support/runner-parser.ts'
import { logOf, runScenario, type ScenarioEnd } from '../support/scenario.ts'
import { erring } from '../support/scenario-results/erring.ts'
import { failing } from '../support/scenario-results/failing.ts'
import { passing } from '../support/scenario-results/passing.ts'
import { pushed, type ResultRow } from '../support/scenario-results/result-row.ts'
import { sideBySide } from '../support/side-by-side.ts'

/** Which reasons belong to which result, as users were promised. */
const promised: Readonly<Record<string, readonly string[]>> = {
  success: ['succeeded'],
  'no-change': ['no-change'],
  triggered: ['not-waited'],
  skipped: [
    ...['dry-run', 'pull-request-closed', 'branch-deleted', 'activity-ignored'],
    ...['run-not-successful', 'secrets-unavailable'],
  ],
  cancelled: ['cancelled-by-provider'],
  failed: ['build-failed', 'deploy-failed', 'provider-error', 'contradictory-status'],
  'timed-out': ['queue-timeout', 'run-timeout'],
  interrupted: ['workflow-cancelled'],
  uncertain: ['trigger-unconfirmed'],
  invalid: ['invalid-input', 'broken-event', 'unsupported-event', 'fork-refused', 'not-permitted'],
  error: [
    ...['unauthorized', 'not-found', 'rejected', 'unreachable', 'too-many-errors'],
    ...['bad-response', 'wrong-deployment', 'outputs-unwritable', 'internal'],
  ],
}

const outputNames = [
  ...['deploymentId', 'result', 'reason', 'status', 'target', 'environment', 'commit', 'branch', 'pullRequest'],
  ...['url', 'services', 'duration', 'queueDuration'],
]

const table = [...passing, ...failing, ...erring]

const stepDebug = { RUNNER_DEBUG: '1' }

const endOf = sideBySide(table, ({ env, ...row }: ResultRow) =>
  runScenario({ event: pushed, ...row, env: { ...stepDebug, ...env } }),
)

describe('every result and every reason, on the shipped action', () => {
  it.each(table)('$result, $reason: $story', async (row) => {
    const end = await endOf(row)

    expect(end.outputs).toMatchObject({ result: row.result, reason: row.reason })
    expect(end.exitCode).toBe(row.exitCode)
    expect(end.outputEntries.map(({ name }) => name).sort()).toEqual([...outputNames].sort())
    expect(end.outputs['deploymentId'] !== '').toBe(row.id === 'known')
    expect(JSON.parse(end.outputs['services'] ?? '')).toEqual(expect.any(Array))
    expect(errorsOf(end)).toEqual(row.says === undefined ? [] : [expect.stringMatching(row.says)])
    // Whether a deployment may be running, and what to do next.
    expect(errorsOf(end).filter((error) => !/deployment.* Next: \S/i.test(error))).toEqual([])
  })

  it.each([
    ['is gone', undefined],
    ['was never made', '/no-such-folder/output'],
    ['is a folder', '/'],
  ])('error, outputs-unwritable: the file of the outputs %s', async (_story, file) => {
    const end = await runScenario({
      event: pushed,
      given: ({ flightcontrol }) => flightcontrol.script([{ atPoll: 1, status: 'SUCCESS', services: [] }]),
      env: { GITHUB_OUTPUT: file },
      judge: { outputsWritable: false },
    })

    expect(end.exitCode).toBe(1)
    expect(errorsOf(end)).toEqual([
      expect.stringMatching(/outputs of this step could not be written.*has landed.* Next: /),
    ])
    expect(logOf(end).trimEnd()).toMatch(/outputs unwritable$/)
  })

  it('has a scenario for each that users were promised, and no other', () => {
    const reached = [...table, { result: 'error', reason: 'outputs-unwritable' }]
    const all = Object.entries(promised).flatMap(([result, reasons]) => reasons.map((reason) => `${result}, ${reason}`))

    expect([...new Set(reached.map(({ result, reason }) => `${result}, ${reason}`))].sort()).toEqual(all.sort())
  })
})

function errorsOf({ stdout }: ScenarioEnd): readonly string[] {
  return runnerCommands(stdout).flatMap(({ name, data }) => (name === 'error' ? [data] : []))
}
