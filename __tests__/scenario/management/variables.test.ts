import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import { errorIn, runTaskScenario, shownBy } from '../../support/task-scenario.ts'

const set = (inputs: Readonly<Record<string, string>>, given?: (simulator: Simulator) => void) =>
  runTaskScenario('flightcontrol/variables', {
    inputs: { 'environment-id': 'e1', ...inputs },
    ...(given && { given }),
  })

describe('/flightcontrol/variables', () => {
  it('sends every kind under its own name', async () => {
    const end = await set({
      'plain-text': 'LOG_LEVEL=debug\n# a comment\nURL=https://a.example/?x=1',
      'from-parameter-store': '{"A": "/path/a"}',
      'from-secrets-manager': 'B=name-of-b',
      'from-service': '{"DB_HOST": {"id": "db", "value": "host"}}',
    })

    expect(end.outputs).toEqual({
      ...{ result: 'success', reason: 'succeeded' },
      ...{ status: 'completed', savedCount: '5', processingCount: '0', runId: '' },
    })
    expect(end.requests.map(({ path, json }) => [path, json])).toEqual([
      [
        '/v1/environments/e1/env-variables',
        {
          plainText: { LOG_LEVEL: 'debug', URL: 'https://a.example/?x=1' },
          fromParameterStore: { A: '/path/a' },
          fromSecretsManager: { B: 'name-of-b' },
          fromService: { DB_HOST: { id: 'db', value: 'host' } },
        },
      ],
    ])
    expect(shownBy(end)).not.toContain('a.example')
  })

  it('tells secrets that are still being saved, masks them before anything else, and never shows them', async () => {
    const end = await set({
      'parameter-store': 'FIRST=fake-first-value-0123',
      'secrets-manager': JSON.stringify({
        SECOND: 'fake-second-value-4567',
        THIRD: 'fake-line-one-89\nfake-line-two-10',
      }),
    })
    const lines = end.stdout.split('\n')
    const masks = lines.filter((line) => line.startsWith('::add-mask::'))

    expect(end.outputs).toMatchObject({ status: 'processing', savedCount: '0', processingCount: '3' })
    expect(end.outputs['runId']).not.toBe('')
    expect(lines.slice(0, masks.length)).toEqual(masks)
    for (const secret of ['fake-first-value-0123', 'fake-second-value-4567', 'fake-line-one-89', 'fake-line-two-10']) {
      expect(masks).toContain(`::add-mask::${secret}`)
      expect(shownBy(end)).not.toContain(secret)
    }
  })

  it('does not show a secret that the answer repeats', async () => {
    const reply = { status: 400, body: { message: 'fake-first-value-0123 is too weak' } }
    const end = await set({ 'parameter-store': 'FIRST=fake-first-value-0123' }, ({ fault }) => fault({ reply }))

    expect(end.outputs['reason']).toBe('rejected')
    expect(errorIn(end)).toContain('*** is too weak')
    expect(shownBy(end)).not.toContain('fake-first-value-0123')
  })

  it('knows services as well', async () => {
    const end = await set({ 'environment-id': '', 'service-id': 'web', 'plain-text': 'A=1' }, ({ flightcontrol }) => {
      flightcontrol.addService({ id: 'web' })
    })

    expect(end.outputs['result']).toBe('success')
    expect(end.requests.map(({ path }) => path)).toEqual(['/v1/services/web/env-variables'])
  })

  it.each([
    ['nothing at all', {}, ['plain-text']],
    ['neither of both ids', { 'environment-id': '', 'plain-text': 'A=1' }, ['environment-id']],
    ['both ids', { 'service-id': 'web', 'plain-text': 'A=1' }, ['environment-id']],
    ['a variable of two kinds', { 'plain-text': 'A=1', 'secrets-manager': 'A=fake-secret-77' }, ['secrets-manager']],
    [
      'what has no shape',
      {
        'plain-text': 'no pair',
        'parameter-store': '{"A": fake-broken-json-88}',
        'secrets-manager': '{"A": {"nested": "fake-nested-99"}}',
        'from-parameter-store': '{"__proto__": "x"}',
        'from-secrets-manager': '__proto__=x',
        'from-service': '{"A": "host"}',
      },
      [
        ...['plain-text', 'parameter-store', 'secrets-manager'],
        ...['from-parameter-store', 'from-secrets-manager', 'from-service'],
      ],
    ],
  ])('refuses %s, without a word of the values', async (_what, inputs, names) => {
    const end = await set(inputs)

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of names) expect(errorIn(end)).toContain(`\`${name}\`:`)
    expect(shownBy(end)).not.toMatch(/fake-/)
    expect(end.requests).toEqual([])
  })

  it.each([
    ['a 200 that is not completed', { status: 200, body: { status: 'failed', savedCount: 0 } }],
    ['a 202 without a run', { status: 202, body: { status: 'processing', savedCount: 0, processingCount: 1 } }],
    ['a 201', { status: 201, body: { status: 'completed', savedCount: 1 } }],
    ['a page', { status: 200, body: '<html></html>' }],
  ])('takes %s for no success', async (_what, reply) => {
    const end = await set({ 'plain-text': 'A=1' }, ({ fault }) => fault({ reply }))

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response', status: '' })
  })
})
