import { describe, expect, it } from '@jest/globals'
import { createInputReader } from '../../../src/core/input-reader.ts'
import { allowedBaseUrl, readWaiting } from '../../../src/core/shared-inputs.ts'
import { type RawInputs, rawInputs } from '../../support/raw-inputs.ts'

// What most actions share is told with the inputs of the root action; here is what only others need.

describe('waiting without a queue', () => {
  function limitsOf(given: RawInputs) {
    const reader = createInputReader(rawInputs(given))
    return readWaiting(reader, { timeout: '5m', queueTimeout: false, requestTimeoutMs: 10_000 }).limits
  }

  it('has one deadline for everything, with the default of its action', () => {
    expect(limitsOf({})).toMatchObject({ runTimeoutMs: 300_000, queueTimeoutMs: 300_000 })
    expect(limitsOf({ timeout: '1m', 'queue-timeout': '1h' })).toMatchObject({
      runTimeoutMs: 60_000,
      queueTimeoutMs: 60_000,
    })
  })
})

describe('a base URL', () => {
  const type = allowedBaseUrl(['api.example.com'])

  it.each([
    ['', ''],
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com//', 'https://api.example.com'],
    ['https://api.example.com/v1/', 'https://api.example.com/v1'],
  ])('%j becomes %j', (given, url) => {
    expect(type.parse(given)).toEqual({ kind: 'value', value: url })
  })

  it('tells the hosts that are legal', () => {
    expect(type.legal).toBe('an https: URL whose host is one of api.example.com (others by `allowed-hosts`)')
  })
})
