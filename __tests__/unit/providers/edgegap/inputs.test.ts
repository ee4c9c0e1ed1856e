import { describe, expect, it } from '@jest/globals'
import { createInputReader } from '../../../../src/core/input-reader.ts'
import {
  edgegapHosts,
  readEdgegapAccess,
  readEdgegapOrder,
  readStopRules,
} from '../../../../src/providers/edgegap/inputs.ts'

function readerOf(inputs: Readonly<Record<string, string>>) {
  return createInputReader((name) => inputs[name] ?? '')
}

const least = { application: 'arena', version: '1.0.0', users: 'ip 75.28.35.192' }

function order(inputs: Readonly<Record<string, string>>, needed = true) {
  const reader = readerOf(inputs)
  return { order: readEdgegapOrder(reader, { needed }), faults: reader.faults }
}

describe('the order of a deployment', () => {
  it('needs an application, a version and somebody', () => {
    const { order: read, faults } = order(least)

    expect(faults).toEqual([])
    expect(read).toEqual({
      application: 'arena',
      version: '1.0.0',
      users: [{ user_type: 'ip_address', user_data: { ip_address: '75.28.35.192' } }],
      privateHostIds: [],
      environmentVariables: [],
      tags: [],
      requireCachedLocations: false,
      webhookOnReady: '',
      webhookOnError: '',
      webhookOnTerminated: '',
    })
  })

  it('is not complete without them', () => {
    expect(order({}).faults.map(({ input, problem }) => [input, problem])).toEqual([
      ['application', 'it is missing'],
      ['version', 'it is missing'],
      ['users', 'it is missing'],
    ])
  })

  it('is not asked for where nothing is ordered', () => {
    expect(order({}, false).faults).toEqual([])
  })

  it('has variables of both kinds, each key once', () => {
    const both = { 'environment-variables': 'A=1', 'hidden-environment-variables': 'B=fake-b\nC=' }

    expect(order({ ...least, ...both }).order.environmentVariables).toEqual([
      { key: 'A', value: '1', hidden: false },
      { key: 'B', value: 'fake-b', hidden: true },
      { key: 'C', value: '', hidden: true },
    ])
    expect(order({ ...least, ...both, 'hidden-environment-variables': 'A=fake-a' }).faults).toEqual([
      {
        input: 'hidden-environment-variables',
        problem: 'A is in `environment-variables` as well',
        legal: 'each key once',
      },
    ])
  })

  it.each(['alpha/beta', 'alpha beta', 'a'.repeat(129)])('knows no host %j', (id) => {
    const { faults } = order({ ...least, 'private-host-ids': `alpha-1\n${id}` })

    expect(faults.map(({ input, problem }) => [input, problem])).toEqual([
      ['private-host-ids', expect.stringMatching(/^line 2: ".*" is not an id$/)],
    ])
  })

  it('keeps hosts and tags in their order, each once', () => {
    const { order: read } = order({ ...least, 'private-host-ids': 'b.1\na_2\nb.1', tags: 'nightly build\nx\nx' })

    expect([read.privateHostIds, read.tags]).toEqual([
      ['b.1', 'a_2'],
      ['nightly build', 'x'],
    ])
  })

  it.each([
    ['https://example.com/ready', 'https://example.com/ready'],
    ['https://example.com:8443/x?key=fake-key', 'https://example.com:8443/x?key=fake-key'],
    ['HTTPS://example.com', 'https://example.com/'],
  ])('takes the webhook %j', (given, url) => {
    const { order: read, faults } = order({
      ...least,
      'webhook-on-ready': given,
      'webhook-on-error': given,
      'webhook-on-terminated': given,
    })

    expect(faults).toEqual([])
    expect([read.webhookOnReady, read.webhookOnError, read.webhookOnTerminated]).toEqual([url, url, url])
  })

  it.each([
    'http://example.com/fake-secret',
    'http://localhost/fake-secret',
    'https://user:fake-secret@example.com/',
    'https://example.com/#fake-secret',
    'https:///fake-secret',
    'fake-secret',
    'ftp://example.com/fake-secret',
    'https://exa mple.com/fake-secret',
    'https://0x7f.1/fake-secret',
  ])('refuses the webhook %j without repeating it', (given) => {
    const { faults } = order({ ...least, 'webhook-on-error': given })

    expect(faults.map(({ input }) => input)).toEqual(['webhook-on-error'])
    expect(JSON.stringify(faults)).not.toContain('fake-secret')
  })
})

describe('access to Edgegap', () => {
  it.each(['fake-token', 'token fake-token', 'Token: fake-token'])('has the token of %j', (token) => {
    expect(readEdgegapAccess(readerOf({ token }), edgegapHosts)).toEqual({
      token: 'fake-token',
      apiUrl: 'https://api.edgegap.com',
    })
  })

  it('is not to be had without a token, or elsewhere', () => {
    const reader = readerOf({ 'api-url': 'https://api.example.com' })
    readEdgegapAccess(reader, edgegapHosts)

    expect(reader.faults.map(({ input }) => input)).toEqual(['token', 'api-url'])
  })

  it('may be had where somebody allows it', () => {
    const reader = readerOf({ token: 'fake-token', 'api-url': 'http://127.0.0.1:8080/' })

    expect(readEdgegapAccess(reader, ['127.0.0.1:8080']).apiUrl).toBe('http://127.0.0.1:8080')
    expect(reader.faults).toEqual([])
  })
})

describe('the rules of stopping', () => {
  it('stop what failed, and nothing else, unless somebody says so', () => {
    expect(readStopRules(readerOf({}))).toEqual({ onError: true, onTimeout: false, onInterrupt: false })
    expect(readStopRules(readerOf({ 'stop-on-error': 'false', 'on-timeout': 'stop', 'on-interrupt': 'stop' }))).toEqual(
      { onError: false, onTimeout: true, onInterrupt: true },
    )
    expect(readStopRules(readerOf({ 'on-timeout': 'leave', 'on-interrupt': 'leave' }))).toMatchObject({
      onTimeout: false,
      onInterrupt: false,
    })
  })
})
