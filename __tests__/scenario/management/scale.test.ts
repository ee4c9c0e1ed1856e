import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import { errorIn, operations, runTaskScenario } from '../../support/task-scenario.ts'

const scale = (inputs: Readonly<Record<string, string>>, given?: (simulator: Simulator) => void) =>
  runTaskScenario('flightcontrol/scale', {
    given: (simulator) => {
      simulator.flightcontrol.addService({ id: 'web', autoscaling: true })
      given?.(simulator)
    },
    inputs: { 'service-id': 'web', ...inputs },
  })

describe('/flightcontrol/scale', () => {
  it('says from how many to how many instances', async () => {
    const end = await scale({ operation: 'add', count: '3' })

    expect(end.outputs).toEqual({
      ...{ result: 'success', reason: 'succeeded' },
      ...{ previousCount: '2', newCount: '5', autoscaling: 'true' },
    })
    expect(end.requests.map(({ json }) => json)).toEqual([{ operation: 'add', count: 3 }])
    expect(end.stdout).toMatch(/✓ Service web was scaled from 2 to 5 instances\. Autoscaling is on/)
    expect(end.summary).toContain('2 → 5')
  })

  it.each([
    ['set', 'that is safe'],
    ['add', 'before you run this job again'],
    ['remove', 'before you run this job again'],
  ])('%ss nothing twice when the answer is lost', async (operation, next) => {
    const lost = ({ fault }: Simulator) => fault({ match: { path: /scaling/ }, reply: 'reset', strikes: 'after' })
    const end = await scale({ operation, count: '1' }, lost)

    expect(end.outputs).toMatchObject({ result: 'uncertain', reason: 'trigger-unconfirmed', newCount: '' })
    expect(operations(end)).toEqual(['updateScaling'])
    expect(errorIn(end)).toContain(next)
  })

  it.each([
    ['a number that is none', { previousDesiredCount: 1.5, newDesiredCount: 2 }],
    ['another service', { serviceId: 'other', previousDesiredCount: 1, newDesiredCount: 2 }],
    ['nothing', {}],
  ])('takes an answer that tells of %s for no success', async (_of, body) => {
    const end = await scale({ count: '2' }, ({ fault }) => fault({ reply: { status: 200, body } }))

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response', previousCount: '', newCount: '' })
  })

  it('ends within seconds when the workflow is cancelled while nobody answers', async () => {
    const end = await runTaskScenario('flightcontrol/scale', {
      given: ({ fault }) => fault({ reply: 'hang' }),
      inputs: { 'service-id': 'web', operation: 'add', count: '1', 'request-timeout': '1m' },
      meanwhile: async ({ child, request }) => {
        await request(/scaling/)
        child.kill('SIGINT')
      },
    })

    expect(end.outputs).toMatchObject({ result: 'interrupted', reason: 'workflow-cancelled' })
    expect(errorIn(end)).toContain('it may have been done')
  })

  it('tells when there are not as many as were asked for', async () => {
    const body = { previousDesiredCount: 1, newDesiredCount: 10 }
    const end = await scale({ count: '50' }, ({ fault }) => fault({ reply: { status: 200, body } }))

    expect(end.stdout).toContain('Asked for were 50')
  })

  it('names every wrong input at once, and sends nothing', async () => {
    const end = await scale({
      'api-key': '',
      'service-id': '../x',
      operation: 'double',
      count: '101',
      summary: 'maybe',
    })

    expect(end.outputs['reason']).toBe('invalid-input')
    for (const name of ['api-key', 'service-id', 'operation', 'count', 'summary'])
      expect(errorIn(end)).toContain(`\`${name}\``)
    expect(end.requests).toEqual([])
  })

  it.each([
    ['fake-wrong-key-0123456789', 'web', 'unauthorized', 'organization settings'],
    [undefined, 'gone', 'not-found', 'Check the ids'],
  ])('explains a refusal (key %s, service %s)', async (key, id, reason, hint) => {
    const end = await scale({ ...(key !== undefined && { 'api-key': key }), 'service-id': id, count: '1' })

    expect(end.outputs).toMatchObject({ result: 'error', reason })
    expect(errorIn(end)).toContain(hint)
  })
})
