import { describe, expect, it } from '@jest/globals'
import { json } from '../../../simulator/fault-server.ts'
import { deploymentId, deploymentIs, runFaulty } from '../../support/fault-scenario.ts'
import { type FaultRow, invalid, itEndsAs, succeeded } from '../../support/fault-table.ts'

const path = '/api/deploy-hook/1001/fake-hook-secret-0123456789'
const nothingAsked = { hook: 0, polls: 0 }

/** What is wrong is told; the hook never is. */
const badHooks: readonly (readonly [story: string, hook: (host: string) => string, says: RegExp])[] = [
  ['empty', () => '', /`hook`: it is missing/],
  ['blank', () => ' \n\t ', /`hook`: it is missing/],
  ['no URL', () => 'fake-hook-secret-0123456789', /does not start with https/],
  ['without a scheme', (host) => `${host}${path}`, /does not start with https/],
  ['of another scheme', (host) => `ftp://${host}${path}`, /does not start with https/],
  ['a script', () => `javascript:alert('fake-hook-secret-0123456789')`, /does not start with https/],
  ['with a line break inside', (host) => `http://${host}/api\n${path}`, /a control character/],
  ['with a tab inside', (host) => `http://${host}/api\t${path}`, /a control character/],
  ['with a space inside', (host) => `http://${host}/a ${path}`, /holds a space/],
  ['with a backslash', (host) => `http:\\\\${host}${path}`, /a backslash/],
  ['with a zero-width space', (host) => `http://${host}\u200b${path}`, /outside ASCII/],
  ['of letters outside ASCII', (host) => `http://${host}/api/deploy-hook/1001/fäke-höök-sécret-0123456789`, /outside/],
  ['with user info', (host) => `http://fake-someone:fake-password@${host}${path}`, /user name or a password/],
  ['with user info that looks like the host', (host) => `https://${host}@evil.example${path}`, /user name/],
  ['with a fragment', (host) => `http://${host}${path}#x`, /a fragment/],
  ['over plain HTTP', () => `http://app.flightcontrol.dev${path}`, /only https:/],
  ['of another host', () => `https://evil.example${path}`, /its host evil\.example is not among/],
  ['of a look-alike: a suffix', () => `https://app.flightcontrol.dev.evil.example${path}`, /is not among/],
  ['of a look-alike: a prefix', () => `https://xapp.flightcontrol.dev${path}`, /is not among/],
  ['of a look-alike: a trailing dot', () => `https://app.flightcontrol.dev.${path}`, /is not among/],
  ['of a look-alike: full-width letters', () => `https://app.flightcontrol.ｄev${path}`, /outside ASCII/],
  ['of another port', () => `https://app.flightcontrol.dev:8443${path}`, /is not among/],
  ['of a bare IP address', () => `https://169.254.169.254${path}`, /is not among/],
  ['of an address as one number', () => `https://2130706433${path}`, /plain form/],
  ['of a hexadecimal address', () => `https://0x7f000001${path}`, /plain form/],
  ['of an octal address', () => `https://0177.0.0.1${path}`, /plain form/],
  ['of a short address', () => `https://127.1${path}`, /plain form/],
  ['of an IPv6 address', () => `https://[::1]${path}`, /is not among/],
  ['of a mapped IPv6 address', () => `https://[::ffff:127.0.0.1]${path}`, /plain form/],
  ['with an encoded host', () => `https://%61pp.flightcontrol.dev${path}`, /plain form/],
]

describe('a hook is refused before anything is sent where it is', () => {
  itEndsAs(
    badHooks.map(([story, hook, says]) => ({
      story,
      inputs: ({ host }) => ({ hook: hook(host) }),
      ends: invalid,
      says,
      asks: nothingAsked,
    })),
  )
})

const numbers = ['timeout', 'queue-timeout', 'poll-interval', 'poll-interval-max', 'request-timeout']
const allNumbers = [...numbers, 'pull-request', 'max-poll-errors']
const badNumbers = [
  ...['-1', '1e9', '0x10', '5abc', 'NaN', 'Infinity', '1e3', '1.5', '+5', '５', '1m1h', '1h1h', 'ms', '--', '0'],
  ...['2147483648', '99999999999999999999', '25h', '1e999', 'true', '5 s', '1,000', '0b11', '1_000'],
]

describe('all faulty numbers are told together', () => {
  itEndsAs(
    badNumbers.map(
      (bad): FaultRow => ({
        story: bad,
        inputs: Object.fromEntries(allNumbers.map((name) => [name, bad])),
        ends: invalid,
        says: new RegExp(
          allNumbers
            // No failed poll may be tolerated, too.
            .filter((name) => bad !== '0' || name !== 'max-poll-errors')
            .map((name) => `(?=.*\`${name}\`: )`)
            .join(''),
        ),
        asks: nothingAsked,
      }),
    ),
  )

  it('and an empty one is none', async () => {
    const none = Object.fromEntries(allNumbers.map((name) => [name, '']))
    const { outputs } = await runFaulty({ inputs: none })

    expect(outputs).toMatchObject({ result: 'success' })
  })
})

describe('an input that is nearly right is refused', () => {
  const bad: readonly (readonly [name: string, value: string])[] = [
    ...['yes', 'True ', '1', 'on', 'TRUE\nfalse', 'tRUE'].map((value) => ['force', value] as const),
    ...['a\nb', 'a\r\nfake-header: 1', 'fake key', 'fäke', '\u0001fake'].map((value) => ['api-key', value] as const),
    ...['a..b', '-x~', 'refs/heads/main', 'a b', 'x.lock', 'a\u0007'].map((value) => ['branch', value] as const),
    ...['xyz', '123', 'main', 'g'.repeat(40), 'a'.repeat(65), 'latest '.repeat(2)].map(
      (value) => ['commit', value] as const,
    ),
    ...['../x', 'a/b', 'x'.repeat(129), 'a b', '%2e%2e'].map((value) => ['deployment-id', value] as const),
    ...['1001', 'normal,preview', 'NORMAL'].map((value) => ['target', value] as const),
    ...['v2', 'V1'].map((value) => ['api', value] as const),
    ...['*', 'https://example.com', 'example.com/x', '0x7f.1', '*.example.com', 'a b'].map(
      (value) => ['allowed-hosts', value] as const,
    ),
    ...['-1', '1001', 'five'].map((value) => ['max-poll-errors', value] as const),
  ]
  itEndsAs(
    // Blanks around a value are no fault.
    bad
      .filter(([, value]) => value === value.trim())
      .map(([name, value]) => ({
        story: `${name}: ${JSON.stringify(value)}`,
        inputs: { [name]: value },
        ends: invalid,
        says: new RegExp(`\`${name}\`: `),
        asks: nothingAsked,
      })),
  )
})

describe('a secret of strange letters', () => {
  const strange = `fake%20se'cr"et&$(id)%25<b>\`0123456789`

  it('is sent as it is, and shown nowhere', async () => {
    const echo = json({ message: `no: ${strange} ${encodeURIComponent(strange)} ${JSON.stringify(strange)}` }, 503)
    const end = await runFaulty({
      inputs: ({ url }) => ({ hook: `${url}/api/deploy-hook/1001/${strange}\n`, 'api-key': ` Bearer ${strange}\r\n` }),
      polls: [echo, deploymentIs('SUCCESS')],
    })

    expect(end.outputs).toMatchObject({ result: 'success', deploymentId })
    expect(end.log).toMatch(/it answered 503 \(“no: \*\*\*/)
    expect(end.heard.map(({ head }) => /authorization: (.*)/i.exec(head)?.[1]?.trim())).toEqual([
      undefined,
      `Bearer ${strange}`,
      `Bearer ${strange}`,
    ])
  })

  itEndsAs([
    {
      story: 'around a good hook, blanks and line breaks are dropped',
      inputs: ({ url }) => ({ hook: `\r\n  ${url}${path} \n` }),
      ends: succeeded,
      says: /✓ Landed/,
      asks: { hook: 1, polls: 1 },
    },
  ])
})
