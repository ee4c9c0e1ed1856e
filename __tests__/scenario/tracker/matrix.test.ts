import { describe, expect, it } from '@jest/globals'
import type { MatrixMode, Simulator } from '../../../simulator/index.ts'
import { type Inputs, usualInputs } from '../../support/scenario.ts'
import { errorIn, operations, runTaskScenario, type ScenarioEnd } from '../../support/task-scenario.ts'

interface Case {
  readonly inputs?: Inputs | ((simulator: Simulator) => Inputs)
  readonly given?: (simulator: Simulator) => void
}

const read = ({ inputs = {}, given }: Case) =>
  runTaskScenario('tracker/matrix', {
    ...(given && { given }),
    inputs: (simulator) => ({
      'allowed-hosts': usualInputs(simulator)['allowed-hosts'] ?? '',
      token: simulator.tracker.tokenFor(simulator.tracker.reader),
      ...(typeof inputs === 'function' ? inputs(simulator) : inputs),
    }),
  })

const versions = ({ outputs }: ScenarioEnd): readonly string[] => {
  const found: readonly { version: string }[] = JSON.parse(outputs['deployments'] ?? '')
  return found.map(({ version }) => version)
}

/** Production has 1.0.0 and then 2.0.0, and a 3.0.0 that failed; staging has 2.1.0. */
const history = ({ tracker }: Simulator) => {
  const staging = tracker.environments.find(({ name }) => name === 'staging')?.id ?? ''
  tracker.seedDeployment({ version: '1.0.0', status: 'succeeded' })
  tracker.seedDeployment({ version: '2.1.0', status: 'succeeded', environmentId: staging })
  tracker.seedDeployment({ version: '2.0.0', status: 'succeeded', commitSha: 'abcdef1' })
  tracker.seedDeployment({ version: '3.0.0', status: 'failed' })
}

const latest =
  (more: Inputs = {}) =>
  ({ tracker }: Simulator): Inputs => ({ view: 'latest', 'component-id': tracker.componentId, ...more })

const inProduction = (simulator: Simulator) => latest({ 'environment-id': simulator.tracker.environmentId })(simulator)

describe('/tracker/matrix', () => {
  it('lists everything, newest first', async () => {
    const end = await read({ given: history })

    expect(end.outputs).toMatchObject({ result: 'success', count: '4', matrix: '' })
    expect(versions(end)).toEqual(['3.0.0', '2.0.0', '2.1.0', '1.0.0'])
    expect(JSON.parse(end.outputs['deployments'] ?? '')[1]).toEqual({
      ...{ id: expect.any(String), version: '2.0.0', status: 'succeeded', commitSha: 'abcdef1', metadata: {} },
      ...{ componentId: expect.any(String), componentName: 'landing-site' },
      ...{ environmentId: expect.any(String), environmentName: 'production' },
      ...{ deployedBy: '', description: '', finishedAt: '', startedAt: expect.stringMatching(/^20/) },
    })
    expect(end.summary).toContain('landing-site')
  })

  it('reads all pages', async () => {
    const many = ({ tracker }: Simulator) => {
      for (let number = 1; number <= 230; number++) tracker.seedDeployment({ version: `0.${number}.0` })
    }
    const end = await read({ given: many })

    expect(end.outputs['count']).toBe('230')
    expect(end.requests.map(({ query }) => query)).toEqual(['0', '100', '200'].map((skip) => ({ skip, take: '100' })))
  })

  it.each([1, 100])('takes a list that gives the same %i again and again for no success', async (length) => {
    const data = Array.from({ length }, (_, index) => ({ id: `record-${index}`, version: '1', status: 'failed' }))
    const end = await read({
      given: ({ fault }) =>
        fault({ reply: { status: 200, body: { data, total: 150 } }, times: Number.POSITIVE_INFINITY }),
    })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response', deployments: '' })
    expect(operations(end)).toHaveLength(2)
  })

  it('filters', async () => {
    const end = await read({
      given: history,
      inputs: ({ tracker }) => ({
        ...{ status: 'succeeded', 'component-id': tracker.componentId, 'environment-id': tracker.environmentId },
      }),
    })

    expect(versions(end)).toEqual(['2.0.0', '1.0.0'])
  })

  it('knows the latest of a component, everywhere or in one environment', async () => {
    const everywhere = await read({ given: history, inputs: latest() })
    const there = await read({ given: history, inputs: inProduction })

    expect(versions(everywhere).toSorted()).toEqual(['2.0.0', '2.1.0'])
    expect(versions(there)).toEqual(['2.0.0'])
    expect(operations(there)).toEqual(['latestDeployments'])
  })

  it('asks the list where the tracker fails to tell the latest', async () => {
    const broken = (simulator: Simulator) => {
      history(simulator)
      simulator.tracker.overviews.latest = 'broken'
    }
    const everywhere = await read({ given: broken, inputs: latest() })
    const there = await read({ given: broken, inputs: inProduction })

    expect(versions(everywhere).toSorted()).toEqual(['2.0.0', '2.1.0'])
    expect(versions(there)).toEqual(['2.0.0'])
    expect(operations(there)).toEqual(['latestDeployments', 'listDeployments'])
    expect(there.requests[1]?.query).toMatchObject({ status: 'succeeded', take: '1' })
  })

  it.each<[MatrixMode, boolean]>([
    ['list', true],
    ['by-name', false],
  ])('brings the matrix into one shape (%s)', async (mode, hasIds) => {
    const end = await read({
      inputs: { view: 'matrix' },
      given: (simulator) => {
        history(simulator)
        simulator.tracker.overviews.matrix = mode
      },
    })
    const at = expect.stringMatching(/^20/)
    const id = hasIds ? expect.stringMatching(/-/) : ''

    expect(end.outputs).toMatchObject({ result: 'success', count: '1', deployments: '' })
    expect(JSON.parse(end.outputs['matrix'] ?? '')).toEqual([
      {
        componentId: end.simulator.tracker.componentId,
        componentName: 'landing-site',
        environments: [
          { environmentId: id, environmentName: 'production', version: '2.0.0', status: 'succeeded', deployedAt: at },
          { environmentId: id, environmentName: 'staging', version: '2.1.0', status: 'succeeded', deployedAt: at },
        ],
      },
    ])
    expect(end.summary).toMatch(/\| *Component *\| *production *\| *staging *\|/)
  })

  it('shows the matrix of one component only', async () => {
    const end = await read({
      given: history,
      inputs: { view: 'matrix', 'component-id': '123e4567-e89b-12d3-a456-426614174000' },
    })

    expect(end.outputs).toMatchObject({ matrix: '[]', count: '0' })
  })

  it('says what to do where the tracker fails to tell the matrix', async () => {
    const end = await read({
      inputs: { view: 'matrix' },
      given: ({ tracker }) => {
        tracker.overviews.matrix = 'broken'
      },
    })

    expect(end.outputs).toMatchObject({ result: 'error', matrix: '', count: '' })
    expect(errorIn(end)).toContain('`view: list` works there')
  })

  it.each([
    ['list', { data: [{ id: 'x' }], total: 1 }],
    ['list', { data: [], total: 7 }],
    ['latest', { data: [] }],
    ['matrix', [{ name: 'x' }]],
  ])('takes a wrong answer for no success (%s)', async (view, body) => {
    const end = await read({
      inputs: (simulator) => ({ ...(view === 'latest' ? latest()(simulator) : { view }) }),
      given: ({ fault }) => fault({ reply: { status: 200, body }, times: 3 }),
    })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response' })
  })

  it.each<[string, Inputs, readonly string[]]>([
    [
      'a view that there is not',
      { view: 'table', status: 'done', 'component-id': 'x' },
      ['view', 'status', 'component-id'],
    ],
    ['the latest of everything', { view: 'latest', status: 'failed' }, ['component-id', 'status']],
    [
      'a matrix of one environment',
      { view: 'matrix', 'environment-id': '123e4567-e89b-12d3-a456-426614174000' },
      ['environment-id'],
    ],
  ])('refuses %s before any request', async (_what, inputs, names) => {
    const end = await read({ inputs })

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of names) expect(errorIn(end)).toContain(`\`${name}\`:`)
    expect(end.requests).toEqual([])
  })
})
