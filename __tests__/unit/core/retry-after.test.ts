import { spawnSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { longestRetryAfterMs, readRetryAfter } from '../../../src/core/retry-after.ts'

const date = new Date('2026-11-22T14:00:00Z')
const at = { date, shortestMs: 1000 }

describe('Retry-After', () => {
  it.each([
    ['whole seconds', '7', 7_000],
    ['seconds in white space', ' 7 ', 7_000],
    ['the date that HTTP prefers', 'Sun, 22 Nov 2026 14:00:20 GMT', 20_000],
    ['the date of RFC 850', 'Sunday, 22-Nov-26 14:00:20 GMT', 20_000],
    ['the date of asctime, which is GMT without saying so', 'Sun Nov 22 14:00:20 2026', 20_000],
  ])('reads %s', (_what, header, ms) => {
    expect(readRetryAfter(header, at)).toBe(ms)
  })

  it.each([
    ['Monday', '23'],
    ['Tuesday', '24'],
    ['Wednesday', '25'],
    ['Thursday', '26'],
    ['Friday', '27'],
    ['Saturday', '28'],
    ['Sunday', '29'],
  ])('reads the date of a %s in every form', (day, number) => {
    const now = { date: new Date(`2026-11-${number}T14:00:00Z`), shortestMs: 1000 }
    const short = day.slice(0, 3)
    expect(readRetryAfter(`${short}, ${number} Nov 2026 14:00:20 GMT`, now)).toBe(20_000)
    expect(readRetryAfter(`${day}, ${number}-Nov-26 14:00:20 GMT`, now)).toBe(20_000)
    expect(readRetryAfter(`${short} Nov ${number} 14:00:20 2026`, now)).toBe(20_000)
  })

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['blank', '  '],
    ['negative', '-5'],
    ['a fraction', '1.5'],
    ['a number with a unit', '5s'],
    ['hexadecimal', '0x10'],
    ['an exponent', '1e3'],
    ['a word', 'soon'],
    ['words and a number, which a lenient parser takes for a year', 'Later 2030'],
    ['a date that does not exist', 'Sun, 99 Nov 2026 14:00:20 GMT'],
    ['a date behind a word', 'not before Sun, 22 Nov 2026 14:00:20 GMT'],
    ['an ISO date', '2026-11-22T14:00:20Z'],
  ])('is no wish when it is %s', (_what, header) => {
    expect(readRetryAfter(header, at)).toBeUndefined()
  })

  it.each([
    ['0', 500],
    ['Sun, 22 Nov 2026 13:00:00 GMT', 500],
    ['301', longestRetryAfterMs],
    ['99999999999', longestRetryAfterMs],
    ['9'.repeat(400), longestRetryAfterMs],
    ['Sun, 22 Nov 2099 14:00:00 GMT', longestRetryAfterMs],
  ])('%s is bounded', (header, ms) => {
    expect(readRetryAfter(header, at)).toBe(ms)
  })

  it('lets the user poll faster than half a second', () => {
    expect(readRetryAfter('0', { date, shortestMs: 50 })).toBe(50)
  })

  it('means the same in every time zone', () => {
    const script = `
      import { readRetryAfter } from './src/core/retry-after.ts'
      console.log(readRetryAfter('Sun Nov 22 14:00:20 2026', { date: new Date(${date.getTime()}), shortestMs: 50 }))`
    const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { TZ: 'Pacific/Kiritimati' },
      encoding: 'utf8',
    })
    expect(child).toMatchObject({ stderr: '', stdout: '20000\n' })
  })

  it('is finite and within its bounds, whatever the header holds', () => {
    const headers = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.stringMatching(/^ ?\d{1,40} ?$/),
      fc.date({ noInvalidDate: true }).map((when) => when.toUTCString()),
    )
    fc.assert(
      fc.property(headers, fc.integer({ min: 50, max: 300_000 }), (header, shortestMs) => {
        const ms = readRetryAfter(header, { date, shortestMs })
        if (ms === undefined) return
        expect(ms).toBeGreaterThanOrEqual(Math.min(500, shortestMs))
        expect(ms).toBeLessThanOrEqual(longestRetryAfterMs)
      }),
      { numRuns: 2_000 },
    )
  })
})
