import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutCodePoints, cutUnits } from '../../../src/core/code-points.ts'
import { manyRuns } from '../../support/hostile-text.ts'

const text = fc.string({ unit: 'binary', maxLength: 12 })

describe('cutting a text by its code points', () => {
  it('counts characters, not their halves, and the sign of the cut as one', () => {
    expect(cutCodePoints('😀😀😀', 3)).toBe('😀😀😀')
    expect(cutCodePoints('😀😀😀', 2)).toBe('😀…')
    expect(cutCodePoints('a😀b', 2)).toBe('a…')
    expect(cutCodePoints('abc', 1)).toBe('…')
    expect(cutCodePoints('abc', 0)).toBe('')
    expect(cutCodePoints('', 0)).toBe('')
  })

  it('keeps the start of the text, as much of it as it may', () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 12 }), (given, max) => {
        const characters = [...given]

        expect(cutCodePoints(given, max)).toBe(
          characters.length <= max ? given : [...characters.slice(0, Math.max(0, max - 1)), '…'].slice(0, max).join(''),
        )
      }),
      manyRuns,
    )
  })
})

describe('cutting a text by its UTF-16 units', () => {
  it('takes no half of a character', () => {
    expect(cutUnits('a😀b', 4)).toBe('a😀b')
    expect(cutUnits('a😀b', 3)).toBe('a😀')
    expect(cutUnits('a😀b', 2)).toBe('a')
    expect(cutUnits('a😀b', 1)).toBe('a')
    expect(cutUnits('abc', 0)).toBe('')
    expect(cutUnits('abc', -1)).toBe('')
  })

  it('leaves alone what was only half before', () => {
    expect(cutUnits('a\ud83db😀', 2)).toBe('a\ud83d')
    expect(cutUnits('ab\ude00😀', 2)).toBe('ab')
    expect(cutUnits('x😀\ude00y', 3)).toBe('x😀')
  })

  it('keeps the start of the text, as much of it as it may', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 24 }), (given, max) => {
        const cut = cutUnits(given, max)
        const next = [...given.slice(cut.length)][0] ?? ''

        expect(given.startsWith(cut)).toBe(true)
        expect(cut.length).toBeLessThanOrEqual(Math.max(0, max))
        expect(next === '' || cut.length + next.length > max).toBe(true)
      }),
      manyRuns,
    )
  })
})
