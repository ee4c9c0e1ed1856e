import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isSafeId } from '../../../src/core/identifier.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

describe('which ids are let in', () => {
  it.each(['clcpcxekt000lc9ojqtgtc26y', '7', 'a-b_C', 'f'.repeat(128), '550e8400-e29b-41d4-a716-446655440000'])(
    '%s',
    (id) => {
      expect(isSafeId(id)).toBe(true)
    },
  )

  it.each([
    ['nothing', ''],
    ['the way up', '..'],
    ['a path', 'a/b'],
    ['a query', 'a?b'],
    ['an escape', 'a%2fb'],
    ['a space', 'a b'],
    ['a line end', 'abc\n'],
    ['a letter outside ASCII', 'é'],
    ['one character too many', 'f'.repeat(129)],
    ['10 kB', 'f'.repeat(10_000)],
    ['a number', 7],
    ['null', null],
    ['nothing at all', undefined],
    ['a list of one', ['abc']],
    ['what becomes one', { toString: () => 'abc' }],
  ])('refuses %s', (_, id) => {
    expect(isSafeId(id)).toBe(false)
  })

  it('lets in only what a URL path holds as it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText(), fc.stringMatching(/^[\w.%/-]{0,8}$/)), (text) => {
        const url = `https://api.example.com/v1/deployments/${isSafeId(text) ? text : 'x'}`

        expect(new URL(url).href).toBe(url)
        expect(isSafeId(text) && !text.split('').every((unit) => /[\w-]/.test(unit))).toBe(false)
      }),
      manyRuns,
    )
  })
})
