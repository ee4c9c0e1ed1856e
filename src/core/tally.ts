/** What the polls saw, counted: `BUILDING ×14, 502 ×3`. */

export type Tally = ReadonlyMap<string, number>

export const emptyTally: Tally = new Map()

/** Words beyond this many are counted together, so that a provider that invents words can't fill the memory or the error. */
const mostWords = 20

export function count(tally: Tally, word: string): Tally {
  const short = word.slice(0, 40)
  const key = tally.has(short) || tally.size < mostWords ? short : 'other'
  return new Map(tally).set(key, (tally.get(key) ?? 0) + 1)
}

export function renderTally(tally: Tally): string {
  return [...tally].map(([word, times]) => (times === 1 ? word : `${word} ×${times}`)).join(', ')
}
