import { describe, expect, it } from '@jest/globals'
import type { Story } from '../../../src/core/story.ts'
import { createOutlook } from '../../../src/reporters/outlook.ts'
import { anObservation, aStory } from '../../support/stories.ts'

const minute = 60_000
const expectation = { usualMs: 4 * minute, longMs: 6 * minute }

function anOutlook() {
  const said: string[] = []
  const outlook = createOutlook({
    line: (text) => void said.push(text),
    notice: (text) => void said.push(`notice: ${text}`),
  })
  return { ...outlook, said }
}

function atWork(elapsedMs: number, overrides: Partial<Story> = {}): Story {
  return aStory({
    observation: anObservation({ state: 'running', status: 'BUILDING' }),
    elapsedMs,
    queuedMs: 0,
    ...overrides,
  })
}

describe('the outlook', () => {
  it('says nothing while nothing is known', () => {
    const { expect: learn, text, watch, said } = anOutlook()
    learn(undefined)
    watch(atWork(60 * minute))
    expect(text(atWork(minute))).toBe('')
    expect(said).toEqual([])
  })

  it('says how long it usually takes, and how long it will still take', () => {
    const { expect: learn, text, said } = anOutlook()
    learn(expectation)
    expect(said).toEqual(['It usually takes 4m 00s.'])
    expect(text(atWork(minute))).toBe('usually 4m 00s, about 3m 00s to go')
  })

  it('does not count the time in the queue', () => {
    const { expect: learn, text } = anOutlook()
    learn(expectation)
    expect(text(atWork(3 * minute, { queuedMs: 2 * minute }))).toBe('usually 4m 00s, about 3m 00s to go')
    expect(text(atWork(3 * minute, { observation: anObservation({ state: 'queued', status: 'PENDING' }) }))).toBe('')
  })

  it('notices once when it takes longer than it should', () => {
    const { expect: learn, watch, said } = anOutlook()
    learn(expectation)
    for (const elapsed of [5 * minute, 7 * minute, 8 * minute]) watch(atWork(elapsed))
    expect(said.slice(1)).toEqual([
      'notice: This deployment takes longer than 95 of 100 before it did: 7m 00s, usually 4m 00s. It is still followed.',
    ])
  })
})
