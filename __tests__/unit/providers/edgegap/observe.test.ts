import { describe, expect, it } from '@jest/globals'
import { observationOf } from '../../../../src/providers/edgegap/observe.ts'
import { readStatus } from '../../../../src/providers/edgegap/wire.ts'

const host = 'a69f8e3e0555.pr.edgegap.net'

function observed(different: Readonly<Record<string, unknown>> = {}) {
  const body = { request_id: 'a69f8e3e0555', current_status: 'Status.READY', running: true, error: false, ...different }
  const wire = readStatus(JSON.stringify(body))
  if (wire === undefined) throw new Error('it can not be read')
  return observationOf(wire)
}

const game = {
  name: 'game',
  link: `${host}:31669`,
  internal: 7777,
  external: 31669,
  protocol: 'UDP',
  tls_upgrade: false,
}
const web = {
  name: 'web',
  link: `https://${host}:31670`,
  internal: 80,
  external: 31670,
  protocol: 'HTTPS',
  tls_upgrade: true,
}

describe('a deployment of Edgegap', () => {
  it('is seen with all that is known of it', () => {
    expect(
      observed({
        fqdn: host,
        public_ip: '203.0.113.7',
        ports: { game, web },
        location: { city: 'Montreal', administrative_division: 'Quebec', country: 'Canada', latitude: 45.5 },
      }),
    ).toEqual({
      state: 'succeeded',
      phase: 'finished',
      status: 'READY',
      environment: '',
      services: [],
      url: `https://${host}:31670`,
      address: `${host}:31669/UDP (game), ${host}:31670/HTTPS (web)`,
      error: '',
      contradiction: '',
      details: {
        fqdn: host,
        publicIp: '203.0.113.7',
        ports: JSON.stringify({ game, web }),
        location: 'Montreal, Quebec, Canada',
      },
    })
  })

  it('is seen with little, as long as no server is found', () => {
    const nothing = { public_ip: null, ports: null, location: null, error_detail: null, fqdn: null }

    expect(observed({ ...nothing, current_status: 'Status.SEEKING', running: false })).toMatchObject({
      state: 'running',
      url: '',
      address: '',
      error: '',
      details: { fqdn: '', publicIp: '', ports: '{}', location: '' },
    })
  })

  it('says why it failed', () => {
    expect(
      observed({ current_status: 'Status.ERROR', running: false, error: true, error_detail: ' Pull image timeout ' }),
    ).toMatchObject({ state: 'failed', error: 'Pull image timeout', contradiction: '' })
  })

  it('has failed where it contradicts itself', () => {
    expect(observed({ error: true })).toMatchObject({
      state: 'failed',
      phase: 'finished',
      contradiction: 'it answered `error: true` and `running: true` and the status READY at once',
    })
    expect(observed({ current_status: 'ERROR' })).toMatchObject({ state: 'failed', phase: 'finished' })
  })

  it('takes only `true` for true', () => {
    expect(observed({ current_status: 'DEPLOYING', running: 'true', error: 1 })).toMatchObject({ state: 'running' })
  })
})

describe('the address', () => {
  it.each([
    ['no ports', {}, host],
    ['a port that is not open', { game: { ...game, external: null } }, host],
    ['a port without protocol and name', { 7777: { external: 31669 } }, `${host}:31669 (7777)`],
  ])('with %s', (_story, ports, address) => {
    expect(observed({ fqdn: host, ports }).address).toBe(address)
  })

  it.each([
    ['203.0.113.7', '203.0.113.7:31669/UDP (game)'],
    ['2001:db8::1', '[2001:db8::1]:31669/UDP (game)'],
  ])('is at the IP address %s where there is no name', (ip, address) => {
    expect(observed({ public_ip: ip, ports: { game } }).address).toBe(address)
  })

  it('is nowhere without name and IP address', () => {
    expect(observed({ ports: { game } }).address).toBe('')
  })

  it.each(['$(id)', 'a b', 'a;b', '-a', 'a.', 'a'.repeat(254), '..', ''])('has no name %j', (fqdn) => {
    expect(observed({ fqdn }).details['fqdn']).toBe('')
  })

  it.each(['a', 'a-b.example', 'A1.example', 'a'.repeat(253)])('has the name %j', (fqdn) => {
    expect(observed({ fqdn }).details['fqdn']).toBe(fqdn)
  })

  it.each(['203.0.113', '203.0.113.7.7', 'x', 'abc', `${'a:'.repeat(30)}`, '203.0.113.7 '])(
    'has no IP address %j',
    (ip) => {
      expect(observed({ public_ip: ip }).details['publicIp']).toBe('')
    },
  )
})

describe('the URL', () => {
  it.each([
    [
      'of the first port that has one',
      { game, a: { link: 'https://one.example:1' }, b: { link: 'https://two.example' } },
      'https://one.example:1',
    ],
    ['is none of a host and a port', { game }, ''],
    ['is none of a bare host', { game: { link: 'one.example' } }, ''],
    ['is none that is not https:', { game: { link: 'http://one.example' } }, ''],
    [
      'is none with user info',
      { a: { link: 'https://a:b@one.example' }, b: { link: 'https://two.example' } },
      'https://two.example',
    ],
    ['is none of a link that is no text', { game: { link: 7 } }, ''],
  ])('%s', (_story, ports, url) => {
    expect(observed({ ports }).url).toBe(url)
  })
})

describe('the ports', () => {
  it('are as Edgegap has them, as far as they are readable', () => {
    const { details } = observed({
      ports: { game: { external: 31669.5, internal: '7777', tls_upgrade: 'yes', proxy: 1 } },
    })

    expect(JSON.parse(details['ports'] ?? '')).toEqual({
      game: { name: 'game', link: '', internal: null, external: null, protocol: '', tls_upgrade: false },
    })
  })

  it.each([[[game]], ['game'], [{ game: null }]])('are none where they are %j', (ports) => {
    expect(observed({ ports }).details['ports']).toBe('{}')
  })

  it('change nothing but themselves by their names', () => {
    const wire = readStatus(
      '{"request_id":"a","current_status":"READY","ports":{"__proto__":{"name":"x","external":1},"toString":{}}}',
    )

    expect(wire && Object.keys(JSON.parse(observationOf(wire).details['ports'] ?? ''))).toContain('toString')
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect('external' in {}).toBe(false)
  })

  it('are no more than anybody reads', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`p${index}`, game]))

    expect(Object.keys(JSON.parse(observed({ ports: many }).details['ports'] ?? ''))).toHaveLength(100)
  })
})

describe('the location', () => {
  it.each([
    [{ city: 'Singapore', administrative_division: 'Singapore', country: 'Singapore' }, 'Singapore'],
    [{ city: ' Paris ', country: 'France' }, 'Paris, France'],
    [{ city: 7, country: null }, ''],
    ['here', ''],
  ])('%j is %j', (location, place) => {
    expect(observed({ location }).details['location']).toBe(place)
  })
})
