import { describe, expect, it } from '@jest/globals'
import { edgegapReplies, type Simulator, scenarios } from '../../../simulator/index.ts'
import { all, answers, askedFor, goesBy, is, onEdgegap, orderPath, statusPath } from '../../support/edgegap-scenario.ts'
import type { Scenario } from '../../support/scenario.ts'
import { errorOf } from '../../support/scenario-push.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Row extends Scenario {
  readonly story: string
  readonly ends: string
  /** The last status word. */
  readonly status?: string
  readonly asks: readonly string[]
  readonly says?: RegExp
}

const order = (reply: Parameters<typeof answers>[1], times = 1) => answers(orderPath, reply, times)
const polls = (reply: Parameters<typeof answers>[1], times = Number.POSITIVE_INFINITY) =>
  answers(statusPath, reply, times)
const refusedThrice = { judge: { mostTriggers: 3 } } as const
const broken = ['order', 'status', 'log', 'stop']

const table: readonly Row[] = [
  {
    story: 'a server is found and becomes ready',
    ends: 'success succeeded',
    status: 'READY',
    asks: ['order', 'status'],
  },
  {
    story: 'a private fleet',
    inputs: { 'private-host-ids': 'alpha-north-america-95fab093\nalpha-europe-1c0ffee1' },
    ends: 'success succeeded',
    status: 'READY',
    asks: ['order on a fleet', 'status'],
  },
  {
    story: 'a 200 with an id is as good as a 202',
    given: (simulator) =>
      simulator.fault({
        match: { path: orderPath },
        reply: { status: 200, body: { request_id: 'a69f8e3e0555' } },
      }),
    inputs: { wait: 'false' },
    ends: 'triggered not-waited',
    asks: ['order'],
  },
  {
    story: 'an application that does not exist (400)',
    inputs: { application: 'arenna' },
    ends: 'error rejected',
    asks: ['order'],
    says: /it answered 400 \(“Application arenna not found”\).*Check that `application` and `version` exist/,
  },
  {
    story: 'a wrong token (401)',
    inputs: { token: 'fake-wrong-token-0123456789' },
    ends: 'error unauthorized',
    asks: ['order'],
    says: /it answered 401.*Check the input `token`/,
  },
  {
    story: 'no server to be found (422 with an id)',
    given: ({ edgegap }) => edgegap.runOutOfCapacity(),
    ends: 'failed provider-error',
    asks: ['order', 'log', 'stop'],
    says: /could not start it: Unable to find a server for this deployment\. Deployment \w+ is being stopped\. No deployment/,
  },
  {
    story: 'a 422 that names no deployment',
    given: order(edgegapReplies.unprocessable('users is too long')),
    ends: 'error rejected',
    asks: ['order'],
    says: /it answered 422 \(“users is too long”\)/,
  },
  {
    story: 'too many requests (429), then good',
    given: order(edgegapReplies.tooManyRequests(1)),
    judge: { mostTriggers: 2 },
    ends: 'success succeeded',
    status: 'READY',
    asks: ['order', 'status'],
  },
  {
    story: 'too many requests (429) for ever',
    given: order(edgegapReplies.tooManyRequests(), Number.POSITIVE_INFINITY),
    ...refusedThrice,
    ends: 'error rejected',
    asks: ['order'],
    says: /it answered 429.*Nothing was started/,
  },
  {
    story: 'a server error (500)',
    given: order(edgegapReplies.serverError()),
    ends: 'uncertain trigger-unconfirmed',
    asks: ['order'],
    says: /may or may not be running.*Look at the deployments in Edgegap \(tag gh-4242-1\)/,
  },
  {
    story: 'a lost answer',
    given: order('reset'),
    ends: 'uncertain trigger-unconfirmed',
    asks: ['order'],
    says: /the connection broke.*tag gh-4242-1/,
  },
  {
    story: 'a 202 without an id',
    given: order({ status: 202, body: { request_id: '../x' } }),
    ends: 'uncertain trigger-unconfirmed',
    asks: ['order'],
    says: /did not hold a usable `request_id`/,
  },
  {
    story: 'an image that can not be pulled',
    given: goesBy(scenarios.gameServerFails()),
    ends: 'failed deploy-failed',
    status: 'ERROR',
    asks: broken,
    says: /failed: ERROR\. Edgegap says: Pull image timeout exceeded\..*is being stopped\. No deployment of this run/,
  },
  {
    story: 'somebody stops it',
    given: goesBy(scenarios.gameServerTerminated()),
    ends: 'failed deploy-failed',
    status: 'TERMINATING',
    asks: broken,
    says: /failed: TERMINATING/,
  },
  {
    story: 'it is over',
    given: is('Status.TERMINATED'),
    ends: 'failed deploy-failed',
    status: 'TERMINATED',
    asks: broken,
  },
  {
    story: '`error: true` while it seems to go on',
    given: is('Status.DEPLOYING', { error: true, errorDetail: 'Port 7777 does not answer' }),
    ends: 'failed deploy-failed',
    status: 'DEPLOYING',
    asks: broken,
    says: /Port 7777 does not answer/,
  },
  {
    story: 'READY and in error',
    given: is('Status.READY', { running: true, error: true }),
    ends: 'failed contradictory-status',
    status: 'READY',
    asks: broken,
    says: /says READY .*`error: true` and `running: true` and the status READY at once.*not taken for a success/,
  },
  {
    story: 'running and in error',
    given: is('Status.ERROR', { running: true }),
    ends: 'failed contradictory-status',
    status: 'ERROR',
    asks: broken,
  },
  {
    story: 'running, though the word lags behind',
    given: is('Status.DEPLOYING', { running: true }),
    ends: 'success succeeded',
    status: 'DEPLOYING',
    asks: ['order', 'status'],
  },
  {
    story: 'a word without its prefix, in lower case',
    given: is('ready', { running: true }),
    ends: 'success succeeded',
    status: 'READY',
    asks: ['order', 'status'],
  },
  {
    story: 'an unknown word is no success, whatever runs',
    given: is('Status.HIBERNATING', { running: true }),
    inputs: { timeout: '1s' },
    ends: 'timed-out run-timeout',
    status: 'HIBERNATING',
    asks: ['order', 'status'],
  },
  {
    story: 'a blank word',
    given: is('Status. '),
    inputs: { 'max-poll-errors': '1' },
    ends: 'error too-many-errors',
    asks: ['order', 'status'],
    says: /did not hold a `current_status`/,
  },
  {
    story: 'the status of another deployment',
    given: is('Status.READY', { running: true, wire: (body) => ({ ...body, request_id: 'ffffffffffff' }) }),
    ends: 'error wrong-deployment',
    asks: ['order', 'status'],
    says: /Next: Look at Edgegap's status/,
  },
  {
    story: 'a status that is no status',
    given: is('Status.READY', { wire: () => [] }),
    inputs: { 'max-poll-errors': '0' },
    ends: 'error too-many-errors',
    asks: ['order', 'status'],
    says: /did not hold `request_id` and `current_status`/,
  },
  {
    story: 'an id that it does not know yet (400, then 404)',
    given: all(polls(edgegapReplies.badRequestId(), 2), polls(edgegapReplies.notFound('Deployment'), 2)),
    inputs: { 'max-poll-errors': '0' },
    ends: 'success succeeded',
    status: 'READY',
    asks: ['order', 'status'],
  },
  {
    story: 'an id that nobody knows, to be followed',
    inputs: { 'deployment-id': 'a69f8e3e0555', application: '', version: '', users: '' },
    ends: 'error not-found',
    asks: ['status'],
    says: /it answered 400 \(“Bad Request ID provided”\).*Check `deployment-id`/,
  },
  {
    story: 'a token that is taken back',
    given: polls(edgegapReplies.unauthorized()),
    ends: 'error unauthorized',
    asks: ['order', 'status'],
    says: /The deployment was not stopped: it goes on\..*Check the input `token`/,
  },
  {
    story: 'server errors while it is followed',
    given: polls(edgegapReplies.serverError(), 3),
    ends: 'success succeeded',
    status: 'READY',
    asks: ['order', 'status'],
  },
  {
    story: 'dry run',
    inputs: { 'dry-run': 'true' },
    ends: 'skipped dry-run',
    asks: [],
  },
  {
    story: 'wrong inputs',
    inputs: {
      token: '',
      users: 'ip 999.1.1.1',
      version: '',
      'hidden-environment-variables': 'fake-hidden-0123456789',
      'webhook-on-ready': 'http://example.com/fake-webhook-secret-0123456789',
    },
    ends: 'invalid invalid-input',
    asks: [],
    says: /5 inputs are wrong, and nothing was sent: .*`token`.*`version`.*`users`: line 1.*`hidden-environment-variables`: line 1 does not begin with a key.*`webhook-on-ready`/,
  },
]

const endOf = sideBySide(table, (row: Row) => onEdgegap(row))

describe('/edgegap', () => {
  it.each(table)('$ends: $story', async (row) => {
    const end = await endOf(row)

    expect(`${end.outputs['result']} ${end.outputs['reason']}`).toBe(row.ends)
    expect(end.outputs['status']).toBe(row.status ?? '')
    expect(askedFor(end)).toEqual(row.asks)
    expect(errorOf(end)).toMatch(row.says ?? /^/)
  })

  it('has a deployment id where there is one, and only there', async () => {
    const ends = await Promise.all(table.map(async (row) => ({ row, end: await endOf(row) })))

    for (const { row, end } of ends) {
      const known =
        row.asks.some((word) => word !== 'order' && word !== 'order on a fleet') || row.ends.startsWith('trig')
      expect([row.story, end.outputs['deploymentId'] !== '']).toEqual([row.story, known])
    }
  })
})

describe('what /edgegap orders', () => {
  const everything = {
    users: '[{"user_type":"ip_address","user_data":{"ip_address":"2001:db8::1"}}]',
    'environment-variables': 'MODE=ranked\n# a comment\nEMPTY=\nQUOTED="a = b"',
    'hidden-environment-variables': 'API_SECRET=fake-hidden-0123456789',
    tags: 'nightly\nnightly',
    'require-cached-locations': 'true',
    'webhook-on-ready': 'https://example.com/ready',
    'webhook-on-error': 'https://example.com:8443/error?key=fake-webhook-secret-0123456789',
    'webhook-on-terminated': 'https://example.com/terminated',
  }

  it('is what the inputs say, and a tag of the run', async () => {
    const { triggers, stdout } = await onEdgegap({ inputs: everything })

    expect(triggers.map(({ json }) => json)).toEqual([
      {
        application: 'arena',
        version: '1.0.0',
        users: [{ user_type: 'ip_address', user_data: { ip_address: '2001:db8::1' } }],
        require_cached_locations: true,
        environment_variables: [
          { key: 'MODE', value: 'ranked', is_hidden: false },
          { key: 'EMPTY', value: '', is_hidden: false },
          { key: 'QUOTED', value: '"a = b"', is_hidden: false },
          { key: 'API_SECRET', value: 'fake-hidden-0123456789', is_hidden: true },
        ],
        tags: ['nightly', 'gh-4242-1'],
        webhook_on_ready: { url: 'https://example.com/ready' },
        webhook_on_error: { url: 'https://example.com:8443/error?key=fake-webhook-secret-0123456789' },
        webhook_on_terminated: { url: 'https://example.com/terminated' },
      },
    ])
    expect(stdout).toContain('Decision: deploys arena 1.0.0 for 1 user\n')
  })

  it('is no more than it must be', async () => {
    const { triggers } = await onEdgegap({
      inputs: ({ edgegap }: Simulator) => ({ token: `token ${edgegap.token}\n` }),
    })

    expect(triggers.map(({ json, headers }) => [headers['authorization'], json])).toEqual([
      [
        'token 00000000-fake-4000-8000-edgegap00000',
        {
          application: 'arena',
          version: '1.0.0',
          users: [{ user_type: 'ip_address', user_data: { ip_address: '75.28.35.192' } }],
          environment_variables: [],
          tags: ['gh-4242-1'],
        },
      ],
    ])
  })

  it('is ordered on the private hosts in their order', async () => {
    const { triggers, stdout } = await onEdgegap({ inputs: { 'private-host-ids': 'b-host\na-host\nb-host' } })

    expect(triggers.map(({ path, json }) => [path, json])).toEqual([
      ['/v2/private-fleets/deployments', expect.objectContaining({ private_host_ids: ['b-host', 'a-host'] })],
    ])
    expect(stdout).toContain('on the private hosts b-host, a-host for 1 user')
  })
})

describe('the outputs of /edgegap', () => {
  it('say where the server is', async () => {
    const { outputs, stdout } = await onEdgegap({})
    const host = `${outputs['deploymentId']}.pr.edgegap.net`

    expect(outputs).toMatchObject({
      fqdn: host,
      publicIp: '203.0.113.7',
      location: 'Montreal, Quebec, Canada',
      url: `https://${host}:31670`,
      environment: 'production',
      commit: 'a'.repeat(40),
      branch: 'main',
      pullRequest: '',
    })
    expect(JSON.parse(outputs['ports'] ?? '')).toMatchObject({
      gameport: { link: `${host}:31669`, internal: 7777, external: 31669, protocol: 'UDP', tls_upgrade: false },
      web: { link: `https://${host}:31670`, protocol: 'HTTPS', tls_upgrade: true },
    })
    expect(stdout.trimEnd()).toMatch(new RegExp(`✓ Landed in \\d+s: https://${host}:31670$`))
  })

  it('stay in order where the answer is not', async () => {
    const hostile = {
      fqdn: 'a.example; rm -rf /',
      public_ip: '$(id)',
      ports: [{ link: 'https://evil.example' }],
      location: 'here',
      error_detail: 7,
    }
    const { outputs } = await onEdgegap({
      given: is('Status.READY', { running: true, wire: (body) => ({ ...body, ...hostile }) }),
    })

    expect(outputs).toMatchObject({ result: 'success', fqdn: '', publicIp: '', ports: '{}', location: '', url: '' })
  })
})
