import { describe, expect, it } from '@jest/globals'
import { isBlank } from '../../../src/core/printable.ts'

describe('a text is blank', () => {
  it.each(['', ' ', '\t\n\r', '\u00a0\u3000', '\u200b\u2060\ufeff', '\u202e', '\u001b[31m\u001b[0m', '\u0000'])(
    'where a reader sees nothing: %j',
    (text) => {
      expect(isBlank(text)).toBe(true)
    },
  )

  it.each(['0', '.', ' x ', '\u200bSUCCESS'])('and is not where something is left: %j', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})
