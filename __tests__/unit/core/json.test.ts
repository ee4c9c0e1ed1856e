import { describe, expect, it } from '@jest/globals'
import { parseJson, textOf } from '../../../src/core/json.ts'

describe('JSON from outside', () => {
  it('is read, or is nothing', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] })
    expect(parseJson('null')).toBeNull()
    for (const text of ['', '{', "{'a':1}", '<html>', 'undefined']) expect(parseJson(text)).toBeUndefined()
  })

  it('keeps such a mark within a text', () => {
    expect(parseJson('"a\ufeffb"')).toBe('a\ufeffb')
  })

  it('may have a byte order mark before it, once', () => {
    expect(parseJson('\ufeff{"a":"\ufeff"}')).toEqual({ a: '\ufeff' })
    expect(parseJson('\ufeff\ufeff{}')).toBeUndefined()
  })

  it('sets nothing but own keys', () => {
    expect(Object.keys(Object(parseJson('{"__proto__":{"polluted":true}}')))).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(Object(parseJson('{"__proto__":{"polluted":true}}')))).toBe(Object.prototype)
  })

  it.each([
    ['a text', 'as it is', 'as it is'],
    ['nothing', null, ''],
    ['less than nothing', undefined, ''],
    ['an object', { a: [1, 'b'] }, '{"a":[1,"b"]}'],
    ['a number', 0, '0'],
    ['a boolean', false, 'false'],
  ])('is shown as text: %s', (_what, value, text) => {
    expect(textOf(value)).toBe(text)
  })

  it('may be nested more deeply than can be written', () => {
    const depth = 100_000
    expect(textOf(parseJson('['.repeat(depth) + ']'.repeat(depth)))).toBe('(an answer nested too deeply to be shown)')
  })
})
