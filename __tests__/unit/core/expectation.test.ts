import { describe, expect, it } from '@jest/globals'
import { expectationOf, expectationText } from '../../../src/core/expectation.ts'
import { noHistory } from '../../../src/core/history.ts'

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
    [4 * minute + 9_000, 'usually 4m 10s, any moment now'],
    [6 * minute, 'usually 4m 10s, any moment now'],
    [5 * minute, 'usually 4m 10s, any moment now'],
    [7 * minute, 'usually 4m 10s; longer than 95 of 100 took'],
  ])('after %d ms reads: %s', (atWorkMs, text) => {
    expect(expectationText({ usualMs: 250_000, longMs: 6 * minute }, atWorkMs)).toBe(text)
  })
})
