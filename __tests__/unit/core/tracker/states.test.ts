import { describe, expect, it } from '@jest/globals'
import {
  isEnd,
  isTrackerStatus,
  pathBetween,
  refusedStep,
  trackerStatuses,
  transitionsFrom,
} from '../../../../src/core/tracker/states.ts'

describe('the states of a record', () => {
  it.each([
    ['pending', 'pending', []],
    ['pending', 'in_progress', ['in_progress']],
    ['pending', 'succeeded', ['in_progress', 'succeeded']],
    ['pending', 'failed', ['failed']],
    ['in_progress', 'succeeded', ['succeeded']],
    ['failed', 'succeeded', ['pending', 'in_progress', 'succeeded']],
    ['failed', 'in_progress', ['pending', 'in_progress']],
    ['rolled_back', 'pending', ['pending']],
    ['succeeded', 'failed', ['rolled_back', 'pending', 'failed']],
    ['in_progress', 'pending', ['failed', 'pending']],
  ] as const)('from %s to %s lead over %j', (from, to, path) => {
    expect(pathBetween(from, to)).toEqual(path)
  })

  it('are all reached from everywhere, by allowed steps alone', () => {
    for (const from of trackerStatuses) {
      for (const to of trackerStatuses) {
        const path = [from, ...pathBetween(from, to)]
        expect(path.at(-1)).toBe(to)
        for (const [index, status] of path.slice(1).entries()) {
          const before = path[index]
          expect(before !== undefined && transitionsFrom[before]).toContain(status)
        }
      }
    }
  })

  it('are known by their exact words', () => {
    expect(trackerStatuses.every(isTrackerStatus)).toBe(true)
    for (const word of ['', 'PENDING', 'in-progress', 'constructor', undefined, 1])
      expect(isTrackerStatus(word)).toBe(false)
  })

  it('are open or over', () => {
    expect(trackerStatuses.filter(isEnd)).toEqual(['succeeded', 'failed', 'rolled_back'])
  })

  it('refuse in words that tell what is allowed', () => {
    expect(refusedStep('pending', 'succeeded')).toBe(
      'its status is "pending", from which "succeeded" is not allowed; allowed: in_progress, failed',
    )
  })
})
