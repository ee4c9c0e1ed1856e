import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isBlank, printableLine, printableText, seenOf } from '../../../src/core/printable.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

describe('what can be seen of a text', () => {
  it('keeps lines, tabs and spaces', () => {
    expect(printableText('a\r\n\tb\u00a0c\rd\u2028e\n\nf')).toBe('a\n\tb\u00a0c\nd\ne\n\nf')
  })

  it('is the same on one line, with plain spaces', () => {
    expect(printableLine('a\r\n\tb\u00a0c\rd\u2028e\n\nf')).toBe('a  b c d e  f')
  })

  it('is nothing where all of it is unseen', () => {
    for (const text of ['', ' ', '\n\t', '\u200b\u202e', '\u001b[31m\u001b[0m', '\u3000\u00a0', '\0\u3164']) {
      expect(isBlank(text)).toBe(true)
    }
    for (const text of ['x', ' \u200bx', '-', '\u001b[31mx']) expect(isBlank(text)).toBe(false)
  })

  it('is seen, whatever the text, and the same when read again', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const seen = printableText(text)

        expect(seen.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}]/u)
        expect(printableText(seen)).toBe(seen)
        expect(printableLine(text)).not.toMatch(/[\n\t\u2028\u2029]/)
        expect(isBlank(text)).toBe(seen.trim() === '')
      }),
      manyRuns,
    )
  })

  it('stands where it stood', () => {
    expect(seenOf('a\nb')).toBeUndefined()
    expect(seenOf('')).toBeUndefined()
    expect(seenOf('\u200ba\u001b[1mb\r\n\u0085\0')).toEqual({ text: 'ab\r\n\u0085', stoodAt: [1, 6, 7, 8, 9] })
  })

  it('is the same text, line ends aside, with every sign where it stood', () => {
    fc.assert(
      fc.property(hostileText(), (hostile) => {
        // Two halves of a character that stood apart would come together.
        const text = hostile.replace(/\p{Surrogate}/gu, '')
        const seen = seenOf(text) ?? { text, stoodAt: Array.from(text, (_, index) => index) }

        // What was unseen between a CR and an LF is gone: they are one line end then.
        const lineEndsAside = (shown: string) => printableText(shown).replace(/\n+/g, '\n')
        expect(lineEndsAside(seen.text)).toBe(lineEndsAside(text))
        if (seenOf(text)) expect(seen.stoodAt.map((index) => text.charAt(index)).join('')).toBe(seen.text)
      }),
      manyRuns,
    )
  })
})
