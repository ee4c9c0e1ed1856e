import { describe, expect, it } from '@jest/globals'
import { createUnknownTeller } from '../../../src/core/unknown-status.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { anObservation, aService } from '../../support/stories.ts'

function aTeller() {
  const log = recordingLog()
  return { log, tell: createUnknownTeller('Shipyard', log) }
}

const unknown = (status: string) => anObservation({ state: 'unknown', status, services: [] })

describe('an unknown status', () => {
  it('is told once, by its name', () => {
    const { log, tell } = aTeller()
    for (const status of ['REVERTING', 'REVERTING', 'VERIFYING', 'REVERTING']) tell(unknown(status))
    expect(log.lines).toEqual([
      'Shipyard says REVERTING, a status that Touchdown does not know; waiting on.',
      'Shipyard says VERIFYING, a status that Touchdown does not know; waiting on.',
    ])
  })

  it('is told of services too, unless they have none', () => {
    const { log, tell } = aTeller()
    const services = ['REVERTING', '', 'BUILDING'].map((status) =>
      aService({ status, state: status === 'BUILDING' ? 'running' : 'unknown' }),
    )
    tell(anObservation({ services }))
    expect(log.lines).toEqual(['Shipyard says REVERTING, a status that Touchdown does not know; waiting on.'])
  })

  it('is told in a few characters, and not for ever', () => {
    const { log, tell } = aTeller()
    for (let index = 0; index < 1_000; index += 1) tell(unknown(`${index}${'X'.repeat(1_000)}`))
    expect(log.lines).toHaveLength(20)
    expect(Math.max(...log.lines.map(({ length }) => length))).toBeLessThan(150)
  })
})
