import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatClock, formatDuration, parseDuration } from '../../../src/core/duration.ts'
import { manyRuns } from '../../support/hostile-text.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

describe('reading a duration', () => {
  it.each([
    ['250ms', 250],
    ['90s', 90 * second],
    ['10m', 10 * minute],
    ['1h', hour],
    ['1h30m', 90 * minute],
    ['1h30m15s250ms', hour + 30 * minute + 15 * second + 250],
    ['2h5ms', 2 * hour + 5],
    ['300', 300 * second],
    ['007', 7 * second],
    ['90m', 90 * minute],
  ])('%s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })

  it('reads zero, which the range of an input then refuses', () => {
    expect(['0', '0s', '0h0m0s0ms'].map(parseDuration)).toEqual([0, 0, 0])
  })

  it.each([
    ['nothing', ''],
    ['hexadecimal', '0x10'],
    ['digits with a tail', '5abc'],
    ['an exponent', '1e9'],
    ['a sign', '-1'],
    ['a plus', '+5'],
    ['a fraction', '1.5s'],
    ['a word', 'NaN'],
    ['no end', 'Infinity'],
    ['days', '1d'],
    ['an upper-case unit', '10M'],
    ['a unit alone', 'm'],
    ['a number without its unit after another', '1m30'],
    ['units in the wrong order', '30m1h'],
    ['a unit twice', '1h1h'],
    ['white space around', ' 10m '],
    ['white space within', '1h 30m'],
    ['a line end', '10m\n'],
    ['a separator', '1_000'],
    ['digits of another script', '١٠s'],
    ['more seconds than a number holds', '9007199254740993'],
    ['more than a number holds in ms', '9007199254741s'],
    ['hours beyond it', '2501999793h'],
    ['a sum beyond it', '2501999792h59m59s999ms'],
    ['more digits than any duration has', '0000000000000000001s'],
  ])('refuses %s', (_, text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  it('reads the largest number of milliseconds that a number holds', () => {
    expect(parseDuration('9007199254740991ms')).toBe(Number.MAX_SAFE_INTEGER)
    expect(parseDuration('9007199254740992ms')).toBeUndefined()
  })

  it('reads every combination of units as their sum', () => {
    const unit = (name: string) => fc.option(fc.nat({ max: 100_000 })).map((count) => ({ name, count }))
    const units = fc.tuple(unit('h'), unit('m'), unit('s'), unit('ms'))
    const msOf: Record<string, number> = { h: hour, m: minute, s: second, ms: 1 }

    fc.assert(
      fc.property(units, (parts) => {
        const given = parts.filter(({ count }) => count !== null)
        const text = given.map(({ name, count }) => `${count}${name}`).join('')
        const sum = given.reduce((total, { name, count }) => total + (count ?? 0) * (msOf[name] ?? 0), 0)

        expect(parseDuration(text)).toBe(text === '' ? undefined : sum)
      }),
      manyRuns,
    )
  })

  it('gives a safe whole number or nothing, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9hms.e+-]{0,12}$/))

    fc.assert(
      fc.property(text, (anything) => {
        const ms = parseDuration(anything)

        expect(ms === undefined || (Number.isSafeInteger(ms) && ms >= 0)).toBe(true)
      }),
      manyRuns,
    )
  })
})

describe('showing a duration', () => {
  it.each([
    [0, '0s', '0:00'],
    [999, '0s', '0:00'],
    [42 * second, '42s', '0:42'],
    [59_999, '59s', '0:59'],
    [minute, '1m 00s', '1:00'],
    [3 * minute + 5 * second, '3m 05s', '3:05'],
    [12 * minute + 5 * second, '12m 05s', '12:05'],
    [hour - 1, '59m 59s', '59:59'],
    [hour, '1h 00m', '1:00:00'],
    [hour + 2 * minute + 3 * second, '1h 02m', '1:02:03'],
    [100 * hour, '100h 00m', '100:00:00'],
  ])('%d ms as %s and %s', (ms, text, clock) => {
    expect(formatDuration(ms)).toBe(text)
    expect(formatClock(ms)).toBe(clock)
  })

  it('never shows what is no time', () => {
    for (const ms of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -hour]) {
      expect([formatDuration(ms), formatClock(ms)]).toEqual(['0s', '0:00'])
    }
  })

  it('has a stable form for every number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer({ min: 0, max: 100 * hour })), (ms) => {
        expect(formatDuration(ms)).toMatch(/^(\d+s|[1-9]\d?m [0-5]\ds|\d+h [0-5]\dm)$/)
        expect(formatClock(ms)).toMatch(/^([0-5]?\d|\d+:[0-5]\d):[0-5]\d$/)
      }),
      manyRuns,
    )
  })

  it('can be read back from the clock to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 * hour }), (ms) => {
        const read = formatClock(ms)
          .split(':')
          .reduce((total, part) => total * 60 + Number(part), 0)

        expect(read).toBe(Math.floor(ms / second))
      }),
      manyRuns,
    )
  })
})
