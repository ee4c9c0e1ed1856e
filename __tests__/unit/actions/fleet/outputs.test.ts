import { describe, expect, it } from '@jest/globals'
import { fleetOutputs } from '../../../../src/actions/fleet/outputs.ts'
import type { Story } from '../../../../src/core/story.ts'
import { readFleet, web } from '../../../support/fleet-inputs.ts'
import { anEntry, over, underWay } from '../../../support/fleets.ts'
import {
  aService,
  building,
  deploymentId,
  ended,
  failed,
  landed,
  previewUrl,
  seen,
  triggered,
} from '../../../support/stories.ts'

/** GitHub takes 1 MB from a job, in UTF-16, for all of its outputs. */
const mostCharacters = 400_000

/** So many entries with the same story, and what their outputs leave out. */
function manyOf(count: number, story: Story, name = 'n') {
  const names = Array.from({ length: count }, (_, index) => `${name}${index}`)
  const { inputs } = readFleet(names.map((one) => web(one)))
  const { outputs, leftOut } = fleetOutputs(over(...names.map((one) => anEntry(one, story))), inputs)
  const deployments: readonly unknown[] = JSON.parse(outputs.deployments)
  return { first: deployments[0], count: deployments.length, size: outputs.deployments.length, leftOut }
}

/** A failed deployment of so many services, of which each has much to say. */
function withServices(count: number): Story {
  const services = Array.from({ length: count }, (_, index) => aService({ id: `s${index}`, name: 'x'.repeat(90) }))
  return ended(seen(triggered(), { elapsedMs: 1000, services }), { reason: 'build-failed', happened: 'It failed.' })
}

describe('the outputs of a fleet', () => {
  it('count its entries, and hold every output of each, JSON as JSON', () => {
    const { inputs } = readFleet([web('api'), web('docs')])
    const { outputs, leftOut } = fleetOutputs(over(anEntry('api', landed()), anEntry('docs', failed())), inputs)

    expect(outputs).toMatchObject({ result: 'failed', reason: 'build-failed', total: '2', passed: '1', failed: '1' })
    expect(JSON.parse(outputs.deployments)).toMatchObject([
      { name: 'api', provider: 'flightcontrol', deploymentId, result: 'success', url: previewUrl, services: [{}, {}] },
      { name: 'docs', provider: 'flightcontrol', deploymentId, result: 'failed', reason: 'build-failed' },
    ])
    expect(leftOut).toBe('')
  })

  it('have no result while there is none', () => {
    const { inputs } = readFleet([web('api')])
    const { outputs } = fleetOutputs(underWay(anEntry('api', building())), inputs)

    expect(outputs).toMatchObject({ result: '', reason: '', total: '1', passed: '0', failed: '0', skipped: '0' })
    expect(JSON.parse(outputs.deployments)).toMatchObject([{ name: 'api', deploymentId, result: '' }])
  })

  it('hold what is known of an entry whose provider is not', () => {
    const { inputs } = readFleet([{ name: 'api', provider: 'nobody' }])
    const { outputs } = fleetOutputs(over(anEntry('api', failed())), inputs)

    expect(JSON.parse(outputs.deployments)).toEqual([{ name: 'api', provider: 'flightcontrol' }])
  })
})

describe('of a fleet that is too large for GitHub', () => {
  it('the services are left out first', () => {
    const many = manyOf(200, withServices(20))

    expect(many).toMatchObject({ leftOut: '`services`', count: 200 })
    expect(many.first).toMatchObject({ name: 'n0', deploymentId, reason: 'build-failed', services: [] })
    expect(many.size).toBeLessThanOrEqual(mostCharacters)
  })

  it('then everything but what names a deployment and its end', () => {
    const many = manyOf(2000, landed())

    expect(many).toMatchObject({ count: 2000, leftOut: expect.stringContaining('but `name`, `deploymentId`') })
    expect(many.first).toEqual({ name: 'n0', deploymentId, result: 'success', reason: 'succeeded', url: previewUrl })
    expect(many.size).toBeLessThanOrEqual(mostCharacters)
  })

  it('then everything but name and result, and at last everything', () => {
    const many = manyOf(3200, landed())

    expect(many).toMatchObject({ count: 3200, leftOut: 'everything but `name` and `result`' })
    expect(many.first).toEqual({ name: 'n0', result: 'success' })
    expect(manyOf(3500, landed(), 'n'.repeat(90))).toMatchObject({ count: 0, leftOut: 'everything' })
  })
})
