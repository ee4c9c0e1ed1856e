import { describe, expect, it } from '@jest/globals'
import { jobExecution, readStartedJob } from '../../../../src/providers/flightcontrol/job.ts'
import { managementCall } from '../../../../src/providers/flightcontrol/management.ts'

const api = { apiUrl: 'https://api.flightcontrol.dev', apiKey: 'fake-api-key' }
const { probe } = jobExecution(api)
const answered = (body: unknown, status = 200) =>
  ({ kind: 'answered', status, headers: {}, body: JSON.stringify(body) }) as const
const execution = (changes: object) =>
  probe.read(answered({ id: 'x1', status: 'COMPLETED', exitCode: 0, ...changes }), 'x1')

describe('an execution of a job', () => {
  it('is asked for by its id', () => {
    expect(probe.request('x1')).toEqual({
      method: 'GET',
      url: 'https://api.flightcontrol.dev/v1/job-executions/x1',
      headers: { authorization: 'Bearer fake-api-key' },
    })
  })

  it.each([
    ['INITIALIZING', 'running', 'deploy'],
    ['IN_PROGRESS', 'running', 'deploy'],
    ['CANCELLING', 'running', 'deploy'],
    ['COMPLETED', 'succeeded', 'finished'],
    ['CANCELLED', 'cancelled', 'finished'],
    ['ERROR', 'failed', 'finished'],
    ['INPROGRESS', 'unknown', 'deploy'],
    ['completed', 'unknown', 'deploy'],
  ])('%s is %s', (status, state, phase) => {
    expect(execution({ status })).toMatchObject({ kind: 'observed', observation: { status, state, phase } })
  })

  it.each([
    [1, '1', 'its exit code is 1'],
    [null, '', 'its exit code is not told'],
    ['0', '', 'its exit code is not told'],
    [0.5, '', 'its exit code is not told'],
  ])('is no success with the exit code %j', (exitCode, told, contradiction) => {
    expect(execution({ exitCode })).toMatchObject({
      observation: { state: 'failed', contradiction, details: { exitCode: told } },
    })
  })

  it.each([
    [null, ''],
    [{}, ''],
    ['out of memory', 'out of memory'],
    [{ message: 'out of memory' }, '{"message":"out of memory"}'],
  ])('tells its error: %j', (error, told) => {
    expect(execution({ status: 'ERROR', error })).toMatchObject({ observation: { error: told } })
  })

  it.each([
    [answered({}, 502), { kind: 'undecided' }],
    [answered([]), { kind: 'unreadable', missing: '`id` and `status`' }],
    [answered({ id: 'x2', status: 'COMPLETED' }), { kind: 'wrong-deployment' }],
    [answered({ id: 'x1', status: ' ' }), { kind: 'unreadable', missing: 'a `status`' }],
  ])('is not seen in every answer (%#)', (answer, reading) => {
    expect(probe.read(answer, 'x1')).toEqual(reading)
  })

  it('has begun where there is an id that can be asked for', () => {
    expect(readStartedJob(answered({ jobExecutionId: 'x1' }))).toBe('x1')
    expect([{ jobExecutionId: 'a/b' }, {}, null].map((body) => readStartedJob(answered(body)))).toEqual(
      Array(3).fill(undefined),
    )
  })
})

describe('a request to the management API', () => {
  it('has a body only where there is something to say', () => {
    const asked = { method: 'POST', path: '/v1/x', what: 'do it', again: 'more' } as const
    const { request, hint } = managementCall(api, { ...asked, body: { a: 1 } })

    expect(request).toMatchObject({ body: '{"a":1}', headers: { 'content-type': 'application/json' } })
    expect(managementCall(api, asked).request).not.toHaveProperty('body')
    expect([hint(401), hint(418)]).toEqual([expect.stringContaining('api-key'), ''])
  })
})
