import { describe, expect, it } from '@jest/globals'
import { perPoll, type Simulator, scenarios } from '../../../simulator/index.ts'
import {
  bodiesOf,
  context,
  deploymentStates,
  everywhere,
  head,
  lands,
  onPullRequest,
  opened,
  statusStates,
  warningsOf,
} from '../../support/report-scenario.ts'
import { runKilledJob, type Scenario, type ScenarioEnd } from '../../support/scenario.ts'
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

describe('after a SIGKILL the post step ends them', () => {
  const kills: readonly { readonly story: string; readonly path: RegExp }[] = [
    { story: 'as soon as the GitHub Deployment is asked for', path: /\/repos\/.*\/deployments$/ },
    { story: 'as soon as the trigger is sent', path: /deploy-hook/ },
    { story: 'in the middle of the build', path: untilBuilt },
  ]
  const run = sideBySide(kills, ({ path }) =>
    runKilledJob({
      event: opened,
      inputs: everywhere,
      given: (simulator) => {
        lands(simulator)
        building(simulator)
      },
      killedAt: ({ request }) => request(path),
    }),
  )

  it.each(kills)('$story', async (row) => {
    const { main, post } = await run(row)
    const { github } = post.simulator

    expect(main.signal).toBe('SIGKILL')
    for (const state of deploymentStates(post)) expect(state).toBe('error')
    for (const body of bodiesOf(post)) expect(body).toMatch(/🛑|❓/)
    expect(github.deployments).toHaveLength(1)
    expect(github.statuses.at(-1)?.state ?? 'error').toBe('error')
    expect(github.comments.length).toBeLessThanOrEqual(1)
  })
})

describe('the GitHub Deployment of a success', () => {
  it('takes the place of earlier ones; what failed stays failed, what is another step’s stays as it is', async () => {
    const end = await onPullRequest({
      given: ({ github }) => {
        const environment = 'preview/pr-2'
        const made = (touchdown: string, state: string) => {
          const one = github.seedDeployment({ environment, payload: { touchdown, run: '4000.1' } })
          github.addDeploymentStatus(one, { state })
        }
        made('site', 'failure')
        made('site', 'in_progress')
        made('another', 'success')
        made('site', 'success')
      },
    })

    expect(deploymentStates(end)).toEqual(['failure', 'inactive', 'success', 'inactive', 'success'])
  })

  it('takes over when the answer to the request for it is lost', async () => {
    const end = await onPullRequest({
      given: ({ fault }) =>
        fault({ match: { method: 'POST', path: /\/deployments$/ }, reply: 'reset', strikes: 'after' }),
    })

    expect(deploymentStates(end)).toEqual(['success'])
    expect(warningsOf(end)).toEqual([])
  })
})
