import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import {
  bodiesOf,
  closed,
  deploymentStates,
  everywhere,
  markerOf,
  onPullRequest,
  opened,
  warningsOf,
} from '../../support/report-scenario.ts'
import type { ScenarioEnd } from '../../support/scenario.ts'
import { sideBySide } from '../../support/side-by-side.ts'

/** What the runs of the open pull request left behind. */
function left({ github }: Simulator): void {
  github.seedComment({ issueNumber: 2, body: `${markerOf('4000.1.3')}\nlanded` })
  for (const [touchdown, state] of [
    ['site', 'failure'],
    ['site', 'success'],
    ['other', 'success'],
  ] as const) {
    const one = github.seedDeployment({ environment: 'preview/pr-2', payload: { touchdown, run: '4000.1' } })
    github.addDeploymentStatus(one, { state })
  }
}

/** What was written at GitHub. */
function changes({ requests }: ScenarioEnd): readonly string[] {
  return requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
}

interface Row {
  readonly story: string
  readonly given: (simulator: Simulator) => void
  readonly holds: (end: ScenarioEnd) => void
}

const rows: readonly Row[] = [
  {
    story: 'ends the comment and the GitHub Deployments of its own',
    given: left,
    holds: (end) => {
      expect(bodiesOf(end)).toEqual([expect.stringMatching(/run=4242\.1\.7 -->\n.*🔒/)])
      expect(deploymentStates(end)).toEqual(['inactive', 'inactive', 'success'])
      expect(warningsOf(end)).toEqual([])
    },
  },
  {
    story: 'makes no comment and no GitHub Deployment where there is none',
    given: () => undefined,
    holds: (end) => {
      expect(bodiesOf(end)).toEqual([])
      expect(end.simulator.github.deployments).toEqual([])
      expect(end.requests.filter(({ method }) => method === 'POST' || method === 'PATCH')).toEqual([])
    },
  },
  {
    story: 'says nothing over the words of a newer run, for it was opened again',
    given: ({ github }) => {
      github.seedComment({ issueNumber: 2, body: `${markerOf('4243.1.8')}\nbuilding` })
    },
    holds: (end) => expect(bodiesOf(end)).toEqual([`${markerOf('4243.1.8')}\nbuilding`]),
  },
  {
    story: 'passes also when nobody may write',
    given: (simulator) => {
      left(simulator)
      simulator.github.permit({ issues: 'read', 'pull-requests': 'read', deployments: 'read' })
    },
    holds: (end) => {
      expect(warningsOf(end)).toHaveLength(2)
      expect(deploymentStates(end)).toEqual(['failure', 'success', 'success'])
    },
  },
]

describe('a pull request that is closed', () => {
  const run = sideBySide(rows, ({ given }) => onPullRequest({ event: closed, given }))

  it.each(rows)('$story', async (row) => {
    const end = await run(row)

    expect(end.outputs).toMatchObject({ result: 'skipped', reason: 'pull-request-closed' })
    expect(end.triggers).toEqual([])
    expect(end.simulator.github.statuses).toEqual([])
    row.holds(end)
  })
})

describe('a dry run', () => {
  it('leaves what stands of a pull request that is closed', async () => {
    const end = await onPullRequest({ event: closed, given: left, inputs: { ...everywhere, 'dry-run': 'true' } })

    expect(end.outputs).toMatchObject({ result: 'skipped', reason: 'pull-request-closed' })
    expect(deploymentStates(end)).toEqual(['failure', 'success', 'success'])
    expect(changes(end)).toEqual([])
  })

  it.each([
    ['wrong inputs', opened, { timeout: '5abc' }],
    ['no hook', opened, { 'preview-hook': '' }],
    ['an event that nobody knows', { name: 'star', payload: {} }, {}],
  ])('sets no status either: %s', async (_story, event, inputs) => {
    const end = await onPullRequest({ event, inputs: { ...everywhere, 'dry-run': 'true', ...inputs } })

    expect(end.outputs).toMatchObject({ result: 'invalid' })
    expect(changes(end)).toEqual([])
  })
})

describe('where nothing is deployed', () => {
  it.each([
    ['wrong inputs', { timeout: '5abc' }, 'invalid-input'],
    ['a wrong hook', { 'preview-hook': 'https://elsewhere.example/hook' }, 'invalid-input'],
    ['a dry run', { 'dry-run': 'true' }, 'dry-run'],
  ])('nobody is written a comment: %s', async (_story, inputs, reason) => {
    const end = await onPullRequest({ event: opened, inputs: { ...everywhere, ...inputs } })
    const { github } = end.simulator

    expect(end.outputs['reason']).toBe(reason)
    expect(github.comments).toEqual([])
    expect(github.deployments).toEqual([])
    expect(github.statuses.filter(({ state }) => state === 'success' || state === 'pending')).toEqual([])
    expect(end.triggers).toEqual([])
  })
})
