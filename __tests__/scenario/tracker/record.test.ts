import { describe, expect, it } from '@jest/globals'
import type { LoginShape, Simulator } from '../../../simulator/index.ts'
import { type Inputs, usualInputs } from '../../support/scenario.ts'
import { errorIn, operations, runTaskScenario, shownBy } from '../../support/task-scenario.ts'

interface Case {
  readonly inputs?: Inputs | ((simulator: Simulator) => Inputs)
  readonly given?: (simulator: Simulator) => void
  /** By itself: a token of somebody who may write. */
  readonly access?: (simulator: Simulator) => Inputs
}

const withToken = ({ tracker }: Simulator): Inputs => ({ token: tracker.tokenFor(tracker.deployer) })
const withPassword = ({ tracker }: Simulator): Inputs => {
  const { username, password } = tracker.deployer
  return { username, password }
}

const record = ({ inputs = {}, given, access = withToken }: Case) =>
  runTaskScenario('tracker/record', {
    ...(given && { given }),
    inputs: (simulator) => ({
      'allowed-hosts': usualInputs(simulator)['allowed-hosts'] ?? '',
      ...access(simulator),
      ...(typeof inputs === 'function' ? inputs(simulator) : inputs),
    }),
  })

const aNewOne =
  (more: Inputs = {}) =>
  ({ tracker }: Simulator): Inputs => ({
    'component-id': tracker.componentId,
    'environment-id': tracker.environmentId,
    version: '1.2.3',
    ...more,
  })

/** A record that exists already, and how it is asked to change. */
const existing = (status: string, more: Inputs, metadata: Readonly<Record<string, unknown>> | null = null): Case => {
  let id = ''
  return {
    given: ({ tracker }) => {
      id = tracker.seedDeployment({ status, metadata }).id
    },
    inputs: () => ({ id, ...more }),
  }
}

const changes = (end: Awaited<ReturnType<typeof record>>) =>
  end.requests.filter(({ method }) => method === 'PATCH').map(({ json }) => json)

const at = expect.stringMatching(/^20\d\d-\d\d-\d\dT/)

describe('/tracker/record', () => {
  it('records what it is told', async () => {
    const more = {
      'deployed-by': 'octocat',
      commit: 'a'.repeat(40),
      description: 'by hand',
      metadata: 'region: eu\nreplicas: 3',
    }
    const end = await record({ inputs: aNewOne(more) })
    const [made] = end.simulator.tracker.deployments

    expect(end.outputs).toEqual({ result: 'success', reason: 'succeeded', id: made?.id, status: 'pending' })
    expect(operations(end)).toEqual(['recordDeployment'])
    expect(made).toMatchObject({
      ...{ version: '1.2.3', status: 'pending', deployedBy: 'octocat', commitSha: 'a'.repeat(40) },
      ...{ description: 'by hand', metadata: { region: 'eu', replicas: 3 } },
    })
  })

  it('walks a new record to where it is wanted in one call', async () => {
    const end = await record({ inputs: aNewOne({ status: 'succeeded' }) })

    expect(end.outputs).toMatchObject({ result: 'success', status: 'succeeded' })
    expect(changes(end)).toEqual([{ status: 'in_progress' }, { status: 'succeeded', finishedAt: at }])
    expect(end.stdout).toContain('pending → in_progress → succeeded')
  })

  it.each([
    ['pending', 'failed', [{ status: 'failed', finishedAt: at }]],
    ['in_progress', 'succeeded', [{ status: 'succeeded', finishedAt: at }]],
    ['succeeded', 'rolled_back', [{ status: 'rolled_back', finishedAt: at }]],
    [
      'failed',
      'succeeded',
      [{ status: 'pending' }, { status: 'in_progress' }, { status: 'succeeded', finishedAt: at }],
    ],
    ['rolled_back', 'in_progress', [{ status: 'pending' }, { status: 'in_progress' }]],
  ])('moves a record from %s to %s', async (from, to, expected) => {
    const end = await record(existing(from, { status: to }))

    expect(end.outputs).toMatchObject({ result: 'success', status: to })
    expect(changes(end)).toEqual(expected)
  })

  it.each([
    ['succeeded', 'failed'],
    ['succeeded', 'in_progress'],
    ['pending', 'rolled_back'],
    ['in_progress', 'pending'],
    ['failed', 'rolled_back'],
  ])('refuses to move a record from %s to %s, and changes nothing', async (from, to) => {
    const end = await record(existing(from, { status: to }))

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'rejected', status: from })
    expect(errorIn(end)).toContain(`its status is "${from}", from which "${to}" is not allowed`)
    expect(changes(end)).toEqual([])
  })

  it('leaves a record alone that is where it is wanted', async () => {
    const end = await record(existing('failed', { status: 'failed' }))

    expect(end.outputs).toMatchObject({ result: 'no-change', reason: 'no-change', status: 'failed' })
    expect(operations(end)).toEqual(['getDeployment'])
  })

  it('changes metadata alone, or with the last step', async () => {
    const alone = await record(existing('pending', { metadata: '{"b": 2}' }, { a: 1 }))
    const together = await record(existing('pending', { metadata: '{"b": 2}', status: 'succeeded' }))

    expect(alone.outputs).toMatchObject({ result: 'success', status: 'pending' })
    expect(alone.simulator.tracker.deployments[0]?.metadata).toEqual({ a: 1, b: 2 })
    expect(changes(together)).toEqual([
      { status: 'in_progress' },
      { status: 'succeeded', finishedAt: at, metadata: { b: 2 } },
    ])
  })

  it('looks when the answer to a step is lost, and goes on where it was made', async () => {
    const { given, inputs } = existing('pending', { status: 'succeeded' })
    const lost = (simulator: Simulator) => {
      given?.(simulator)
      simulator.fault({ match: { method: 'PATCH' }, reply: 'reset', strikes: 'after' })
    }
    const end = await record({ given: lost, ...(inputs && { inputs }) })

    expect(end.outputs).toMatchObject({ result: 'success', status: 'succeeded' })
    expect(operations(end)).toEqual(['getDeployment', 'updateDeployment', 'getDeployment', 'updateDeployment'])
  })

  it('is not sure when a step got lost, and tells how far it came', async () => {
    const { given, inputs } = existing('pending', { status: 'succeeded' })
    const lost = (simulator: Simulator) => {
      given?.(simulator)
      simulator.fault({ match: { method: 'PATCH', nth: 2 }, reply: 'reset' })
    }
    const end = await record({ given: lost, ...(inputs && { inputs }) })

    expect(end.outputs).toMatchObject({ result: 'uncertain', status: 'in_progress' })
    expect(end.outputs['id']).not.toBe('')
  })

  it('does not change metadata a second time when the answer is lost', async () => {
    const { given, inputs } = existing('pending', { metadata: '{"a": 1}' })
    const end = await record({
      ...(inputs && { inputs }),
      given: (simulator) => {
        given?.(simulator)
        simulator.fault({ match: { method: 'PATCH' }, reply: 'reset', strikes: 'after' })
      },
    })

    expect(end.outputs).toMatchObject({ result: 'uncertain', status: 'pending' })
    expect(operations(end).filter((operation) => operation !== 'getDeployment')).toHaveLength(1)
    expect(errorIn(end)).toContain('that is safe')
  })

  it('makes no second record when the answer is lost', async () => {
    const end = await record({
      inputs: aNewOne(),
      given: ({ fault }) => fault({ match: { method: 'POST' }, reply: 'reset', strikes: 'after' }),
    })

    expect(end.outputs).toMatchObject({ result: 'uncertain', reason: 'trigger-unconfirmed', id: '' })
    expect(operations(end)).toEqual(['recordDeployment'])
  })

  it.each<LoginShape>(['token', 'accessToken', 'cookie'])(
    'logs in where the answer has its token by %s',
    async (shape) => {
      const end = await record({
        access: withPassword,
        inputs: aNewOne(),
        given: ({ tracker }) => tracker.answerLoginBy(shape),
      })
      const token = end.requests[1]?.headers['authorization']?.replace('Bearer ', '') ?? ''

      expect(end.outputs).toMatchObject({ result: 'success', status: 'pending' })
      expect(operations(end)).toEqual(['login', 'recordDeployment'])
      expect(token.split('.')).toHaveLength(3)
      expect(end.stdout).toContain(`::add-mask::${token}`)
      expect(shownBy(end)).not.toContain(token)
    },
  )

  it('does not let a learnt token out when the tracker repeats it', async () => {
    let token = ''
    const end = await record({
      access: withPassword,
      inputs: aNewOne(),
      given: ({ tracker, fault }) => {
        token = tracker.tokenFor(tracker.deployer)
        fault({ match: { path: /login/ }, reply: { status: 200, body: { token } } })
        fault({ match: { path: /deployments/ }, reply: { status: 400, body: { message: `bad token ${token}` } } })
      },
    })

    expect(errorIn(end)).toContain('bad token ***')
    expect(shownBy(end)).not.toContain(token)
  })

  it.each([
    [
      'a token that has expired',
      ({ tracker }: Simulator) => ({ token: tracker.tokenFor(tracker.deployer, 60) }),
      'unauthorized',
      'has expired',
    ],
    [
      'a wrong password',
      () => ({ username: 'deployer', password: 'fake-wrong-password' }),
      'unauthorized',
      'Check `username` and `password`',
    ],
    [
      'somebody who may only read',
      ({ tracker }: Simulator) => ({ token: tracker.tokenFor(tracker.reader) }),
      'unauthorized',
      'role `admin`',
    ],
  ])('explains %s', async (_who, access, reason, hint) => {
    const end = await record({ access, inputs: aNewOne() })

    expect(end.outputs).toMatchObject({ result: 'error', reason, id: '' })
    expect(errorIn(end)).toContain(hint)
  })

  it('explains a record that is not there, and an API that lives elsewhere', async () => {
    const gone = await record({ inputs: { id: '123e4567-e89b-12d3-a456-426614174000', status: 'failed' } })
    const moved = await record({
      inputs: aNewOne(),
      given: ({ fault }) => fault({ reply: { status: 308, headers: { location: '/elsewhere' } } }),
    })

    expect(gone.outputs['reason']).toBe('not-found')
    expect(moved.outputs['reason']).toBe('rejected')
    expect(errorIn(moved)).toContain('in front of `/api/v1`')
  })

  it.each([
    ['no record', {}],
    ['a status that nobody knows', { id: 'x', version: '1', status: 'paused' }],
  ])('takes %s for no success', async (_what, body) => {
    const end = await record({ inputs: aNewOne(), given: ({ fault }) => fault({ reply: { status: 201, body } }) })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response', id: '' })
  })

  it('takes a step that was not made for no success', async () => {
    const { given, inputs } = existing('pending', { status: 'in_progress' })
    const end = await record({
      ...(inputs && { inputs }),
      given: (simulator) => {
        given?.(simulator)
        const [one] = simulator.tracker.deployments
        const body = { id: one?.id, version: '1', status: 'pending' }
        simulator.fault({ match: { method: 'PATCH' }, reply: { status: 200, body } })
      },
    })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response', status: 'pending' })
  })

  it('takes a login without a token for no success', async () => {
    const end = await record({
      access: withPassword,
      inputs: aNewOne(),
      given: ({ fault }) => fault({ reply: { status: 200, body: { message: 'Login successful' } } }),
    })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response' })
  })

  const uuid = '123e4567-e89b-12d3-a456-426614174000'
  it.each<[string, Inputs, readonly string[]]>([
    ['nothing', { token: '', url: '' }, ['url', 'token', 'component-id', 'environment-id', 'version']],
    ['half a login', { token: '', username: 'deployer', id: uuid, status: 'failed' }, ['password']],
    [
      'two ways in',
      { username: 'a', password: 'fake-password-1', id: uuid, status: 'failed' },
      ['username', 'password'],
    ],
    ['an id and nothing to change', { id: uuid }, ['status']],
    [
      'an id and what belongs to new records',
      { id: uuid, status: 'failed', version: '2', commit: 'abcdef1' },
      ['version', 'commit'],
    ],
    [
      'what has no shape',
      {
        url: 'http://evil.example',
        token: 'fake token',
        'component-id': 'no-uuid',
        'environment-id': '5',
        version: 'a\nb',
        commit: 'latest',
        status: 'done',
        metadata: '- a',
        description: 'a\u0007',
      },
      ['url', 'token', 'component-id', 'environment-id', 'version', 'commit', 'status', 'metadata', 'description'],
    ],
    ['an id that is no UUID', { id: 'not-a-uuid', status: 'failed' }, ['id']],
  ])('refuses %s before any request', async (_what, inputs, names) => {
    const end = await record({ inputs })

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of names) expect(errorIn(end)).toContain(`\`${name}\`:`)
    expect(end.requests).toEqual([])
  })
})
