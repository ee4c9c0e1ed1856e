import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Deadlines, startDeadlines } from '../../../src/core/deadlines.ts'
import type { State } from '../../../src/core/deployment.ts'

const minute = 60_000

/** Queue 10 min, run 20 min, begun at minute 1. */
function begun(): Deadlines {
  return startDeadlines({ queueTimeoutMs: 10 * minute, runTimeoutMs: 20 * minute, startedAtMs: minute })
}

/** The deadlines after polls at these minutes. */
function afterPolls(...polls: readonly (readonly [minutes: number, state: State])[]): Deadlines {
  return polls.reduce((deadlines, [minutes, state]) => deadlines.seen(state, minutes * minute), begun())
}

function inShort({ which, endsAtMs }: Deadlines): string {
  return `${which} until minute ${endsAtMs / minute}`
}

describe('the deadline', () => {
  it('is that of the run until a poll says otherwise', () => {
    expect(inShort(begun())).toBe('run until minute 21')
  })

  it('is that of the queue while it waits there, however often that is said', () => {
    expect(inShort(afterPolls([2, 'queued']))).toBe('queue until minute 11')
    expect(inShort(afterPolls([2, 'queued'], [5, 'queued']))).toBe('queue until minute 11')
  })

  it('begins anew when it leaves the queue', () => {
    expect(inShort(afterPolls([2, 'queued'], [9, 'running']))).toBe('run until minute 29')
    expect(inShort(afterPolls([2, 'queued'], [9, 'unknown']))).toBe('run until minute 29')
  })

  it('counts from the start for a deployment that never waited', () => {
    expect(inShort(afterPolls([2, 'running'], [9, 'running']))).toBe('run until minute 21')
  })

  it('is not moved again by a provider that puts it back into the queue', () => {
    expect(inShort(afterPolls([2, 'queued'], [5, 'running'], [6, 'queued'], [7, 'running']))).toBe(
      'run until minute 25',
    )
    expect(inShort(afterPolls([2, 'running'], [3, 'queued'], [4, 'running']))).toBe('run until minute 21')
  })

  it('is looked after before the queue could be over, as long as nobody has seen that it is not queued', () => {
    expect(begun().lookByMs(2 * minute)).toBe(11 * minute - 1_000)
    expect(begun().lookByMs(11 * minute)).toBe(21 * minute - 1_000)
    expect(afterPolls([2, 'running']).lookByMs(3 * minute)).toBe(21 * minute - 1_000)
    expect(afterPolls([2, 'queued']).lookByMs(3 * minute)).toBe(11 * minute - 1_000)
    const quick = startDeadlines({ queueTimeoutMs: 20 * minute, runTimeoutMs: 10 * minute, startedAtMs: 0 })
    expect(quick.lookByMs(0)).toBe(10 * minute - 1_000)
  })

  it('has its last poll a second before the end, or 5 % of the time where that is less', () => {
    const { endsAtMs, finalPollAtMs } = begun()
    expect(endsAtMs - finalPollAtMs).toBe(1_000)
    const short = startDeadlines({ queueTimeoutMs: 1_000, runTimeoutMs: 2_000, startedAtMs: 0 })
    expect(short.finalPollAtMs).toBe(1_900)
    expect(short.seen('queued', 0).finalPollAtMs).toBe(950)
  })

  it('moves at most twice, and never beyond queue and run together, whatever is seen', () => {
    const states = fc.constantFrom<State>('queued', 'running', 'unknown')
    const polls = fc.array(fc.tuple(fc.nat({ max: 600 }), states), { maxLength: 60 })
    fc.assert(
      fc.property(polls, (seen) => {
        const inOrder = seen.map(([seconds, state]) => [seconds / 60, state] as const).sort(([one], [two]) => one - two)
        const ends = inOrder.map((_poll, index) => inShort(afterPolls(...inOrder.slice(0, index + 1))))
        expect(new Set([inShort(begun()), ...ends]).size).toBeLessThanOrEqual(3)
        expect(afterPolls(...inOrder).endsAtMs).toBeLessThanOrEqual(31 * minute)
      }),
      { numRuns: 1_000 },
    )
  })
})
