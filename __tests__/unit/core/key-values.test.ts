import { describe, expect, it } from '@jest/globals'
import { keyValues, valuesIn } from '../../../src/core/key-values.ts'

function pairs(given: string): unknown {
  const parsed = keyValues.parse(given)
  return parsed.kind === 'value' ? parsed.value.map(({ key, value }) => [key, value]) : parsed.problem
}

describe('KEY=value lines', () => {
  it('say what is legal', () => {
    expect(keyValues.legal).toBe('`KEY=value`, one a line; a key is letters, digits and `_`')
  })

  it.each([
    ['A=1', [['A', '1']]],
    [
      'A=1\r\n\n  B_2 = two words \n',
      [
        ['A', '1'],
        ['B_2', 'two words'],
      ],
    ],
    ['A=', [['A', '']]],
    ['A==b=c', [['A', '=b=c']]],
    ['A="b # c"', [['A', '"b # c"']]],
    ['A=b\tc', [['A', 'b\tc']]],
    ['# A=1\nB=2', [['B', '2']]],
    ['_a=ü', [['_a', 'ü']]],
    [
      '__proto__=1\nconstructor=2',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
    [`${'A'.repeat(255)}=1`, [['A'.repeat(255), '1']]],
    ['', []],
  ])('%j', (given, read) => {
    expect(pairs(given)).toEqual(read)
  })

  it.each([
    ['fake-secret', 'line 1 does not begin with a key and `=`'],
    ['=fake-secret', 'line 1 does not begin with a key and `=`'],
    ['1A=fake-secret', 'line 1 does not begin with a key and `=`'],
    ['A-B=fake-secret', 'line 1 does not begin with a key and `=`'],
    ['A B=fake-secret', 'line 1 does not begin with a key and `=`'],
    [`${'A'.repeat(256)}=fake-secret`, 'line 1 does not begin with a key and `=`'],
    ['A=1\n\nA=fake-secret', 'line 3 gives A again'],
    ['A=fake\u0000secret', 'line 1 holds control characters'],
    ['A=fake\u2028secret', 'line 1 holds control characters'],
    ['A=fake\u007fsecret', 'line 1 holds control characters'],
    ['x\nA=1\ny', 'line 1 does not begin with a key and `=`, line 3 does not begin with a key and `=`'],
  ])('%j is a fault that tells no value', (given, problem) => {
    expect(pairs(given)).toBe(problem)
  })
})

describe('what could be meant as a value', () => {
  it('is found in JSON, also behind white space, and not where nothing is', () => {
    expect(valuesIn(' \n{"A": "fake-one", "B": null, "C": [7]}')).toEqual([
      'fake-one',
      '7',
      '{"A": "fake-one", "B": null, "C": [7]}',
    ])
  })

  it('is found twenty levels deep', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels)}"fake-one"${']'.repeat(levels)}}`
    expect(valuesIn(nested(19))).toContain('fake-one')
    expect(valuesIn(nested(20))).not.toContain('fake-one')
  })

  it('is found also where a line is faulty', () => {
    expect(valuesIn('A=1\n b c = two words \nfake-secret\n=x\n\n# D=hidden')).toEqual([
      '1',
      'two words',
      'fake-secret',
      'x',
      'hidden',
    ])
  })
})
