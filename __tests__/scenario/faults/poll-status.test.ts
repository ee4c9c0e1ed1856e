import { describe } from '@jest/globals'
import { html, json, noContent } from '../../../simulator/fault-server.ts'
import { deploymentId, deploymentIs } from '../../support/fault-scenario.ts'
import { type FaultRow, itEndsAs, succeeded, timedOut, tooMany } from '../../support/fault-table.ts'

const landed = deploymentIs('SUCCESS')
const contradictory = 'failed, contradictory-status'
const oneSecond = { timeout: '1s', 'queue-timeout': '1s' }

const ofService = (more: Readonly<Record<string, unknown>>) => ({
  serviceDeployments: [{ service: { serviceId: 's1', serviceName: 'web' }, status: 'SUCCESS', error: null, ...more }],
})

describe('an end', () => {
  itEndsAs([
    {
      story: 'is final: a success',
      polls: [landed, deploymentIs('ERROR')],
      ends: succeeded,
      says: /✓ Landed/,
      asks: { polls: 1 },
    },
    {
      story: 'is final: an error',
      polls: [deploymentIs('BUILD_ERROR'), landed],
      ends: 'failed, build-failed',
      says: /BUILD_ERROR/,
      asks: { polls: 1 },
    },
    {
      story: 'counts for its own deployment only',
      polls: [json({ deploymentId: 'another', status: 'SUCCESS' })],
      ends: 'error, wrong-deployment',
      says: /another deployment/,
      asks: { polls: 1 },
    },
    {
      story: 'is no word elsewhere in the answer',
      polls: [deploymentIs('BUILDING', { error: 'SUCCESS', success: true, state: 'SUCCESS' }), landed],
      ends: succeeded,
      says: /BUILDING/,
      asks: { polls: 2 },
    },
  ])
})

describe('two services of one id', () => {
  const twins = [
    { service: { serviceId: 'web', serviceName: 'web' }, status: 'BUILDING' },
    { service: { serviceId: 'web', serviceName: 'web' }, status: 'DEPLOYING' },
  ]
  itEndsAs([
    {
      story: 'are told once each, however often they are polled',
      polls: [...Array.from({ length: 5 }, () => deploymentIs('INPROGRESS', { serviceDeployments: twins })), landed],
      ends: succeeded,
      says: /^(?!(?:.*web +BUILDING){2})(?!(?:.*web +DEPLOYING){2}).*Landed/s,
      asks: { polls: 6 },
    },
  ])
})

/** Each says two things that can't both be true. */
const contradictions: readonly (readonly [status: string, service: Record<string, unknown>, says: RegExp])[] = [
  ['SUCCESS', { status: 'DEPLOY_ERROR' }, /but its service web is DEPLOY_ERROR/],
  ['SUCCESS', { status: 'CANCELLED' }, /but its service web is CANCELLED/],
  ['SUCCESS', { error: 'boom' }, /with the error “boom”/],
  ['SUCCESS', { error: { code: 7 } }, /"code":7/],
  ['SUCCESS', { error: true }, /with the error “true”/],
  ['NO_CHANGE', { status: 'ERROR' }, /but its service web is ERROR/],
]

describe('a contradiction fails closed', () => {
  itEndsAs(
    contradictions.map(([status, service, says]) => ({
      story: `${status} beside ${JSON.stringify(service)}`,
      polls: [deploymentIs(status, ofService(service))],
      ends: contradictory,
      says,
    })),
  )
})

describe('no contradiction is', () => {
  itEndsAs(
    [
      ofService({ error: '' }),
      ofService({ error: false }),
      ofService({ error: {} }),
      ofService({ error: undefined, status: undefined }),
      { serviceDeployments: null },
      { serviceDeployments: undefined },
    ].map((more) => ({
      story: `SUCCESS beside ${JSON.stringify(more)}`,
      polls: [deploymentIs('SUCCESS', more)],
      ends: succeeded,
      says: /✓ Landed/,
    })),
  )
})

/** Nearly, or to a careless reader, a success. */
const unknownWords = [
  ...[
    'success',
    ' SUCCESS',
    'SUCCESS\n',
    'SUCCESSFUL',
    'SUCCEEDED',
    'ＳＵＣＣＥＳＳ',
    'SUCCESS\u200b',
    'S\u0000UCCESS',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'NO CHANGE', 'DONE', 'true', '0'],
]

describe('a status that nobody knows is told by name, and is no success', () => {
  itEndsAs([
    ...unknownWords.map((status) => ({
      story: `${JSON.stringify(status)} for ever`,
      polls: [deploymentIs(status)],
      inputs: oneSecond,
      ends: timedOut,
      says: /a status that Touchdown does not know; waiting on/,
    })),
    {
      story: 'WARMING for a while',
      polls: [deploymentIs('WARMING'), deploymentIs('WARMING'), landed],
      ends: succeeded,
      says: /says WARMING, a status that Touchdown does not know(?!.*says WARMING)/s,
      asks: { polls: 3 },
    },
    {
      story: 'a megabyte',
      polls: [deploymentIs('S'.repeat(990_000))],
      inputs: oneSecond,
      ends: timedOut,
      says: /SSS…/,
    },
  ])
})

const noStatus: readonly unknown[] = [null, 1, true, ['SUCCESS'], { status: 'SUCCESS' }, '', '   ', '\u200b\n']

/** Answered with 200, and yet no answer. */
const nonsense = [json(null), json([]), json('"SUCCESS"'), json('SUCCESS'), html(200), noContent(), json('\u0000')]

describe('an answer that says nothing is a failed poll', () => {
  itEndsAs([
    ...noStatus.map(
      (status): FaultRow => ({
        story: `the status ${JSON.stringify(status)}`,
        polls: [json({ deploymentId, status })],
        inputs: { 'max-poll-errors': '2' },
        ends: tooMany,
        says: /its answer did not hold .*unreadable ×3/,
        asks: { polls: 3 },
      }),
    ),
    {
      story: 'a success in the prototype',
      polls: [json(`{"__proto__":{"deploymentId":"${deploymentId}","status":"SUCCESS"}}`)],
      inputs: { 'max-poll-errors': '0' },
      ends: tooMany,
      says: /did not hold/,
      asks: { polls: 1 },
    },
    ...nonsense.map((fault, index) => ({
      story: `nonsense, kind ${index + 1}, then success`,
      polls: [fault, landed],
      ends: succeeded,
      says: /could not be asked \(1 in a row\)/,
      asks: { polls: 2 },
    })),
  ])
})
