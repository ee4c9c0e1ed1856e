import { describe, expect, it } from '@jest/globals'
import type { Phase } from '../../../src/core/deployment.ts'
import { type PhaseClock, startPhaseClock, tick } from '../../../src/core/phase-clock.ts'
import { anObservation } from '../../support/stories.ts'

/** The clock after polls that showed these phases, ten seconds apart, of a deployment that began at 1000 s. */
function clockAfter(...phases: readonly Phase[]): PhaseClock {
  return phases.reduce(
    (clock, phase, index) => tick(clock, anObservation({ phase }), 1_000_000 + (index + 1) * 10_000),
    startPhaseClock(1_000_000),
  )
}

describe('the clock of a deployment', () => {
  it('begins with the trigger', () => {
    expect(clockAfter()).toEqual({
      phase: undefined,
      phaseSinceMs: 1_000_000,
      outOfQueueSinceMs: 1_000_000,
      lastPollAtMs: 1_000_000,
    })
  })

  it('takes what changed between two polls to have changed in the middle', () => {
    expect(clockAfter('build', 'build', 'deploy')).toMatchObject({ phase: 'deploy', phaseSinceMs: 1_025_000 })
    expect(clockAfter('build', 'build', 'deploy', 'deploy')).toMatchObject({ phase: 'deploy', phaseSinceMs: 1_025_000 })
  })

  it('counts the work from when the queue was left, and from the trigger where there was none', () => {
    expect(clockAfter('queue', 'queue', 'build', 'deploy').outOfQueueSinceMs).toBe(1_025_000)
    expect(clockAfter('queue', 'queue').outOfQueueSinceMs).toBe(1_000_000)
    expect(clockAfter('build', 'deploy').outOfQueueSinceMs).toBe(1_000_000)
  })
})
