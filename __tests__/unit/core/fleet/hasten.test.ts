import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createCompany, hasten } from '../../../../src/core/fleet/hasten.ts'
import { type Moment, scheduleByPhase } from '../../../../src/core/schedule.ts'

const building: Moment = { phase: 'build', polls: 3, failures: 0, inPhaseMs: 60_000, sinceQueueMs: 60_000 }

function aCompany(underWay: number) {
  const company = createCompany()
  for (let one = 0; one < underWay; one += 1) company.join()
  return company
}

/** Of a schedule that pauses for 6 s. */
function pause(moment: Partial<Moment>, given: { underWay: number; perSecond: number; draw?: number }): number {
  const { underWay, perSecond, draw = 0.5 } = given
  const schedule = hasten(() => 6_000, { company: aCompany(underWay), perSecond, shortestMs: 1_000 })
  return schedule({ ...building, ...moment }, draw)
}

describe('a company', () => {
  it('counts who is under way', () => {
    const company = createCompany()
    const leave = company.join()
    company.join()
    expect(company.underWay()).toBe(2)
    leave()
    expect(company.underWay()).toBe(1)
  })
})

describe('a hastened schedule', () => {
  it.each([
    [10, 5, 6_000],
    [10, 10, 3_000],
    [1_000, 1_000, 3_000],
    [500, 1_000, 1_500],
  ])('gives a third of the rate to looks: %d under way, %d a second', (underWay, perSecond, expected) => {
    expect(pause({}, { underWay, perSecond })).toBeCloseTo(expected)
  })

  it('scatters, so that those who set out together do not march in step', () => {
    const given = { underWay: 1_000, perSecond: 1_000 }
    expect(pause({}, { ...given, draw: 0 })).toBeCloseTo(2_400)
    expect(pause({}, { ...given, draw: 1 - Number.EPSILON })).toBeCloseTo(3_600)
  })

  it('keeps to the shortest pause, and scatters there as well', () => {
    expect(pause({}, { underWay: 1, perSecond: 1_000, draw: 0 })).toBe(1_000)
    expect(pause({}, { underWay: 1, perSecond: 1_000, draw: 0.5 })).toBe(1_250)
  })

  it.each<[string, Partial<Moment>]>([
    ['waits in the queue', { phase: 'queue' }],
    ['was not seen yet', { phase: undefined }],
    ['could not be asked', { failures: 1 }],
  ])('leaves alone what %s', (_what, moment) => {
    expect(pause(moment, { underWay: 1, perSecond: 100 })).toBe(6_000)
  })

  it('never waits longer than the schedule itself, nor for less than the shortest pause', () => {
    const bounds = fc
      .tuple(fc.integer({ min: 50, max: 300_000 }), fc.integer({ min: 0, max: 300_000 }))
      .map(([shortestMs, more]) => ({ shortestMs, longestMs: shortestMs + more }))
    const moments = fc.record({
      phase: fc.constantFrom(undefined, 'queue', 'prepare', 'build', 'deploy', 'finished'),
      polls: fc.nat({ max: 1_000 }),
      failures: fc.nat({ max: 50 }),
      inPhaseMs: fc.nat(),
      sinceQueueMs: fc.nat(),
    })
    const crews = fc.record({
      underWay: fc.integer({ min: 1, max: 200 }),
      perSecond: fc.integer({ min: 1, max: 1000 }),
    })
    const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(bounds, moments, crews, draws, (given, moment, { underWay, perSecond }, draw) => {
        const schedule = scheduleByPhase(given)
        const hastened = hasten(schedule, {
          company: aCompany(underWay),
          perSecond,
          shortestMs: given.shortestMs,
        })(moment, draw)

        expect(hastened).toBeLessThanOrEqual(schedule(moment, draw))
        expect(hastened).toBeGreaterThanOrEqual(given.shortestMs)
      }),
      { numRuns: 1_000 },
    )
  })
})
