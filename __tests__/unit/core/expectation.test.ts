import { describe, expect, it } from '@jest/globals'
import { expectationOf, expectationText } from '../../../src/core/expectation.ts'
import { noHistory } from '../../../src/core/history.ts'
import { createLearner } from '../../../src/core/learner.ts'

const minute = 60_000

describe('what people may expect', () => {
  it('is nothing without history', () => {
    expect(expectationOf(noHistory)).toBeUndefined()
  })

  it('is the usual duration, and the one that hardly any exceeds', () => {
    const expectation = expectationOf({ ...noHistory, totalS: [250, 250, 250] })
    expect(expectation?.usualMs).toBeCloseTo(250_000)
    expect(expectation?.longMs).toBeGreaterThan(250_000)
  })

  it.each([
    [1 * minute, 'usually 4m 10s, about 3m 10s to go'],
    [4 * minute + 9_500, 'usually 4m 10s, any moment now'],
    [5 * minute, 'usually 4m 10s, any moment now'],
    [7 * minute, 'usually 4m 10s; longer than 95 of 100 took'],
  ])('after %d ms reads: %s', (atWorkMs, text) => {
    expect(expectationText({ usualMs: 250_000, longMs: 6 * minute }, atWorkMs)).toBe(text)
  })
})

describe('a schedule that learns', () => {
  const moment = { phase: 'deploy', polls: 3, failures: 0, inPhaseMs: 10_000, sinceQueueMs: 10_000 } as const

  it('goes by phase until it knows better', () => {
    const { schedule, learn } = createLearner({ shortestMs: 1_000, longestMs: 15_000 })
    expect(schedule(moment, 0.5)).toBeCloseTo(3_500)
    expect(learn({ ...noHistory, totalS: [240, 240, 240], deployS: [120, 120, 120] })?.usualMs).toBeCloseTo(240_000)
    expect(schedule(moment, 0.5)).toBeCloseTo(15_000)
  })
})
