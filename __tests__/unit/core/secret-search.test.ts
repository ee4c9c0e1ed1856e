import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findSecrets, merged, type Needles, needlesOf } from '../../../src/core/secret-search.ts'
import { manyRuns } from '../../support/hostile-text.ts'

function mostBehindOneKey(needles: Needles): number {
  return Math.max(...[...needles.values()].flatMap(({ byKey }) => [...byKey.values()].map(({ length }) => length)))
}

describe('the search for many secrets', () => {
  it('looks up each by a piece that no other has, so that no text makes it try them all', () => {
    const secrets = Array.from({ length: 1_000 }, (_, index) => `the-same-start-${index}-the-same-end`)

    expect(mostBehindOneKey(needlesOf(secrets))).toBe(1)
    expect(mostBehindOneKey(needlesOf(['aabcdefgh', 'babcdefgh']))).toBe(1)
  })

  it('takes the piece that the fewest have where every piece is taken', () => {
    const needles = needlesOf(['1bcdefgh', '2bcdefgh', '1bcdefghX', 'x2bcdefgh', '2bcdefghX', '1bcdefghXx2bcdefgh'])

    expect(mostBehindOneKey(needles)).toBe(2)
  })

  it('finds one that is all contained in another, in whatever order they were given', () => {
    for (const forms of [
      ['abcdefgh', 'xabcdefgh'],
      ['xabcdefgh', 'abcdefgh'],
    ]) {
      expect(merged(findSecrets('-abcdefgh-xabcdefgh-', needlesOf(forms)))).toEqual([
        { start: 1, end: 9 },
        { start: 10, end: 19 },
      ])
    }
  })

  it('finds forms of every length, at the start and at the end', () => {
    expect(merged(findSecrets('abcd abcde abcdefghijk', needlesOf(['abcd', 'defghijk'])))).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 11, end: 22 },
    ])
  })

  it('makes one stretch of a secret that repeats itself in a text that does', () => {
    expect(findSecrets('a'.repeat(1_000), needlesOf(['a'.repeat(12)]))).toEqual([{ start: 0, end: 1_000 }])
  })

  it('makes one stretch of what touches, and of two that begin at the same place', () => {
    expect(findSecrets('fake-secret-0fake-secret-0', needlesOf(['fake-secret-0']))).toEqual([{ start: 0, end: 26 }])
    expect(findSecrets('fake-secret-01', needlesOf(['fake-secret-0', 'fake-secret-01']))).toEqual([
      { start: 0, end: 14 },
    ])
  })

  it('keeps apart what only touches nothing', () => {
    const text = 'fake-secret-0, fake-secret-0'
    expect(findSecrets(text, needlesOf(['fake-secret-0']))).toEqual([
      { start: 0, end: 13 },
      { start: 15, end: 28 },
    ])
  })

  it('shows nothing of a text that is made to keep it busy', () => {
    const text = `before ${'Ab9_'.repeat(100_000)} after`
    const form = 'Ab9_'.repeat(20_000)
    expect(findSecrets(text, needlesOf([form]))).toEqual([{ start: 0, end: text.length }])
  })

  it('finds nothing where nothing is looked for', () => {
    expect(findSecrets('abcdefgh', needlesOf(['', 'abc']))).toEqual([])
  })

  it('leaps over none, whatever the forms and whatever the text', () => {
    const word = (bounds: fc.StringConstraints) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', '\u0161'), ...bounds })

    fc.assert(
      fc.property(
        fc.array(word({ minLength: 4, maxLength: 11 }), { minLength: 1, maxLength: 6 }),
        fc.array(word({ maxLength: 40 }), { maxLength: 4 }),
        (forms, between) => {
          const text = between.flatMap((words, index) => [words, forms[index % forms.length]]).join('')
          const places = [...text].flatMap((_, start) =>
            [...new Set(forms)]
              .filter((form) => text.startsWith(form, start))
              .map((form) => ({ start, end: start + form.length })),
          )

          expect(merged(findSecrets(text, needlesOf(forms)))).toEqual(merged(places))
        },
      ),
      manyRuns,
    )
  })
})
