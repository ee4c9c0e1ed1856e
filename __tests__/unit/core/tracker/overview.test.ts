import { describe, expect, it } from '@jest/globals'
import { trackerCall } from '../../../../src/core/tracker/ask.ts'
import {
  latestRequest,
  matrixRequest,
  readDeploymentPage,
  readDeployments,
  readMatrix,
} from '../../../../src/core/tracker/overview.ts'

const access = { baseUrl: 'https://tracker.example', authorization: 'Bearer fake-token' }

describe('the overviews of the tracker', () => {
  it('are asked for with the token in its header', () => {
    expect(matrixRequest(access)).toEqual({
      method: 'GET',
      url: 'https://tracker.example/api/v1/deployments/matrix',
      headers: { accept: 'application/json', authorization: 'Bearer fake-token' },
    })
    expect(latestRequest(access, 'a&b').url).toBe('https://tracker.example/api/v1/deployments/latest?componentId=a%26b')
  })

  it('know a deployment by id, version and status; all else may be missing', () => {
    const bare = { id: 'x', version: '1', status: 'new-word' }
    const whole = {
      ...bare,
      component: { name: 'site' },
      environment: { name: 5 },
      commitSha: null,
      metadata: { a: 1 },
    }

    expect(readDeployments(JSON.stringify([bare, whole]))).toEqual([
      expect.objectContaining({ ...bare, componentName: '', environmentName: '', commitSha: '', metadata: {} }),
      expect.objectContaining({
        ...bare,
        componentName: 'site',
        environmentName: '',
        commitSha: '',
        metadata: { a: 1 },
      }),
    ])
    expect(readDeployments(JSON.stringify([{ ...bare, component: null, metadata: 'x' }]))?.[0]).toMatchObject({
      componentName: '',
      metadata: {},
    })
  })

  it.each(['', '{}', '[{}]', '[{"id": "../x", "version": "1", "status": "failed"}]'])('know nothing of %j', (body) => {
    expect(readDeployments(body)).toBeUndefined()
    expect(readDeploymentPage(`{"data": ${body || 0}, "total": 1}`)).toBeUndefined()
    expect(body === '' ? undefined : readMatrix(body.replace('[{}]', '[{"id": 1}]'))).toBeUndefined()
  })

  it('have one shape of the matrix for two', () => {
    const cell = { environmentName: 'production', version: '1', deployedAt: '2026-11-22' }
    const empty = { environmentId: 'e2', environmentName: 'staging', version: null, status: null, deployedAt: null }
    const list = [
      {
        id: 'c',
        name: 'site',
        kind: 'service',
        environments: [{ ...cell, environmentId: 'e1', status: 'succeeded' }, empty],
      },
    ]
    const byName = [
      {
        componentId: 'c',
        componentName: 'site',
        environments: { production: { version: '1', deployedAt: '2026-11-22' }, staging: {} },
      },
    ]
    const shape = (ids: readonly string[]) => [
      {
        componentId: 'c',
        componentName: 'site',
        environments: [
          { ...cell, environmentId: ids[0], status: 'succeeded' },
          { ...empty, environmentId: ids[1], version: '', status: '', deployedAt: '' },
        ],
      },
    ]

    expect(readMatrix(JSON.stringify(list))).toEqual(shape(['e1', 'e2']))
    expect(readMatrix(JSON.stringify(byName))).toEqual(shape(['', '']))
  })
})

describe('a question to the tracker', () => {
  const asked = trackerCall({ request: matrixRequest(access), what: 'tell', again: 'nothing', hints: { 401: 'Own.' } })

  it('has hints of its own before those that all have', () => {
    expect([401, 403, 418].map(asked.hint)).toEqual(['Own.', expect.stringContaining('admin'), ''])
  })

  it('tells all that a validation found', () => {
    const body = JSON.stringify({ message: ['version should not be empty', 'status must be one'] })

    expect(asked.errorText({ kind: 'answered', status: 400, headers: {}, body })).toBe(
      'version should not be empty; status must be one',
    )
  })
})
