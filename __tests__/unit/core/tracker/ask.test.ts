import { describe, expect, it } from '@jest/globals'
import { trackerCall } from '../../../../src/core/tracker/ask.ts'
import { trackerSentence } from '../../../../src/core/tracker/explain.ts'
import { answer, broken } from '../../../support/scripted-http.ts'

const request = { method: 'GET', url: 'https://tracker.example/api/v1/deployments', headers: {} } as const
const question = { request, what: 'list deployments', again: 'nothing' } as const

describe('a question to the tracker', () => {
  it('is asked in its name', () => {
    expect(trackerCall(question)).toMatchObject({ ...question, title: 'the tracker' })
  })

  it.each([
    [308, 'Its API lives elsewhere: `url` wants the address in front of `/api/v1`.'],
    [
      401,
      'The token is not valid, or has expired: a token is good for about an hour. Give `username` and `password` instead of `token`, so that every run logs in anew.',
    ],
    [403, 'To write takes the role `admin`; newer trackers want membership of the organization.'],
    [404, 'Check the ids in the inputs, and `url`.'],
    [429, 'The tracker takes no more requests at the moment: run this job again in a minute.'],
    [500, ''],
  ])('that is answered with %i has advice', (status, advice) => {
    expect(trackerCall(question).hint(status)).toBe(advice)
  })

  it('may have advice of its own, which comes first', () => {
    const { hint } = trackerCall({ ...question, hints: { 404: 'Look at `component-id`.' } })
    expect([hint(404), hint(429)]).toEqual(['Look at `component-id`.', trackerCall(question).hint(429)])
  })
})

describe('what went wrong at the tracker', () => {
  it.each([
    [308, 'its API lives elsewhere; `tracker-url` wants the address in front of `/api/v1`'],
    [401, 'a token is good for about an hour; log in anew in this run'],
    [403, 'to write takes the role `admin`'],
    [404, 'check component, environment and `tracker-url`'],
  ])('is told with what a %i means', (status, hint) => {
    expect(trackerSentence(answer(status).exchange)).toBe(`it answered ${status}; ${hint}`)
  })

  it('is told with what the tracker says, and without advice where there is none', () => {
    const said = answer(422, { message: 'version is required' }).exchange
    expect(trackerSentence(said)).toBe('it answered 422 (version is required)')
    expect(trackerSentence(answer(500).exchange)).toBe('it answered 500')
  })

  it('may be the way there', () => {
    const lost = broken('reset', { requestWritten: true }).exchange
    expect(trackerSentence(lost)).toBe('the connection broke')
  })
})
