import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createCompany, hasten } from '../../../../src/core/fleet/hasten.ts'
import { type Moment, scheduleByPhase } from '../../../../src/core/schedule.ts'

const building: Moment = { phase: 'build', polls: 3, failures: 0, inPhaseMs: 60_000, sinceQueueMs: 60_000 }

/** So many set out together, and so many are still under way. */
function aCompany({ of, left }: { of: number; left: number }) {
  const company = createCompany()
  const leave = Array.from({ length: of }, () => company.join())
  for (const one of leave.slice(left)) one()
  return company
}

function pause(moment: Partial<Moment>, given: { of: number; left: number; draw?: number }): number {
  const { draw = 0.5 } = given
  const schedule = hasten(() => 6_000, { company: aCompany(given), shortestMs: 1_000 })
  return schedule({ ...building, ...moment }, draw)
}

describe('a company', () => {
  it('knows which share of it is left', () => {
    expect(aCompany({ of: 4, left: 4 }).share()).toBe(1)
    expect(aCompany({ of: 4, left: 1 }).share()).toBe(0.25)
  })

  it('counts whom it had at once, not all who ever came', () => {
    const company = createCompany()
    company.join()()
    company.join()

    expect(company.share()).toBe(1)
  })
})

describe('a hastened schedule', () => {
  it.each([
    [10, 6_000],
    [5, 3_000],
    [4, 2_400],
  ])('shortens the pauses by the share that is left: %d of 10', (left, expected) => {
    expect(pause({}, { of: 10, left })).toBe(expected)
  })

  it('keeps to the shortest pause, and scatters there, so that the last do not march in step', () => {
    expect(pause({}, { of: 1_000, left: 2, draw: 0 })).toBe(1_000)
    expect(pause({}, { of: 1_000, left: 2, draw: 0.5 })).toBe(1_250)
  })

  it.each<[string, Partial<Moment>]>([
    ['waits in the queue', { phase: 'queue' }],
    ['was not seen yet', { phase: undefined }],
    ['could not be asked', { failures: 1 }],
  ])('leaves alone what %s', (_what, moment) => {
    expect(pause(moment, { of: 10, left: 1 })).toBe(6_000)
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
    const crews = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat({ max: 199 }))
    const draws = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(bounds, moments, crews, draws, (given, moment, [of, gone], draw) => {
        const schedule = scheduleByPhase(given)
        const company = aCompany({ of, left: Math.max(1, of - gone) })
        const hastened = hasten(schedule, { company, shortestMs: given.shortestMs })(moment, draw)

        expect(hastened).toBeLessThanOrEqual(schedule(moment, draw))
        expect(hastened).toBeGreaterThanOrEqual(given.shortestMs)
      }),
      { numRuns: 1_000 },
    )
  })
})
