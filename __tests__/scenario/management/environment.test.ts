import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import { errorIn, operations, runTaskScenario, shownBy } from '../../support/task-scenario.ts'

const environment = (inputs: Readonly<Record<string, string>>, given?: (simulator: Simulator) => void) =>
  runTaskScenario('flightcontrol/environment', {
    inputs: { 'project-id': 'p1', ...inputs },
    ...(given && { given }),
  })

const whole = {
  name: 'staging',
  region: 'us-east-1',
  branch: 'develop',
  'deploy-trigger': 'manual',
  services: '- id: web\n  name: Web\n  type: web\n  cpu: 0.5\n',
  vpc: '{"id": "vpc-1", "private": true}',
  variables: 'PORT: 3000\nVERSION: 1.10\nDEBUG: true\nNAME: "fake plain value"\n',
}

const sent = {
  name: 'staging',
  region: 'us-east-1',
  source: { branch: 'develop', trigger: 'manual' },
  services: [{ id: 'web', name: 'Web', type: 'web', cpu: 0.5 }],
  vpc: { id: 'vpc-1', private: true },
  envVariables: { PORT: '3000', VERSION: '1.10', DEBUG: 'true', NAME: 'fake plain value' },
}

describe('/flightcontrol/environment', () => {
  it('creates one', async () => {
    const end = await environment({ operation: 'create', ...whole })

    expect(end.outputs).toMatchObject({ result: 'success', message: '' })
    expect(end.outputs['environmentId']).toMatch(/^c[a-z0-9]+$/)
    expect(end.requests.map(({ method, path, json }) => [method, path, json])).toEqual([
      ['POST', '/v1/projects/p1/environments', sent],
    ])
    expect(shownBy(end)).not.toContain('fake plain value')
  })

  it('edits one by its id, name and source only', async () => {
    const end = await environment({ operation: 'edit', 'environment-id': 'e1', name: 'new', branch: 'main' })

    expect(end.outputs).toMatchObject({
      ...{ result: 'success', environmentId: 'e1', message: 'Environment updated successfully' },
    })
    expect(end.requests.map(({ method, path, json }) => [method, path, json])).toEqual([
      ['POST', '/v1/projects/p1/environments/e1', { name: 'new', source: { branch: 'main' } }],
    ])
  })

  it('edits one without an id as the published OpenAPI has it', async () => {
    const end = await environment({ operation: 'edit', ...whole })

    expect(end.outputs['result']).toBe('success')
    expect(end.requests.map(({ method, path, json }) => [method, path, json])).toEqual([
      ['PATCH', '/v1/projects/p1/environments', sent],
    ])
  })

  it('creates no second one when the answer is lost', async () => {
    const end = await environment({ operation: 'create', name: 'a', region: 'b' }, ({ fault }) =>
      fault({ reply: 'reset', strikes: 'after' }),
    )

    expect(end.outputs).toMatchObject({ result: 'uncertain', reason: 'trigger-unconfirmed' })
    expect(operations(end)).toEqual(['createEnvironment'])
  })

  it.each([
    ['an edit that says nothing', 'edit', []],
    ['an edit that tells of an error', 'edit', [{ error: 'no' }]],
    ['a page instead of a new environment', 'create', '<html></html>'],
    ['nothing instead of a new environment', 'create', 'null'],
    ['a refusal instead of a new environment', 'create', { message: 'no', errorCode: 'FC:Request:Error:FORBIDDEN' }],
    ['a refusal in a list', 'create', [{ error: 'no' }]],
    ['a new environment that is no success', 'create', { success: false }],
  ])('takes %s for no success', async (_what, operation, body) => {
    const more = operation === 'edit' ? { 'environment-id': 'e1' } : { region: 'b' }
    const end = await environment({ operation, name: 'a', ...more }, ({ fault }) =>
      fault({ reply: { status: 200, body } }),
    )

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response' })
  })

  it('is content with nothing where no answer is documented', async () => {
    const end = await environment({ operation: 'create', name: 'a', region: 'b' }, ({ fault }) =>
      fault({ reply: { status: 200, body: '' } }),
    )

    expect(end.outputs).toMatchObject({ result: 'success', environmentId: '', message: '' })
  })

  it.each([
    ['no operation', {}, ['operation']],
    [
      'a new one with an id',
      { operation: 'create', 'environment-id': 'e1', name: 'a', region: 'b' },
      ['environment-id'],
    ],
    ['a new one without a name', { operation: 'create' }, ['name', 'region']],
    ['an edit without anything', { operation: 'edit', 'environment-id': 'e1' }, ['name']],
    [
      'an edit by id of what can not be edited so',
      { operation: 'edit', 'environment-id': 'e1', ...whole },
      ['region', 'services', 'vpc', 'variables'],
    ],
    [
      'what has no shape',
      {
        operation: 'create',
        'project-id': '',
        name: 'a',
        region: 'b',
        branch: 'refs/heads/x',
        'deploy-trigger': 'always',
        services: '- id: web',
        vpc: 'cidr: 5\nname: x',
        variables: '{"a-b": "fake-hidden-value"}',
      },
      ['project-id', 'branch', 'deploy-trigger', 'services', 'vpc', 'variables'],
    ],
    [
      'hostile YAML',
      {
        operation: 'create',
        name: 'a',
        region: 'b',
        services: '&a [*a]',
        vpc: '!!js/function "fake-hidden-value"',
        variables: '__proto__: {x: fake-hidden-value}',
      },
      ['services', 'vpc', 'variables'],
    ],
  ])('refuses %s', async (_what, inputs, names) => {
    const end = await environment(inputs)

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of names) expect(errorIn(end)).toContain(`\`${name}\`:`)
    expect(shownBy(end)).not.toContain('fake-hidden-value')
    expect(end.requests).toEqual([])
  })
})
