import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Phase } from '../../../src/core/deployment.ts'
import { type Moment, type PauseBounds, scheduleByPhase } from '../../../src/core/schedule.ts'

const defaults: PauseBounds = { shortestMs: 1_000, longestMs: 15_000 }
const middle = 0.5
const almostOne = 1 - Number.EPSILON

function pause(moment: Partial<Moment>, { bounds = defaults, draw = middle } = {}): number {
  const start: Moment = { phase: undefined, polls: 0, failures: 0, inPhaseMs: 0, sinceQueueMs: 60_000 }
  return scheduleByPhase(bounds)({ ...start, ...moment }, draw)
}

/** To the nearest ms: what is of interest is the plan, not the last bit. */
function span(moment: Partial<Moment>): readonly [number, number] {
  return [Math.round(pause(moment, { draw: 0 })), Math.round(pause(moment, { draw: almostOne }))]
}

describe('the pause before the next poll', () => {
  it.each(['prepare', 'build'] as const)('looks at what has just begun after twice the time so far: %s', (phase) => {
    const young = { phase, polls: 1, failures: 0, inPhaseMs: 0, sinceQueueMs: 1_000 }
    expect(scheduleByPhase({ shortestMs: 1_000, longestMs: 15_000 })(young, 0.5)).toBeCloseTo(2_000)
  })

  it.each<[string, Partial<Moment>, readonly [number, number]]>([
    ['is short at first: a deployment may be over at once', {}, [1_200, 1_800]],
    ['is the longest in the queue, jitter and all', { phase: 'queue', polls: 3 }, [10_000, 15_000]],
    ['is 5 s while it prepares', { phase: 'prepare', polls: 3 }, [4_000, 6_000]],
    ['is long while it builds', { phase: 'build', polls: 3 }, [6_000, 9_000]],
    ['is short while it deploys', { phase: 'deploy', polls: 3 }, [2_800, 4_200]],
    ['is short where the end is near', { phase: 'finished', polls: 3 }, [1_200, 1_800]],
    ['doubles after a failure', { phase: 'build', polls: 3, failures: 1 }, [1_600, 2_400]],
    ['doubles again after another one', { phase: 'build', polls: 3, failures: 2 }, [3_200, 4_800]],
    ['stays at the longest after many failures', { phase: 'build', polls: 3, failures: 40 }, [10_000, 15_000]],
  ])('%s', (_what, moment, expected) => {
    expect(span(moment)).toEqual(expected)
  })

  it.each([
    [0, 1_500],
    [1_500, 3_000],
    [2_500, 5_000],
    [4_500, 7_500],
  ])('is no longer than twice the time so far, but for the first one: after %d ms', (sinceQueueMs, expected) => {
    expect(pause({ phase: 'build', polls: 1, sinceQueueMs })).toBeCloseTo(expected)
  })

  it('is as it is where it is short anyway, or nothing can end', () => {
    expect(pause({ phase: 'deploy', polls: 1, sinceQueueMs: 1_500 })).toBeCloseTo(3_500)
    expect(pause({ phase: 'queue', polls: 1, sinceQueueMs: 1_500 })).toBeCloseTo(12_500)
  })

  it('has jitter at both bounds, so that many followers never march in step', () => {
    const fast = { shortestMs: 4_000, longestMs: 15_000 }
    const slow = { shortestMs: 100, longestMs: 300 }
    expect(pause({}, { bounds: fast, draw: 0.1 })).not.toBe(pause({}, { bounds: fast, draw: 0.9 }))
    expect(pause({ phase: 'build' }, { bounds: slow, draw: 0.1 })).not.toBe(
      pause({ phase: 'build' }, { bounds: slow, draw: 0.9 }),
    )
  })

  it('is exactly what the user says when both bounds are the same', () => {
    expect(pause({ phase: 'build' }, { bounds: { shortestMs: 5_000, longestMs: 5_000 } })).toBe(5_000)
  })

  it('is finite, positive, a time that a timer can keep, and within the bounds, at any moment and for any draw', () => {
    const phases: readonly (Phase | undefined)[] = [undefined, 'queue', 'prepare', 'build', 'deploy', 'finished']
    const bounds = fc
      .tuple(fc.double({ min: 0.001, max: 2 ** 31 - 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([longestMs, share]) => ({ shortestMs: Math.max(0.001, longestMs * share), longestMs }))
    const moment = fc.record({
      phase: fc.constantFrom(...phases),
      polls: fc.nat(),
      failures: fc.nat({ max: 2 ** 31 }),
      inPhaseMs: fc.nat(),
      sinceQueueMs: fc.nat(),
    })
    const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(bounds, moment, draw, (within, when, number) => {
        const ms = scheduleByPhase(within)(when, number)
        expect(Number.isFinite(ms)).toBe(true)
        expect(ms).toBeGreaterThan(0)
        expect(ms).toBeGreaterThanOrEqual(within.shortestMs)
        expect(ms).toBeLessThanOrEqual(within.longestMs)
        expect(ms).toBeLessThan(2 ** 31)
      }),
      { numRuns: 5_000 },
    )
  })
})
