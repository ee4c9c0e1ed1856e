import { describe, expect, it } from '@jest/globals'
import { createInputReader } from '../../../src/core/input-reader.ts'
import {
  allowedBaseUrl,
  hostOf,
  onCancelled,
  readConnection,
  readTracker,
  readWaiting,
} from '../../../src/core/shared-inputs.ts'
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

describe('the pauses between polls', () => {
  function pausesOf(given: RawInputs) {
    const reader = createInputReader(rawInputs(given))
    const { pauses } = readWaiting(reader, { timeout: '5m', queueTimeout: true, requestTimeoutMs: 10_000 })
    return { ...pauses, faults: reader.faults }
  }

  it('lie between one second and fifteen, unless the user says otherwise', () => {
    expect(pausesOf({})).toEqual({ shortestMs: 1_000, longestMs: 15_000, faults: [] })
    expect(pausesOf({ 'poll-interval': '50ms', 'poll-interval-max': '5m' })).toMatchObject({
      shortestMs: 50,
      longestMs: 300_000,
    })
    expect(pausesOf({ 'poll-interval': '2s', 'poll-interval-max': '2s' })).toEqual({
      shortestMs: 2_000,
      longestMs: 2_000,
      faults: [],
    })
  })

  it('are both meant by who only raises the shortest', () => {
    expect(pausesOf({ 'poll-interval': '20s' })).toEqual({ shortestMs: 20_000, longestMs: 20_000, faults: [] })
  })

  it.each([
    [
      { 'poll-interval': '49ms' },
      ['poll-interval: 50ms to 5m, such as `250ms`, `90s`, `10m`, `1h30m`, or whole seconds'],
    ],
    [
      { 'poll-interval-max': '301s' },
      ['poll-interval-max: 50ms to 5m, such as `250ms`, `90s`, `10m`, `1h30m`, or whole seconds'],
    ],
    [{ 'poll-interval': '20s', 'poll-interval-max': '10s' }, ['poll-interval-max: at least `poll-interval`']],
    [
      { 'poll-interval': 'never', 'poll-interval-max': '500ms' },
      ['poll-interval: 50ms to 5m, such as `250ms`, `90s`, `10m`, `1h30m`, or whole seconds'],
    ],
  ])('are refused as %j', (given, legal) => {
    expect(pausesOf(given).faults.map((fault) => `${fault.input}: ${fault.legal}`)).toEqual(legal)
  })
})

describe('pauses that cross', () => {
  it('are told beside whatever else is wrong', () => {
    const given = { timeout: 'never', 'poll-interval': '20s', 'poll-interval-max': '10s' }
    const reader = createInputReader(rawInputs(given))
    readWaiting(reader, { timeout: '5m', queueTimeout: true, requestTimeoutMs: 10_000 })
    expect(reader.faults.map(({ input }) => input)).toEqual(['timeout', 'poll-interval-max'])
  })
})

describe('deadlines', () => {
  it.each(['0', '999ms', '24h1s', '-1', '1e9'])('are refused as %s', (timeout) => {
    const reader = createInputReader(rawInputs({ timeout }))
    readWaiting(reader, { timeout: '5m', queueTimeout: false, requestTimeoutMs: 10_000 })
    expect(reader.faults.map(({ input, legal }) => [input, legal])).toEqual([
      ['timeout', '1s to 24h, such as `250ms`, `90s`, `10m`, `1h30m`, or whole seconds'],
    ])
  })
})

describe('a connection', () => {
  it('goes to the hosts of the provider, and to those that are listed', () => {
    const reader = createInputReader(rawInputs({ 'allowed-hosts': 'localhost:8080\n' }))
    expect(readConnection(reader, ['api.example.com'])).toEqual({
      hosts: ['api.example.com', 'localhost:8080'],
      requestTimeoutMs: 10_000,
    })
  })

  it('is refused with every line that is no host', () => {
    const reader = createInputReader(rawInputs({ 'allowed-hosts': '*\nlocalhost\nhttp://x' }))
    readConnection(reader, [])
    expect(reader.faults).toEqual([
      {
        input: 'allowed-hosts',
        problem:
          'line 1 is not a host or host:port, such as api.example.com or localhost:8080; line 3 is not a host or host:port, such as api.example.com or localhost:8080',
        legal: '`host` or `host:port`, one a line',
      },
    ])
  })
})

describe('a tracker', () => {
  const complete = {
    'tracker-url': ' https://tracker.example.com ',
    'tracker-token': 'fake-tracker-token-0123456789',
    'tracker-component-id': '123e4567-e89b-12d3-a456-426614174000',
    'tracker-environment-id': '123e4567-e89b-12d3-a456-426614174001',
  }
  const trackerOf = (given: RawInputs) => {
    const reader = createInputReader(rawInputs(given))
    return { tracker: readTracker(reader, rawInputs(given), []), faults: reader.faults }
  }

  it('is named completely, or not at all', () => {
    expect(trackerOf(complete)).toMatchObject({ tracker: { baseUrl: 'https://tracker.example.com' }, faults: [] })
    expect(trackerOf({})).toEqual({ tracker: undefined, faults: [] })
    expect(trackerOf({ ...complete, 'tracker-token': '' }).faults).toEqual([
      { input: 'tracker-token', problem: 'it is missing', legal: 'a tracker is named completely or not at all' },
    ])
    expect(trackerOf({ 'tracker-required': 'true' }).faults).toHaveLength(4)
    expect(trackerOf({ 'tracker-version': 'v1' }).faults).toHaveLength(4)
  })

  it('may be contacted because it is named, if it speaks TLS', () => {
    expect(hostOf(' https://tracker.example.com:8443/api\n')).toEqual(['tracker.example.com:8443'])
    expect(hostOf('http://tracker.example.com')).toEqual([])
    expect(hostOf('see https://tracker.example.com')).toEqual([])
    expect(hostOf('https://')).toEqual([])
  })
})

describe('a cancelled deployment', () => {
  it('fails or passes', () => {
    expect(onCancelled.legal).toBe('`fail`, `pass`')
    expect(onCancelled.parse('pass')).toEqual({ kind: 'value', value: 'pass' })
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

  it.each([
    ['https://api.example.com/?a=b', 'it holds a query (?)'],
    ['https://other.example.com', 'its host other.example.com is not among the allowed hosts: api.example.com'],
  ])('is not %j', (given, problem) => {
    expect(type.parse(given)).toEqual({ kind: 'fault', problem })
  })

  it('tells the hosts that are legal', () => {
    expect(allowedBaseUrl(['a.example', 'b.example']).legal).toContain('one of a.example, b.example (')
    expect(type.legal).toBe('an https: URL whose host is one of api.example.com (others by `allowed-hosts`)')
  })
})
