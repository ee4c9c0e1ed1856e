import { describe, expect, it } from '@jest/globals'
import { type Simulator, scenarios } from '../../../simulator/index.ts'
import { type JsonObject, payloadOf, sha } from '../../support/events.ts'
import { context, head, lands, statusStates, warningsOf } from '../../support/report-scenario.ts'
import { type Run, runScenario, type Scenario } from '../../support/scenario.ts'
import { cancel } from '../../support/scenario-signals.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Event {
  readonly name: string
  readonly changes: JsonObject
  /** Of the commit that is deployed; the event itself runs on another one. */
  readonly commit: string
}

const onMain = { GITHUB_SHA: sha('d'), GITHUB_REF: 'refs/heads/main' }
const run = (changes: JsonObject): JsonObject => ({
  workflow_run: { conclusion: 'success', head_sha: sha('a'), head_branch: 'feat/a', pull_requests: [], ...changes },
  repository: { full_name: 'octo-org/octo-repo' },
})

const events: readonly Event[] = [
  { name: 'pull_request', changes: { action: 'opened' }, commit: head },
  {
    name: 'issue_comment',
    changes: { issue: { number: 12, pull_request: {} }, comment: { author_association: 'MEMBER' } },
    commit: sha('a'),
  },
  { name: 'workflow_run', changes: run({ event: 'pull_request' }), commit: sha('a') },
  { name: 'workflow_run', changes: run({ event: 'push' }), commit: sha('a') },
  { name: 'merge_group', changes: {}, commit: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d' },
]

interface End {
  readonly story: string
  readonly given: (simulator: Simulator) => void
  readonly meanwhile?: (run: Run) => Promise<void>
  readonly state: string
}

const known = /\/statuses\/\w+$/

const ends: readonly End[] = [
  { story: 'lands', given: lands, state: 'success' },
  {
    story: 'fails',
    given: ({ flightcontrol }) => flightcontrol.script(scenarios.failingBuild(0.2)),
    state: 'failure',
  },
  {
    story: 'is cancelled',
    given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
    meanwhile: async (step) => {
      await step.request(known)
      await cancel(step, ['SIGINT'])
    },
    state: 'error',
  },
]

const rows = events.flatMap((event) => ends.map((end) => ({ ...end, event, name: event.name })))

function scenarioOf({ event, given, meanwhile }: (typeof rows)[number]): Scenario {
  return {
    event: { name: event.name, payload: payloadOf(event.name, event.changes) },
    env: onMain,
    inputs: { 'commit-status': context },
    given: (simulator) => {
      simulator.github.seedPullRequest({ number: 12, headSha: sha('a'), headRef: 'feat/a' })
      given(simulator)
    },
    ...(meanwhile && { meanwhile }),
  }
}

describe('the commit status', () => {
  const runRow = sideBySide(rows, (row) => runScenario(scenarioOf(row)))

  it.each(rows)('of a deployment for $name that $story is on the deployed commit', async (row) => {
    const end = await runRow(row)
    const { statuses } = end.simulator.github

    expect(end.outputs['commit']).toBe(row.event.commit)
    expect(new Set(statuses.map((status) => `${status.context} ${status.sha}`))).toEqual(
      new Set([`${context} ${row.event.commit}`]),
    )
    // What is over before the first status could be set is told at once.
    expect(statusStates(end).filter((state) => state !== 'pending')).toEqual([row.state])
    expect(statuses.at(-1)?.state).toBe(row.state)
    expect(warningsOf(end)).toEqual([])
  })

  it('is pending before it is anything else', async () => {
    const [event] = events
    const end = await runScenario({
      event: { name: 'pull_request', payload: payloadOf('pull_request', event?.changes) },
      inputs: { 'commit-status': context },
      given: ({ flightcontrol, github, fault }) => {
        github.seedStatus({ sha: head, context, state: 'success' })
        flightcontrol.script(scenarios.failingBuild(0.3))
        fault({ match: { path: known }, reply: 'reset', strikes: 'after' })
      },
    })

    expect(statusStates(end)).toEqual(['success', 'pending', 'failure'])
  })

  it('of an earlier success does not stand when the inputs are wrong', async () => {
    const end = await runScenario({
      event: { name: 'pull_request', payload: payloadOf('pull_request', { action: 'opened' }) },
      inputs: { 'commit-status': context, timeout: '5abc' },
      given: ({ github }) => void github.seedStatus({ sha: head, context, state: 'success' }),
    })

    expect(statusStates(end)).toEqual(['success', 'error'])
  })
})
