import { describe, expect, it } from '@jest/globals'
import { perPoll, type Simulator, scenarios } from '../../simulator/index.ts'
import { payloadOf } from '../support/events.ts'
import { logOf, type Run, runKilledJob, runScenario, type Scenario, type ScenarioEnd } from '../support/scenario.ts'
import { pushTo } from '../support/scenario-push.ts'
import { cancel } from '../support/scenario-signals.ts'

const event = pushTo('main')
const deploymentLine = /Flightcontrol +deployment c/

function post(state: Scenario['state'], inputs: Scenario['inputs'] = {}): Promise<ScenarioEnd> {
  return runScenario({ event, phase: 'post', inputs, ...(state && { state }) })
}

function pullRequest(action: string): NonNullable<Scenario['event']> {
  return { name: 'pull_request', payload: payloadOf('pull_request', { action }) }
}

function slow({ flightcontrol }: Simulator): void {
  flightcontrol.script(scenarios.slow())
}

const ends: readonly (readonly [story: string, scenario: Scenario])[] = [
  ['a landing', { given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.landing())) }],
  ['a failing build', { given: ({ flightcontrol }) => flightcontrol.script(perPoll(scenarios.failingBuild())) }],
  ['a wrong input', { inputs: { timeout: '5abc' } }],
  ['nothing to wait for', { inputs: { wait: 'false' } }],
  [
    'a cancelled workflow',
    {
      given: slow,
      meanwhile: async (run) => {
        await run.line(deploymentLine)
        await cancel(run, ['SIGINT'])
      },
    },
  ],
]

describe('after a main step that ended by itself, the post step', () => {
  it.each(ends)('has nothing to say: %s', async (_story, scenario) => {
    const main = await runScenario({ event, ...scenario })
    const end = await post(main.stateEntries)

    expect(main.stateEntries.at(-1)).toEqual({ name: 'ended', value: 'true' })
    expect(logOf(end)).toBe('')
    expect(end.requests).toEqual([])
  })
})

const kills: readonly (readonly [story: string, killedAt: (run: Run) => Promise<void>])[] = [
  ['as soon as it knew the id', ({ line }) => line(deploymentLine)],
  ['in the middle of a build', ({ line }) => line(/Web App +INPROGRESS/)],
]

describe('after a main step that was killed, the post step', () => {
  it.each(kills)('tells the id: %s', async (_story, killedAt) => {
    const { main, post: end } = await runKilledJob({ event, given: slow, killedAt })
    const id = main.simulator.flightcontrol.deployments[0]?.deploymentId

    expect(main.signal).toBe('SIGKILL')
    expect(logOf(end)).toMatch(new RegExp(`^::warning::.*killed.*${id}.*goes on.*deployment-id: ${id}.*\\n$`))
    expect(end.requests).toEqual([])
  })

  it('tells that a deployment may run whose id nobody learnt', async () => {
    const { main, post: end } = await runKilledJob({
      event,
      given: (simulator) => simulator.fault({ match: { path: /deploy-hook/ }, reply: 'hang' }),
      killedAt: ({ request }) => request(/deploy-hook/),
    })

    expect(main.triggers).toHaveLength(1)
    expect(logOf(end)).toMatch(
      /^::warning::.*killed before it knew the id of a deployment; one may have been started.*\n$/,
    )
  })

  it('closes what reporters left open', async () => {
    const { main, post: end } = await runKilledJob({
      event: { name: 'pull_request', payload: payloadOf('pull_request', { action: 'opened' }) },
      given: slow,
      inputs: { comment: 'true', summary: 'true', 'github-deployment': 'true', 'commit-status': 'touchdown/preview' },
      killedAt: ({ request }) => request(/\/issues\/comments\/\d+$/),
    })
    const { comments, deployments, statuses } = main.simulator.github

    expect(comments.map(({ body }) => body)).toEqual([expect.stringMatching(/interrupted.*goes on/s)])
    expect(deployments.map((deployment) => deployment.statuses.at(-1)?.state)).toEqual(['error'])
    expect(statuses.at(-1)).toMatchObject({ context: 'touchdown/preview', state: 'error' })
    expect(end.summary).toMatch(/interrupted/)
  })

  const broken: readonly (readonly [story: string, state: NonNullable<Scenario['state']>])[] = [
    ['nothing', []],
    ['an id that is a path', [{ name: 'deploymentId', value: '../../secrets' }]],
    ['an id that is a command', [{ name: 'deploymentId', value: 'x\n::set-output name=result::success' }]],
    ['an id as long as a book', [{ name: 'deploymentId', value: 'c'.repeat(10_000) }]],
    ['half of what reporters know', [{ name: 'reporters', value: '{"comment-id":"10' }]],
    ['what no reporter would say', [{ name: 'reporters', value: '{"comment-id":{"a":[1]},"__proto__":"x"}' }]],
    ['another word for its end', [{ name: 'ended', value: 'TRUE' }]],
  ]

  it.each(broken)('makes do with what was saved: %s', async (_story, state) => {
    const end = await post(state)

    expect(logOf(end)).toMatch(/^::warning::.*killed before it knew the id of a deployment.*\n$/)
    expect(end.requests).toEqual([])
  })

  it.each<[string, Scenario]>([
    ['a wrong input', { inputs: { timeout: '5abc' } }],
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
    ['an event that nobody knows', { event: { name: 'star', payload: {} } }],
    ['an activity of no interest', { event: pullRequest('assigned') }],
    ['a dry run of a pull request that was closed', { event: pullRequest('closed'), inputs: { 'dry-run': 'true' } }],
  ])('says nothing where it can have started nothing: %s', async (_story, scenario) => {
    const inputs = { comment: 'true', 'github-deployment': 'true', ...scenario.inputs }
    const end = await runScenario({ event, ...scenario, inputs, phase: 'post', state: [] })

    expect(logOf(end)).toBe('')
    expect(end.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('closes the comment of a pull request that was closed', async () => {
    const end = await runScenario({
      event: pullRequest('closed'),
      given: ({ github }) => {
        github.seedComment({ issueNumber: 2, body: '<!-- touchdown:v1 key=site run=4000.1.3 -->\nlanded' })
      },
      inputs: { comment: 'true', 'comment-key': 'site' },
      phase: 'post',
      state: [],
    })

    expect(logOf(end)).toBe('')
    expect(end.simulator.github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/🔒/)])
  })

  it('names the deployment that it was to follow', async () => {
    const end = await post([], { 'deployment-id': 'c0123456789abcdefghijklmno' })

    expect(logOf(end)).toMatch(/^::warning::.*killed while it followed deployment c0123456789abcdefghijklmno.*\n$/)
  })

  it('changes nothing where no state is kept, for then it knows nothing of main', async () => {
    const end = await runScenario({
      event,
      phase: 'post',
      inputs: { 'commit-status': 'gate' },
      env: { GITHUB_STATE: '/' },
    })

    expect(logOf(end)).toMatch(/^::warning::The state file of this runner \(GITHUB_STATE\) is no file.*\n$/)
    expect(end.requests).toEqual([])
  })

  it('makes do with wrong inputs', async () => {
    const end = await post([{ name: 'deploymentId', value: 'c0123456789abcdefghijklmno' }], {
      timeout: '5abc',
      hook: 'x',
    })

    expect(logOf(end)).toMatch(/^::warning::.*c0123456789abcdefghijklmno.*\n$/)
  })
})
