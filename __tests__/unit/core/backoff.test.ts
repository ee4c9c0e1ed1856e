import { describe, expect, it } from '@jest/globals'
import { backoffMs } from '../../../src/core/backoff.ts'
import type { Exchange } from '../../../src/core/ports.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const lost: Exchange = { kind: 'broken', cause: 'reset', requestWritten: true }

function refused(retryAfter: string): Exchange {
  return { kind: 'answered', status: 429, headers: { 'retry-after': retryAfter }, body: '' }
}

function backoff(given: { attempt?: number; exchange?: Exchange; draw?: number; longestMs?: number }) {
  const { attempt = 1, exchange = lost, draw = 1, longestMs = 60_000 } = given
  return backoffMs({ attempt, exchange, longestMs, world: { clock: virtualClock(), random: () => draw } })
}

describe('the pause before a request is made again', () => {
  it.each([
    [1, 1, 1_000],
    [2, 1, 2_000],
    [3, 1, 4_000],
    [3, 0.25, 1_000],
    [1, 0, 0],
  ])('after attempt %d is drawn (%d): %d ms', (attempt, draw, ms) => {
    expect(backoff({ attempt, draw })).toBe(ms)
  })

  it.each([
    ['10', 10_000],
    ['0', 1_000],
    ['garbage', 1_000],
  ])('is what the server asks for, where that is longer: %s', (retryAfter, ms) => {
    expect(backoff({ exchange: refused(retryAfter) })).toBe(ms)
  })

  it('ends some day', () => {
    expect(backoff({ exchange: refused('3600') })).toBe(60_000)
    expect(backoff({ attempt: 30 })).toBe(60_000)
  })
})
