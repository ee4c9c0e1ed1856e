import { describe, expect, it } from '@jest/globals'
import { type Simulator, scenarios } from '../../../simulator/index.ts'
import { sha } from '../../support/events.ts'
import { lands, warningsOf } from '../../support/report-scenario.ts'
import { type Inputs, runKilledJob, type Scenario, type ScenarioEnd, usualInputs } from '../../support/scenario.ts'
import { errorOf, onPush, pushTo } from '../../support/scenario-push.ts'
import { cancel } from '../../support/scenario-signals.ts'
import { sideBySide } from '../../support/side-by-side.ts'

const recorded = ({ tracker, url }: Simulator, more: Inputs = {}): Inputs => ({
  'tracker-url': url,
  'tracker-token': tracker.tokenFor(tracker.deployer),
  'tracker-component-id': tracker.componentId,
  'tracker-environment-id': tracker.environmentId,
  ...more,
})

interface Row {
  readonly story: string
  readonly scenario?: Scenario
  readonly inputs?: Inputs | ((simulator: Simulator) => Inputs)
  readonly holds: (end: ScenarioEnd) => void
}

/** The commit of `pushTo`, on record already. */
const before =
  (status: string, metadata: Readonly<Record<string, unknown>> = {}) =>
  (simulator: Simulator) => {
    lands(simulator)
    simulator.tracker.seedDeployment({ version: sha('a'), commitSha: sha('a'), status, metadata })
  }

const api = /^\/api\/v1\/deployments/
const states = ({ requests }: ScenarioEnd) =>
  requests
    .filter(({ method }) => method === 'PATCH')
    .map(({ json }) => (typeof json === 'object' && json !== null && 'status' in json ? json.status : undefined))
const records = ({ simulator }: ScenarioEnd) => simulator.tracker.deployments.map(({ status }) => status)
const is = (reason: string) => (end: ScenarioEnd) => expect(end.outputs['reason']).toBe(reason)

const followed: readonly Row[] = [
  {
    story: 'walks from pending to its success',
    holds: (end) => {
      is('succeeded')(end)
      expect(states(end)).toEqual(['in_progress', 'succeeded'])
      expect(end.simulator.tracker.deployments[0]).toMatchObject({ version: sha('a'), commitSha: sha('a') })
      expect(warningsOf(end)).toEqual([])
    },
  },
  {
    story: 'walks to its failure',
    scenario: { given: ({ flightcontrol }) => flightcontrol.script(scenarios.failingBuild(0.05)) },
    holds: (end) => {
      is('build-failed')(end)
      expect(records(end)).toEqual(['failed'])
    },
  },
  {
    story: 'has failed after a cancel',
    scenario: {
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
      meanwhile: async (run) => {
        await run.line(/Web App +(?:INPROGRESS|BUILDING)/)
        await run.request(/^\/api\/v1\/deployments\//)
        await cancel(run, ['SIGINT'])
      },
    },
    holds: (end) => {
      is('workflow-cancelled')(end)
      expect(records(end)).toEqual(['failed'])
    },
  },
  {
    story: 'of the same commit that failed is tried again, not doubled',
    scenario: { given: before('failed') },
    holds: (end) => {
      expect(states(end)).toEqual(['pending', 'in_progress', 'succeeded'])
      expect(records(end)).toEqual(['succeeded'])
    },
  },
  {
    story: 'of the same commit that was rolled back is tried again',
    scenario: { given: before('rolled_back') },
    holds: (end) => expect(states(end)).toEqual(['pending', 'in_progress', 'succeeded']),
  },
  {
    story: 'of a re-run goes on where the earlier attempt left it',
    scenario: {
      given: before('in_progress', { repository: 'octo-org/landing-site', runId: '4242', runAttempt: '1' }),
      env: { GITHUB_REPOSITORY: 'octo-org/landing-site', GITHUB_RUN_ATTEMPT: '2' },
    },
    holds: (end) => expect(records(end)).toEqual(['succeeded']),
  },
  {
    story: 'of a run that is still at work is left alone',
    scenario: { given: before('in_progress', { repository: 'octo-org/landing-site', runId: '4100' }) },
    holds: (end) => expect(records(end)).toEqual(['in_progress', 'succeeded']),
  },
  {
    story: 'that had succeeded stands beside the new one',
    scenario: { given: before('succeeded') },
    holds: (end) => expect(records(end)).toEqual(['succeeded', 'succeeded']),
  },
  {
    story: 'that somebody else ended is refused, with the steps that are allowed',
    scenario: {
      given: (simulator) => {
        lands(simulator)
        simulator.fault({
          match: { method: 'PATCH', path: api, nth: 2 },
          reply: { status: 400, body: { message: 'no' } },
        })
        simulator.fault({
          match: { method: 'GET', path: /^\/api\/v1\/deployments\// },
          reply: {
            status: 200,
            body: { id: '123e4567-e89b-12d3-a456-426614174000', version: '1', status: 'rolled_back' },
          },
        })
      },
    },
    holds: (end) => {
      is('succeeded')(end)
      expect(warningsOf(end)).toEqual([
        expect.stringMatching(/"rolled_back", from which "succeeded" is not allowed; allowed: pending/),
      ])
    },
  },
  {
    story: 'stays one when the answer to it is lost',
    scenario: {
      given: (simulator) => {
        lands(simulator)
        simulator.fault({ match: { method: 'POST', path: api }, reply: 'reset', strikes: 'after' })
      },
    },
    holds: (end) => expect(records(end)).toEqual(['succeeded']),
  },
  {
    story: 'of somebody who may only read is a warning',
    inputs: ({ tracker }) => ({ 'tracker-token': tracker.tokenFor(tracker.reader) }),
    holds: (end) => {
      is('succeeded')(end)
      expect(warningsOf(end)).toEqual([expect.stringContaining('role `admin`')])
    },
  },
  {
    story: 'with a token that has expired is a warning',
    inputs: ({ tracker }) => ({ 'tracker-token': tracker.tokenFor(tracker.deployer, 60) }),
    holds: (end) => {
      is('succeeded')(end)
      expect(warningsOf(end)).toEqual([expect.stringContaining('log in anew')])
    },
  },
]

function onRecord({ scenario = {}, inputs = {} }: Omit<Row, 'story' | 'holds'>, more: Inputs = {}) {
  return onPush({
    given: lands,
    ...scenario,
    inputs: (simulator) =>
      recorded(simulator, { ...more, ...(typeof inputs === 'function' ? inputs(simulator) : inputs) }),
  })
}

describe('the record in a tracker', () => {
  const run = sideBySide(followed, onRecord)

  it.each(followed)('$story', async (row) => row.holds(await run(row)))

  it('is ended by the post step after a SIGKILL', async () => {
    const { main, post } = await runKilledJob({
      event: pushTo('main'),
      inputs: (simulator) => ({ ...usualInputs(simulator), ...recorded(simulator) }),
      given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
      killedAt: async ({ request }) => request(/^\/api\/v1\/deployments\//),
    })

    expect(main.signal).toBe('SIGKILL')
    expect(records(post)).toEqual(['failed'])
  })
})

const always = (path: RegExp, reply: Parameters<Simulator['fault']>[0]['reply']) => (simulator: Simulator) =>
  simulator.fault({ match: { path }, reply, times: Infinity })

const refused: readonly Omit<Row, 'holds'>[] = [
  { story: 'that does not know the token', scenario: { given: always(api, { status: 401 }) } },
  { story: 'that lets nobody write', inputs: ({ tracker }) => ({ 'tracker-token': tracker.tokenFor(tracker.reader) }) },
  { story: 'that does not answer', scenario: { given: always(api, 'hang') }, inputs: { 'request-timeout': '1s' } },
  { story: 'that breaks every connection', scenario: { given: always(api, 'reset') } },
  { story: 'that is out of order', scenario: { given: always(api, { status: 503 }) } },
  { story: 'that is a sign-in page', scenario: { given: always(api, { status: 200, body: '<html></html>' }) } },
  { story: 'that has no such component', inputs: { 'tracker-component-id': '123e4567-e89b-42d3-a456-426614174000' } },
]

describe('a tracker that is required, and', () => {
  const run = sideBySide(refused, (row) => onRecord(row, { 'tracker-required': 'true', 'commit-status': 'deployed' }))

  it.each(refused)('$story, lets nothing be deployed', async (row) => {
    const end = await run(row)

    expect(end.outputs).toMatchObject({ result: 'error', deploymentId: '' })
    expect(errorOf(end)).toMatch(/Nothing was deployed.*`tracker-required: false`/)
    expect(end.triggers).toEqual([])
    expect(end.simulator.github.statuses.at(-1)?.state).toBe('error')
  })
})
