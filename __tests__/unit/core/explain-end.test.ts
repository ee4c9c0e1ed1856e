import { describe, expect, it } from '@jest/globals'
import type { Observation, State } from '../../../src/core/deployment.ts'
import { explainFollowEnd } from '../../../src/core/explain-end.ts'
import type { FollowEnd, Followed } from '../../../src/core/follow.ts'
import type { Provider } from '../../../src/core/provider.ts'
import { count, emptyTally } from '../../../src/core/tally.ts'
import { aProvider } from '../../support/providers.ts'
import { anObservation, aService } from '../../support/stories.ts'

const limits = {
  queueTimeoutMs: 600_000,
  runTimeoutMs: 1_800_000,
  requestTimeoutMs: 10_000,
  maxPollErrors: 5,
  notFoundGraceMs: 60_000,
}

function explained(end: FollowEnd, given: { seen?: readonly string[]; provider?: Partial<Provider> } = {}) {
  const { seen = [], provider } = given
  const followed: Followed = { end, tally: seen.reduce(count, emptyTally), last: undefined }
  return explainFollowEnd(followed, { provider: aProvider(provider), limits, deploymentId: 'dep-1' })
}

function landedAs(state: State, different: Partial<Observation> = {}, provider: Partial<Provider> = {}) {
  const observation = anObservation({ state, phase: 'finished', services: [], ...different })
  return explained({ kind: 'landed', observation }, { seen: ['BUILDING', 'BUILDING', '502'], provider })
}

describe('a deployment that has landed', () => {
  it('is a success in one sentence', () => {
    expect(landedAs('succeeded')).toMatchObject({
      result: 'success',
      reason: 'succeeded',
      happened: 'Deployment dep-1 has landed.',
      afloat: 'no',
      next: '',
      deploymentId: 'dep-1',
    })
  })

  it('may have found nothing to do', () => {
    expect(landedAs('unchanged')).toMatchObject({
      result: 'no-change',
      reason: 'no-change',
      happened: 'Deployment dep-1 found nothing to change.',
    })
  })

  it('may have been cancelled, and then says what was seen', () => {
    expect(landedAs('cancelled')).toMatchObject({
      result: 'cancelled',
      reason: 'cancelled-by-provider',
      afloat: 'no',
      happened:
        "Shipyard cancelled deployment dep-1: a newer deployment, a person, or another service's error. Seen: BUILDING ×2, 502.",
      next: 'If a newer deployment took its place, follow that one; `on-cancelled: pass` lets such runs pass.',
    })
  })

  it.each<State>(['succeeded', 'failed'])('is no success where it contradicts itself (%s)', (state) => {
    expect(landedAs(state, { status: 'GOOD', contradiction: 'its service web is BAD' })).toMatchObject({
      result: 'failed',
      reason: 'contradictory-status',
      afloat: 'perhaps',
      happened:
        'Shipyard says GOOD for deployment dep-1, but its service web is BAD. That is not taken for a success. Seen: BUILDING ×2, 502.',
      next: 'Look at deployment dep-1 in Shipyard.',
    })
  })
})

describe('a deployment that failed', () => {
  it('is told with its services, the first error of one, and what was seen', () => {
    const services = [
      aService({ name: 'db', state: 'succeeded', status: 'GOOD' }),
      aService({ name: 'web', state: 'failed', status: 'BAD' }),
      aService({ id: 'svc-2', name: '', state: 'failed', status: 'WORSE', error: 'exit code 1. ' }),
    ]
    expect(landedAs('failed', { status: 'BAD', services, error: 'of its own' })).toMatchObject({
      result: 'failed',
      reason: 'deploy-failed',
      afloat: 'no',
      happened:
        'Deployment dep-1 failed: BAD (web BAD, svc-2 WORSE). Shipyard says: exit code 1. Seen: BUILDING ×2, 502.',
      next: 'Open the build and service logs of deployment dep-1 in Shipyard.',
    })
  })

  it('is told with its own error where no service has one', () => {
    expect(landedAs('failed', { status: 'BAD', error: 'no room left' }).happened).toBe(
      'Deployment dep-1 failed: BAD. Shipyard says: no room left. Seen: BUILDING ×2, 502.',
    )
  })

  it.each([
    ['step 7/12: RUN npm ci\nnpm error code ERESOLVE', 'step 7/12: RUN npm ci …'],
    ['\r\n  exit code 1.\r\n', 'exit code 1.'],
    ['npm ERR! v1.2 of x.js.\nmore', 'npm ERR! v1.2 of x.js …'],
    ['v1.2 of x.js is gone', 'v1.2 of x.js is gone.'],
    ['x'.repeat(300), `${'x'.repeat(300)} …`],
    ['x'.repeat(299), `${'x'.repeat(299)}.`],
  ])('is told with the first line of an error, which stands elsewhere as a whole: %#', (error, said) => {
    expect(landedAs('failed', { status: 'BAD', error }).happened).toBe(
      `Deployment dep-1 failed: BAD. Shipyard says: ${said} Seen: BUILDING ×2, 502.`,
    )
  })

  it('is told in few words where there are none', () => {
    expect(landedAs('failed', { status: 'BAD' }).happened).toBe('Deployment dep-1 failed: BAD. Seen: BUILDING ×2, 502.')
  })

  it('has its reason, and where it has one its advice, from the provider', () => {
    const provider: Partial<Provider> = { reasonOf: () => 'build-failed', hint: () => 'Look at the build.' }
    expect(landedAs('failed', {}, provider)).toMatchObject({ reason: 'build-failed', next: 'Look at the build.' })
  })

  it('asks for that advice as after an answer that came', () => {
    expect(landedAs('failed', {}, { hint: (request, status) => `hint for ${request} ${status}` }).next).toBe(
      'hint for probe 200',
    )
  })

  it('is told in bounds, whatever the provider says', () => {
    expect(landedAs('failed', { error: 'x'.repeat(1_000_000) }).happened.length).toBeLessThan(1_200)
  })
})

describe('an end before the deployment’s own', () => {
  it('may be the time in the queue', () => {
    expect(explained({ kind: 'timed-out', which: 'queue' }, { seen: ['WAITING'] })).toMatchObject({
      result: 'timed-out',
      reason: 'queue-timeout',
      afloat: 'yes',
      happened: 'Deployment dep-1 was still waiting in the queue after 10m 00s (`queue-timeout`). Seen: WAITING.',
      next: 'If it only needs longer, raise `queue-timeout`, or follow it with `deployment-id: dep-1`.',
    })
  })

  it('may be the time that it is given', () => {
    expect(explained({ kind: 'timed-out', which: 'run' })).toMatchObject({
      result: 'timed-out',
      reason: 'run-timeout',
      afloat: 'yes',
      happened: 'Deployment dep-1 had not landed after the 30m 00s it is given (`timeout`).',
      next: 'If it only needs longer, raise `timeout`, or follow it with `deployment-id: dep-1`.',
    })
  })

  it('may be a cancelled workflow', () => {
    expect(explained({ kind: 'interrupted' }, { seen: ['BUILDING'] })).toMatchObject({
      result: 'interrupted',
      reason: 'workflow-cancelled',
      afloat: 'yes',
      happened: 'The workflow was cancelled while deployment dep-1 was followed. Seen: BUILDING.',
      next: 'Follow it with `deployment-id: dep-1`, or run this job again to deploy anew.',
    })
  })

  it('may be a provider that can not be asked any more', () => {
    const end: FollowEnd = { kind: 'broke-off', reason: 'too-many-errors', text: 'it answered 502', status: 0 }
    expect(explained(end, { seen: ['502', '502'] })).toMatchObject({
      result: 'error',
      reason: 'too-many-errors',
      afloat: 'yes',
      happened: 'Shipyard could not be asked how deployment dep-1 is: it answered 502. Seen: 502 ×2.',
      next: "Look at Shipyard's status; when it is well again, follow the deployment with `deployment-id: dep-1`.",
    })
  })

  it('comes with the provider’s advice for that status', () => {
    const end: FollowEnd = { kind: 'broke-off', reason: 'unauthorized', text: 'it answered 401', status: 401 }
    const hint: Provider['hint'] = (request, status) => `hint for ${request} ${status}`
    expect(explained(end, { provider: { hint } }).next).toBe('hint for probe 401')
  })

  it.each([
    [200, /^Look at Shipyard/],
    [299, /^Look at Shipyard/],
    [300, /^hint for probe 300$/],
  ])('comes with none for an answer %i, which is about a deployment that failed', (status, next) => {
    const end: FollowEnd = { kind: 'broke-off', reason: 'wrong-deployment', text: 'it answered for another', status }
    const hint: Provider['hint'] = (request, code) => `hint for ${request} ${code}`
    expect(explained(end, { provider: { hint } }).next).toMatch(next)
  })

  it('leaves open whether there is a deployment that nobody knows', () => {
    const end: FollowEnd = { kind: 'broke-off', reason: 'not-found', text: 'it answered 404', status: 404 }
    expect(explained(end).afloat).toBe('perhaps')
  })

  it('of a kind that nobody thought of is loud', () => {
    expect(() => explained(JSON.parse('{"kind":"sunk"}'))).toThrow('a case was not handled: {"kind":"sunk"}')
  })
})
