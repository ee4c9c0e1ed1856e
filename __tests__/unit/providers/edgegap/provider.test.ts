import { describe, expect, it } from '@jest/globals'
import type { Answer } from '../../../../src/core/provider.ts'
import type { EdgegapOrder } from '../../../../src/providers/edgegap/order.ts'
import { edgegap } from '../../../../src/providers/edgegap/provider.ts'
import { runTag } from '../../../../src/providers/edgegap/run-tag.ts'
import { stopCall } from '../../../../src/providers/edgegap/stop.ts'
import { anObservation } from '../../../support/stories.ts'

const access = { token: 'fake-token-0123456789', apiUrl: 'https://api.edgegap.com' }
const authorization = 'token fake-token-0123456789'

const order: EdgegapOrder = {
  application: 'arena',
  version: '1.0.0',
  users: [{ user_type: 'ip_address', user_data: { ip_address: '75.28.35.192' } }],
  privateHostIds: [],
  environmentVariables: [],
  tags: [],
  requireCachedLocations: false,
  webhookOnReady: '',
  webhookOnError: '',
  webhookOnTerminated: '',
}

function provider(different: Partial<EdgegapOrder> = {}, tag = 'gh-42-1') {
  return edgegap({ ...access, order: { ...order, ...different }, runTag: tag })
}

function answer(status: number, body: unknown): Answer {
  return { kind: 'answered', status, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) }
}

const ordered = (different: Partial<EdgegapOrder> = {}, tag?: string): unknown =>
  JSON.parse(provider(different, tag).trigger.request.body ?? '')

describe('the order', () => {
  it('goes to the cloud, with the token and its word', () => {
    expect(provider().trigger.request).toMatchObject({
      method: 'POST',
      url: 'https://api.edgegap.com/v2/deployments',
      headers: { authorization, 'content-type': 'application/json' },
    })
  })

  it('goes to the private fleets where hosts are named', () => {
    const { request } = provider({ privateHostIds: ['a', 'b'] }).trigger

    expect(request.url).toBe('https://api.edgegap.com/v2/private-fleets/deployments')
    expect(JSON.parse(request.body ?? '')).toMatchObject({ private_host_ids: ['a', 'b'] })
  })

  it('says no more than it must', () => {
    expect(ordered()).toEqual({
      application: 'arena',
      version: '1.0.0',
      users: [{ user_type: 'ip_address', user_data: { ip_address: '75.28.35.192' } }],
      environment_variables: [],
      tags: ['gh-42-1'],
    })
  })

  it('says what else is wanted', () => {
    const wanted = {
      environmentVariables: [{ key: 'A', value: 'b', hidden: true }],
      requireCachedLocations: true,
      webhookOnReady: 'https://example.com/1',
      webhookOnError: 'https://example.com/2',
      webhookOnTerminated: 'https://example.com/3',
    }

    expect(ordered(wanted)).toMatchObject({
      environment_variables: [{ key: 'A', value: 'b', is_hidden: true }],
      require_cached_locations: true,
      webhook_on_ready: { url: 'https://example.com/1' },
      webhook_on_error: { url: 'https://example.com/2' },
      webhook_on_terminated: { url: 'https://example.com/3' },
    })
  })

  it('has the tag of the run once, if there is one', () => {
    expect(ordered({ tags: ['x', 'gh-42-1'] })).toMatchObject({ tags: ['x', 'gh-42-1'] })
    expect(ordered({ tags: ['x'] }, '')).toMatchObject({ tags: ['x'] })
    expect([provider().mark, provider({}, '').mark]).toEqual(['tag gh-42-1', undefined])
    expect([runTag({ runId: '42', runAttempt: 3 }), runTag({ runId: '', runAttempt: 1 })]).toEqual(['gh-42-3', ''])
  })
})

describe('the answer to an order', () => {
  it.each([
    [202, { request_id: 'a69f8e3e0555' }, { kind: 'started', deploymentId: 'a69f8e3e0555' }],
    [200, { request_id: 'a69f8e3e0555', more: 1 }, { kind: 'started', deploymentId: 'a69f8e3e0555' }],
    [202, {}, { kind: 'unreadable', missing: 'a usable `request_id`' }],
    [202, { request_id: '..' }, { kind: 'unreadable', missing: 'a usable `request_id`' }],
    [202, { request_id: 7 }, { kind: 'unreadable', missing: 'a usable `request_id`' }],
    [202, 'null', { kind: 'unreadable', missing: 'a usable `request_id`' }],
    [204, '', { kind: 'unreadable', missing: 'a usable `request_id`' }],
    [
      422,
      { request_id: 'a69f8e3e0555', message: 'No server' },
      { kind: 'started-broken', deploymentId: 'a69f8e3e0555', error: 'No server' },
    ],
    [
      422,
      { request_id: 'a69f8e3e0555' },
      { kind: 'started-broken', deploymentId: 'a69f8e3e0555', error: 'it did not say why' },
    ],
    [422, { message: 'users is too long' }, { kind: 'undecided' }],
    [422, { request_id: 'a/b', message: 'No server' }, { kind: 'undecided' }],
    [300, { request_id: 'a69f8e3e0555' }, { kind: 'undecided' }],
    [199, { request_id: 'a69f8e3e0555' }, { kind: 'undecided' }],
    [400, { request_id: 'a69f8e3e0555' }, { kind: 'undecided' }],
    [500, { request_id: 'a69f8e3e0555' }, { kind: 'undecided' }],
  ])('%d %j', (status, body, reading) => {
    expect(provider().trigger.read(answer(status, body))).toEqual(reading)
  })
})

const ready = { request_id: 'a69f8e3e0555', current_status: 'Status.READY', running: true, error: false }

describe('a status', () => {
  it('is asked for by id', () => {
    expect(provider().probe.request('a69f8e3e0555')).toEqual({
      method: 'GET',
      url: 'https://api.edgegap.com/v1/status/a69f8e3e0555',
      headers: { authorization },
    })
  })

  const read = (status: number, body: unknown) => provider().probe.read(answer(status, body), 'a69f8e3e0555')

  it('is an observation', () => {
    expect(read(200, ready)).toMatchObject({ kind: 'observed', observation: { state: 'succeeded', status: 'READY' } })
  })

  it.each([
    [400, { message: 'Bad Request ID provided' }, { kind: 'not-found' }],
    [404, '', { kind: 'not-found' }],
    [401, ready, { kind: 'undecided' }],
    [199, ready, { kind: 'undecided' }],
    [302, ready, { kind: 'undecided' }],
    [300, ready, { kind: 'undecided' }],
    [200, { ...ready, request_id: 'ffffffffffff' }, { kind: 'wrong-deployment' }],
    [200, { ...ready, current_status: 'Status. ' }, { kind: 'unreadable', missing: 'a `current_status`' }],
    [200, { ...ready, current_status: 7 }, { kind: 'unreadable', missing: '`request_id` and `current_status`' }],
    [200, 'null', { kind: 'unreadable', missing: '`request_id` and `current_status`' }],
    [200, '{', { kind: 'unreadable', missing: '`request_id` and `current_status`' }],
  ])('%d %j', (status, body, reading) => {
    expect(read(status, body)).toEqual(reading)
  })
})

describe('a stop', () => {
  const { stop } = provider()
  const plan = stopCall(access, 'a69f8e3e0555')

  it('is asked for by id, as often as one likes', () => {
    const request = {
      method: 'DELETE',
      url: 'https://api.edgegap.com/v1/stop/a69f8e3e0555',
      headers: { authorization },
    }

    expect(stop?.request('a69f8e3e0555')).toEqual(request)
    expect(plan).toMatchObject({ request, title: 'Edgegap', what: 'stop deployment a69f8e3e0555', again: 'nothing' })
    expect([plan.hint(401), plan.hint(500)]).toEqual([expect.stringContaining('`token`'), ''])
  })

  it.each([
    [200, { message: 'Delete request will be processed soon' }, 'stopping'],
    [202, {}, 'stopping'],
    [204, '', 'stopping'],
    [200, '<html></html>', 'undecided'],
    [200, [], 'undecided'],
    [200, 'null', 'undecided'],
    [404, '', 'gone'],
    [410, '', 'gone'],
    [400, { message: 'Bad Request ID provided' }, 'gone'],
    [400, { message: 'container_log_storage is unknown' }, 'undecided'],
    [300, '', 'undecided'],
    [199, '', 'undecided'],
    [401, { message: 'Bad Request ID provided' }, 'undecided'],
    [500, '', 'undecided'],
  ])('%d %j is %s', (status, body, reading) => {
    expect(stop?.read(answer(status, body))).toBe(reading)
  })
})

describe('an error', () => {
  it.each([
    [{ message: 'Version 2 not found', details: {} }, 'Version 2 not found'],
    [{ message: 'Wrong', details: { users: 'too many' } }, 'Wrong {"users":"too many"}'],
    [{ message: null, details: [] }, ''],
    ['<html>Bad gateway</html>', ''],
    [' plain words ', 'plain words'],
    ['x'.repeat(400), 'x'.repeat(300)],
  ])('%j says %j', (body, text) => {
    expect(provider().errorText(answer(500, body))).toBe(text)
  })

  it('has a hint where there is something to do', () => {
    const { hint, reasonOf } = provider()

    expect(hint('trigger', 401)).toMatch(/`token`.*Nothing was started/)
    expect(hint('probe', 401)).toMatch(/`token`.*not touched/)
    expect([hint('trigger', 500), hint('probe', 500)]).toEqual(['', ''])
    expect(reasonOf(anObservation({ status: 'ERROR' }))).toBe('deploy-failed')
  })
})

describe('the log of a container', () => {
  const { failureLog } = provider()
  const read = (body: unknown) => failureLog?.read(answer(200, body))

  it('is asked for by id, in the singular', () => {
    expect(failureLog?.request('a69f8e3e0555')).toEqual({
      method: 'GET',
      url: 'https://api.edgegap.com/v1/deployment/a69f8e3e0555/container-logs',
      headers: { authorization },
    })
  })

  it.each([
    ['one\ntwo\r\nthree\n\n', ['one', 'two', 'three']],
    ['', []],
    [null, []],
    [7, []],
  ])('is %j', (logs, lines) => {
    expect(read({ logs, crash_logs: null, crash_data: null })).toEqual(lines)
  })

  it.each(['{', '[]', 'null', '{}'])('is nothing where the answer is %j', (body) => {
    expect(read(body)).toEqual([])
  })

  it('begins with the crash', () => {
    const crash = { exit_code: 137, message: 'OOMKilled', restart_count: 2 }

    expect(read({ logs: 'a', crash_logs: 'b\nc', crash_data: crash })).toEqual([
      'Crashed with exit code 137: OOMKilled (restarted 2 times)',
      'Log of the crash:',
      'b',
      'c',
      'Log:',
      'a',
    ])
  })

  it('tells the same only once', () => {
    expect(read({ logs: 'a\n', crash_logs: 'a' })).toEqual(['a'])
  })

  it.each([
    [{ exit_code: 1, restart_count: 1 }, ['Crashed with exit code 1 (restarted once)']],
    [{ exit_code: 0, restart_count: 0 }, ['Crashed with exit code 0']],
    [{ message: 'OOMKilled' }, ['Crashed: OOMKilled']],
    [{ exit_code: '1', restart_count: 3 }, []],
    ['crash', []],
  ])('knows of the crash %j', (crash, lines) => {
    expect(read({ logs: '', crash_data: crash })).toEqual(lines)
  })

  it('is cut at its start', () => {
    const lines = read({ logs: Array.from({ length: 203 }, (_, index) => `line ${index + 1}`).join('\n') })

    expect(lines).toHaveLength(201)
    expect([lines?.[0], lines?.[1], lines?.at(-1)]).toEqual(['(3 lines before these)', 'line 4', 'line 203'])
    expect(read({ logs: 'x\n'.repeat(200) })).toHaveLength(200)
  })
})
