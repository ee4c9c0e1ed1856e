import { describe, expect, it } from '@jest/globals'
import { valueText } from '../../../../src/core/fleet/entry-value.ts'
import { fault, value } from '../../../../src/core/input-reader.ts'

const secrets = new Map([['HOOK', 'fake-hook-secret-0123456789']])

describe('what stands behind a key of an entry', () => {
  it.each<[string, unknown, string]>([
    ['a text as it is', 'a\nb', 'a\nb'],
    ['nothing as an empty text', null, ''],
    ['what is not there as an empty text', undefined, ''],
    ['a number as JSON', 5, '5'],
    ['a truth as JSON', true, 'true'],
    ['a list of lines as lines', ['a', 'b'], 'a\nb'],
    ['an empty list as nothing', [], ''],
    ['a list with a text of two lines as JSON', ['a', 'b\nc'], '["a","b\\nc"]'],
    ['a list with a torn line as JSON', ['a', 'b\rc'], '["a","b\\rc"]'],
    ['a list with a number as JSON', ['a', 1], '["a",1]'],
    ['a mapping of lines as lines of keys', { A: 'b', C: 'd' }, 'A=b\nC=d'],
    ['an empty mapping as nothing', {}, ''],
    ['a mapping with a list as JSON', { A: 'b', C: ['d'] }, '{"A":"b","C":["d"]}'],
    ['a mapping with a text of two lines as JSON', { A: 'b', C: 'd\ne' }, '{"A":"b","C":"d\\ne"}'],
    ['a secret as that secret', { secret: 'HOOK' }, 'fake-hook-secret-0123456789'],
    ['a secret deep inside', { A: [{ secret: 'HOOK' }] }, '{"A":["fake-hook-secret-0123456789"]}'],
    ['`secret` beside other keys as a key like any', { secret: 'HOOK', A: 'b' }, 'secret=HOOK\nA=b'],
    ['another key alone as a key like any', { secrets: 'HOOK' }, 'secrets=HOOK'],
  ])('is read: %s', (_what, given, text) => {
    expect(valueText(given, secrets)).toEqual(value(text))
  })

  it.each<[string, unknown, string]>([
    ['is not there', { secret: 'OTHER' }, 'the input `secrets` does not hold the secret that it refers to'],
    [
      'is not there, in a list',
      ['a', { secret: 'OTHER' }],
      'the input `secrets` does not hold the secret that it refers to',
    ],
    ['has no name', { secret: 5 }, '`secret` names no secret'],
    ['has no name, in a mapping', { A: { secret: ['HOOK'] } }, '`secret` names no secret'],
  ])('is refused where a secret %s', (_what, given, problem) => {
    expect(valueText(given, secrets)).toEqual(fault(problem))
  })
})
