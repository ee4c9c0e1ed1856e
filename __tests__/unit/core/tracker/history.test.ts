import { describe, expect, it } from '@jest/globals'
import { noHistory } from '../../../../src/core/history.ts'
import type { Exchange, Http, HttpRequest } from '../../../../src/core/ports.ts'
import { readTrackerHistory } from '../../../../src/core/tracker/history.ts'

const sought = {
  baseUrl: 'https://tracker.example',
  authorization: 'Bearer fake-token',
  componentId: 'comp-1',
  environmentId: 'env-1',
}

function trackerThat(exchange: Exchange): Http & { readonly asked: HttpRequest[] } {
  const asked: HttpRequest[] = []
  return {
    asked,
    send: async (request) => {
      asked.push(request)
      return exchange
    },
  }
}

function answering(status: number, body: unknown) {
  return trackerThat({ kind: 'answered', status, headers: {}, body: JSON.stringify(body) })
}

function listing(...records: readonly object[]) {
  const data = records.map((record, index) => ({ id: `r${index}`, version: '1', status: 'succeeded', ...record }))
  return answering(200, { data, total: data.length, skip: 0, take: 20 })
}

const read = (tracker: Http) => readTrackerHistory(tracker, sought, { timeoutMs: 1000 })

const startedAt = '2026-11-22T12:00:00Z'
const finishedAt = '2026-11-22T12:04:10Z'

describe('how long earlier deployments took, by the tracker', () => {
  it('is not known where the tracker has trouble, whatever else it says', async () => {
    const page = { data: [{ id: 'r1', version: '1', status: 'succeeded', startedAt, finishedAt }], total: 1 }
    expect((await read(answering(200, page))).totalS).toEqual([250])
    expect(await read(answering(500, page))).toEqual(noHistory)
  })

  it('is asked with one request, of this component in this environment', async () => {
    const tracker = listing({ startedAt, finishedAt })
    await read(tracker)
    expect(tracker.asked).toEqual([
      {
        method: 'GET',
        url: 'https://tracker.example/api/v1/deployments?componentId=comp-1&environmentId=env-1&status=succeeded&take=20',
        headers: { accept: 'application/json', authorization: 'Bearer fake-token' },
      },
    ])
  })

  it('goes from the start to the end, and knows no phases', async () => {
    const half = { startedAt, finishedAt: '2026-11-22T12:02:05Z' }
    expect(await read(listing({ startedAt, finishedAt }, half))).toEqual({ ...noHistory, totalS: [250, 125] })
  })

  it.each([
    ['leaves out the queue', { duration: '4m 10s', queueDuration: '40s' }, [210]],
    ['leaves out what an earlier try took', { duration: '1m 00s', queueDuration: '0s' }, [60]],
    ['reads hours', { duration: '1h 00m', queueDuration: '0s' }, [250]],
    ['leaves out what deployed nothing', { duration: '3s', reason: 'no-change' }, []],
    ['leaves out what only waited', { duration: '4m 10s', queueDuration: '4m 10s' }, []],
    ['passes over what somebody else noted', { duration: 'for ever', queueDuration: 7 }, [250]],
  ])('%s', async (_, metadata, totalS) => {
    expect(await read(listing({ startedAt, finishedAt, metadata }))).toEqual({ ...noHistory, totalS })
  })

  it.each([
    ['has no end', { startedAt, finishedAt: null }],
    ['has no start', { finishedAt }],
    ['has times that are none', { startedAt: 'yesterday', finishedAt }],
    ['ends before it starts', { startedAt: finishedAt, finishedAt: startedAt }],
  ])('passes over a record that %s', async (_, record) => {
    expect(await read(listing(record, { startedAt, finishedAt }))).toEqual({ ...noHistory, totalS: [250] })
  })

  it.each([
    ['refuses', answering(403, { message: 'Forbidden resource' })],
    ['answers with something else', answering(200, [])],
    ['sends another way', answering(308, {})],
    ['is not there', trackerThat({ kind: 'broken', cause: 'refused', requestWritten: false })],
  ])('is nothing where the tracker %s', async (_, tracker) => {
    expect(await read(tracker)).toEqual(noHistory)
  })
})
