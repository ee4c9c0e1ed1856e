import * as v from '@badrap/valita'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseStructured, structured } from '../../../src/core/structured-text.ts'

const read = (text: string, options = {}) => {
  const parsed = parseStructured(text, options)
  return parsed.kind === 'value' ? parsed.value : `fault: ${parsed.problem}`
}

/** Each level holds the one below eight times. */
const laughs = (levels: number) =>
  ['l0: &l0 [lol]']
    .concat(
      Array.from({ length: levels }, (_, index) => `l${index + 1}: &l${index + 1} [${Array(8).fill(`*l${index}`)}]`),
    )
    .join('\n')

describe('structured text', () => {
  it.each([
    ['YAML', 'a: 1\nb:\n  - x\n  - "y"\n', { a: 1, b: ['x', 'y'] }],
    ['JSON', '{"a": 1, "b": ["x", null, true]}', { a: 1, b: ['x', null, true] }],
    ['JSON with tabs', '{\n\t"a": [1,\n\t2]\n}', { a: [1, 2] }],
    ['words that were booleans once', 'a: yes\nb: on\nc: 012', { a: 'yes', b: 'on', c: 12 }],
    ['aliases', 'a: &x {k: 1}\nb: *x', { a: { k: 1 }, b: { k: 1 } }],
    ['a date as text', 'a: 2026-11-22', { a: '2026-11-22' }],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('keeps numbers and booleans as they were written, where texts are wanted', () => {
    const text = 'a: 1.10\nb: 0x10\nc: true\nd: "5"\ne: null\nf: [1e3]'

    expect(read(text, { scalars: 'as-written' })).toEqual({
      a: '1.10',
      b: '0x10',
      c: 'true',
      d: '5',
      e: null,
      f: ['1e3'],
    })
    expect(read('{"a": 1.0}', { scalars: 'as-written' })).toEqual({ a: '1.0' })
  })

  it.each([
    ['a broken line', 'a: 1\nb: [', /^fault: line 2 is not YAML or JSON/],
    ['a tag', 'a: !!js/function "x"', /^fault: line 1 .*tag/],
    ['a tag of one’s own', 'a: !mine x', /^fault: line 1 .*tag/],
    ['a key given twice', 'a: 1\na: 2', /^fault: line 2 .*duplicate key/],
    ['a key given twice in JSON', '{"a": 1, "a": 2}', /duplicate key/],
    ['a key that is no text', '? [a]\n: 1', /^fault: line 1/],
    ['two documents', 'a: 1\n---\nb: 1', /multiple docs/],
    ['an anchor that is not there', 'a: 1\nb: *gone', /^fault: an alias refers to nothing/],
    ['an endless loop', '&a [*a]', /nested too deeply/],
    ['a number without an end', 'a: .inf', /number that JSON has not/],
    ['a number too large', 'a: 1e999', /number that JSON has not/],
    ['deep nesting', '['.repeat(100) + ']'.repeat(100), /nested too deeply/],
    ['nesting that would break the reader', '['.repeat(100_000), /^fault: /],
    ['a prototype', '{"__proto__": {"x": 1}}', /`__proto__` is no key/],
    ['a prototype further down', 'a: [{b: {__proto__: 1}}]', /`__proto__` is no key/],
  ])('refuses %s', (_what, text, problem) => {
    expect(read(text)).toMatch(problem)
  })

  it('reads what is as deep and as large as anybody means', () => {
    expect(read(`${'['.repeat(60)}${']'.repeat(60)}`)).toBeInstanceOf(Array)
    expect(read(`[${Array(199_999).fill(1)}]`)).toHaveLength(199_999)
    expect(read(`[${Array(200_000).fill(1)}]`)).toMatch(/unfolds to too much/)
  })

  it('does not unfold a billion laughs', () => {
    expect(read(laughs(2))).toMatchObject({ l0: ['lol'] })
    expect(read(laughs(12))).toMatch(/unfolds to too much/)
  })

  it('does not unfold one large part again and again', () => {
    const part = `big: &big [${Array(2000).fill('x')}]`

    expect(read(`${part}\nmany: [${Array(500).fill('*big')}]`)).toMatch(/unfolds to too much/)
  })

  it('reads every JSON document as JSON does', () => {
    const document = fc.jsonValue({ maxDepth: 4 }).filter((one) => !JSON.stringify(one).includes('__proto__'))

    fc.assert(
      fc.property(document, (one) => {
        expect(read(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(one)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('never throws, and never repeats what a faulty text holds', () => {
    const secret = 'fakesecretvalue'
    const text = fc.array(
      fc.constantFrom(secret, '{', '}', '[', ']', ':', '\n', '- ', '&', '*', '!', '"', "'", ' ', '|', '?', ','),
    )

    fc.assert(
      fc.property(text, (parts) => {
        const parsed = parseStructured(parts.join(''), {})
        expect(parsed.kind === 'fault' ? parsed.problem : '').not.toContain(secret)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('an input of a shape', () => {
  const small = v.number().assert((count) => count < 10, 'is too large')
  const shape = v.object({
    name: v.string(),
    count: small.optional(),
    kind: v.union(v.literal('a'), v.literal('b')).optional(),
  })
  const input = structured(shape, { legal: '`name`, `count`, `kind`' })
  const problem = (text: string) => {
    const parsed = input.parse(text)
    return parsed.kind === 'fault' ? parsed.problem : parsed.value
  }

  it('may be absent', () => {
    expect(problem('')).toBeUndefined()
  })

  it('is its value where it fits', () => {
    expect(problem('name: x\ncount: 3\nkind: b')).toEqual({ name: 'x', count: 3, kind: 'b' })
  })

  it.each([
    ['name: 5', '`name` is no string'],
    ['count: 1', '`name` is missing'],
    ['name: x\nsize: 1', 'it has no key `size`'],
    ['name: x\ncount: 11', '`count` is too large'],
    ['name: x\nkind: c', '`kind` is not of this shape'],
    ['[]', 'it is no object'],
    ['{', 'line 1 is not YAML or JSON (missing char)'],
    ['name: 5\ncount: x', '`name` is no string, `count` is no number'],
    ['name: x\nsize: 1\ncolour: 2', 'it has no key `size`, `colour`'],
  ])('is refused with what is wrong: %j', (text, told) => {
    expect(problem(text)).toContain(told)
  })

  it('is refused in few words, however much is wrong with it', () => {
    const many = structured(v.record(v.record(v.union(v.number(), v.boolean()))), { legal: 'numbers' })
    const wrong = (text: string) => {
      const parsed = many.parse(text)
      return parsed.kind === 'fault' ? parsed.problem : ''
    }
    const places = Array.from({ length: 9 }, (_, index) => `k${index}: x`).join(', ')

    expect(wrong(`a: {${places}}`)).toBe(
      [0, 1, 2, 3, 4].map((index) => `\`a.k${index}\` is no number or boolean`).join(', '),
    )
    expect(wrong(`${'k'.repeat(200)}: 1`)).toBe(`\`${'k'.repeat(80)}\` is no object`)
    const parsed = input.parse(`name: x\n${'k'.repeat(200)}: 1`)
    expect(parsed).toEqual({ kind: 'fault', problem: `it has no key \`${'k'.repeat(80)}\`` })
  })

  it('says so where a check has no words', () => {
    const wordless = structured(
      v.string().assert((text) => text === ''),
      { legal: 'nothing' },
    )

    expect(wordless.parse('x')).toEqual({ kind: 'fault', problem: 'it is not of this shape' })
    expect(wordless.legal).toBe('YAML or JSON: nothing')
  })
})
