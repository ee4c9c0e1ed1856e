import { describe, expect, it } from '@jest/globals'
import { type Lesson, learnHistory } from '../../../src/core/learn-history.ts'
import { createLearner } from '../../../src/core/learner.ts'
import type { GitHub, Http } from '../../../src/core/ports.ts'
import { scheduleByPhase } from '../../../src/core/schedule.ts'

const pauses = { shortestMs: 1_000, longestMs: 15_000 }
const moment = { phase: 'deploy', polls: 3, failures: 0, inPhaseMs: 10_000, sinceQueueMs: 10_000 } as const

/** GitHub and the tracker, with deployments that took so many seconds, and a note of who was asked. */
function aSchool(took: { github: readonly number[]; tracker: readonly number[] }) {
  const asked: string[] = []
  const timeoutsMs: number[] = []
  const at = (s: number) => new Date(Date.UTC(2026, 10, 22) + s * 1000).toISOString()
  const github: GitHub = {
    request: async (route, _parameters, { timeoutMs }) => {
      asked.push(route)
      timeoutsMs.push(timeoutMs)
      const nodes = took.github.map((s) => ({
        createdAt: at(0),
        statuses: {
          nodes: [
            { state: 'IN_PROGRESS', createdAt: at(0), description: 'building' },
            { state: 'IN_PROGRESS', createdAt: at(s / 2), description: 'deploying' },
            { state: 'SUCCESS', createdAt: at(s), description: '' },
          ],
        },
      }))
      return { kind: 'ok', status: 200, data: { data: { repository: { deployments: { nodes } } } } }
    },
  }
  const http: Http = {
    send: async ({ url, headers }, { timeoutMs }) => {
      timeoutsMs.push(timeoutMs)
      asked.push(`${new URL(url).host} ${headers['authorization']}`)
      const data = took.tracker.map((s, index) => {
        return { id: `r${index}`, version: '1', status: 'succeeded', startedAt: at(0), finishedAt: at(s) }
      })
      return { kind: 'answered', status: 200, headers: {}, body: JSON.stringify({ data, total: data.length }) }
    },
  }
  const tracker = {
    baseUrl: 'https://tracker.example',
    token: 'fake-token',
    componentId: 'comp-1',
    environmentId: 'env-1',
    version: '',
    required: false,
  }
  const learner = createLearner(scheduleByPhase(pauses))
  const learn = (different: Partial<Lesson> = {}) =>
    learnHistory(learner, {
      github,
      place: { owner: 'acme', repo: 'shop', environment: 'production' },
      http,
      tracker,
      pauses,
      requestTimeoutMs: 1_000,
      signal: new AbortController().signal,
      ...different,
    })
  return { asked, timeoutsMs, learner, learn }
}

describe('a schedule that learns', () => {
  it('goes by phase until it knows better', async () => {
    const { learner, learn, asked } = aSchool({ github: [240, 240, 240], tracker: [60] })

    expect(learner.schedule(moment, 0.5)).toBeCloseTo(3_500)
    expect((await learn())?.usualMs).toBeCloseTo(240_000)
    expect(learner.schedule(moment, 0.5)).toBeCloseTo(15_000 / 1.05)
    expect(asked).toEqual(['POST /graphql'])
  })

  it('asks the tracker where GitHub knows nothing', async () => {
    const { learn, asked, timeoutsMs } = aSchool({ github: [], tracker: [60, 60] })

    expect((await learn())?.usualMs).toBeCloseTo(60_000)
    expect(timeoutsMs).toEqual([1_000, 1_000])
    expect(asked).toEqual(['POST /graphql', 'tracker.example Bearer fake-token'])
  })

  it('asks the tracker alone where there is no token for GitHub', async () => {
    const { learn, asked } = aSchool({ github: [240], tracker: [60] })

    expect((await learn({ github: undefined }))?.usualMs).toBeCloseTo(60_000)
    expect(asked).toEqual(['tracker.example Bearer fake-token'])
  })

  it.each([
    ['is not to be asked', { http: undefined }],
    ['is not named', { tracker: undefined }],
    ['would be asked too late', { signal: AbortSignal.abort() }],
  ])('goes on by phase where the tracker %s', async (_, different) => {
    const { learner, learn, asked } = aSchool({ github: [], tracker: [60] })

    expect(await learn(different)).toBeUndefined()
    expect(learner.schedule(moment, 0.5)).toBeCloseTo(3_500)
    expect(asked).toEqual(['POST /graphql'])
  })
})
