import { describe, expect, it } from '@jest/globals'
import type { Observation } from '../../../src/core/deployment.ts'
import { outcome } from '../../../src/core/outcome.ts'
import type { Story } from '../../../src/core/story.ts'
import {
  beginStory,
  defaultEnvironment,
  endStory,
  type Observing,
  observe,
  passTime,
  primaryUrl,
} from '../../../src/core/tell-story.ts'
import { observationOf } from '../../support/providers.ts'
import { anObservation, aService, aStory } from '../../support/stories.ts'

const subject = { target: 'preview', commit: 'c', branch: 'b', pullRequest: 7 } as const

function seeing(story: Story, observation: Observation, different: Partial<Observing> = {}): Story {
  return observe(story, { observation, elapsedMs: 0, primaryService: '', environmentGiven: false, ...different })
}

/** A story that has seen these status words at these seconds. */
function seen(...polls: readonly (readonly [second: number, status: string])[]): Story {
  return polls.reduce(
    (story, [second, status]) => seeing(story, observationOf(status), { elapsedMs: second * 1_000 }),
    aStory(),
  )
}

describe('a story', () => {
  it('counts the time in the queue from the first poll that shows it there', () => {
    expect(seen([5, 'WAITING']).queuedMs).toBe(5_000)
    expect(seen([5, 'WAITING'], [9, 'WAITING'], [20, 'BUILDING'], [30, 'BUILDING']).queuedMs).toBe(20_000)
    expect(seen([5, 'BUILDING']).queuedMs).toBe(0)
  })

  it('begins with what is known before anything is sent', () => {
    const startedAt = new Date('2026-11-22T14:28:03Z')
    const provider = { name: 'shipyard', title: 'Shipyard', besides: 'not taken over' }
    expect(beginStory({ provider, subject, why: 'as told', environment: 'staging', startedAt })).toEqual({
      provider: { name: 'shipyard', title: 'Shipyard' },
      subject,
      environment: 'staging',
      why: 'as told',
      deploymentId: '',
      startedAt,
      elapsedMs: 0,
      queuedMs: 0,
      observation: undefined,
      stretches: [],
      services: [],
      url: '',
      outcome: undefined,
    })
  })

  it('only grows older when time passes', () => {
    const story = seen([1, 'BUILDING'])
    expect(passTime(story, 9_000)).toEqual({ ...story, elapsedMs: 9_000 })
  })

  it('is a new page each time: the old ones stay as they were', () => {
    const before = seen([1, 'WAITING'])
    const copy = structuredClone(before)
    seeing(before, observationOf('BUILDING'), { elapsedMs: 2_000 })
    expect(before).toEqual(copy)
  })
})

describe('the environment', () => {
  it.each([
    [{ ...subject }, 'preview/pr-7'],
    [{ ...subject, target: 'none' as const }, 'preview/pr-7'],
    [{ ...subject, target: 'normal' as const }, 'production'],
    [{ ...subject, pullRequest: undefined }, 'production'],
  ])('has a default: %j', (about, name) => {
    expect(defaultEnvironment(about)).toBe(name)
  })

  it('is the provider’s once that is known, and stays', () => {
    const named = seeing(aStory(), anObservation({ environment: 'pr-7-shop' }))
    expect(named.environment).toBe('pr-7-shop')
    expect(seeing(named, anObservation({ environment: '' })).environment).toBe('pr-7-shop')
  })

  it('is the user’s where the user named it', () => {
    const story = seeing(aStory({ environment: 'mine' }), anObservation({ environment: 'theirs' }), {
      environmentGiven: true,
    })
    expect(story.environment).toBe('mine')
  })
})

describe('the stretches', () => {
  it('are one for each status, from when it was first seen until the next one', () => {
    expect(seen([2, 'WAITING'], [9, 'WAITING'], [12, 'BUILDING'], [20, 'GOOD']).stretches).toEqual([
      { status: 'WAITING', state: 'queued', fromMs: 0, untilMs: 12_000 },
      { status: 'BUILDING', state: 'running', fromMs: 12_000, untilMs: 20_000 },
      { status: 'GOOD', state: 'succeeded', fromMs: 20_000, untilMs: undefined },
    ])
  })

  it('are told of each service, by its id', () => {
    const one = anObservation({ services: [aService({ id: 'a', status: 'BUILDING' })] })
    const two = anObservation({
      services: [
        aService({ id: 'b', name: 'late', status: 'WAITING' }),
        aService({ id: 'a', name: 'renamed', status: 'DEPLOYING' }),
      ],
    })
    const story = seeing(seeing(aStory(), one, { elapsedMs: 1_000 }), two, { elapsedMs: 5_000 })
    expect(story.services).toMatchObject([
      { id: 'b', name: 'late', stretches: [{ status: 'WAITING', fromMs: 0, untilMs: undefined }] },
      {
        id: 'a',
        name: 'renamed',
        stretches: [
          { status: 'BUILDING', fromMs: 0, untilMs: 5_000 },
          { status: 'DEPLOYING', fromMs: 5_000, untilMs: undefined },
        ],
      },
    ])
  })

  it('are the latest five hundred of a provider that can not make up its mind', () => {
    const words = ['BUILDING', 'DEPLOYING']
    const story = seen(...Array.from({ length: 5_000 }, (_, index) => [index, words[index % 2] ?? ''] as const))
    expect(story.stretches).toHaveLength(500)
    expect(story.stretches.at(-1)).toMatchObject({ status: 'DEPLOYING', fromMs: 4_999_000, untilMs: undefined })
    expect(story.stretches.at(-2)).toMatchObject({ status: 'BUILDING', fromMs: 4_998_000, untilMs: 4_999_000 })
    expect(story.stretches[0]).toMatchObject({ fromMs: 4_500_000, untilMs: 4_501_000 })
  })
})

describe('the time in the queue', () => {
  it('is the time until it was seen outside', () => {
    expect(seen([2, 'WAITING'], [30, 'WAITING'], [44, 'BUILDING'], [60, 'GOOD']).queuedMs).toBe(44_000)
  })

  it('is none for a deployment that was never seen there', () => {
    expect(seen([2, 'BUILDING'], [60, 'GOOD']).queuedMs).toBe(0)
  })

  it('goes on until the end for a deployment that never left it', () => {
    const waiting = seen([2, 'WAITING'])
    const end = outcome({ reason: 'queue-timeout', happened: '' })
    expect(endStory(waiting, { outcome: end, elapsedMs: 600_000 }).queuedMs).toBe(600_000)
    expect(endStory(seen([2, 'BUILDING']), { outcome: end, elapsedMs: 600_000 }).queuedMs).toBe(0)
  })
})

describe('the URL', () => {
  const services = [
    aService({ id: 'a', name: 'worker', url: '' }),
    aService({ id: 'b', name: 'web', aliases: ['web-api'], url: 'https://web.example.com' }),
    aService({ id: 'c', name: 'docs', url: 'https://docs.example.com' }),
  ]

  it.each([
    ['', 'https://web.example.com'],
    ['docs', 'https://docs.example.com'],
    ['c', 'https://docs.example.com'],
    ['web-api', 'https://web.example.com'],
    ['worker', ''],
    ['Docs', ''],
    ['another', ''],
  ])('of the primary service %j is %j', (primaryService, url) => {
    expect(primaryUrl(services, primaryService)).toBe(url)
  })

  it('is none where there is no service', () => {
    expect(primaryUrl([], '')).toBe('')
  })

  it('stays once it was known, until there is a newer one', () => {
    const known = seeing(aStory(), anObservation({ services }))
    expect(seeing(known, anObservation({ services: [] })).url).toBe('https://web.example.com')
    expect(seeing(known, anObservation({ services }), { primaryService: 'docs' }).url).toBe('https://docs.example.com')
  })

  it('is the deployment’s own where it has one', () => {
    const story = seeing(aStory(), anObservation({ services, url: 'https://own.example.com' }))
    expect(story.url).toBe('https://own.example.com')
  })
})

describe('the end', () => {
  const end = outcome({ reason: 'succeeded', happened: 'It has landed.', deploymentId: 'dep-1' })

  it('brings the outcome and, where it was not known, the id', () => {
    expect(endStory(aStory(), { outcome: end, elapsedMs: 5_000 })).toMatchObject({
      outcome: end,
      elapsedMs: 5_000,
      deploymentId: 'dep-1',
    })
  })

  it('takes no id away', () => {
    const story = aStory({ deploymentId: 'dep-7' })
    expect(endStory(story, { outcome: { ...end, deploymentId: '' }, elapsedMs: 0 }).deploymentId).toBe('dep-7')
  })
})
