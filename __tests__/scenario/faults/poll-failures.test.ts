import { describe, expect, it } from '@jest/globals'
import { json, redirect, type SocketFault } from '../../../simulator/fault-server.ts'
import { deploymentId, deploymentIs, runFaulty } from '../../support/fault-scenario.ts'
import { type FaultRow, itEndsAs, succeeded, timedOut, tooMany } from '../../support/fault-table.ts'
import { preload } from '../../support/preload.ts'

const busy = json({ message: 'busy' }, 503)
const notFound = json({ message: 'Deployment not found' }, 404)
const landed = deploymentIs('SUCCESS')
const building = deploymentIs('BUILDING')
const times = (count: number, ...faults: readonly SocketFault[]) => Array.from({ length: count }, () => faults).flat()
const oneSecond = { timeout: '1s', 'queue-timeout': '1s' }
const nested = `${'['.repeat(400_000)}${']'.repeat(400_000)}`
const services = (count: number) => ({
  serviceDeployments: Array.from({ length: count }, (_, index) => ({
    service: { serviceId: `s${index}` },
    status: 'DEPLOYING',
  })),
})

describe('a poll that is refused ends it at once', () => {
  itEndsAs(
    [
      {
        story: '401',
        polls: [building, json({}, 401)],
        ends: 'error, unauthorized',
        says: /it answered 401.*`api-key`/,
      },
      { story: '403', polls: [building, json({}, 403)], ends: 'error, unauthorized', says: /it answered 403/ },
      ...[400, 402, 405, 410, 422, 451].map((status) => ({
        ...{ story: `${status}`, polls: [building, json({}, status)] },
        ...{ ends: 'error, rejected', says: new RegExp(`it answered ${status}`) },
      })),
      {
        story: 'a redirect',
        polls: [building, redirect('/v1/deployments/x')],
        ends: 'error, rejected',
        says: /answered 302/,
      },
    ].map((row): FaultRow => ({ ...row, asks: { polls: 2 } })),
  )
})

describe('polls that fail are counted in a row', () => {
  itEndsAs([
    {
      story: 'five, then success',
      polls: [...times(5, busy), landed],
      ends: succeeded,
      says: /5 in a row/,
      asks: { polls: 6 },
    },
    { story: 'six', polls: [busy], ends: tooMany, says: /Seen: 503 ×6\./, asks: { polls: 6 } },
    {
      story: 'one, and none is forgiven',
      polls: [busy],
      inputs: { 'max-poll-errors': '0' },
      ends: tooMany,
      says: /Seen: 503\./,
      asks: { polls: 1 },
    },
    {
      story: 'in turns with good answers',
      polls: [...times(10, busy, building), landed],
      inputs: { 'max-poll-errors': '1' },
      ends: succeeded,
      says: /✓ Landed/,
      asks: { polls: 21 },
    },
    {
      story: 'in turns with good answers for ever',
      polls: times(400, busy, building),
      inputs: { ...oneSecond, 'max-poll-errors': '1' },
      ends: timedOut,
      says: /Seen: 503 ×\d+, BUILDING ×\d+\./,
    },
    {
      story: 'in many ways, then success',
      polls: [
        { kind: 'reset', phase: 'after-read' },
        { kind: 'close', phase: 'mid-body' },
        { kind: 'bad-chunk' },
        { kind: 'endless-body' },
        { kind: 'gzip-bomb', megabytes: 200 },
        landed,
      ],
      ends: succeeded,
      says: /\(5 in a row\)/,
      asks: { polls: 6 },
    },
    {
      story: 'by silence, then success',
      polls: [{ kind: 'stall', phase: 'after-read' }, { kind: 'stall', phase: 'mid-body' }, landed],
      inputs: { 'request-timeout': '400ms' },
      ends: succeeded,
      says: /did not answer in time.*\(2 in a row\)/s,
    },
  ])

  it('also when the provider is gone for good', async () => {
    const { outputs, log } = await runFaulty({
      polls: [building],
      meanwhile: async ({ line }, server) => {
        await line(/BUILDING/)
        await server.close()
      },
    })

    expect(outputs).toMatchObject({ result: 'error', reason: 'too-many-errors', deploymentId, status: 'BUILDING' })
    expect(log).toMatch(/the connection was refused.*Seen: BUILDING.*refused ×\d/)
  })
})

describe('a provider whose name is known no more', () => {
  const lost = preload(`
    import dns from 'node:dns'
    afterLine('BUILDING', () => {
      dns.lookup = (name, options, done) => void setTimeout(() => done(Object.assign(new Error(name), { code: 'ENOTFOUND' })))
      syncBuiltinESMExports()
    })
  `)
  itEndsAs([
    {
      story: 'for good',
      polls: [building],
      inputs: ({ url, host }) => ({
        'api-url': url.replace('127.0.0.1', 'localhost'),
        'allowed-hosts': `${host}\n${host.replace('127.0.0.1', 'localhost')}`,
      }),
      env: lost,
      ends: tooMany,
      says: /its name could not be resolved.*Seen: BUILDING(?: ×\d+)?, dns ×6\./s,
    },
  ])
})

describe('a deployment that is not shown', () => {
  itEndsAs([
    {
      story: 'three times, then is',
      polls: [...times(3, notFound), building, landed],
      ends: succeeded,
      says: /does not show it yet/,
      asks: { polls: 5 },
    },
    {
      story: 'for as long as it is given',
      polls: [notFound],
      inputs: oneSecond,
      ends: timedOut,
      says: /Seen: 404 ×\d+\./,
    },
  ])
})

describe('a deadline', () => {
  itEndsAs([
    {
      story: 'comes during a request',
      polls: [building, { kind: 'stall', phase: 'after-read' }],
      inputs: { ...oneSecond, 'request-timeout': '1m' },
      ends: timedOut,
      says: /Seen: BUILDING/,
    },
    {
      story: 'comes during a pause',
      polls: [building],
      inputs: { ...oneSecond, 'poll-interval': '5m', 'poll-interval-max': '5m' },
      ends: timedOut,
      says: /Seen: BUILDING/,
    },
    {
      story: 'comes while the server wants years',
      polls: [{ kind: 'answer', status: 503, headers: { 'retry-after': '99999999999' } }, landed],
      inputs: oneSecond,
      ends: succeeded,
      says: /✓ Landed/,
      asks: { polls: 2 },
    },
    {
      story: 'of the queue comes in the queue',
      polls: [deploymentIs('PENDING')],
      inputs: { 'queue-timeout': '1s' },
      ends: 'timed-out, queue-timeout',
      says: /queue-timeout/,
    },
  ])
})

describe('a server that says when to come back', () => {
  itEndsAs(
    ['-5', 'soon', '1e3', '0x10', '', '0', 'Fri, 13 Nov 2020 00:00:00 GMT'].map((wait) => ({
      story: `Retry-After: ${JSON.stringify(wait)}`,
      polls: [{ kind: 'answer', status: 503, headers: { 'retry-after': wait } }, landed] as const,
      ends: succeeded,
      says: /it answered 503/,
      asks: { polls: 2 },
    })),
  )
})

describe('a monstrous answer', () => {
  itEndsAs([
    {
      story: 'with an error nested 400,000 deep',
      polls: [deploymentIs('ERROR', { serviceDeployments: `@` })].map(() =>
        json(
          `{"deploymentId":"${deploymentId}","status":"ERROR","serviceDeployments":[{"status":"ERROR","error":${nested}}]}`,
        ),
      ),
      ends: 'failed, provider-error',
      says: /failed: ERROR/,
    },
    {
      story: 'with a refusal nested 400,000 deep',
      polls: [json(`{"error":${nested}}`, 400)],
      ends: 'error, rejected',
      says: /it answered 400/,
    },
    {
      story: 'with ten thousand services',
      polls: [deploymentIs('DEPLOYING', services(10_000)), landed],
      ends: succeeded,
      says: /✓ Landed/,
    },
    {
      story: 'with 300,000 services',
      polls: [
        json(`{"deploymentId":"${deploymentId}","status":"SUCCESS","serviceDeployments":[${'{},'.repeat(300_000)}{}]}`),
      ],
      ends: succeeded,
      says: /✓ Landed/,
    },
  ])
})
