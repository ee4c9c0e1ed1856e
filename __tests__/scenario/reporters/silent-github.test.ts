import { describe, expect, it } from '@jest/globals'
import { type Simulator, scenarios } from '../../../simulator/index.ts'
import { hastened } from '../../support/preload.ts'
import { context, onPullRequest, warningsOf } from '../../support/report-scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { cancel } from '../../support/scenario-signals.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Row {
  readonly story: string
  readonly scenario: Scenario
  readonly outputs: Readonly<Record<string, string>>
}

const hangs = (path: RegExp) => (simulator: Simulator) =>
  simulator.fault({ match: { path }, reply: 'hang', times: Infinity })
const ends =
  (status: string) =>
  ({ flightcontrol }: Simulator) =>
    flightcontrol.script([{ atPoll: 1, status, services: [] }])
const builds = ({ flightcontrol }: Simulator) => flightcontrol.script(scenarios.slow())

const beside = { comment: 'true', 'commit-status': context }

const rows: readonly Row[] = [
  {
    story: 'a landing, whoever of the reporters is answered',
    scenario: {
      given: (simulator) => {
        hangs(/\/statuses\//)(simulator)
        ends('SUCCESS')(simulator)
      },
      inputs: beside,
      env: hastened(5),
    },
    outputs: { result: 'success' },
  },
  {
    story: 'a failure',
    scenario: {
      given: (simulator) => {
        hangs(/^\/github/)(simulator)
        ends('BUILD_ERROR')(simulator)
      },
      inputs: beside,
      env: hastened(5),
    },
    outputs: { result: 'failed', reason: 'build-failed' },
  },
  {
    story: 'a cancelled workflow',
    scenario: {
      given: (simulator) => {
        hangs(/^\/github/)(simulator)
        builds(simulator)
      },
      inputs: beside,
      meanwhile: async (run) => {
        await run.line(/Web App +(?:INPROGRESS|BUILDING)/)
        await cancel(run, ['SIGINT'])
      },
    },
    outputs: { result: 'interrupted' },
  },
  {
    story: 'a workflow that is cancelled before its GitHub Deployment is made',
    scenario: {
      given: hangs(/^\/github/),
      inputs: { 'github-deployment': 'true' },
      meanwhile: async (run) => {
        await run.request(/\/deployments$/)
        await cancel(run, ['SIGINT'])
      },
    },
    outputs: { result: 'interrupted' },
  },
]

describe('a GitHub that does not answer keeps nobody from', () => {
  const run = sideBySide(rows, ({ scenario }) => onPullRequest(scenario), { atOnce: rows.length })

  // A step that were to wait for it would be killed, and its result empty.
  it.each(rows)('$story', async (row) => {
    const end = await run(row)

    expect(end.outputs).toMatchObject(row.outputs)
    expect(warningsOf(end).length).toBeLessThanOrEqual(2)
  })
})
