import { describe, expect, it } from '@jest/globals'
import { startBudget } from '../../../src/reporters/budget.ts'
import { manualClock } from '../../support/manual-clock.ts'

describe('a budget', () => {
  it('is up after its time', async () => {
    const clock = manualClock()
    const { signal } = startBudget(clock, 2_000)
    await clock.advance(1_999)
    expect(signal.aborted).toBe(false)
    await clock.advance(1)
    expect(signal.aborted).toBe(true)
  })

  it('can be shortened, not lengthened', async () => {
    const clock = manualClock()
    const budget = startBudget(clock, 2_000)
    budget.shorten(1_000)
    budget.shorten(60_000)
    await clock.advance(1_000)
    expect(budget.signal.aborted).toBe(true)
  })

  it('can be taken away', () => {
    const budget = startBudget(manualClock(), 2_000)
    budget.spend()
    expect(budget.signal.aborted).toBe(true)
  })

  it('aborts nothing any more when the work is over, and leaves no timer behind', async () => {
    const clock = manualClock()
    const budget = startBudget(clock, 2_000)
    budget.done()
    await clock.advance(10_000)
    expect(budget.signal.aborted).toBe(false)
    expect(clock.sleeping()).toBe(0)
  })
})
