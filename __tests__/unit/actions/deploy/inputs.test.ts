import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readDeployInputs } from '../../../../src/actions/deploy/inputs.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'
const apiKey = 'fake-api-key-0123456789'
const uuid = '123e4567-e89b-12d3-a456-426614174000'
const tracker: RawInputs = {
  'tracker-url': 'https://tracker.example.com/api/',
  'tracker-token': 'Bearer fake-tracker-token-0123456789',
  'tracker-component-id': uuid,
  'tracker-environment-id': uuid,
}

function read(given: RawInputs) {
  return readDeployInputs(rawInputs(given))
}

function inputsOf(given: RawInputs) {
  const { inputs, faults } = read(given)
  expect(faults).toEqual([])
  return inputs
}

/** `name: problem` of each fault. */
function faultsOf(given: RawInputs): readonly string[] {
  return read(given).faults.map(({ input, problem }) => `${input}: ${problem}`)
}

describe('without any input', () => {
  it('all have their defaults', () => {
    expect(inputsOf({})).toEqual({
      hook: '',
      previewHook: '',
      apiKey: '',
      deploymentId: '',
      target: 'auto',
      commit: '',
      branch: '',
      pullRequest: undefined,
      force: false,
      dryRun: false,
      wait: true,
      limits: {
        queueTimeoutMs: 1_800_000,
        runTimeoutMs: 1_800_000,
        requestTimeoutMs: 10_000,
        maxPollErrors: 5,
        notFoundGraceMs: 60_000,
      },
      pauses: { shortestMs: 1_000, longestMs: 15_000 },
      onMissingSecret: 'fail',
      onCancelled: 'fail',
      allowForks: false,
      primaryService: '',
      api: 'v1',
      apiUrl: 'https://api.flightcontrol.dev',
      reporting: {
        gitHubToken: '',
        comment: true,
        commentKey: '',
        summary: true,
        gitHubDeployment: false,
        environment: '',
        commitStatus: '',
      },
      tracker: undefined,
    })
  })

  it('blank ones count as absent', () => {
    const blank = rawInputs({})
    expect(readDeployInputs(() => ' \n')).toEqual(readDeployInputs(blank))
  })

  it('nobody can change them afterwards', () => {
    expect(Object.isFrozen(inputsOf({}))).toBe(true)
  })
})

describe('what is given', () => {
  it('is read, each by its own name', () => {
    expect(
      inputsOf({
        hook,
        'preview-hook': `${hook}\n`,
        'api-key': `Bearer ${apiKey}`,
        'deployment-id': 'dep-1',
        target: 'preview',
        commit: 'latest',
        branch: 'feat/a&force=true#x%2f',
        'pull-request': '12',
        force: 'true',
        'dry-run': 'True',
        wait: 'FALSE',
        timeout: '1h30m',
        'queue-timeout': '90',
        'request-timeout': '250ms',
        'max-poll-errors': '0',
        'poll-interval': '50ms',
        'poll-interval-max': '5m',
        'on-missing-secret': 'skip',
        'on-cancelled': 'pass',
        'allow-forks': 'true',
        'primary-service': 'web',
        api: 'legacy',
        'github-token': 'fake-github-token',
        comment: 'false',
        'comment-key': 'staging',
        summary: 'false',
        'github-deployment': 'true',
        environment: 'staging',
        'commit-status': 'deploy/preview',
        ...tracker,
        'tracker-version': '1.2.3',
        'tracker-required': 'true',
      }),
    ).toEqual({
      hook,
      previewHook: hook,
      apiKey,
      deploymentId: 'dep-1',
      target: 'preview',
      commit: 'latest',
      branch: 'feat/a&force=true#x%2f',
      pullRequest: 12,
      force: true,
      dryRun: true,
      wait: false,
      limits: {
        runTimeoutMs: 5_400_000,
        queueTimeoutMs: 90_000,
        requestTimeoutMs: 250,
        maxPollErrors: 0,
        notFoundGraceMs: 60_000,
      },
      pauses: { shortestMs: 50, longestMs: 300_000 },
      onMissingSecret: 'skip',
      onCancelled: 'pass',
      allowForks: true,
      primaryService: 'web',
      api: 'legacy',
      apiUrl: 'https://app.flightcontrol.dev',
      reporting: {
        gitHubToken: 'fake-github-token',
        comment: false,
        commentKey: 'staging',
        summary: false,
        gitHubDeployment: true,
        environment: 'staging',
        commitStatus: 'deploy/preview',
      },
      tracker: {
        baseUrl: 'https://tracker.example.com/api',
        token: 'fake-tracker-token-0123456789',
        componentId: uuid,
        environmentId: uuid,
        version: '1.2.3',
        required: true,
      },
    })
  })

  it('may be an API of one’s own, on a host that is listed', () => {
    const apiUrl = 'http://127.0.0.1:4010/base/'
    expect(inputsOf({ 'api-url': apiUrl, 'allowed-hosts': '127.0.0.1:4010' }).apiUrl).toBe('http://127.0.0.1:4010/base')
    expect(faultsOf({ 'api-url': apiUrl })).toHaveLength(1)
  })

  it('may be a hook on a host that is listed', () => {
    const own = 'https://deploy.example.com:8443/api/deploy-hook/env-1/fake-hook-secret-0123456789'
    expect(inputsOf({ hook: own, 'allowed-hosts': 'one.example.com\ndeploy.example.com:8443' }).hook).toBe(own)
  })
})

const booleans = [
  'force',
  'dry-run',
  'wait',
  'allow-forks',
  'comment',
  'summary',
  'github-deployment',
  'tracker-required',
]
const durations = ['timeout', 'queue-timeout', 'poll-interval', 'poll-interval-max', 'request-timeout']
const urls = ['hook', 'preview-hook', 'api-url', 'tracker-url']
const secrets = ['hook', 'preview-hook', 'api-key', 'github-token', 'tracker-token']

describe('illegal values', () => {
  it.each(booleans)('of %s: whatever YAML 1.2 does not call a boolean', (name) => {
    for (const value of ['yes', 'no', 'on', 'off', '1', '0', 'tRue', '"true"', 'null', '~', 'true false']) {
      expect(faultsOf({ ...tracker, [name]: value })).toEqual([expect.stringMatching(`^${name}: .* is not a boolean$`)])
    }
  })

  it.each(durations)('of %s: numbers as people mistype them, and all that is out of range', (name) => {
    for (const value of ['1e9', '0x10', '5abc', 'NaN', '1.5s', 'Infinity', '10 m', '1m1h', 's']) {
      expect(faultsOf({ [name]: value })).toEqual([`${name}: "${value}" is not a duration`])
    }
    for (const value of ['0', '0s', '25h', '2147483648', '99999999999']) {
      expect(faultsOf({ [name]: value })).toEqual([`${name}: "${value}" is out of range`])
    }
  })

  it.each([
    ['timeout', '1s', '24h', '999ms', '24h1ms'],
    ['queue-timeout', '1s', '24h', '999ms', '24h1ms'],
    ['poll-interval-max', '1s', '5m', '49ms', '301'],
    ['poll-interval', '50ms', '5m', '49ms', '301'],
    ['request-timeout', '50ms', '5m', '49ms', '301'],
  ])('of %s: below %s and above %s', (name, least, most, tooShort, tooLong) => {
    for (const value of [least, most]) expect(faultsOf({ [name]: value })).toEqual([])
    for (const value of [tooShort, tooLong]) {
      expect(faultsOf({ [name]: value })).toEqual([`${name}: "${value}" is out of range`])
    }
  })

  it.each([
    ['max-poll-errors', '0', '1000', '1001'],
    ['pull-request', '1', '2147483647', '2147483648'],
  ])('of %s: what is no whole number from %s to %s', (name, least, most, tooMuch) => {
    for (const value of [least, most]) expect(faultsOf({ [name]: value })).toEqual([])
    for (const value of ['1e9', '0x10', '5abc', 'NaN', '1.5', '#12']) {
      expect(faultsOf({ [name]: value })).toEqual([`${name}: "${value}" is not a whole number`])
    }
    for (const value of ['-1', tooMuch]) {
      expect(faultsOf({ [name]: value })).toEqual([`${name}: "${value}" is out of range`])
    }
  })

  it('of pull-request: there is none with the number 0', () => {
    expect(faultsOf({ 'pull-request': '0' })).toEqual(['pull-request: "0" is out of range'])
  })

  it.each([
    ['target', 'none'],
    ['api', 'v2'],
    ['on-missing-secret', 'pass'],
    ['on-cancelled', 'skip'],
  ])('of %s: another word', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([`${name}: "${value}" is not one of its words`])
    expect(faultsOf({ [name]: 'Fail' })).toHaveLength(1)
  })

  it.each([
    ['deployment-id', '..'],
    ['deployment-id', 'a/b'],
    ['commit', 'main'],
    ['commit', '01e573'],
    ['branch', 'refs/heads/main'],
    ['branch', 'a b'],
    ['tracker-component-id', 'web'],
    ['tracker-environment-id', 'production'],
    ['comment-key', 'a\nb'],
    ['comment-key', 'x'.repeat(201)],
    ['environment', 'a\u0007b'],
    ['environment', 'x'.repeat(256)],
    ['commit-status', 'x'.repeat(256)],
    ['primary-service', 'x'.repeat(256)],
    ['tracker-version', 'x'.repeat(256)],
    ['allowed-hosts', 'https://deploy.example.com'],
    ['allowed-hosts', '*.example.com'],
  ])('of %s: %j', (name, value) => {
    expect(faultsOf({ ...tracker, [name]: value })).toEqual([expect.stringMatching(`^${name}: `)])
  })

  it.each(urls)('of %s: URLs that are not what they seem', (name) => {
    for (const value of [
      'http://app.flightcontrol.dev/x',
      'https://user:fake@app.flightcontrol.dev/x',
      'https://app.flightcontrol.dev\\@evil.example.com/x',
      'https://app.flightcontrol.dev/a\tb',
      'https://app.flightcontrol.dev/a\nb',
      'https://app.flightcontrol.dev/a b',
      'https://0x7f.1/x',
      'https://2130706433/x',
      'ftp://app.flightcontrol.dev/x',
      'app.flightcontrol.dev/x',
      'https://app.flightcontrol.dev/x#fragment',
      'https://',
    ]) {
      expect([value, faultsOf({ ...tracker, [name]: value })]).toEqual([value, [expect.stringMatching(`^${name}: `)]])
    }
  })

  it.each(['hook', 'preview-hook', 'api-url'])('of %s: hosts that look like Flightcontrol’s', (name) => {
    for (const host of ['app.flightcontrol.dev.evil.example.com', 'flightcontrol.dev', 'app-flightcontrol.dev']) {
      expect(faultsOf({ [name]: `https://${host}/x` })).toEqual([
        expect.stringContaining(`its host ${host} is not among the allowed hosts`),
      ])
    }
  })

  it.each(['api-url', 'tracker-url'])('of %s: a query, after which no path could stand', (name) => {
    const url = `https://app.flightcontrol.dev/?key=fake`
    expect(faultsOf({ ...tracker, [name]: url })).toEqual([`${name}: it holds a query (?)`])
  })

  it.each(['api-key', 'github-token', 'tracker-token'])('of %s: what no header can carry', (name) => {
    for (const value of ['fake key', 'fake\r\nx-evil: 1', 'fäke']) {
      expect(faultsOf({ ...tracker, [name]: value })).toEqual([
        `${name}: it holds blanks, line breaks, or characters that a header can not carry`,
      ])
    }
  })
})

describe('faults', () => {
  it('are told all at once', () => {
    const { faults } = read({
      hook: 'nonsense',
      target: 'none',
      timeout: '5abc',
      'max-poll-errors': '-1',
      force: 'yes',
      'allowed-hosts': 'a b',
      'tracker-version': '1',
      'api-key': 'a b',
    })
    expect(faults.map(({ input }) => input).sort()).toEqual([
      'allowed-hosts',
      'api-key',
      'force',
      'hook',
      'max-poll-errors',
      'target',
      'timeout',
      'tracker-component-id',
      'tracker-environment-id',
      'tracker-token',
      'tracker-url',
    ])
  })

  it('leave stand-ins, which nobody takes for what was given', () => {
    expect(read({ timeout: '5abc', hook: 'nonsense', 'pull-request': 'x' }).inputs).toEqual(inputsOf({}))
  })

  it('never hold the value of a secret', () => {
    const marker = 'fake-0123456789'
    const nasty = fc.string({ maxLength: 20 }).map((rest) => `${marker}${rest} `)
    const shapes = fc.constantFrom(
      (text: string) => text,
      (text: string) => `https://app.flightcontrol.dev/${text}`,
      (text: string) => `https://${text}@app.flightcontrol.dev/`,
      (text: string) => `http://app.flightcontrol.dev/${text}`,
      (text: string) => `Bearer ${text} ${text}`,
      (text: string) => `${text}\n${text}`,
      (text: string) => `https://evil.example.com/${text}`,
    )
    fc.assert(
      fc.property(fc.constantFrom(...secrets), nasty, shapes, (name, text, shape) => {
        expect(JSON.stringify(read({ [name]: shape(text) }).faults)).not.toContain(marker)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the pauses', () => {
  it('may be raised by poll-interval alone', () => {
    expect(inputsOf({ 'poll-interval': '30s' }).pauses).toEqual({ shortestMs: 30_000, longestMs: 30_000 })
    expect(inputsOf({ 'poll-interval': '30s', 'poll-interval-max': '15s' }).pauses.longestMs).toBe(30_000)
  })

  it('may be the same', () => {
    expect(inputsOf({ 'poll-interval': '5s', 'poll-interval-max': '5s' }).pauses).toEqual({
      shortestMs: 5_000,
      longestMs: 5_000,
    })
  })

  it('may not cross', () => {
    expect(faultsOf({ 'poll-interval': '20s', 'poll-interval-max': '10s' })).toEqual([
      'poll-interval-max: it is shorter than `poll-interval`',
    ])
    expect(faultsOf({ 'poll-interval-max': '500ms' })).toEqual([
      'poll-interval-max: it is shorter than `poll-interval`',
    ])
  })

  it('do not cross only because one of them is faulty', () => {
    expect(faultsOf({ 'poll-interval': '5abc', 'poll-interval-max': '500ms' })).toEqual([
      'poll-interval: "5abc" is not a duration',
    ])
  })
})

describe('a tracker', () => {
  const names = Object.keys(tracker)

  it.each(names)('without %s is not complete', (name) => {
    expect(faultsOf({ ...tracker, [name]: '' })).toEqual([`${name}: it is missing`])
  })

  it.each([...names, 'tracker-version'])('of which only %s is given lacks the rest', (name) => {
    const value = tracker[name] ?? '1.2.3'
    const missing = names.filter((other) => other !== name)
    expect(faultsOf({ [name]: value })).toEqual(missing.map((other) => `${other}: it is missing`))
  })

  it('that is required has to be named', () => {
    expect(faultsOf({ 'tracker-required': 'true' })).toEqual(names.map((name) => `${name}: it is missing`))
    expect(inputsOf({ 'tracker-required': 'false' }).tracker).toBeUndefined()
  })

  it('does not lack what is given but faulty', () => {
    expect(faultsOf({ ...tracker, 'tracker-token': 'a b' })).toHaveLength(1)
    expect(faultsOf({ 'tracker-url': 'nonsense' }).filter((fault) => fault.startsWith('tracker-url'))).toHaveLength(1)
  })

  it('lacks a token of which only the scheme is there', () => {
    expect(faultsOf({ ...tracker, 'tracker-token': 'Bearer ' })).toEqual(['tracker-token: it is missing'])
  })

  it('is a host that is allowed by being named, over TLS', () => {
    expect(inputsOf({ ...tracker, 'tracker-url': 'https://tracker.example.com:8443' }).tracker?.baseUrl).toBe(
      'https://tracker.example.com:8443',
    )
    expect(faultsOf({ ...tracker, 'tracker-url': '\n https://tracker.example.com\n' })).toEqual([])
    const local = { ...tracker, 'tracker-url': 'http://localhost:4020' }
    expect(faultsOf(local)).toHaveLength(1)
    expect(inputsOf({ ...local, 'allowed-hosts': 'localhost:4020' }).tracker?.baseUrl).toBe('http://localhost:4020')
  })

  it('does not make its host one to which a hook may lead', () => {
    expect(faultsOf({ ...tracker, hook: 'https://tracker.example.com/x' })).toHaveLength(1)
  })
})

describe('an API key', () => {
  it('of which only the scheme is there is absent', () => {
    expect(inputsOf({ 'api-key': 'Bearer ' }).apiKey).toBe('')
  })
})
