import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../../src/core/provider.ts'
import { type FlightcontrolSettings, flightcontrol } from '../../../../src/providers/registry.ts'
import { deploymentAnswer, hookAnswer } from '../../../support/flightcontrol-answers.ts'
import { anObservation, commit } from '../../../support/stories.ts'

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'

function aFlightcontrol(different: Partial<FlightcontrolSettings> = {}) {
  return flightcontrol({
    hook,
    subject: { target: 'normal', commit, branch: 'main', pullRequest: undefined },
    force: false,
    apiKey: 'fake-api-key-0123456789',
    api: 'v1',
    apiUrl: 'https://api.flightcontrol.dev',
    ...different,
  })
}

function answered(status: number, body: string): Answer {
  return { kind: 'answered', status, headers: {}, body }
}

describe('Flightcontrol', () => {
  it('goes by its name, and can not stop a deployment', () => {
    expect(aFlightcontrol()).toMatchObject({ name: 'flightcontrol', title: 'Flightcontrol' })
    expect(aFlightcontrol()).not.toHaveProperty('stop')
  })
})

describe('the trigger', () => {
  it('is the hook with commit and branch, without a key', () => {
    expect(aFlightcontrol().trigger.request).toEqual({
      method: 'GET',
      url: `${hook}?commit=${commit}&branch=main`,
      headers: {},
    })
  })

  it('of a preview is the hook with pull request and commit behind it', () => {
    const subject = { target: 'preview', commit, branch: 'feat/x', pullRequest: 42 } as const
    expect(aFlightcontrol({ subject }).trigger.request.url).toBe(`${hook}/42/${commit}`)
  })

  it('can deploy everything', () => {
    expect(aFlightcontrol({ force: true }).trigger.request.url).toBe(`${hook}?commit=${commit}&branch=main&force=true`)
  })

  it('is no URL where nothing is to be started', () => {
    expect(aFlightcontrol({ hook: '' }).trigger.request.url).toBe('')
  })

  const { read } = aFlightcontrol().trigger

  it.each([
    ['as documented', hookAnswer()],
    ['with the word true', hookAnswer({ success: 'true' })],
    ['with more than that', hookAnswer({ extra: { deeply: ['nested'] } })],
  ])('has started a deployment where it is answered %s', (_what, body) => {
    expect(read(answered(200, body))).toEqual({ kind: 'started', deploymentId: 'dep-1' })
    expect(read(answered(202, body))).toEqual({ kind: 'started', deploymentId: 'dep-1' })
  })

  it.each([
    ['false', hookAnswer({ success: false, message: 'Environment is locked' })],
    ['the word false', hookAnswer({ success: 'false', error: 'Environment is locked' })],
  ])('is refused by %s', (_what, body) => {
    expect(read(answered(200, body))).toEqual({ kind: 'refused', error: 'Environment is locked' })
  })

  it.each([
    ['', 'JSON as documented'],
    ['<html>Sign in</html>', 'JSON as documented'],
    ['null', 'JSON as documented'],
    ['[]', 'JSON as documented'],
    ['"dep-1"', 'JSON as documented'],
    [hookAnswer().slice(0, -1), 'JSON as documented'],
    ['{}', '`success: true`'],
    [hookAnswer({ success: undefined }), '`success: true`'],
    [hookAnswer({ success: 1 }), '`success: true`'],
    [hookAnswer({ success: 'TRUE' }), '`success: true`'],
    [`{"__proto__":${hookAnswer()}}`, '`success: true`'],
    [hookAnswer({ deploymentId: undefined }), 'a usable `deploymentId`'],
    [hookAnswer({ deploymentId: '' }), 'a usable `deploymentId`'],
    [hookAnswer({ deploymentId: 7 }), 'a usable `deploymentId`'],
    [hookAnswer({ deploymentId: '..' }), 'a usable `deploymentId`'],
    [hookAnswer({ deploymentId: 'a/b' }), 'a usable `deploymentId`'],
    [hookAnswer({ deploymentId: 'dep-1\n' }), 'a usable `deploymentId`'],
    [hookAnswer({ deploymentId: 'x'.repeat(10_000) }), 'a usable `deploymentId`'],
  ])('may have started one where the answer can not be read: %#', (body, missing) => {
    expect(read(answered(200, body))).toEqual({ kind: 'unreadable', missing })
  })

  it.each([101, 199, 300, 302, 401, 404, 422, 429, 500, 503])('leaves a %i to the table of failures', (status) => {
    expect(read(answered(status, hookAnswer()))).toEqual({ kind: 'undecided' })
  })
})

describe('a poll', () => {
  it('asks the API of today with the key as a bearer', () => {
    expect(aFlightcontrol().probe.request('dep-1')).toEqual({
      method: 'GET',
      url: 'https://api.flightcontrol.dev/v1/deployments/dep-1',
      headers: { authorization: 'Bearer fake-api-key-0123456789' },
    })
  })

  it('asks the one before it with the bare key', () => {
    const legacy = aFlightcontrol({ api: 'legacy', apiUrl: 'https://app.flightcontrol.dev' })
    expect(legacy.probe.request('dep-1')).toEqual({
      method: 'GET',
      url: 'https://app.flightcontrol.dev/api/deployments/dep-1',
      headers: { authorization: 'fake-api-key-0123456789' },
    })
  })

  const read = (status: number, body: string) => aFlightcontrol().probe.read(answered(status, body), 'dep-1')

  it('sees the deployment', () => {
    expect(read(200, deploymentAnswer({ status: 'DEPLOYING' }))).toMatchObject({
      kind: 'observed',
      observation: { status: 'DEPLOYING', state: 'running', environment: 'production' },
    })
  })

  it.each(['dep-2', 'DEP-1', 'dep-1 ', ''])('does not take another deployment for its own: %j', (deploymentId) => {
    expect(read(200, deploymentAnswer({ deploymentId, status: 'SUCCESS' }))).toEqual({ kind: 'wrong-deployment' })
  })

  it.each([
    ['', '`deploymentId` and `status`'],
    ['<html>', '`deploymentId` and `status`'],
    ['null', '`deploymentId` and `status`'],
    [`[${deploymentAnswer()}]`, '`deploymentId` and `status`'],
    [`{"__proto__":${deploymentAnswer()}}`, '`deploymentId` and `status`'],
    [deploymentAnswer({ status: undefined }), '`deploymentId` and `status`'],
    [deploymentAnswer({ status: null }), '`deploymentId` and `status`'],
    [deploymentAnswer({ status: ['SUCCESS'] }), '`deploymentId` and `status`'],
    [deploymentAnswer({ deploymentId: undefined }), '`deploymentId` and `status`'],
    [deploymentAnswer({ serviceDeployments: 'none' }), '`deploymentId` and `status`'],
    [deploymentAnswer({ status: '' }), 'a `status`'],
    [deploymentAnswer({ status: ' \t\n' }), 'a `status`'],
    [deploymentAnswer({ status: '\u200b\u202e' }), 'a `status`'],
  ])('can not be read: %#', (body, missing) => {
    expect(read(200, body)).toEqual({ kind: 'unreadable', missing })
  })

  it.each([101, 199, 300, 301, 400, 401, 403, 404, 429, 500])('leaves a %i to the table of failures', (status) => {
    expect(read(status, deploymentAnswer({ status: 'SUCCESS' }))).toEqual({ kind: 'undecided' })
  })
})

describe('a failed deployment', () => {
  it.each([
    ['BUILD_ERROR', 'build-failed'],
    ['DEPLOY_ERROR', 'deploy-failed'],
    ['ERROR', 'provider-error'],
  ])('with %s is a %s', (status, reason) => {
    expect(aFlightcontrol().reasonOf(anObservation({ status }))).toBe(reason)
  })
})

describe('the text of an error', () => {
  const { errorText } = aFlightcontrol()

  it.each([
    ['{"message":"No such commit","error":"x"}', 'No such commit'],
    ['{"error":"Please use an API key for this request"}', 'Please use an API key for this request'],
    ['{"message":"Service not found","errorCode":"FC:NOT_FOUND"}', 'Service not found [FC:NOT_FOUND]'],
    ['{"message":{"commit":["invalid"]}}', '{"commit":["invalid"]}'],
    ['{"message":null,"error":null}', '{"message":null,"error":null}'],
    ['{"other":1}', '{"other":1}'],
    [' Bad Gateway \n', 'Bad Gateway'],
    ['', ''],
    [' <html><h1>502</h1></html>', ''],
    ['x'.repeat(1_000), 'x'.repeat(300)],
    ['"quoted"', '"quoted"'],
  ])('of %j is %j', (body, text) => {
    expect(errorText(answered(500, body))).toBe(text)
  })
})

describe('advice', () => {
  const { hint } = aFlightcontrol()

  it.each([200, 400, 401, 403, 404, 410, 429])('is there for a trigger that was answered %i', (status) => {
    expect(hint('trigger', status)).toMatch(/^[A-Z].*\.$/)
  })

  it('says of every refusal that nothing was started', () => {
    for (const status of [400, 401, 403, 404, 410, 429])
      expect(hint('trigger', status)).toContain('Nothing was started')
  })

  it.each([401, 403, 404])('is there for a poll that was answered %i', (status) => {
    expect(hint('probe', status)).toMatch(/^[A-Z].*\.$/)
  })

  it('is no more than there is to say', () => {
    expect(hint('trigger', 500)).toBe('')
    expect(hint('probe', 500)).toBe('')
  })
})
