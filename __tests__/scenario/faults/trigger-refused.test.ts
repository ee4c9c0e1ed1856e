import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import {
  certificateFile,
  closedPort,
  type FaultServer,
  json,
  redirect,
  type SocketFault,
  startFaultServer,
} from '../../../simulator/fault-server.ts'
import { deploymentId, inputsFor, runFaulty, started } from '../../support/fault-scenario.ts'
import { type FaultRow, itEndsAs, succeeded, unreachable } from '../../support/fault-table.ts'
import { httpsOf } from '../../support/loopback.ts'

type Case = readonly [story: string, fault: SocketFault, ends: string, says: RegExp]

const no = (status: number) => json({ message: 'no' }, status)
const secret = 'fake-hook-secret-0123456789'
const rejected = 'error, rejected'
const unauthorized = 'error, unauthorized'

/** It says plainly enough that nothing was started. */
const refused: readonly Case[] = [
  ...[400, 402, 405, 409, 413, 415, 418, 422, 451].map(
    (status) => [`${status}`, no(status), rejected, new RegExp(`it answered ${status} \\(“no”\\)`)] as const,
  ),
  ['401', no(401), unauthorized, /Create the deploy hook anew/],
  ['403', no(403), unauthorized, /Create the deploy hook anew/],
  ['404', no(404), 'error, not-found', /copy it again/],
  ['410', no(410), 'error, not-found', /create a new one/],
  ['304', json(undefined, 304), rejected, /it answered 304/],
  ...([301, 302, 303, 307, 308] as const).map(
    (status) =>
      [
        `${status} to another host`,
        redirect(`http://127.0.0.1:1/${secret}`, status),
        rejected,
        new RegExp(`it answered ${status}`),
      ] as const,
  ),
  ...([301, 302, 303, 307, 308] as const).map(
    (status) =>
      [
        `${status} to the same address`,
        redirect(`/api/deploy-hook/1001/${secret}`, status),
        rejected,
        new RegExp(`it answered ${status}`),
      ] as const,
  ),
  [
    '302 whose body never comes',
    { kind: 'bytes', bytes: 'HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 9\r\n\r\n', after: 'stay' },
    rejected,
    /it answered 302/,
  ],
  ['success: false', json({ success: false, error: 'locked' }), rejected, /refused to deploy \(“locked”\)/],
  ['success: "false"', json({ success: 'false' }), rejected, /refused to deploy/],
  ['422 with the id of another provider', json({ request_id: 'abc' }, 422), rejected, /it answered 422/],
]

describe('a trigger that is refused is not sent again', () => {
  const rows = refused.map(([story, fault, ends, says]) => ({ story, hook: [fault], ends, says }))
  itEndsAs(rows.map((row) => ({ ...row, asks: { polls: 0 }, inputs: { 'request-timeout': '3s' } })))
})

const busy = (retryAfter: string): SocketFault => ({
  kind: 'answer',
  status: 429,
  headers: { 'retry-after': retryAfter },
})

/** 429 says that nothing was started: two more attempts. */
const later: readonly FaultRow[] = [
  ...['1', '0', '-5', 'soon', 'Fri, 13 Nov 2020 00:00:00 GMT', ''].map((wait) => ({
    story: `429 with Retry-After: ${JSON.stringify(wait)} once`,
    hook: [busy(wait), started],
    ends: succeeded,
    says: /Nothing was started; trying again \(1 of 2\)/,
    asks: { hook: 2, polls: 1 },
  })),
  {
    story: '429 for as long as the queue may take, twice',
    hook: [busy('99999999999'), busy('99999999999'), started],
    inputs: { 'queue-timeout': '1s' },
    ends: succeeded,
    says: /trying again \(2 of 2\)/,
    asks: { hook: 3, polls: 1 },
  },
  {
    story: '429 three times',
    hook: [busy('1')],
    ends: rejected,
    says: /it answered 429.*run this job again in a few minutes/,
    asks: { hook: 3, polls: 0 },
  },
  {
    story: '429, then 502',
    hook: [busy('1'), json({}, 502)],
    ends: 'uncertain, trigger-unconfirmed',
    says: /it answered 502/,
    asks: { hook: 2, polls: 0 },
  },
].map((row) => ({ ...row, judge: { mostTriggers: 3 } }))

describe('a trigger that comes too often', () => {
  itEndsAs(later)
})

/** Nothing was written. */
const unsent: readonly FaultRow[] = [
  {
    story: 'a certificate that is not trusted',
    server: { certificate: 'self-signed' },
    ends: unreachable,
    says: /TLS certificate is not trusted.*safe to run this job again/,
    asks: { hook: 0, polls: 0 },
  },
  ...(['expired', 'wrong-host'] as const).flatMap((certificate) => [
    {
      story: `a certificate that is ${certificate}, of an issuer that is trusted`,
      server: { certificate },
      env: { NODE_EXTRA_CA_CERTS: fileURLToPath(certificateFile(certificate)) },
      ends: unreachable,
      says: /TLS certificate is not trusted.*safe to run this job again/,
      asks: { hook: 0, polls: 0 },
    },
  ]),
  {
    story: 'a certificate that only the environment wants to be trusted',
    server: { certificate: 'self-signed' },
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    ends: unreachable,
    says: /TLS certificate is not trusted/,
    asks: { hook: 0, polls: 0 },
  },
  {
    story: 'a handshake that breaks three times',
    connections: [1, 2, 3].map(() => ({ kind: 'reset', phase: 'before-read' })),
    inputs: httpsOf,
    ends: unreachable,
    says: /connection broke.*trying again \(2 of 2\).*has begun no deployment/s,
    asks: { hook: 0, polls: 0 },
  },
  {
    story: 'a server that does not speak TLS',
    inputs: httpsOf,
    ends: unreachable,
    says: /does not speak TLS/,
    asks: { hook: 0, polls: 0 },
  },
  {
    story: 'a name that nobody knows',
    inputs: {
      hook: 'https://fake-host.invalid/api/deploy-hook/1001/fake-hook-secret-0123456789',
      'preview-hook': '',
      'allowed-hosts': 'fake-host.invalid\n127.0.0.1:1',
      'api-url': 'http://127.0.0.1:1',
    },
    ends: unreachable,
    says: /name could not be resolved.*trying again \(2 of 2\).*has begun no deployment/s,
    asks: { hook: 0, polls: 0 },
  },
]

describe('a trigger that never left', () => {
  itEndsAs(unsent)

  it.each([1, 2])('is sent as soon as somebody listens, after %d refusals', async (refusals) => {
    const { url, host } = await closedPort()
    const late: FaultServer[] = []
    const end = await runFaulty({
      inputs: (server) => ({
        ...inputsFor({ url, host }),
        'api-url': server.url,
        'allowed-hosts': `${host}\n${server.host}`,
      }),
      async meanwhile({ line }) {
        await line(new RegExp(`connection was refused.*trying again \\(${refusals} of 2\\)`))
        late.push(await startFaultServer({ port: Number(new URL(url).port), fallback: started }))
      },
    })
    await late[0]?.close()

    expect(end.outputs).toMatchObject({ result: 'success', deploymentId })
    expect(late[0]?.requests).toHaveLength(1)
  })
})
