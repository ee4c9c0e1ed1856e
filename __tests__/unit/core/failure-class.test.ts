import { describe, expect, it } from '@jest/globals'
import { classify, type FailureClass, readMayRetry, triggerAttempts } from '../../../src/core/failure-class.ts'
import type { BreakCause, Exchange } from '../../../src/core/ports.ts'

function broken(cause: BreakCause, requestWritten: boolean): Exchange {
  return { kind: 'broken', cause, requestWritten }
}

function answered(status: number): Exchange {
  return { kind: 'answered', status, headers: {}, body: '' }
}

const everyCause: readonly BreakCause[] = [
  'dns',
  'refused',
  'unreachable',
  'proxy',
  'certificate',
  'timeout',
  'reset',
  'truncated',
  'oversized',
  'encoded',
  'protocol',
  'aborted',
]
const networkCauses = everyCause.filter((cause) => cause !== 'certificate')

describe('the class of a broken exchange', () => {
  it.each(networkCauses)('%s is unsent only while the request was not written', (cause) => {
    expect(classify(broken(cause, false))).toBe('unsent')
    expect(classify(broken(cause, true))).toBe('ambiguous')
  })

  it('is certificate, whatever was written, since trying again can not mend it', () => {
    expect(classify(broken('certificate', false))).toBe('certificate')
    expect(classify(broken('certificate', true))).toBe('certificate')
  })
})

describe('the class of an answer', () => {
  it.each<[FailureClass | 'good', readonly number[]]>([
    ['good', [200, 201, 202, 204, 206, 299]],
    ['refused', [429]],
    ['ambiguous', [100, 101, 102, 103, 199, 408, 500, 501, 502, 503, 504, 507, 520, 599, 600, 999]],
    ['client', [300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 410, 413, 415, 418, 422, 428, 430, 499]],
  ])('is %s for %j', (expected, statuses) => {
    expect(statuses.map((status) => [status, classify(answered(status))])).toEqual(
      statuses.map((status) => [status, expected]),
    )
  })

  it('takes a status that is none for one that says nothing', () => {
    expect(classify(answered(0))).toBe('ambiguous')
  })
})

describe('who may try again', () => {
  it('is the trigger only where surely nothing was started, three times in all', () => {
    expect(triggerAttempts).toEqual({ unsent: 3, refused: 3, certificate: 1, ambiguous: 1, client: 1 })
  })

  it('is a read after everything that may pass', () => {
    expect(readMayRetry).toEqual({ unsent: true, refused: true, certificate: false, ambiguous: true, client: false })
  })
})
