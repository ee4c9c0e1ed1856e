import { describe, expect, it } from '@jest/globals'
import { createProbe, type ProbeResult } from '../../../src/core/probe.ts'
import type { Provider } from '../../../src/core/provider.ts'
import { aProvider, observationOf } from '../../support/providers.ts'
import { answer, broken, type Fate, inOrder, scriptedHttp } from '../../support/scripted-http.ts'
import { anObservation, aService } from '../../support/stories.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const limits = { timeoutMs: 10_000 }

function probe(fate: Fate, given: { provider?: Partial<Provider>; shortestMs?: number } = {}): Promise<ProbeResult> {
  const clock = virtualClock()
  const http = scriptedHttp(clock, inOrder(fate))
  const { shortestMs = 1_000, provider } = given
  return clock.run(createProbe(aProvider(provider), { http, clock, deploymentId: 'dep-1', shortestMs })(limits))
}

describe('a poll', () => {
  it('asks for its deployment, within its limits', async () => {
    const clock = virtualClock()
    const http = scriptedHttp(clock, inOrder(answer(200, 'BUILDING')))
    await createProbe(aProvider(), { http, clock, deploymentId: 'dep-1', shortestMs: 1_000 })(limits)
    expect(http.sent.map(({ request }) => request.url)).toEqual(['https://deploy.example.com/dep-1'])
    expect(http.sent[0]?.limits).toBe(limits)
  })

  it('that is good tells what it saw', async () => {
    const observation = observationOf('BUILDING')
    expect(await probe(answer(200, 'BUILDING'))).toEqual({
      kind: 'observed',
      word: 'BUILDING',
      retryAfterMs: 0,
      observation,
    })
  })

  it('that is good tells no status that is longer than a word can be', async () => {
    const read = () => {
      const services = [aService({ status: '🚀'.repeat(500_000) })]
      return { kind: 'observed', observation: anObservation({ status: 'X'.repeat(1_000_000), services }) } as const
    }
    const provider = { probe: { request: aProvider().probe.request, read } }
    const said = await probe(answer(200), { provider })
    expect(said).toMatchObject({ observation: { status: `${'X'.repeat(99)}…` } })
    expect(said).toMatchObject({ observation: { services: [{ status: `${'🚀'.repeat(99)}…` }] } })
  })

  it.each<[string, Fate, Partial<ProbeResult>]>([
    ['502', answer(502, 'bad gateway'), { word: '502', text: 'it answered 502 (“bad gateway”)' }],
    ['500', answer(500), { word: '500', text: 'it answered 500' }],
    ['503', answer(503), { word: '503' }],
    ['504', answer(504), { word: '504' }],
    ['408', answer(408), { word: '408' }],
    ['429', answer(429), { word: '429' }],
    ['101', answer(101), { word: '101' }],
    ['a 200 without a status', answer(200, ''), { word: 'unreadable', text: 'its answer did not hold a status' }],
    ['a name that is not found', broken('dns', { requestWritten: false }), { word: 'dns' }],
    ['a refused connection', broken('refused', { requestWritten: false }), { word: 'refused' }],
    ['a reset', broken('reset', { requestWritten: true }), { word: 'reset', text: 'the connection broke' }],
    ['silence', broken('timeout', { requestWritten: true }), { word: 'timeout', text: 'it did not answer in time' }],
    ['half an answer', broken('truncated', { requestWritten: true }), { word: 'truncated' }],
  ])('may be made again after %s', async (_what, fate, expected) => {
    expect(await probe(fate)).toMatchObject({ kind: 'failed', retryAfterMs: 0, ...expected })
  })

  it('may be made again after a 2xx that the provider makes nothing of', async () => {
    const undecided = aProvider().probe.request
    const provider = { probe: { request: undecided, read: () => ({ kind: 'undecided' }) as const } }
    expect(await probe(answer(200, 'x'), { provider })).toMatchObject({ kind: 'failed', word: '200' })
  })

  it.each<[string, Fate]>([
    ['a 404', answer(404, 'Deployment not found')],
    ['another status that means the same to this provider', answer(200, 'gone')],
  ])('takes %s for a deployment that is not visible', async (_what, fate) => {
    expect(await probe(fate)).toMatchObject({ kind: 'not-found' })
  })

  it.each<[string, Fate, Partial<ProbeResult>]>([
    ['a 401', answer(401), { reason: 'unauthorized', status: 401 }],
    ['a 403', answer(403), { reason: 'unauthorized', status: 403 }],
    ['a 301', answer(301), { reason: 'rejected', status: 301 }],
    ['a 400', answer(400), { reason: 'rejected', status: 400 }],
    ['a 410', answer(410), { reason: 'rejected', status: 410 }],
    ['a 422', answer(422), { reason: 'rejected', status: 422 }],
    [
      'a bad certificate',
      broken('certificate', { requestWritten: false }),
      { reason: 'unreachable', status: 0, word: 'certificate' },
    ],
    [
      'an answer for another deployment',
      answer(200, 'another'),
      { reason: 'wrong-deployment', status: 200, text: 'it answered for another deployment' },
    ],
  ])('ends everything with %s', async (_what, fate, expected) => {
    expect(await probe(fate)).toMatchObject({ kind: 'final', ...expected })
  })

  it('cuts what the provider says', async () => {
    const said = await probe(answer(500, 'x'.repeat(100_000)))
    expect(JSON.stringify(said).length).toBeLessThan(500)
  })

  it.each([
    ['7', 7_000],
    ['0', 500],
    ['-5', 0],
    ['99999999999', 300_000],
  ])('passes on how long the server asks to be left alone: %s', async (header, retryAfterMs) => {
    for (const status of [200, 429, 503]) {
      expect(await probe(answer(status, 'BUILDING', { 'retry-after': header }))).toMatchObject({ retryAfterMs })
    }
  })

  it('lets a user who polls faster come back faster', async () => {
    const fate = answer(429, '', { 'retry-after': '0' })
    expect(await probe(fate, { shortestMs: 50 })).toMatchObject({ retryAfterMs: 50 })
  })
})
