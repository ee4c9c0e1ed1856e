import { describe, expect, it } from '@jest/globals'
import { count, emptyTally, renderTally, type Tally } from '../../../src/core/tally.ts'

function tallyOf(words: readonly string[]): Tally {
  return words.reduce(count, emptyTally)
}

describe('the tally', () => {
  it('tells what was seen, in the order in which it was first seen', () => {
    expect(renderTally(tallyOf(['BUILDING', '502', 'BUILDING', '502', 'ERROR', 'BUILDING']))).toBe(
      'BUILDING ×3, 502 ×2, ERROR',
    )
  })

  it('tells nothing of nothing', () => {
    expect(renderTally(emptyTally)).toBe('')
  })

  it('leaves the one it grew from as it was', () => {
    const before = tallyOf(['BUILDING'])
    count(before, 'BUILDING')
    expect(renderTally(before)).toBe('BUILDING')
  })

  it('counts what a provider invents beyond twenty words together', () => {
    const tally = tallyOf(Array.from({ length: 5_000 }, (_, index) => `WORD_${index}`))
    expect(tally.size).toBe(21)
    expect(tally.get('other')).toBe(4_980)
  })

  it('cuts a long word, and knows it again when there is no room for new ones', () => {
    const long = 'X'.repeat(1_000_000)
    const full = tallyOf([long, ...Array.from({ length: 30 }, (_, index) => `WORD_${index}`)])
    const tally = count(full, long)
    expect(tally.get('X'.repeat(40))).toBe(2)
    expect(renderTally(tally).length).toBeLessThan(500)
  })
})
