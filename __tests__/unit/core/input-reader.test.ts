import { describe, expect, it } from '@jest/globals'
import { createInputReader, type InputType, renderFaults, shown } from '../../../src/core/input-reader.ts'
import { boolean, oneOf, wholeNumber } from '../../../src/core/input-types.ts'
import { rawInputs } from '../../support/raw-inputs.ts'

const count = wholeNumber({ least: 1, most: 9 })

describe('the input reader', () => {
  it('reads what is given, without the white space around it', () => {
    const reader = createInputReader(rawInputs({ count: ' 3\n' }))
    expect(reader.read('count', count, '5')).toBe(3)
    expect(reader.faults).toEqual([])
  })

  it.each([{}, { count: '' }, { count: ' \t\n' }])('takes the default where nothing is given: %j', (given) => {
    const reader = createInputReader(rawInputs(given))
    expect(reader.read('count', count, '5')).toBe(5)
    expect(reader.faults).toEqual([])
  })

  it('goes on after a fault, with the default, and collects them all', () => {
    const reader = createInputReader(rawInputs({ count: '10', force: 'yes', api: 'v2' }))
    expect(reader.read('count', count, '5')).toBe(5)
    expect(reader.read('force', boolean, 'false')).toBe(false)
    expect(reader.read('api', oneOf('v1', 'legacy'), 'v1')).toBe('v1')
    reader.fault({ input: 'timeout', problem: 'it is shorter than the other', legal: 'more' })
    expect(reader.faults).toEqual([
      { input: 'count', problem: '"10" is out of range', legal: 'a whole number from 1 to 9' },
      { input: 'force', problem: '"yes" is not a boolean', legal: '`true` or `false`' },
      { input: 'api', problem: '"v2" is not one of its words', legal: '`v1`, `legacy`' },
      { input: 'timeout', problem: 'it is shorter than the other', legal: 'more' },
    ])
  })

  it('misses what has to be given, and goes on with a stand-in', () => {
    const reader = createInputReader(rawInputs({ count: ' ' }))
    expect(reader.read('count', { ...count, required: true }, '5')).toBe(5)
    expect(reader.faults).toEqual([{ input: 'count', problem: 'it is missing', legal: 'a whole number from 1 to 9' }])
  })

  it('is loud about a default that is no legal value: that is our fault', () => {
    const reader = createInputReader(rawInputs({}))
    expect(() => reader.read('count', count, '10')).toThrow('the default of count is not legal: "10" is out of range')
  })

  it('reads inputs by their own name only', () => {
    const reader = createInputReader(rawInputs({}))
    const anything: InputType<string> = { legal: 'anything', parse: (value) => ({ kind: 'value', value }) }
    expect(reader.read('__proto__', anything, 'none')).toBe('none')
    expect(reader.read('constructor', anything, 'none')).toBe('none')
  })
})

describe('faults', () => {
  it('become one sentence', () => {
    const faults = [
      { input: 'count', problem: '"10" is out of range', legal: 'a whole number from 1 to 9' },
      { input: 'force', problem: '"yes" is not a boolean', legal: '`true` or `false`' },
    ]
    expect(renderFaults(faults)).toBe(
      '`count`: "10" is out of range (a whole number from 1 to 9); `force`: "yes" is not a boolean (`true` or `false`)',
    )
  })

  it('say once what is legal for several', () => {
    const faults = [
      { input: 'force', problem: '"yes" is not a boolean', legal: '`true` or `false`' },
      { input: 'count', problem: '"10" is out of range', legal: 'a whole number from 1 to 9' },
      { input: 'wait', problem: '"no" is not a boolean', legal: '`true` or `false`' },
    ]
    expect(renderFaults(faults)).toBe(
      '`force`: "yes" is not a boolean, `wait`: "no" is not a boolean (`true` or `false`); `count`: "10" is out of range (a whole number from 1 to 9)',
    )
  })

  it('show a value on one line, cut, and without commands for the runner', () => {
    expect(shown('a\nb')).toBe('"a b"')
    expect(shown('::error::x')).not.toContain('::')
    expect(shown('x'.repeat(24))).toBe(`"${'x'.repeat(24)}"`)
    expect(shown('🚀'.repeat(24))).toBe(`"${'🚀'.repeat(24)}"`)
    expect(shown('x'.repeat(25))).toBe('"xxxxxxxx…"')
  })
})
