import { describe, expect, it } from '@jest/globals'
import { readEdgegapInputs } from '../../../../src/actions/edgegap/inputs.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'

const least = { token: 'token fake-token-0123456789', application: 'arena', version: '1.0.0', users: 'ip 75.28.35.192' }

function faultsOf(given: RawInputs): readonly string[] {
  return readEdgegapInputs(rawInputs(given)).faults.map(({ input, problem }) => `${input}: ${problem}`)
}

describe('the inputs of /edgegap', () => {
  it('have their defaults', () => {
    const { inputs, faults } = readEdgegapInputs(rawInputs(least))

    expect(faults).toEqual([])
    expect(inputs).toMatchObject({
      token: 'fake-token-0123456789',
      apiUrl: 'https://api.edgegap.com',
      deploymentId: '',
      dryRun: false,
      wait: true,
      rules: { onError: true, onTimeout: false, onInterrupt: false },
      limits: {
        queueTimeoutMs: 300_000,
        runTimeoutMs: 300_000,
        requestTimeoutMs: 10_000,
        maxPollErrors: 5,
        notFoundGraceMs: 60_000,
      },
      pauses: { shortestMs: 1_000, longestMs: 15_000 },
      reporting: { comment: true, summary: true, gitHubDeployment: false, commitStatus: '' },
      tracker: undefined,
    })
    expect(Object.isFrozen(inputs)).toBe(true)
  })

  it('are told all at once where they are wrong', () => {
    expect(faultsOf({ timeout: '0', users: 'x', 'dry-run': 'yes', 'tracker-required': 'true' })).toEqual([
      'token: it is missing',
      'application: it is missing',
      'version: it is missing',
      'users: line 1: "x" is no user',
      'dry-run: "yes" is not a boolean',
      'timeout: "0" is out of range',
      'tracker-url: it is missing',
      'tracker-token: it is missing',
      'tracker-component-id: it is missing',
      'tracker-environment-id: it is missing',
    ])
  })

  it('need no order to follow a deployment, but a token', () => {
    expect(faultsOf({ 'deployment-id': 'a69f8e3e0555' })).toEqual(['token: it is missing'])
    expect(faultsOf({ 'deployment-id': '../x', token: 'fake-token' })).toContain('deployment-id: "../x" is not an id')
  })
})
