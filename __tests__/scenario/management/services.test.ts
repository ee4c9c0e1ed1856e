import { describe, expect, it } from '@jest/globals'
import type { Simulator } from '../../../simulator/index.ts'
import { errorIn, operations, runTaskScenario } from '../../support/task-scenario.ts'

const list = (given: (simulator: Simulator) => void, inputs = {}) =>
  runTaskScenario('flightcontrol/services', { given, inputs })

const services = (count: number) => (simulator: Simulator) => {
  for (let number = 1; number <= count; number++) simulator.flightcontrol.addService({ id: `service-${number}` })
}

describe('/flightcontrol/services', () => {
  it('reads all pages, by what it has got', async () => {
    const end = await list(services(237))
    const found: readonly { id: string }[] = JSON.parse(end.outputs['services'] ?? '')

    expect(end.outputs).toMatchObject({ result: 'success', count: '237' })
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 237 }, (_, index) => `service-${index + 1}`))
    expect(end.requests.map(({ query }) => query)).toEqual(['0', '100', '200'].map((skip) => ({ skip, take: '100' })))
    expect(end.summary).toContain('237, of which the first 200 are shown')
  })

  it('asks for what fits only', async () => {
    const end = await list(
      (simulator) => {
        simulator.flightcontrol.addService({ id: 'a', type: 'worker', environmentId: 'e1' })
        simulator.flightcontrol.addService({ id: 'b', type: 'web', environmentId: 'e1' })
      },
      { type: 'worker', 'environment-id': 'e1', 'environment-type': 'standard' },
    )

    expect(JSON.parse(end.outputs['services'] ?? '')).toEqual([
      {
        ...{ id: 'a', name: 'Service 1', givenId: 'service-1', type: 'worker' },
        ...{ projectId: expect.any(String), environmentId: 'e1', previewEnvironmentId: '' },
      },
    ])
    expect(end.requests[0]?.query).toEqual({
      ...{ skip: '0', take: '100' },
      ...{ environmentId: 'e1', type: 'worker', environmentType: 'standard' },
    })
  })

  it('has an empty list where there is nothing', async () => {
    const end = await list(services(0))

    expect(end.outputs).toMatchObject({ result: 'success', services: '[]', count: '0' })
  })

  it.each([
    ['without an end', { hasMore: true, services: [] }],
    ['without ids', { hasMore: false, services: [{ name: 'web' }] }],
    ['that does not say whether there is more', { services: [] }],
  ])('takes a list %s for no success', async (_kind, body) => {
    const end = await list(({ fault }) => fault({ reply: { status: 200, body }, times: 3 }))

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'bad-response', services: '', count: '' })
  })

  it('does not follow a list that repeats itself', async () => {
    const body = { hasMore: true, services: [{ id: 'again' }] }
    const end = await list(({ fault }) => fault({ reply: { status: 200, body }, times: Number.POSITIVE_INFINITY }))

    expect(end.outputs).toMatchObject({ reason: 'bad-response', services: '' })
    expect(operations(end)).toHaveLength(2)
  })

  it('asks again where an answer got lost, or can not be read', async () => {
    const end = await list((simulator) => {
      services(1)(simulator)
      simulator.fault({ reply: { status: 502 } })
      simulator.fault({ reply: { status: 200, body: '<html></html>' } })
    })

    expect(end.outputs).toMatchObject({ result: 'success', count: '1' })
  })

  it('refuses a kind of environment that there is not', async () => {
    const end = await list(services(1), { 'environment-type': 'any', 'project-id': 'a/b' })

    expect(errorIn(end)).toMatch(/`project-id`.*`environment-type`/)
    expect(end.requests).toEqual([])
  })
})
