import { describe, expect, it } from '@jest/globals'
import { perPoll, type Simulator, scenarios } from '../../../simulator/index.ts'
import {
  bodiesOf,
  context,
  everywhere,
  head,
  onPullRequest,
  statusStates,
  warningsOf,
} from '../../support/report-scenario.ts'
import type { Scenario, ScenarioEnd } from '../../support/scenario.ts'
import { cancel } from '../../support/scenario-signals.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Row {
  readonly story: string
  readonly scenario: Scenario
  /** How the step ended, and what is then read where. */
  readonly outputs: Readonly<Record<string, string>>
  readonly comment: RegExp
  readonly deployment: string
  readonly status: string
}

const building = ({ flightcontrol }: Simulator) => flightcontrol.script(scenarios.slow())
const untilBuilt = /\/deployments\/\d+\/statuses$/

const rows: readonly Row[] = [
  {
    story: 'a landing',
    scenario: {},
    outputs: { result: 'success' },
    comment: /✅.*landed.*https:\/\/pr-42\.preview\.example\.com/s,
    ...{ deployment: 'success', status: 'success' },
  },
  {
    story: 'nothing to be done',
    scenario: { given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.noChange())) },
    outputs: { result: 'no-change' },
    comment: /☑️/,
    ...{ deployment: 'success', status: 'success' },
  },
  {
    story: 'a failing build',
    scenario: { given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.failingBuild())) },
    outputs: { result: 'failed', reason: 'build-failed' },
    comment: /❌.*npm error code ERESOLVE/s,
    ...{ deployment: 'failure', status: 'failure' },
  },
  {
    story: 'a deployment that a newer one replaced',
    scenario: { given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.cancelledByProvider())) },
    outputs: { result: 'cancelled' },
    comment: /🚫/,
    ...{ deployment: 'inactive', status: 'failure' },
  },
  {
    story: 'too long a build',
    scenario: { given: building, inputs: { ...everywhere, timeout: '1s' } },
    outputs: { result: 'timed-out', reason: 'run-timeout' },
    comment: /⏰.*goes on/s,
    ...{ deployment: 'failure', status: 'failure' },
  },
  {
    story: 'too long a queue',
    scenario: {
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.stuckInQueue()),
      inputs: { ...everywhere, 'queue-timeout': '1s' },
    },
    outputs: { result: 'timed-out', reason: 'queue-timeout' },
    comment: /⏰/,
    ...{ deployment: 'failure', status: 'failure' },
  },
  {
    story: 'a cancelled workflow',
    scenario: {
      given: building,
      meanwhile: async (run) => {
        await run.request(untilBuilt)
        await cancel(run, ['SIGINT'])
      },
    },
    outputs: { result: 'interrupted', reason: 'workflow-cancelled' },
    comment: /🛑.*goes on/s,
    ...{ deployment: 'error', status: 'error' },
  },
  {
    story: 'a trigger whose answer was lost',
    scenario: {
      given: ({ fault }) => fault({ match: { path: /deploy-hook/ }, reply: 'reset', strikes: 'after' }),
    },
    outputs: { result: 'uncertain' },
    comment: /❓.*may or may not be running/s,
    ...{ deployment: 'error', status: 'error' },
  },
  {
    story: 'a key that is refused',
    scenario: { given: ({ fault }) => fault({ match: { path: /^\/v1\// }, reply: { status: 401 }, times: Infinity }) },
    outputs: { result: 'error', reason: 'unauthorized' },
    comment: /⚠️/,
    ...{ deployment: 'error', status: 'error' },
  },
  {
    story: 'a hook that is refused',
    scenario: {
      given: ({ fault }) => fault({ match: { path: /deploy-hook/ }, reply: { status: 404 }, times: Infinity }),
    },
    outputs: { result: 'error', reason: 'not-found' },
    comment: /⚠️/,
    ...{ deployment: 'error', status: 'error' },
  },
  {
    story: 'nobody who waits',
    scenario: { inputs: { ...everywhere, wait: 'false' } },
    outputs: { result: 'triggered' },
    comment: /📨/,
    ...{ deployment: 'inactive', status: 'pending' },
  },
]

/** One of each, on the commit that was deployed, and in a form that is an end. */
function toldOf(end: Pick<ScenarioEnd, 'simulator'>) {
  const { deployments, statuses } = end.simulator.github
  return {
    deployments: deployments.map(({ ref }) => ref),
    states: deployments.map(({ statuses: all }) => all.at(-1)?.state),
    contexts: [...new Set(statuses.map((status) => `${status.context} ${status.sha}`))],
    status: statuses.at(-1)?.state,
  }
}

describe('comment, GitHub Deployment and commit status end with', () => {
  const run = sideBySide(rows, ({ scenario }) => onPullRequest(scenario), { atOnce: 4 })

  it.each(rows)('$story', async (row) => {
    const end = await run(row)

    expect(end.outputs).toMatchObject(row.outputs)
    expect(warningsOf(end)).toEqual([])
    expect(bodiesOf(end)).toEqual([expect.stringMatching(row.comment)])
    expect(toldOf(end)).toEqual({
      deployments: [head],
      states: [row.deployment],
      contexts: [`${context} ${head}`],
      status: row.status,
    })
    expect(['pending', row.status]).toEqual(expect.arrayContaining([...statusStates(end)]))
  })
})
