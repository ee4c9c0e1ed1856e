import { describe, expect, it } from '@jest/globals'
import { trackerSentence } from '../../../../src/core/tracker/explain.ts'
import {
  changeRecordRequest,
  createRecordRequest,
  listRecordsRequest,
  readPage,
  readProblem,
  readRecord,
  recordRequest,
} from '../../../../src/core/tracker/wire.ts'
import { answered, broken, problem } from '../../../support/fake-tracker.ts'

const access = { baseUrl: 'https://tracker.example.com/portal', authorization: 'Bearer fake-tracker-token-0123456789' }
const id = 'ae07883a-ce65-4022-87a8-5160911137a4'
const reading = { accept: 'application/json', authorization: 'Bearer fake-tracker-token-0123456789' }
const writing = { ...reading, 'content-type': 'application/json' }

describe('requests to the tracker', () => {
  it('record', () => {
    const record = { componentId: 'c', environmentId: 'e', version: '1.0.0', metadata: { runId: '1' } }
    expect(createRecordRequest(access, record)).toEqual({
      method: 'POST',
      url: 'https://tracker.example.com/portal/api/v1/deployments',
      headers: writing,
      body: '{"componentId":"c","environmentId":"e","version":"1.0.0","metadata":{"runId":"1"}}',
    })
  })

  it('move', () => {
    expect(changeRecordRequest(access, id, { status: 'succeeded', finishedAt: '2026-11-22T14:28:03.000Z' })).toEqual({
      method: 'PATCH',
      url: `https://tracker.example.com/portal/api/v1/deployments/${id}`,
      headers: writing,
      body: '{"status":"succeeded","finishedAt":"2026-11-22T14:28:03.000Z"}',
    })
  })

  it('read one', () => {
    expect(recordRequest(access, id)).toEqual({
      method: 'GET',
      url: `https://tracker.example.com/portal/api/v1/deployments/${id}`,
      headers: reading,
    })
  })

  it.each([
    [{}, ''],
    [
      { componentId: 'a&b', environmentId: 'e', status: 'failed', skip: 100, take: 100 },
      'componentId=a%26b&environmentId=e&status=failed&skip=100&take=100',
    ],
  ] as const)('list by %j', (filter, query) => {
    expect(listRecordsRequest(access, filter)).toEqual({
      method: 'GET',
      url: `https://tracker.example.com/portal/api/v1/deployments?${query}`,
      headers: reading,
    })
  })

  it('hold no secret in their bodies', () => {
    const redact = (text: string) => text.replaceAll('fake-hook-secret-0123456789', '***')
    const request = createRecordRequest(
      { ...access, redact },
      {
        componentId: 'c',
        environmentId: 'e',
        version: 'v',
        description: 'by fake-hook-secret-0123456789',
        metadata: { x: ['fake-hook-secret-0123456789'] },
      },
    )
    expect(request.body).toBe(
      '{"componentId":"c","environmentId":"e","version":"v","description":"by ***","metadata":{"x":["***"]}}',
    )
  })
})

describe('answers of the tracker', () => {
  const record = {
    id,
    version: '1.0.0',
    status: 'pending',
    componentId: 'c',
    environmentId: 'e',
    commitSha: null,
    metadata: null,
    startedAt: 'x',
  }

  it('give a record', () => {
    expect(readRecord(JSON.stringify(record))).toEqual({
      id,
      version: '1.0.0',
      status: 'pending',
      componentId: 'c',
      environmentId: 'e',
      commitSha: '',
      metadata: null,
    })
  })

  it('give a page', () => {
    expect(readPage(JSON.stringify({ data: [record], total: 7, skip: 0, take: 1 }))).toMatchObject({
      data: [{ id }],
      total: 7,
    })
  })

  it.each([
    '',
    '<html>',
    'null',
    '[]',
    '{}',
    '{"id":1,"version":"1","status":"pending"}',
    '{"id":"x","version":"1","status":null}',
  ])('give nothing by %s', (body) => {
    expect(readRecord(body)).toBeUndefined()
    expect(readPage(body)).toBeUndefined()
  })

  it.each([
    [{ message: 'Forbidden resource' }, 'Forbidden resource'],
    [
      { message: ['take must not be greater than 100', 'property foo should not exist'] },
      'take must not be greater than 100; property foo should not exist',
    ],
    [{ message: 5 }, ''],
    ['<html>', ''],
  ])('say what is wrong: %j', (body, text) => {
    expect(readProblem(typeof body === 'string' ? body : JSON.stringify(body))).toBe(text)
  })

  it.each([
    [problem(403, 'Forbidden resource'), 'it answered 403 (Forbidden resource); to write takes the role `admin`'],
    [
      problem(401, 'Unauthorized'),
      'it answered 401 (Unauthorized); a token is good for about an hour; log in anew in this run',
    ],
    [answered(404, ''), 'it answered 404; check component, environment and `tracker-url`'],
    [
      answered(308, ''),
      'it answered 308; its API lives elsewhere; `tracker-url` wants the address in front of `/api/v1`',
    ],
    [answered(502, '<html>'), 'it answered 502'],
    [broken.timeout, 'it did not answer in time'],
  ])('become a sentence', (exchange, sentence) => {
    expect(trackerSentence(exchange)).toBe(sentence)
  })

  it('stay short, however much a server says', () => {
    expect(trackerSentence(problem(400, 'x'.repeat(10_000))).length).toBeLessThan(250)
  })
})
