import { describe, expect, it } from '@jest/globals'
import type { Observation } from '../../../../src/core/deployment.ts'
import { observationOf } from '../../../../src/providers/flightcontrol/observe.ts'
import { meaningOf } from '../../../../src/providers/flightcontrol/status.ts'
import { readDeployment } from '../../../../src/providers/flightcontrol/wire.ts'
import { deploymentAnswer, serviceDeployment } from '../../../support/flightcontrol-answers.ts'

function observed(different: Readonly<Record<string, unknown>> = {}): Observation {
  const wire = readDeployment(deploymentAnswer(different))
  if (wire === undefined) throw new Error('this answer can not be read')
  return observationOf(wire)
}

/** A deployment with services of these statuses. */
function withServices(status: string, ...services: readonly Readonly<Record<string, unknown>>[]): Observation {
  return observed({ status, serviceDeployments: services.map(serviceDeployment) })
}

describe('the status words', () => {
  it.each([
    ['PENDING', 'queued', 'queue'],
    ['INPROGRESS', 'running', 'prepare'],
    ['BUILDING', 'running', 'build'],
    ['DEPLOYING', 'running', 'deploy'],
    ['PENDING_DEPENDENCY', 'running', 'prepare'],
    ['PROVISIONING', 'running', 'deploy'],
    ['SUCCESS', 'succeeded', 'finished'],
    ['NO_CHANGE', 'unchanged', 'finished'],
    ['CANCELLED', 'cancelled', 'finished'],
    ['ERROR', 'failed', 'finished'],
    ['BUILD_ERROR', 'failed', 'finished'],
    ['DEPLOY_ERROR', 'failed', 'finished'],
  ])('%s is %s', (status, state, phase) => {
    expect(meaningOf(status)).toEqual({ state, phase })
    expect(observed({ status, serviceDeployments: [] })).toMatchObject({ state, phase, status })
  })

  it.each([
    'success',
    'Success',
    ' SUCCESS',
    'SUCCESS ',
    'SUCCESS\u0000',
    'SUCCEEDED',
    'COMPLETED',
    'IN_PROGRESS',
    'CANCELED',
    'READY',
    'constructor',
    '__proto__',
    '',
  ])('%j is none of them, and surely no success', (status) => {
    expect(meaningOf(status)).toEqual({ state: 'unknown', phase: 'prepare' })
  })
})

describe('a deployment', () => {
  it('tells two services of one id apart', () => {
    const web = { service: { serviceId: 'web' } }
    const { services } = withServices('BUILDING', web, { service: { serviceId: 'api' } }, web, web)

    expect(services.map(({ id }) => id)).toEqual(['web', 'api', 'web#2', 'web#3'])
  })

  it('is seen as its documentation prints it', () => {
    expect(observed()).toEqual({
      state: 'running',
      phase: 'build',
      status: 'INPROGRESS',
      environment: 'production',
      services: [
        {
          id: 'clgf3ruk903rsld01exure1i0',
          name: 'Web API',
          aliases: ['web-api'],
          type: 'web',
          state: 'running',
          status: 'BUILDING',
          url: 'https://api.example.com',
          error: '',
        },
      ],
      url: '',
      address: '',
      error: '',
      contradiction: '',
      details: {},
    })
  })

  it.each([
    [{ environmentGivenId: 'staging', environmentId: 'env-1' }, 'staging'],
    [{ environmentGivenId: '', environmentId: 'env-1' }, 'env-1'],
    [{ environmentGivenId: undefined, environmentId: undefined }, ''],
    [{ environmentGivenId: 7, environmentId: null }, ''],
  ])('has the environment that its answer names: %j', (different, environment) => {
    expect(observed(different).environment).toBe(environment)
  })

  it.each([[[]], [null], [undefined]])('may have no services: %j', (serviceDeployments) => {
    expect(observed({ status: 'SUCCESS', serviceDeployments })).toMatchObject({ state: 'succeeded', services: [] })
  })

  it('is as far as the slowest of its services', () => {
    const phaseOf = (...statuses: readonly string[]) =>
      withServices('INPROGRESS', ...statuses.map((status) => ({ status }))).phase
    expect(phaseOf('BUILDING', 'DEPLOYING')).toBe('build')
    expect(phaseOf('SUCCESS', 'DEPLOYING')).toBe('deploy')
    expect(phaseOf('DEPLOYING', 'PENDING_DEPENDENCY')).toBe('prepare')
    expect(phaseOf('SUCCESS', 'PENDING')).toBe('prepare')
    expect(withServices('DEPLOYING', { status: 'SUCCESS' }).phase).toBe('deploy')
  })

  it('shows of too many services those first that are in trouble, in whatever way', () => {
    const many: readonly object[] = [
      ...Array.from({ length: 2_000 }, () => ({ status: 'SUCCESS', error: null })),
      ...[{ status: 'CANCELLED' }, { error: 'boom' }, { status: 'BUILD_ERROR' }],
    ]
    const { services, contradiction } = observed({ status: 'SUCCESS', serviceDeployments: many })

    expect(services).toHaveLength(1_000)
    expect(services.slice(0, 4).map(({ status, error }) => `${status} ${error}`.trim())).toEqual([
      ...['CANCELLED', 'boom', 'BUILD_ERROR', 'SUCCESS'],
    ])
    expect(contradiction).toBe('its service service-1 is CANCELLED')
  })

  it('shows a thousand services at most, the failed ones first', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      serviceDeployment({
        status: index === 2_999 ? 'ERROR' : 'SUCCESS',
        service: null,
        serviceDeploymentId: `s${index}`,
      }),
    )
    const { services, contradiction } = observed({ status: 'SUCCESS', serviceDeployments: many })
    expect(services).toHaveLength(1_000)
    expect(services.slice(0, 2).map(({ id }) => id)).toEqual(['s2999', 's0'])
    expect(contradiction).toBe('its service s2999 is ERROR')
  })
})

describe('a service', () => {
  const serviceOf = (different: Readonly<Record<string, unknown>>) => withServices('INPROGRESS', different).services[0]

  it.each([
    [{ service: { serviceId: 'id-1', serviceGivenId: 'web', serviceName: 'Web' } }, 'id-1', 'Web', ['web']],
    [{ service: { serviceGivenId: 'web' } }, 'web', 'web', ['web']],
    [
      { service: { serviceId: '', serviceGivenId: '', serviceName: '' }, serviceDeploymentId: 'sd-1' },
      'sd-1',
      'sd-1',
      [],
    ],
    [{ service: null, serviceDeploymentId: undefined }, 'service-1', 'service-1', []],
    [{ service: undefined, serviceDeploymentId: 7 }, 'service-1', 'service-1', []],
  ])('is named as well as its answer allows: %j', (different, id, name, aliases) => {
    expect(serviceOf(different)).toMatchObject({ id, name, aliases })
  })

  it('may have next to nothing', () => {
    expect(serviceOf({ service: {}, status: undefined, error: undefined })).toEqual({
      id: 'cm1sd9pca00000wrtdjead4c4',
      name: 'cm1sd9pca00000wrtdjead4c4',
      aliases: [],
      type: '',
      state: 'unknown',
      status: '',
      url: '',
      error: '',
    })
  })

  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['api.example.com', 'https://api.example.com'],
    ['http://api.example.com', ''],
    ['javascript:alert(1)', ''],
    ['https://user:fake@api.example.com', ''],
    ['', ''],
    [undefined, ''],
    [7, ''],
  ])('has a URL only where people can safely click it: %j', (serviceDomain, url) => {
    expect(serviceOf({ service: { serviceDomain } })?.url).toBe(url)
  })

  it.each([
    [null, ''],
    [undefined, ''],
    [false, ''],
    ['', ''],
    [' ', ''],
    [{}, ''],
    [[], ''],
    ['exit code 1', 'exit code 1'],
    [{ message: 'exit code 1' }, '{"message":"exit code 1"}'],
    [true, 'true'],
    [1, '1'],
  ])('has an error where there is one, whatever its shape: %j', (error, text) => {
    expect(serviceOf({ error })?.error).toBe(text)
  })
})

describe('a contradiction', () => {
  it.each(['SUCCESS', 'NO_CHANGE'])('is a %s with a service that failed', (status) => {
    expect(withServices(status, { status: 'SUCCESS' }, { status: 'DEPLOY_ERROR' })).toMatchObject({
      state: 'failed',
      status,
      contradiction: 'its service Web API is DEPLOY_ERROR',
    })
  })

  it('is a success with a service that was cancelled', () => {
    expect(withServices('SUCCESS', { status: 'CANCELLED' })).toMatchObject({ state: 'failed' })
  })

  it('is a success with a service that has an error, which is told, cut', () => {
    const { contradiction, state } = withServices('SUCCESS', { status: 'SUCCESS', error: 'x'.repeat(1_000) })
    expect(state).toBe('failed')
    expect(contradiction).toBe(`its service Web API is SUCCESS, with the error “${'x'.repeat(300)}”`)
  })

  it('is told also of a service without a status', () => {
    const { contradiction } = withServices('SUCCESS', { status: undefined, error: 'lost' })
    expect(contradiction).toBe('its service Web API is without status, with the error “lost”')
  })

  it.each(['ERROR', 'INPROGRESS', 'CANCELLED'])('is none where the deployment itself is %s', (status) => {
    expect(withServices(status, { status: 'ERROR', error: 'x' }).contradiction).toBe('')
  })

  it('is none where all is well', () => {
    expect(withServices('SUCCESS', { status: 'SUCCESS' }, { status: 'NO_CHANGE' })).toMatchObject({
      state: 'succeeded',
      contradiction: '',
    })
  })
})
