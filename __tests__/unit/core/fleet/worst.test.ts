import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Ended, passes, worstOf } from '../../../../src/core/fleet/worst.ts'
import { outcome } from '../../../../src/core/outcome.ts'
import { exitCodeOf, type Reason, reasons } from '../../../../src/core/result.ts'

function ended(reason: Reason, onCancelled: 'fail' | 'pass' = 'fail'): Ended {
  return { outcome: outcome({ reason, happened: reason }), onCancelled }
}

describe('the worst of a fleet', () => {
  it('is told by one order, from the best to the worst', () => {
    const order: readonly Ended[] = [
      ended('dry-run'),
      ended('no-change'),
      ended('succeeded'),
      ended('not-waited'),
      ended('cancelled-by-provider', 'pass'),
      ended('cancelled-by-provider'),
      ended('run-timeout'),
      ended('workflow-cancelled'),
      ended('build-failed'),
      ended('invalid-input'),
      ended('unauthorized'),
      ended('trigger-unconfirmed'),
    ]
    for (const [index, one] of order.entries()) expect(worstOf(order.slice(0, index + 1))).toBe(one)
    for (const [index, one] of order.entries()) expect(worstOf(order.slice(0, index + 1).toReversed())).toBe(one)
  })

  it('is the first of those that are as bad', () => {
    const [first, second] = [ended('build-failed'), ended('deploy-failed')]

    expect(worstOf([ended('succeeded'), first, second])).toBe(first)
    expect(worstOf([])).toBeUndefined()
  })

  it('passes exactly where every one passes', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...reasons), fc.constantFrom('fail' as const, 'pass' as const)), {
      minLength: 1,
    })
    fc.assert(
      fc.property(some, (given) => {
        const fleet = given.map(([reason, onCancelled]) => ended(reason, onCancelled))
        const worst = worstOf(fleet)
        const all = fleet.every((one) => exitCodeOf(one.outcome.result, one.onCancelled) === 0)

        expect(worst !== undefined && passes(worst)).toBe(all)
      }),
      { numRuns: 1_000 },
    )
  })
})
