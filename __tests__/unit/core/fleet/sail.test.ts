import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Course, type PassedOver, sail } from '../../../../src/core/fleet/sail.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

interface Ship {
  readonly needs?: readonly number[]
  readonly course?: Course
  readonly tookMs?: number
}

/** What happened, in order, and how many were at work at once at most. */
async function voyage(ships: readonly Ship[], { concurrency = 10, failFast = false } = {}) {
  const clock = virtualClock()
  const log: string[] = []
  const over = new Map<number, PassedOver>()
  let atWork = 0
  let most = 0
  await clock.run(
    sail({
      needs: ships.map(({ needs = [] }) => needs),
      concurrency,
      failFast,
      async begin(index) {
        log.push(`begin ${index}`)
        atWork += 1
        most = Math.max(most, atWork)
        await clock.sleep(ships[index]?.tookMs ?? 10)
        atWork -= 1
        log.push(`end ${index}`)
        return ships[index]?.course ?? 'good'
      },
      passOver(index, why) {
        log.push(`pass over ${index}`)
        over.set(index, why)
      },
    }),
  )
  return { log, over, most }
}

describe('the order of a fleet', () => {
  it('is that of the list, so many at once', async () => {
    const { log, most } = await voyage([{ tookMs: 30 }, {}, {}], { concurrency: 2 })

    expect(log).toEqual(['begin 0', 'begin 1', 'end 1', 'begin 2', 'end 2', 'end 0'])
    expect(most).toBe(2)
  })

  it('begins an entry when all that it needs are good', async () => {
    const { log } = await voyage([{ needs: [1, 2, 1] }, {}, { tookMs: 50 }])

    expect(log).toEqual(['begin 1', 'begin 2', 'end 1', 'end 2', 'begin 0', 'end 0'])
  })

  it.each<Course>(['bad', 'idle'])(
    'passes over who needs one that is %s, and who needs that one; all others go on',
    async (course) => {
      const { log, over } = await voyage([
        { course },
        { needs: [0] },
        { needs: [1] },
        { needs: [0, 2] },
        { tookMs: 50 },
      ])

      expect([...over].toSorted(([one], [other]) => one - other)).toEqual([
        [1, { kind: 'needs', needed: 0 }],
        [2, { kind: 'needs', needed: 1 }],
        [3, { kind: 'needs', needed: 0 }],
      ])
      expect(log).toContain('end 4')
    },
  )

  it('begins nothing after the first bad end where that is asked for; what is at work comes to its end', async () => {
    const ships: readonly Ship[] = [{ course: 'bad' }, { tookMs: 50 }, {}, { needs: [1] }]
    const { log, over } = await voyage(ships, { concurrency: 2, failFast: true })

    expect(log).toEqual(['begin 0', 'begin 1', 'end 0', 'pass over 2', 'end 1', 'pass over 3'])
    expect(over.get(3)).toEqual({ kind: 'fail-fast' })
  })

  it('goes on after one that had nothing to deploy, also where it stops at the first bad end', async () => {
    const { log } = await voyage([{ course: 'idle' }, {}], { concurrency: 1, failFast: true })

    expect(log).toContain('end 1')
  })

  it('ends at once with nobody to begin', async () => {
    expect((await voyage([])).log).toEqual([])
  })

  it('respects needs and concurrency, and comes to an end for everybody exactly once, in any fleet', async () => {
    const ship = fc.record({
      needs: fc.array(fc.nat(), { maxLength: 3 }),
      course: fc.constantFrom<Course>('good', 'good', 'good', 'bad', 'idle'),
      tookMs: fc.nat({ max: 100 }),
    })
    const fleets = fc
      .array(ship, { maxLength: 30 })
      .map((ships) =>
        ships.map((one, index) => ({ ...one, needs: index === 0 ? [] : one.needs.map((need) => need % index) })),
      )
    await fc.assert(
      fc.asyncProperty(fleets, fc.integer({ min: 1, max: 6 }), fc.boolean(), async (ships, concurrency, failFast) => {
        const { log, over, most } = await voyage(ships, { concurrency, failFast })
        const at = (what: string) => log.indexOf(what)

        expect(most).toBeLessThanOrEqual(concurrency)
        expect(new Set(log).size).toBe(log.length)
        for (const [index, { needs }] of ships.entries()) {
          expect([at(`end ${index}`) >= 0, over.has(index)]).toContain(true)
          expect(at(`begin ${index}`) >= 0 && over.has(index)).toBe(false)
          for (const needed of at(`begin ${index}`) < 0 ? [] : needs) {
            expect(ships[needed]?.course).toBe('good')
            expect(at(`end ${needed}`)).toBeLessThan(at(`begin ${index}`))
            expect(at(`end ${needed}`)).toBeGreaterThanOrEqual(0)
          }
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
