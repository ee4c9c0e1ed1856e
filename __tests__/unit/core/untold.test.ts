import { describe, expect, it } from '@jest/globals'
import { outcome } from '../../../src/core/outcome.ts'
import { readUntold, type Untold, untoldName, writeUntold } from '../../../src/core/untold.ts'

const untold: Untold = {
  reporters: ['comment', 'commit-status'],
  elapsedMs: 63_000,
  outcome: outcome({
    reason: 'build-failed',
    happened: 'Deployment c123 failed: BUILD_ERROR.',
    next: 'Open the build logs.',
    deploymentId: 'c123',
  }),
}

/** The same as it is saved. */
const written = {
  reporters: ['comment', 'commit-status'],
  elapsedMs: 63_000,
  reason: 'build-failed',
  happened: 'Deployment c123 failed: BUILD_ERROR.',
  next: 'Open the build logs.',
  afloat: 'no',
  deploymentId: 'c123',
}

describe('what is left to post', () => {
  it('comes through the state as it was', () => {
    expect(JSON.parse(writeUntold(untold))).toEqual(written)
    expect(readUntold(writeUntold(untold))).toEqual(untold)
  })

  it.each(['none', 'no', 'yes', 'perhaps'] as const)('says what may be running: %s', (afloat) => {
    const left = { ...untold, outcome: { ...untold.outcome, afloat, deploymentId: '' } }
    expect(readUntold(writeUntold(left))).toEqual(left)
  })

  it('may hold more than we know of: another version has written it', () => {
    expect(readUntold(JSON.stringify({ ...JSON.parse(writeUntold(untold)), mood: 'calm' }))).toEqual(untold)
  })

  it('has a name', () => {
    expect(untoldName).toBe('untold')
  })

  it('is short, however much there was to say', () => {
    const { happened } = readUntold(writeUntold(saying('x'.repeat(1e6))))?.outcome ?? { happened: '' }

    expect(happened).toBe('x'.repeat(2_000))
  })

  it.each([
    '',
    'null',
    '[]',
    '{',
    JSON.stringify({ reporters: ['comment'] }),
    JSON.stringify({ ...written, reason: 'toString' }),
    JSON.stringify({ ...written, deploymentId: '../..' }),
    JSON.stringify({ ...written, reporters: 'comment' }),
    JSON.stringify({ ...written, afloat: 'maybe' }),
  ])('is nothing where it makes no sense: %s', (text) => {
    expect(readUntold(text)).toBeUndefined()
  })
})

function saying(happened: string): Untold {
  return { ...untold, outcome: { ...untold.outcome, happened } }
}
