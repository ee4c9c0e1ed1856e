import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { InputType } from '../../../src/core/input-reader.ts'
import {
  boolean,
  branchName,
  commitSha,
  duration,
  identifier,
  oneOf,
  optional,
  text,
  token,
  uuid,
  wholeNumber,
} from '../../../src/core/input-types.ts'

/** The value, or what is wrong. */
function read<T>(type: InputType<T>, given: string): T | { readonly problem: string } {
  const parsed = type.parse(given)
  return parsed.kind === 'value' ? parsed.value : { problem: parsed.problem }
}

function refuses(type: InputType<unknown>, given: string): boolean {
  return type.parse(given).kind === 'fault'
}

describe('a boolean', () => {
  it.each(['true', 'True', 'TRUE'])('is true as %s', (given) => expect(read(boolean, given)).toBe(true))
  it.each(['false', 'False', 'FALSE'])('is false as %s', (given) => expect(read(boolean, given)).toBe(false))
  it.each(['', 'tRUE', 'yes', 'no', 'on', 'off', '1', '0', 'truefalse', 'untrue', 'falsehood', 'true\n', 'null', 'y'])(
    'is nothing else: %j',
    (given) => expect(refuses(boolean, given)).toBe(true),
  )
})

describe('at the edge of what is legal', () => {
  it('a branch may have 255 characters, and a part that only begins like a lock', () => {
    for (const legal of ['x'.repeat(255), 'a.lockfile', 'a.lock2']) expect(read(branchName, legal)).toBe(legal)
    for (const wrong of ['x'.repeat(256), 'a.lock']) expect(refuses(branchName, wrong)).toBe(true)
  })

  it('a UUID is nothing but a UUID', () => {
    const id = '123e4567-e89b-12d3-a456-426614174000'
    expect(read(uuid, id)).toBe(id)
    for (const wrong of [`x${id}`, `${id}0`]) expect(refuses(uuid, wrong)).toBe(true)
  })

  it('a token is what is left of its scheme and of blanks', () => {
    expect(read(token({ schemes: ['Bearer'] }), 'Bearer fake-token-0123 ')).toBe('fake-token-0123')
    expect(read(token({ schemes: [] }), ':')).toBe(':')
  })
})

describe('every kind', () => {
  it.each([
    [boolean, '`true` or `false`'],
    [wholeNumber({ least: 1, most: 9 }), 'a whole number from 1 to 9'],
    [text({ most: 200 }), 'one line of at most 200 characters'],
    [branchName, 'a branch name, without `refs/heads/`'],
    [commitSha, 'a commit SHA, 7 to 64 hexadecimal digits, or `latest`'],
    [identifier, '1 to 128 letters, digits, `_` or `-`'],
    [uuid, 'a UUID such as `123e4567-e89b-12d3-a456-426614174000`'],
    [token({ schemes: [] }), 'the secret as it was given out: one line of printable ASCII characters without blanks'],
  ])('says what is legal (%#)', (type: InputType<unknown>, legal) => {
    expect(type.legal).toBe(legal)
  })
})

describe('a word', () => {
  it('is one of its words, exactly', () => {
    const type = oneOf('fail', 'skip')
    expect(read(type, 'skip')).toBe('skip')
    for (const given of ['', 'Skip', 'skip ', 'fail|skip', 'toString']) expect(refuses(type, given)).toBe(true)
    expect(type.legal).toBe('`fail`, `skip`')
  })
})

/** What people, and bad luck, put where a number belongs. */
const noNumbers = [
  '',
  '-',
  '--1',
  '1-',
  '+1',
  '1e9',
  '0x10',
  '0b1',
  '5abc',
  'NaN',
  'Infinity',
  '1.5',
  '1,000',
  '1_000',
  '٣',
  ' 1',
]

describe('a whole number', () => {
  const type = wholeNumber({ least: 1, most: 2 ** 31 - 1 })
  it.each([
    ['1', 1],
    ['42', 42],
    ['007', 7],
    ['2147483647', 2 ** 31 - 1],
  ])('is %s', (given, number) => expect(read(type, given)).toBe(number))
  it.each(noNumbers)('is not %j', (given) => {
    expect(read(type, given)).toEqual({ problem: expect.stringContaining('is not a whole number') })
  })
  it.each(['0', '-1', '-0', '2147483648', '999999999999999', '9'.repeat(400)])('is out of range as %s', (given) => {
    expect(read(type, given)).toEqual({ problem: expect.stringMatching(/" is out of range$/) })
  })
  it('has no sign, not even before a zero', () => {
    expect(refuses(wholeNumber({ least: 0, most: 9 }), '-0')).toBe(true)
  })
  it('is exact, or refused', () => {
    const any = wholeNumber({ least: 0, most: Number.MAX_SAFE_INTEGER })
    expect(refuses(any, '9007199254740993')).toBe(true)
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 14 }), (number) => void expect(read(any, String(number))).toBe(number)),
      { numRuns: 1_000 },
    )
  })
})

describe('a duration', () => {
  const type = duration({ leastMs: 50, mostMs: 300_000 })
  it.each([
    ['50ms', 50],
    ['1s', 1_000],
    ['90s', 90_000],
    ['90', 90_000],
    ['1m30s', 90_000],
    ['5m', 300_000],
  ])('is %s', (given, ms) => expect(read(type, given)).toBe(ms))
  it.each(noNumbers)('is not %j', (given) => {
    expect(read(type, given)).toEqual({ problem: expect.stringContaining('is not a duration') })
  })
  it.each(['0', '0s', '49ms', '301', '5m1ms', '24h', '2147483648'])('is out of range as %s', (given) => {
    expect(read(type, given)).toEqual({ problem: `"${given}" is out of range` })
  })
  it('says what is legal', () => {
    expect(type.legal).toBe('50ms to 5m, such as `250ms`, `90s`, `10m`, `1h30m`, or whole seconds')
    expect(duration({ leastMs: 1_000, mostMs: 86_400_000 }).legal).toMatch(/^1s to 24h,/)
  })
})

describe('an optional input', () => {
  const type = optional(wholeNumber({ least: 1, most: 9 }))
  it('may be absent', () => expect(read(type, '')).toBeUndefined())
  it('is otherwise what it is', () => {
    expect(read(type, '3')).toBe(3)
    expect(refuses(type, '0')).toBe(true)
    expect(type.legal).toBe('a whole number from 1 to 9')
  })
})

describe('a text', () => {
  const type = text({ most: 10 })
  it.each(['', 'web api', 'größer', '🚀'])('is one line: %j', (given) => expect(read(type, given)).toBe(given))
  it.each(['a\nb', 'a\rb', 'a\tb', 'a\u0000b', 'a\u001bb', 'a\u0085b', 'a\u2028b', 'a\u2029b', 'a\u007fb'])(
    'holds nothing that does not show: %j',
    (given) => expect(refuses(type, given)).toBe(true),
  )
  it('has an end', () => {
    expect(refuses(type, 'x'.repeat(10))).toBe(false)
    expect(refuses(type, 'x'.repeat(11))).toBe(true)
  })
})

describe('a branch', () => {
  it.each(['', 'main', 'feat/a&force=true#x%2f', 'release-1.0', 'größer', 'a@b', 'dependabot/npm_and_yarn/x-1.2.3'])(
    'may be %j',
    (given) => expect(read(branchName, given)).toBe(given),
  )
  it.each([
    'refs/heads/main',
    'a b',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a?b',
    'a*',
    'a[0]',
    'a\\b',
    'a@{1}',
    '/a',
    'a/',
    'a//b',
    'a.lock',
    'a\nb',
    'x'.repeat(256),
  ])('can not be %j', (given) => expect(refuses(branchName, given)).toBe(true))
})

describe('a commit', () => {
  it.each(['', 'latest', '01e573f', 'ABCDEF0', '0'.repeat(40), 'f'.repeat(64)])('may be %j', (given) => {
    expect(read(commitSha, given)).toBe(given)
  })
  it.each(['HEAD', 'main', '01e573', '0'.repeat(65), '01e573g', 'latest ', 'Latest', '../..', '01e573f\n'])(
    'can not be %j',
    (given) => expect(refuses(commitSha, given)).toBe(true),
  )
})

describe('an id', () => {
  it.each(['', 'clcpcxekt000lc9ojqtgtc26y', 'a-b_C9', 'x'.repeat(128)])('may be %j', (given) => {
    expect(read(identifier, given)).toBe(given)
  })
  it.each(['.', '..', 'a/b', 'a b', 'a.b', 'a%2fb', 'x'.repeat(129), 'a\nb', 'ä'])('can not be %j', (given) => {
    expect(refuses(identifier, given)).toBe(true)
  })
})

describe('a UUID', () => {
  const one = '123e4567-e89b-12d3-a456-426614174000'
  it.each(['', one, one.toUpperCase()])('may be %j', (given) => expect(read(uuid, given)).toBe(given))
  it.each([one.replaceAll('-', ''), `{${one}}`, `${one}0`, `g${one.slice(1)}`, 'production'])(
    'can not be %j',
    (given) => expect(refuses(uuid, given)).toBe(true),
  )
})

describe('a token', () => {
  const type = token({ schemes: ['Bearer', 'token'] })
  const secret = 'fake-key-0123456789'
  it.each([
    '',
    secret,
    `Bearer ${secret}`,
    `bearer ${secret}`,
    `BEARER:\t ${secret}`,
    `Bearer: ${secret}`,
    `token ${secret}`,
  ])('is read without its scheme: %j', (given) => expect(read(type, given)).toBe(given === '' ? '' : secret))

  it.each(['Bearer', 'bearer:', 'token'])('is absent where only its scheme is left of it: %j', (given) => {
    expect(read(type, given)).toBe('')
  })

  it('may have but one scheme', () => {
    expect(read(token({ schemes: ['Bearer'] }), `Bearer ${secret}`)).toBe(secret)
    expect(read(token({ schemes: [] }), `Bearer ${secret}`)).toHaveProperty('problem')
  })

  it('may begin like a scheme', () => {
    expect(read(type, 'bearer-of-fake-news')).toBe('bearer-of-fake-news')
    expect(read(token({ schemes: [] }), 'Bearer')).toBe('Bearer')
  })

  it('may hold every sign that a header can carry', () => {
    const signs = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index)).join('')
    expect(read(type, signs)).toBe(signs)
  })

  it.each([`${secret} x`, `${secret}\r\nx-evil: 1`, `${secret}ü`, `${secret}\u0000`, `Basic ${secret}`])(
    'is refused, and never told, where a header could not carry it: %j',
    (given) => {
      const parsed = read(type, given)
      expect(parsed).toEqual({ problem: 'it holds blanks, line breaks, or characters that a header can not carry' })
      expect(type.legal).not.toContain('fake')
    },
  )
})

describe('every kind of input', () => {
  it('says what is wrong in one short line, whatever it is given', () => {
    const types: readonly InputType<unknown>[] = [
      boolean,
      oneOf('a', 'b'),
      wholeNumber({ least: 1, most: 9 }),
      duration({ leastMs: 1, mostMs: 9 }),
      text({ most: 9 }),
      branchName,
      commitSha,
      identifier,
      uuid,
      token({ schemes: ['Bearer'] }),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.string({ unit: 'binary', maxLength: 300 }), (type, given) => {
        const parsed = type.parse(given)
        if (parsed.kind === 'value') return
        expect(parsed.problem).toMatch(/^[^\p{Cc}\u2028\u2029]{1,120}$/u)
      }),
      { numRuns: 3_000 },
    )
  })
})
