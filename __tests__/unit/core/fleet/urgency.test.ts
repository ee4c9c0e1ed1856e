import { describe, expect, it } from '@jest/globals'
import { chooseNext, type Waiting } from '../../../../src/core/fleet/urgency.ts'

const nowMs = 100_000

interface Named extends Waiting {
  readonly name: string
}

/** When it came and how much time is left to it, seen from now. */
interface When {
  readonly waitedMs?: number
  readonly leftMs?: number
}

function trigger(name: string, { waitedMs = 0, leftMs = Number.POSITIVE_INFINITY }: When = {}): Named {
  return { name, claim: { kind: 'trigger' }, sinceMs: nowMs - waitedMs, untilMs: nowMs + leftMs }
}

function poll(name: string, { patienceMs = 1000, ...when }: When & { readonly patienceMs?: number } = {}): Named {
  return { ...trigger(name, when), claim: { kind: 'poll', patienceMs } }
}

/** `among`: in the order in which they are kept. */
function next(among: readonly Named[], triggersInARow = 0): string {
  return chooseNext(among, { nowMs, triggersInARow }).name
}

/** That one goes first, wherever it stands. */
function expectFirst(first: Named, other: Named, triggersInARow = 0): void {
  expect([next([first, other], triggersInARow), next([other, first], triggersInARow)]).toEqual([first.name, first.name])
}

describe('who is next', () => {
  it('is the only one there is', () => {
    expect(next([poll('only')])).toBe('only')
  })

  it('is a trigger before a poll, even one whose patience has ended', () => {
    expectFirst(trigger('trigger'), poll('poll', { waitedMs: 5000 }))
  })

  it('is the trigger that came first', () => {
    expectFirst(trigger('first', { waitedMs: 2 }), trigger('second', { waitedMs: 1 }))
  })

  it('is the poll whose patience ends first', () => {
    expectFirst(poll('hasty', { patienceMs: 1000 }), poll('calm', { patienceMs: 1001 }))
    expectFirst(poll('older', { patienceMs: 8000, waitedMs: 7001 }), poll('newer', { patienceMs: 1000 }))
  })

  it('has no more patience than 10 s', () => {
    expectFirst(poll('older', { patienceMs: 60_000, waitedMs: 1 }), poll('newer', { patienceMs: 10_000 }))
    expectFirst(poll('hasty', { patienceMs: 9998 }), poll('older', { patienceMs: 60_000, waitedMs: 1 }))
  })

  it.each<[string, (name: string) => Named]>([
    ['triggers', (name) => trigger(name)],
    ['polls', (name) => poll(name)],
    ['last looks', (name) => poll(name, { leftMs: 500 })],
  ])('is who stands first among %s that are as urgent', (_what, one) => {
    expect(next([one('a'), one('b'), one('c')])).toBe('a')
  })

  it('is found among many, wherever it stands', () => {
    const others = [poll('a'), trigger('b'), poll('c', { waitedMs: 20_000 }), poll('d', { leftMs: 2001 })]
    const look = poll('look', { leftMs: 2000 })

    for (const [index] of others.entries()) expect(next(others.toSpliced(index, 0, look))).toBe('look')
    expect(next(others)).toBe('b')
  })
})

describe('the last look before a deadline', () => {
  it('goes before every trigger from 2 s on', () => {
    expectFirst(poll('look', { leftMs: 2000 }), trigger('trigger', { waitedMs: 9000 }))
    expectFirst(trigger('trigger'), poll('look', { leftMs: 2001, waitedMs: 9000 }))
  })

  it('goes before polls that have waited, too', () => {
    expectFirst(poll('look', { leftMs: 2000 }), poll('old', { waitedMs: 20_000 }), 3)
  })

  it('goes by its deadline, not by its patience', () => {
    expectFirst(poll('sooner', { leftMs: 999, patienceMs: 8000 }), poll('later', { leftMs: 1000, waitedMs: 5000 }))
  })

  it('counts for a trigger with a deadline as for a poll', () => {
    expectFirst(trigger('sooner', { leftMs: 999 }), poll('later', { leftMs: 1000 }))
    expectFirst(poll('sooner', { leftMs: 999 }), trigger('later', { leftMs: 1000 }))
  })
})

describe('a poll that has waited 10 s', () => {
  const old = poll('old', { waitedMs: 10_000 })

  it('goes before the next trigger after three of them in a row', () => {
    expectFirst(old, trigger('trigger'), 3)
    expectFirst(old, trigger('trigger'), 4)
  })

  it('lets the third trigger go, too', () => {
    expectFirst(trigger('trigger'), old, 2)
    expectFirst(trigger('trigger'), old, 0)
  })

  it('has no room yet where it has waited a moment less', () => {
    expectFirst(trigger('trigger'), poll('younger', { waitedMs: 9999 }), 3)
  })

  it('goes before those that have not waited so long, however soon their patience ends', () => {
    expectFirst(
      poll('old', { waitedMs: 10_000, patienceMs: 60_000 }),
      poll('hasty', { waitedMs: 9999, patienceMs: 0 }),
      3,
    )
  })
})
