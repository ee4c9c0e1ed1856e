import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Hazard, hazardOf } from '../../../src/core/hazard.ts'

function of(...durationsS: readonly number[]): Hazard {
  const hazard = hazardOf(durationsS)
  if (!hazard) throw new Error('no hazard')
  return hazard
}

describe('what earlier durations say about the next one', () => {
  it('is nothing where there are none, or none that can be true', () => {
    expect(hazardOf([])).toBeUndefined()
    expect(hazardOf([0, -3, Number.NaN, Number.POSITIVE_INFINITY, 25 * 3600])).toBeUndefined()
  })

  it('takes what a machine can measure: from a quarter of a second to a day', () => {
    expect(hazardOf([0.249, 86_400.1])).toBeUndefined()
    expect(of(0.25).usualS).toBeCloseTo(0.25)
    expect(of(86_400).usualS).toBeCloseTo(86_400)
    expect(of(86_400).quantile(0.95)).toBeGreaterThan(86_400)
  })

  it.each([
    [[100], 100, 0.020_145],
    [[50, 200], 100, 0.011_714],
    [[240, 250, 260, 245, 255], 230, 0.012_127],
    // In no order: the median is not what stands in the middle of the list.
    [[100, 800, 100], 150, 0.006_307],
  ])('is that of docs/performance.md: after %j, at %i s, %d a second', (durations, at, rate) => {
    expect(of(...durations).at(at)).toBeCloseTo(rate, 5)
  })

  it('falls as the time that has passed, where a deployment takes longer than any', () => {
    expect(of(10).at(1e9)).toBeCloseTo(Math.PI / Math.sqrt(3) / 1e9, 14)
    expect(of(10).at(1e200)).toBeLessThan(1e-199)
  })

  it('lies between the median and the geometric mean', () => {
    expect(of(100).usualS).toBeCloseTo(100)
    expect(of(100, 100, 800).usualS).toBeCloseTo(Math.exp((Math.log(100) + Math.log(200)) / 2))
    expect(of(50, 200).usualS).toBeCloseTo(100)
    expect(of(200, 100, 400, 100).meanS).toBe(200)
  })

  it('counts the newest 20 only', () => {
    const newest = Array.from({ length: 20 }, () => 60)
    expect(of(...newest, 6000, 6000)).toMatchObject({ meanS: 60 })
  })

  it('rises towards the usual duration, and is nearly nothing long before it', () => {
    const { at } = of(240, 250, 260, 245, 255)
    expect(at(0)).toBeCloseTo(0)
    expect(at(60)).toBeLessThan(0.001)
    expect(at(240)).toBeGreaterThan(20 * at(120))
  })

  it('falls as 1/t far beyond everything that is known', () => {
    const { at } = of(240, 250, 260)
    expect(at(1e12) * 1e12).toBeCloseTo(Math.PI / Math.sqrt(3))
    expect(at(1e12) / at(2e12)).toBeCloseTo(2)
  })

  it('knows less after one duration than after five that agree', () => {
    const share = (hazard: Hazard) => hazard.quantile(0.95) / hazard.usualS
    expect(share(of(100, 100, 100, 100, 100))).toBeLessThan(share(of(100)))
  })

  it('gives the duration that a share of all stay below', () => {
    const { quantile, usualS } = of(100, 110, 90)
    expect(quantile(0.5)).toBeCloseTo(usualS, 0)
    expect(quantile(0.95)).toBeGreaterThan(quantile(0.5))
  })

  it('is finite and never negative, for any history and any moment', () => {
    const history = fc.array(fc.oneof(fc.double({ min: 0.25, max: 86_400, noNaN: true }), fc.double()), {
      maxLength: 30,
    })
    const moment = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, 1e-9, 1e12))
    fc.assert(
      fc.property(history, moment, (durations, t) => {
        const hazard = hazardOf(durations)
        const rate = hazard?.at(t) ?? 0
        expect(Number.isFinite(rate)).toBe(true)
        expect(rate).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(hazard?.quantile(0.95) ?? 0)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
