import { getEventListeners } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { land } from '../../../src/core/land.ts'
import type { Http, Log } from '../../../src/core/ports.ts'
import { scheduleByPhase } from '../../../src/core/schedule.ts'
import type { Story } from '../../../src/core/story.ts'
import { flightcontrol } from '../../../src/providers/registry.ts'
import { deploymentAnswer, hookAnswer, serviceDeployment } from '../../support/flightcontrol-answers.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { answer, type Fate, play, slowly } from '../../support/scripted-http.ts'
import { aStory } from '../../support/stories.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const polls = 10_000
const mostDriftBytes = 10 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function usedBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** A log that keeps nothing. */
const nowhere: Log = {
  opening: () => undefined,
  line: () => undefined,
  debug: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  group: () => undefined,
}

/** Lands a deployment whose poll number n, from 1, meets `fate(n)`, and measures on the way. */
async function landAfter(fate: (poll: number) => Fate) {
  const clock = virtualClock()
  const interrupt = manualInterrupt()
  let sent = 0
  let early = 0
  let late = 0
  let mostListeners = 0
  let latest: Story | undefined
  const http: Http = {
    send(_request, limits) {
      const poll = sent
      sent += 1
      if (poll === 1_000) early = usedBytes()
      if (poll === polls) late = usedBytes()
      mostListeners = Math.max(mostListeners, getEventListeners(interrupt.signal, 'abort').length)
      return play(poll === 0 ? answer(200, hookAnswer()) : slowly(20, fate(poll)), { limits, clock })
    },
  }
  const story = await clock.run(
    land(
      {
        provider: flightcontrol({
          hook: 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789',
          subject: { target: 'normal', commit: '', branch: '', pullRequest: undefined },
          force: false,
          apiKey: 'fake-api-key-0123456789',
          api: 'v1',
          apiUrl: 'https://api.flightcontrol.dev',
        }),
        schedule: scheduleByPhase({ shortestMs: 50, longestMs: 50 }),
        limits: {
          queueTimeoutMs: 86_400_000,
          runTimeoutMs: 86_400_000,
          requestTimeoutMs: 10_000,
          maxPollErrors: 5,
          notFoundGraceMs: 60_000,
        },
        shortestPauseMs: 50,
        deploymentId: '',
        wait: true,
        primaryService: '',
        environmentGiven: false,
      },
      {
        world: {
          http,
          clock,
          interrupt,
          log: nowhere,
          random: () => 0.5,
          state: { save: () => undefined },
          narrate: (page) => {
            latest = page
          },
        },
        story: aStory(),
      },
    ),
  )
  return { story, latest, polls: sent - 1, driftBytes: late - early, mostListeners, interrupt }
}

function said(status: string): Fate {
  return answer(200, deploymentAnswer({ status, serviceDeployments: [serviceDeployment({ status })] }))
}

describe('ten thousand polls', () => {
  it.each<[string, (poll: number) => Fate]>([
    ['of a deployment that builds and builds', () => said('BUILDING')],
    ['of one that can not make up its mind', (poll) => said(poll % 2 === 0 ? 'BUILDING' : 'DEPLOYING')],
    ['of one that invents a long word each time', (poll) => said(`${poll}-${'X'.repeat(4_000)}`)],
    ['of which every other one fails', (poll) => (poll % 2 === 0 ? answer(502, 'x'.repeat(4_000)) : said('BUILDING'))],
  ])('leave memory and listeners as they were: %s', async (_what, fate) => {
    const landed = await landAfter((poll) => (poll === polls ? said('SUCCESS') : fate(poll)))
    expect(landed.story.outcome).toMatchObject({ reason: 'succeeded' })
    expect(landed.polls).toBe(polls)
    expect(landed.driftBytes).toBeLessThan(mostDriftBytes)
    expect(landed.mostListeners).toBeLessThanOrEqual(1)
    expect(getEventListeners(landed.interrupt.signal, 'abort')).toHaveLength(0)
    expect(landed.latest?.stretches.length).toBeLessThanOrEqual(500)
  })
})
