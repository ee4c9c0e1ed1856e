import { describe, expect, it } from '@jest/globals'
import { exitCodeOf, isReason, reasons, resultOf } from '../../../src/core/result.ts'

describe('how a step ends', () => {
  it('passes only for the results that say nothing went wrong', () => {
    const passing = reasons.filter((reason) => exitCodeOf(resultOf(reason), 'fail') === 0)

    expect(passing).toEqual([
      'succeeded',
      'no-change',
      'not-waited',
      'dry-run',
      'pull-request-closed',
      'branch-deleted',
      'activity-ignored',
      'run-not-successful',
      'secrets-unavailable',
    ])
  })

  it('has a reason that is one of these, and no other word', () => {
    expect(reasons.every(isReason)).toBe(true)
    expect(['', 'success', 'constructor'].filter(isReason)).toEqual([])
  })

  it('lets a superseded deployment pass only where the user asks for it', () => {
    expect(exitCodeOf('cancelled', 'fail')).toBe(1)
    expect(exitCodeOf('cancelled', 'pass')).toBe(0)
    expect(exitCodeOf('failed', 'pass')).toBe(1)
  })
})
