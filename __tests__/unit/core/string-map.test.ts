import { describe, expect, it } from '@jest/globals'
import { valuesIn } from '../../../src/core/key-values.ts'
import { stringMap } from '../../../src/core/string-map.ts'

const parse = (text: string) => {
  const parsed = stringMap.parse(text)
  return parsed.kind === 'value' ? parsed.value.map(({ key, value }) => [key, value]) : parsed.problem
}

describe('texts by key', () => {
  it('say what is legal', () => {
    expect(stringMap.legal).toMatch(/^`KEY=value`, one a line; .*; or a JSON object of texts$/)
  })

  it.each([
    ['lines', 'A=1\n# no\nB_2 = x=y '],
    ['JSON', ' {"A": "1", "B_2": "x=y"}'],
  ])('come as %s', (_form, text) => {
    expect(parse(text.trim())).toEqual([
      ['A', '1'],
      ['B_2', 'x=y'],
    ])
  })

  it('may hold lines where they are JSON', () => {
    expect(parse('{"KEY": "one\\ntwo"}')).toEqual([['KEY', 'one\ntwo']])
  })

  it.each([
    ['{"A": }', 'it is no JSON object'],
    ['{"A": 5, "B": {"x": "fake-value"}}', 'A is no text (put it into quotes), B is no text (put it into quotes)'],
    ['{"a-b": "fake-value"}', 'key 1 is not a key'],
    ['{"__proto__": "x"}', '`__proto__` is no key'],
    ['__proto__=x', '`__proto__` is no key'],
    ['A=1\n__proto__=x', '`__proto__` is no key'],
    ['no pair', 'line 1 does not begin with a key and `=`'],
  ])('are refused without their values: %s', (text, problem) => {
    expect(parse(text)).toBe(problem)
  })
})

describe('values to be hidden', () => {
  it('are found in lines, also in faulty ones', () => {
    expect(valuesIn('A=fake-one\nfake-two')).toEqual(['fake-one', 'fake-two'])
  })

  it('are found in JSON at any depth, and in what is nearly JSON', () => {
    expect(valuesIn('{"A": "fake-one", "B": ["fake-two", 5, null]}')).toEqual(
      expect.arrayContaining(['fake-one', 'fake-two', '5']),
    )
    expect(valuesIn('{"A": fake-one}')).toEqual(['{"A": fake-one}'])
  })

  it('are looked for no deeper than anybody means', () => {
    const deep = `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`

    expect(valuesIn(deep)).toEqual([deep])
  })
})
