import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readMarker, writeMarker } from '../../../src/reporters/comment-marker.ts'
import { aRun } from '../../support/stories.ts'

describe('the marker', () => {
  it('is read back as it was written, and stays one hidden line, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        (given, runNumber, runAttempt) => {
          const marker = writeMarker(given, aRun({ runNumber, runAttempt }))
          expect(marker).toMatch(/^<!-- (?:(?!--)[\x20-\x7e])*-->$/)
          expect(readMarker(`${marker}\nbody`)?.run).toEqual({ runId: '9001', runNumber, runAttempt })
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('tells keys apart', () => {
    const keyOf = (given: string) => readMarker(writeMarker(given, aRun()))?.key
    expect(new Set(['', ' ', 'a', 'a b', 'a-b', 'A', '--', '\ud800', 'ä'].map(keyOf)).size).toBe(8)
    expect(keyOf('\ud800')).toBe(keyOf('\ufffd'))
  })

  it('does without a run id', () => {
    expect(writeMarker('k', aRun({ runId: '' }))).toContain('run=0.1.128')
  })

  it.each([
    '',
    'hello',
    '<!-- touchdown:v2 key=a run=1.1.1 -->',
    '<!-- touchdown:v1 key=a run=1.1 -->',
    ' <!-- touchdown:v1 key=a run=1.1.1 -->',
  ])('is not seen in %j', (body) => {
    expect(readMarker(body)).toBeUndefined()
  })
})
