import { describe, expect, it } from '@jest/globals'
import { type Claims, contradictionIn, meaningOf, wordOf } from '../../../../src/providers/edgegap/status.ts'

function claims(word: string, different: Partial<Claims> = {}): Claims {
  return { word, running: false, error: false, ...different }
}

describe('a status word of Edgegap', () => {
  it.each([
    ['Status.READY', 'READY'],
    [' status.ready ', 'READY'],
    ['READY', 'READY'],
    ['Status.', ''],
    ['  ', ''],
    ['Status. ', ''],
    ['StatusXREADY', 'STATUSXREADY'],
  ])('%j is %j', (given, word) => {
    expect(wordOf(given)).toBe(word)
  })

  it.each([
    ['INITIALIZING', 'running'],
    ['SEEKING', 'running'],
    ['SEEKED', 'running'],
    ['SCANNING', 'running'],
    ['DEPLOYING', 'running'],
    ['READY', 'succeeded'],
    ['ERROR', 'failed'],
    ['TERMINATING', 'failed'],
    ['TERMINATED', 'failed'],
    ['HIBERNATING', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s means %s', (word, state) => {
    expect(meaningOf(claims(word)).state).toBe(state)
  })

  it('that we know is a success when the server runs, one that we do not know never is', () => {
    expect(meaningOf(claims('DEPLOYING', { running: true })).state).toBe('succeeded')
    expect(meaningOf(claims('HIBERNATING', { running: true })).state).toBe('unknown')
    expect(meaningOf(claims('TERMINATING', { running: true })).state).toBe('failed')
  })

  it.each(['DEPLOYING', 'READY', 'HIBERNATING'])('%s is a failure with `error: true`', (word) => {
    expect(meaningOf(claims(word, { error: true, running: true }))).toEqual({ state: 'failed', phase: 'finished' })
  })

  it('is looked at often, since servers start within seconds', () => {
    expect(['INITIALIZING', 'SEEKING', 'HIBERNATING'].map((word) => meaningOf(claims(word)).phase)).toEqual([
      'deploy',
      'deploy',
      'deploy',
    ])
  })
})

describe('a contradiction', () => {
  it.each([
    ['READY', { error: true }, 'it answered `error: true` and the status READY at once'],
    ['DEPLOYING', { error: true, running: true }, 'it answered `error: true` and `running: true` at once'],
    ['ERROR', { running: true }, 'it answered the status ERROR and `running: true` at once'],
    ['ERROR', { error: true }, ''],
    ['READY', { running: true }, ''],
    ['TERMINATING', { running: true }, ''],
    ['DEPLOYING', { error: true }, ''],
    ['SEEKING', {}, ''],
  ])('%s with %j: %j', (word, different, said) => {
    expect(contradictionIn(claims(word, different))).toBe(said)
  })
})
