import { describe, expect, it } from '@jest/globals'
import { perPoll, type Simulator, scenarios } from '../../simulator/index.ts'
import { hastened } from '../support/preload.ts'
import { logOf, type Scenario, type ScenarioEnd } from '../support/scenario.ts'
import { onPush } from '../support/scenario-push.ts'
import { cancel } from '../support/scenario-signals.ts'
import { sideBySide } from '../support/side-by-side.ts'

const minute = 60_000

/** `minutes` after some noon. */
function at(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 22, 12) + minutes * minute).toISOString()
}

/** A GitHub Deployment as our own reporter leaves it: built for 2.5 minutes, rolled out in 1.5. */
function deployedBefore({ github }: Simulator): void {
  const deployment = github.seedDeployment({ environment: 'production', createdAt: at(0) })
  github.addDeploymentStatus(deployment, { state: 'queued', description: 'queued', createdAt: at(0) })
  github.addDeploymentStatus(deployment, { state: 'in_progress', description: 'building', createdAt: at(0.5) })
  github.addDeploymentStatus(deployment, { state: 'in_progress', description: 'deploying', createdAt: at(3) })
  github.addDeploymentStatus(deployment, { state: 'success', description: 'Landed in 4m 30s', createdAt: at(4.5) })
}

/** Nothing to deploy, in 7 s: often so, and no measure for the next one. */
function unchangedBefore({ github }: Simulator): void {
  const deployment = github.seedDeployment({ environment: 'production', createdAt: at(0) })
  const description = 'No change, nothing to deploy'
  github.addDeploymentStatus(deployment, { state: 'in_progress', description: 'preparing', createdAt: at(0) })
  github.addDeploymentStatus(deployment, { state: 'success', description, createdAt: at(0.12) })
}

/** A minute passes in less than a second, and the deployment goes on for ever. */
const withoutEnd = {
  env: hastened(100),
  inputs: { 'poll-interval': '1s', 'poll-interval-max': '15s', 'request-timeout': '5m', timeout: '2h' },
}

const stories: readonly (Scenario & { readonly story: string })[] = [
  {
    ...withoutEnd,
    story: 'GitHub knows how long it took',
    given: (simulator) => {
      simulator.flightcontrol.script(scenarios.slow())
      for (let times = 0; times < 4; times += 1) deployedBefore(simulator)
      for (let times = 0; times < 9; times += 1) unchangedBefore(simulator)
    },
    async meanwhile(run) {
      await run.line(/::notice::/)
      await cancel(run, ['SIGINT'])
    },
  },
  {
    ...withoutEnd,
    story: 'only the tracker knows how long it took',
    given: ({ flightcontrol, tracker }) => {
      flightcontrol.script(scenarios.slow())
      for (let times = 0; times < 4; times += 1) {
        const version = `v${times}`
        tracker.seedDeployment({
          version,
          status: 'succeeded',
          startedAt: new Date(at(0)),
          finishedAt: new Date(at(4)),
        })
      }
    },
    inputs: ({ tracker, url }) => ({
      ...withoutEnd.inputs,
      'tracker-url': url,
      'tracker-token': tracker.tokenFor(tracker.deployer),
      'tracker-component-id': tracker.componentId,
      'tracker-environment-id': tracker.environmentId,
    }),
    async meanwhile(run) {
      await run.line(/::notice::/)
      await cancel(run, ['SIGINT'])
    },
  },
  {
    story: 'the token may not read deployments',
    given: (simulator) => {
      simulator.flightcontrol.script(perPoll(scenarios.landing()))
      deployedBefore(simulator)
      simulator.github.permit({ deployments: 'none' })
    },
  },
  {
    story: 'nothing was deployed before',
    given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.landing())),
  },
  {
    story: 'a deployment is taken up, of which nobody knows when it was started',
    given: async (simulator) => {
      simulator.flightcontrol.script(perPoll(scenarios.landing()))
      for (let times = 0; times < 4; times += 1) deployedBefore(simulator)
    },
    inputs: async ({ flightcontrol }) => ({ 'deployment-id': await startedElsewhere(flightcontrol.hook) }),
  },
]

async function startedElsewhere(hook: string): Promise<string> {
  const answer: unknown = await (await fetch(hook)).json()
  return typeof answer === 'object' && answer !== null && 'deploymentId' in answer ? String(answer.deploymentId) : ''
}

const endOf = sideBySide(stories, (row: Scenario) => onPush(row))
const named = (story: string) => stories.find((row) => row.story === story) ?? stories[0]

async function ended(story: string): Promise<ScenarioEnd> {
  const row = named(story)
  if (row === undefined) throw new Error(`there is no story in which ${story}`)
  return endOf(row)
}

const queries = ({ requests }: ScenarioEnd) => requests.filter(({ path }) => path === '/github/graphql')

describe('what earlier deployments teach', () => {
  it.each([
    ['GitHub knows how long it took', 'usually 4m 00s'],
    ['only the tracker knows how long it took', 'usually 4m 00s'],
  ])('is told, where %s', async (story, usually) => {
    const end = await ended(story)
    const log = logOf(end)

    expect(log).toContain('It usually takes 4m 00s.')
    expect(log).toMatch(new RegExp(`still INPROGRESS.*${usually}, about \\d+m \\d\\ds to go`))
    expect(log).toMatch(
      /::notice::This deployment takes longer than 95 of 100 before it did: \d+m \d\ds, usually 4m 00s/,
    )
    expect(log.match(/::notice::/g)).toHaveLength(1)
    expect(end.outputs).toMatchObject({ result: 'interrupted' })
  })

  it('is one request to GitHub, after the trigger', async () => {
    const end = await ended('GitHub knows how long it took')
    const paths = end.requests.map(({ path }) => path)

    expect(queries(end)).toHaveLength(1)
    expect(paths.indexOf('/github/graphql')).toBeGreaterThan(paths.findIndex((path) => path.includes('deploy-hook')))
  })

  it.each(['the token may not read deployments', 'nothing was deployed before'])(
    'is nothing, and no word of it, where %s',
    async (story) => {
      const end = await ended(story)

      expect(end.outputs).toMatchObject({ result: 'success' })
      expect(logOf(end)).not.toMatch(/usually|::warning::|::notice::/)
    },
  )

  it('is not asked for where a deployment is taken up, of which nobody knows when it was started', async () => {
    const end = await ended('a deployment is taken up, of which nobody knows when it was started')

    expect(end.outputs).toMatchObject({ result: 'success' })
    expect(queries(end)).toEqual([])
    expect(logOf(end)).not.toContain('usually')
  })
})
