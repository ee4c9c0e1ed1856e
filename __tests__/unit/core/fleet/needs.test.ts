import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matrixOf } from '../../../../src/core/fleet/matrix.ts'
import { type Needing, needsFaults, together } from '../../../../src/core/fleet/needs.ts'

/** `a`, or `a: b c` for one that needs two. */
function entries(...texts: readonly string[]): readonly Needing[] {
  return texts.map((text) => {
    const [name = '', needs = ''] = text.split(':')
    return { name, needs: needs.split(' ').filter((one) => one !== '') }
  })
}

function faults(...texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(needsFaults(entries(...texts)))
}

/** Entry n needs only earlier ones. */
const graphs = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { maxLength: 60 }).map((rows) =>
  rows.map((row, index) => ({
    name: `n${index}`,
    needs: index === 0 ? [] : row.map((one) => `n${one % index}`),
  })),
)

describe('what entries need', () => {
  it('may be anything that comes to an end', () => {
    expect(faults('a', 'b: a', 'c: a b', 'd: c a')).toEqual({})
  })

  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['itself', ['a: a'], { a: 'it waits for itself: a → a' }],
    ['each other', ['a: b', 'b: a', 'c'], { a: 'it waits for itself: a → b → a' }],
    ['a ring further on', ['a: b', 'b: c', 'c: d', 'd: b'], { b: 'it waits for itself: b → c → d → b' }],
    ['two rings', ['a: a', 'b: c', 'c: b'], { a: 'it waits for itself: a → a', b: 'it waits for itself: b → c → b' }],
    ['itself by the second that it needs', ['a: c b', 'b: c a', 'c'], { a: 'it waits for itself: a → b → a' }],
    [
      'in a ring that another one waits for, of which only the ring is told',
      ['a: b', 'b: a', 'c: b'],
      { a: 'it waits for itself: a → b → a' },
    ],
    ['nobody', ['a: b c', 'c'], { a: 'no entry has the name "b"' }],
    ['several that are nobody', ['a: b d c', 'c'], { a: 'no entry has the name "b", "d"' }],
    [
      'nobody, as another one that is looked at later',
      ['a: b', 'c: b'],
      { a: 'no entry has the name "b"', c: 'no entry has the name "b"' },
    ],
    ['itself and nobody, of which one is told', ['a: a b'], { a: 'no entry has the name "b"' }],
  ])('is refused where it is %s', (_what, given, expected) => {
    expect(faults(...given)).toEqual(expected)
  })

  it('finds no fault in any list that only needs what stands above, and one as soon as the first needs the last', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(needsFaults(graph).size).toBe(0)
        const last = graph.at(-1)
        const chain = graph.map(({ name }, index) => ({
          name,
          needs: index === 0 ? [last?.name ?? ''] : [`n${index - 1}`],
        }))
        expect(needsFaults(chain).size).toBe(graph.length === 0 ? 0 : 1)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is looked through without recursion, so that a chain may be as long as a list', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      name: `n${index}`,
      needs: index === 0 ? [] : [`n${index - 1}`],
    }))

    expect(needsFaults(chain.toReversed()).size).toBe(0)
    expect(together(chain)).toHaveLength(1)
  })
})

describe('the matrix', () => {
  it('keeps the order and fills one job after the other', () => {
    expect(matrixOf(entries('a', 'b', 'c', 'd', 'e'), 2)).toEqual({
      include: [
        { chunk: 1, chunks: 3, count: 2, only: 'a,b' },
        { chunk: 2, chunks: 3, count: 2, only: 'c,d' },
        { chunk: 3, chunks: 3, count: 1, only: 'e' },
      ],
    })
  })

  it('keeps together who needs each other, also where that is more than a job should have', () => {
    const { include } = matrixOf(entries('a', 'b', 'c: a', 'd', 'e: c', 'f'), 2)

    expect(include.map(({ only }) => only)).toEqual(['a,c,e', 'b,d', 'f'])
  })

  it('has one job for those that need the same one by two ways', () => {
    const { include } = matrixOf(entries('a', 'b: a', 'c: a', 'd: b c', 'e'), 1)

    expect(include.map(({ only }) => only)).toEqual(['a,b,c,d', 'e'])
  })

  it('has a place also for who needs what is not in the list', () => {
    expect(matrixOf(entries('a: nobody', 'b: a'), 1).include.map(({ only }) => only)).toEqual(['a,b'])
    expect(matrixOf(entries('a: nobody', 'b: nobody'), 1).include.map(({ only }) => only)).toEqual(['a', 'b'])
  })

  it('fills the last of 256 jobs with all that is left, where groups do not fill them evenly', () => {
    // One alone and a pair in turn: neither fits to the other in a job of two.
    const uneven = Array.from({ length: 150 }, (_, index) => [`a${index}`, `b${index}`, `c${index}: b${index}`]).flat()
    const { include } = matrixOf(entries(...uneven), 2)

    expect(include).toHaveLength(256)
    expect(include.slice(0, -1).every(({ count }, index) => count === (index % 2 === 0 ? 1 : 2))).toBe(true)
    expect(include.at(-1)).toEqual({
      chunk: 256,
      chunks: 256,
      count: 68,
      only: expect.stringMatching(/^b127,c127,a128,/),
    })
  })

  it('has each entry once, who needs each other in one job, and at most 256 jobs', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 20 }), (graph, size) => {
        const chunks = matrixOf(graph, size).include.map(({ only }) => only.split(','))
        const chunkOf = new Map(chunks.flatMap((names, index) => names.map((name) => [name, index] as const)))

        expect(chunks.flat().toSorted()).toEqual(graph.map(({ name }) => name).toSorted())
        for (const { name, needs } of graph) for (const one of needs) expect(chunkOf.get(one)).toBe(chunkOf.get(name))
      }),
      { numRuns: 1_000 },
    )
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `n${index}`, needs: [] }))
    expect(matrixOf(many, 1).include.length).toBeLessThanOrEqual(256)
    expect(matrixOf([], 5)).toEqual({ include: [] })
  })
})
