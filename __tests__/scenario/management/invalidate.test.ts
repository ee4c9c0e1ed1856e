import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import { errorIn, operations, runTaskScenario } from '../../support/task-scenario.ts'

const invalidate = (inputs: Readonly<Record<string, string>>, given?: (simulator: Simulator) => void) =>
  runTaskScenario('flightcontrol/invalidate', { inputs, ...(given && { given }) })

describe('/flightcontrol/invalidate', () => {
  it.each([
    ['one a line', '/index.html\n/assets/*\n/index.html'],
    ['as JSON', '["/index.html", "/assets/*"]'],
  ])('invalidates paths, %s', async (_form, paths) => {
    const end = await invalidate({ 'service-id': 'web', paths })

    expect(end.outputs).toEqual({
      ...{ result: 'success', reason: 'succeeded', status: '' },
      invalidationId: end.simulator.flightcontrol.invalidations[0]?.invalidationId,
    })
    expect(end.requests.map(({ json }) => json)).toEqual([{ paths: ['/index.html', '/assets/*'] }])
  })

  it('reads how an earlier one stands', async () => {
    const made = await invalidate({ 'service-id': 'web', paths: '/*' })
    const id = made.outputs['invalidationId'] ?? ''
    const known = { status: 200, body: { id, status: 'Completed' } }
    const end = await invalidate({ 'invalidation-id': id }, ({ fault }) => fault({ reply: known }))

    expect(end.outputs).toMatchObject({ result: 'success', invalidationId: id, status: 'Completed' })
    expect(operations(end)).toEqual(['getCloudFrontInvalidationStatus'])
  })

  it('can do without a status, which is not documented', async () => {
    const reply = { status: 200, body: { anything: 1 } }
    const end = await invalidate({ 'invalidation-id': 'I1' }, ({ fault }) => fault({ reply }))

    expect(end.outputs).toMatchObject({ result: 'success', invalidationId: 'I1', status: '' })
  })

  it('knows no invalidation that is not there', async () => {
    const end = await invalidate({ 'invalidation-id': 'I1' })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'not-found' })
  })

  it('is not sure when the answer is lost, and does not ask twice', async () => {
    const end = await invalidate({ 'service-id': 'web', paths: '/*' }, ({ fault }) =>
      fault({ reply: { status: 504 }, strikes: 'after' }),
    )

    expect(end.outputs).toMatchObject({ result: 'uncertain', invalidationId: '' })
    expect(operations(end)).toEqual(['createCloudFrontInvalidation'])
  })

  it.each([{}, { invalidationId: 'a/b' }, []])('takes %j for no invalidation', async (body) => {
    const end = await invalidate({ 'service-id': 'web', paths: '/*' }, ({ fault }) =>
      fault({ reply: { status: 200, body } }),
    )

    expect(end.outputs['reason']).toBe('bad-response')
  })

  it.each([
    ['nothing', {}, ['service-id', 'paths']],
    ['no paths', { 'service-id': 'web', paths: '[]' }, ['paths']],
    ['an id and paths', { 'invalidation-id': 'I1', paths: '/*', 'service-id': 'web' }, ['service-id', 'paths']],
    ['wrong paths', { 'service-id': 'w w', paths: 'a\n/a*b\n/a b' }, ['service-id', 'paths']],
    ['a wrong list', { 'service-id': 'web', paths: '["/a", 5]' }, ['paths']],
    ['wrong paths in a list', { 'service-id': 'web', paths: '["/a", "b"]' }, ['paths']],
  ])('refuses %s', async (_what, inputs, names) => {
    const end = await invalidate(inputs)

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of names) expect(errorIn(end)).toContain(`\`${name}\`:`)
    expect(end.requests).toEqual([])
  })
})
