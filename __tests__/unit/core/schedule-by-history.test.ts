import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hazardOf } from '../../../src/core/hazard.ts'
import { type DurationHistory, noHistory } from '../../../src/core/history.ts'
import { type Moment, type PauseBounds, scheduleByPhase } from '../../../src/core/schedule.ts'
import { scheduleByHistory } from '../../../src/core/schedule-by-history.ts'

const bounds: PauseBounds = { shortestMs: 1_000, longestMs: 15_000 }
const middle = 0.5

function aMoment(overrides: Partial<Moment> = {}): Moment {
  return { phase: 'deploy', polls: 3, failures: 0, inPhaseMs: 0, sinceQueueMs: 600_000, ...overrides }
}

function pause(history: Partial<DurationHistory>, moment: Partial<Moment>, draw = middle): number {
  return scheduleByHistory(bounds, { ...noHistory, ...history })(aMoment(moment), draw)
}

const aroundFourMinutes = [240, 250, 235, 245, 230]

/** ∫ du / pause(u) over the pause, in much smaller steps than the schedule's own. */
function askedWithin({ atS, pauseS, factor }: { atS: number; pauseS: number; factor: number }): number {
  const hazard = hazardOf(aroundFourMinutes)
  const stepS = 0.001
  let asked = 0
  for (let at = atS; hazard && at < atS + pauseS; at += stepS) {
    const ideal = (factor * 5) / Math.sqrt(hazard.meanS * hazard.at(at))
    asked += stepS / Math.min(Math.max(ideal, 1), 15)
  }
  return asked
}

describe('when to poll, knowing how long it usually takes', () => {
  it('is by phase where nothing is known', () => {
    const moment = aMoment({ phase: 'build', inPhaseMs: 60_000 })
    expect(scheduleByHistory(bounds, noHistory)(moment, 0.3)).toBe(scheduleByPhase(bounds)(moment, 0.3))
  })

  it.each(['queue', undefined, 'finished'] as const)(
    'is by phase in a phase that says nothing of the end: %s',
    (phase) => {
      const moment = aMoment({ phase })
      const schedule = scheduleByHistory(bounds, { ...noHistory, totalS: aroundFourMinutes })
      expect(schedule(moment, middle)).toBe(scheduleByPhase(bounds)(moment, middle))
    },
  )

  it('is by phase after a failed poll: the server needs rest', () => {
    const moment = aMoment({ failures: 2 })
    const schedule = scheduleByHistory(bounds, { ...noHistory, deployS: aroundFourMinutes })
    expect(schedule(moment, middle)).toBe(scheduleByPhase(bounds)(moment, middle))
  })

  it('waits long while the end is far, and looks often when it is near', () => {
    const far = pause({ totalS: aroundFourMinutes }, { sinceQueueMs: 20_000 })
    const near = pause({ totalS: aroundFourMinutes }, { sinceQueueMs: 238_000 })
    expect(far).toBeCloseTo(15_000 / 1.05)
    expect(near).toBeLessThan(4_000)
  })

  it('does not oversleep a steep rise', () => {
    const beforeTheRise = pause({ totalS: [60, 60, 60, 60, 60] }, { sinceQueueMs: 48_000 })
    expect(48_000 + beforeTheRise).toBeLessThan(60_000)
  })

  it.each([
    [60, 1],
    [180, 1],
    [215, 1],
    [236, 1],
    [250, 1],
    [400, 1],
    [236, 2.5],
    [250, 2.5],
  ])('comes when a fixed poller would have asked once for its money: at %i s, ×%d', (atS, factor) => {
    const history = factor === 1 ? { deployS: aroundFourMinutes } : { buildS: aroundFourMinutes }
    const phase = factor === 1 ? 'deploy' : 'build'
    const pauseS = pause(history, { phase, inPhaseMs: atS * 1_000 }) / 1_000
    expect(pauseS === 15 || Math.abs(askedWithin({ atS, pauseS, factor }) - 1) < 0.05).toBe(true)
    expect(askedWithin({ atS, pauseS, factor })).toBeLessThan(1.05)
  })

  it('knows the end of a phase by that phase, and of all that is not known by the whole', () => {
    const known = { totalS: aroundFourMinutes, buildS: [60, 60, 60], deployS: [30, 30, 30] }
    const total = (sinceQueueMs: number) => pause({ totalS: aroundFourMinutes }, { phase: 'prepare', sinceQueueMs })
    const late = { inPhaseMs: 29_000, sinceQueueMs: 200_000 }

    expect(pause(known, { ...late, phase: 'deploy' })).toBeLessThan(2_500)
    expect(pause(known, { ...late, phase: 'build' })).toBeGreaterThan(11_000)
    expect(pause(known, { ...late, phase: 'build', inPhaseMs: 59_000 })).toBeLessThan(10_000)
    expect(pause(known, { ...late, phase: 'prepare' })).toBe(total(200_000))
    expect(pause({ ...known, buildS: [] }, { ...late, phase: 'build' })).toBe(total(200_000))
    expect(pause({ ...known, deployS: [] }, { ...late, phase: 'deploy' })).toBe(total(200_000))
  })

  it('counts a build by the builds, 2.5 times as patiently', () => {
    const builds = { buildS: aroundFourMinutes }
    const sameForDeploy = pause({ deployS: aroundFourMinutes }, { phase: 'deploy', inPhaseMs: 238_000 })
    const build = pause(builds, { phase: 'build', inPhaseMs: 238_000 })
    expect(build).toBeGreaterThan(1.8 * sameForDeploy)
  })

  it('spreads the followers by 5 %, within the bounds', () => {
    const [low, mid, high] = [0, 0.5, 1].map((draw) =>
      pause({ totalS: aroundFourMinutes }, { sinceQueueMs: 200_000 }, draw),
    )
    expect(low).toBeCloseTo((mid ?? 0) * 0.95)
    expect(high).toBeCloseTo((mid ?? 0) * 1.05)
  })

  it('looks twice at what is over in seconds', () => {
    const seconds = { totalS: [3, 3, 3, 3, 3] }
    const next = pause(seconds, { phase: 'prepare', sinceQueueMs: 1_500 })
    expect(1_500 + next).toBeGreaterThan(2_500)
    expect(1_500 + next).toBeLessThan(3_500)
  })

  it('spreads them at the longest pause, too', () => {
    const [low, high] = [0, 1].map((draw) => pause({ totalS: aroundFourMinutes }, { sinceQueueMs: 20_000 }, draw))
    expect(high).toBeCloseTo(15_000)
    expect(low).toBeCloseTo((15_000 * 0.95) / 1.05)
  })

  it('looks again where the pauses that the hazard asks for add up to one', () => {
    const wide = { shortestMs: 50, longestMs: 300_000 }
    const durations = fc.array(fc.integer({ min: 20, max: 600 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(durations, fc.double({ min: 0.05, max: 2, noNaN: true }), (deployS, share) => {
        const hazard = hazardOf(deployS)
        const atS = share * (hazard?.usualS ?? Number.NaN)
        const schedule = scheduleByHistory(wide, { ...noHistory, deployS })
        const waitedS = schedule(aMoment({ inPhaseMs: atS * 1000 }), middle) / 1000
        // d0 / √(E[T]·h(t)), with the pause of a fixed poller of 5 s
        const rate = (tS: number) => Math.sqrt((hazard?.meanS ?? 0) * (hazard?.at(tS) ?? 0)) / 5
        const steps = 2000
        const parts = Array.from({ length: steps }, (_, step) => rate(atS + ((step + 0.5) / steps) * waitedS))
        const sum = parts.reduce((total, part) => total + (part * waitedS) / steps, 0)
        // Within one step of 0.25 s at the rate of its start, or at the longest pause.
        const slack = 0.3 * Math.max(rate(atS), rate(atS + waitedS)) + 0.02
        expect(sum).toBeLessThan(1 + slack)
        if (waitedS < 280) expect(sum).toBeGreaterThan(1 - slack)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is finite and within the bounds, for any history, also one duration, equal ones and absurd ones', () => {
    const durations = fc.oneof(
      fc.array(fc.double()),
      fc.array(fc.constantFrom(0, -1, 1e-300, 1e300, Number.NaN, 60), { maxLength: 25 }),
      fc.integer({ min: 1, max: 10_000 }).map((d) => Array.from({ length: 5 }, () => d)),
      fc.integer({ min: 1, max: 10_000 }).map((d) => [d]),
    )
    const history = fc.record({ totalS: durations, buildS: durations, deployS: durations })
    const someBounds = fc
      .tuple(fc.integer({ min: 50, max: 300_000 }), fc.integer({ min: 50, max: 300_000 }))
      .map(([a, b]) => ({ shortestMs: Math.min(a, b), longestMs: Math.max(a, b) }))
    const moment = fc.record({
      phase: fc.constantFrom('queue', 'prepare', 'build', 'deploy', 'finished', undefined),
      polls: fc.nat(),
      failures: fc.nat({ max: 50 }),
      inPhaseMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
      sinceQueueMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
    })
    const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(history, someBounds, moment, draw, (known, within, when, number) => {
        const ms = scheduleByHistory(within, known)(when, number)
        expect(Number.isFinite(ms)).toBe(true)
        expect(ms).toBeGreaterThanOrEqual(within.shortestMs)
        expect(ms).toBeLessThanOrEqual(within.longestMs)
      }),
      { numRuns: 1_000 },
    )
  })
})
