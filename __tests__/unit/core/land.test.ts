import { describe, expect, it } from '@jest/globals'
import { type LandPlan, land } from '../../../src/core/land.ts'
import type { Http } from '../../../src/core/ports.ts'
import { scheduleByPhase } from '../../../src/core/schedule.ts'
import type { Story } from '../../../src/core/story.ts'
import { manualInterrupt } from '../../support/interrupts.ts'
import { aProvider } from '../../support/providers.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { answer, broken, type Fate, inOrder, scriptedHttp, slowly } from '../../support/scripted-http.ts'
import { aStory } from '../../support/stories.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

const second = 1_000
const minute = 60 * second

const accepted = slowly(300, answer(200, 'dep-1'))

/** A deployment whose requests, the trigger first, meet these fates. */
function aLanding(fates: readonly Fate[], different: Partial<LandPlan> = {}) {
  const clock = virtualClock()
  const http = scriptedHttp(clock, inOrder(...fates))
  /** Requests that wait for their turn, as in a fleet. */
  const inTurn = (waitMs: number): Http => ({
    async send(request, limits) {
      await clock.sleep(waitMs)
      limits.onTurn?.()
      return http.send(request, limits)
    },
  })
  const interrupt = manualInterrupt()
  const log = recordingLog()
  const pages: Story[] = []
  const saved: string[] = []
  const plan: LandPlan = {
    provider: aProvider(),
    schedule: scheduleByPhase({ shortestMs: second, longestMs: 15 * second }),
    limits: {
      queueTimeoutMs: 10 * minute,
      runTimeoutMs: 20 * minute,
      requestTimeoutMs: 10 * second,
      maxPollErrors: 5,
      notFoundGraceMs: minute,
    },
    shortestPauseMs: second,
    deploymentId: '',
    wait: true,
    primaryService: '',
    environmentGiven: false,
    ...different,
  }
  const world = {
    http,
    clock,
    log,
    interrupt,
    random: () => 0.5,
    state: { save: (name: string, value: string) => void saved.push(`${name}=${value} at ${clock.now()}`) },
    narrate: (story: Story) => void pages.push(story),
  }
  const start = (by: Http = http) => clock.run(land(plan, { world: { ...world, http: by }, story: aStory() }))
  return { clock, http, inTurn, interrupt, log, pages, saved, start }
}

describe('a deployment', () => {
  it('is started, followed, and told page by page until it has landed', async () => {
    const { start, pages, log, http } = aLanding([
      accepted,
      answer(200, 'WAITING'),
      answer(200, 'BUILDING'),
      answer(200, 'DEPLOYING'),
      answer(200, 'GOOD'),
    ])
    const end = await start()
    expect(end.outcome).toMatchObject({ result: 'success', reason: 'succeeded', deploymentId: 'dep-1', afloat: 'no' })
    expect(
      pages.map(({ elapsedMs, deploymentId, observation }) => [elapsedMs, deploymentId, observation?.status]),
    ).toEqual([
      [300, 'dep-1', undefined],
      [1_800, 'dep-1', 'WAITING'],
      [14_300, 'dep-1', 'BUILDING'],
      [21_800, 'dep-1', 'DEPLOYING'],
      [25_300, 'dep-1', 'GOOD'],
    ])
    expect(end).toMatchObject({ elapsedMs: 25_300, queuedMs: 14_300 })
    expect(http.sent).toHaveLength(5)
    expect(log.lines).toEqual([])
  })

  it('counts its time from its own start, whatever the clock shows', async () => {
    const { start, clock, pages } = aLanding([accepted, answer(200, 'GOOD')])
    await clock.run(clock.sleep(3_600_000))
    expect(await start()).toMatchObject({ elapsedMs: 1_800 })
    expect(pages.map(({ elapsedMs }) => elapsedMs)).toEqual([300, 1_800])
  })

  it('has taken no time while its trigger waited for a turn, but since it had one', async () => {
    const { start, inTurn, pages } = aLanding([
      broken('refused', { requestWritten: false }),
      accepted,
      answer(200, 'GOOD'),
    ])
    expect(await start(inTurn(5_000))).toMatchObject({ elapsedMs: 12_300, outcome: { reason: 'succeeded' } })
    expect(pages.map(({ elapsedMs }) => elapsedMs)).toEqual([5_800, 12_300])
  })

  it('has its id saved the moment it is known', async () => {
    const { start, saved } = aLanding([accepted, answer(200, 'GOOD')])
    await start()
    expect(saved).toEqual(['deploymentId=dep-1 at 300'])
  })

  it('that could not be started has no id, and nothing is polled', async () => {
    const { start, saved, pages, http } = aLanding([slowly(300, answer(401))])
    const end = await start()
    expect(end).toMatchObject({ deploymentId: '', elapsedMs: 300, outcome: { reason: 'unauthorized' } })
    expect([saved, pages]).toEqual([[], []])
    expect(http.sent).toHaveLength(1)
  })

  it('that is broken from the start has an id, and has failed', async () => {
    const { start, saved, http } = aLanding([answer(422, 'dep-1')], {
      provider: aProvider({ hint: (request, status) => `hint for ${request} ${status}` }),
    })
    expect((await start()).outcome).toMatchObject({
      result: 'failed',
      reason: 'provider-error',
      deploymentId: 'dep-1',
      happened: 'Shipyard created deployment dep-1, but could not start it: no room left',
      next: 'hint for trigger 422',
    })
    expect(saved).toEqual(['deploymentId=dep-1 at 0'])
    expect(http.sent).toHaveLength(1)
  })

  it('is not followed by who does not wait', async () => {
    const { start, saved, http } = aLanding([accepted, answer(200, 'GOOD')], { wait: false })
    expect((await start()).outcome).toMatchObject({
      result: 'triggered',
      reason: 'not-waited',
      afloat: 'yes',
      deploymentId: 'dep-1',
      happened: 'Shipyard took deployment dep-1; it is not waited for.',
    })
    expect(saved).toHaveLength(1)
    expect(http.sent).toHaveLength(1)
  })

  it('of somebody else is taken up, not started again', async () => {
    const { start, saved, http } = aLanding([answer(200, 'BUILDING'), answer(200, 'GOOD')], { deploymentId: 'dep-7' })
    expect((await start()).outcome).toMatchObject({ result: 'success', deploymentId: 'dep-7' })
    expect(saved).toEqual(['deploymentId=dep-7 at 0'])
    expect(http.sent.map(({ request, atMs }) => [request.url, atMs])).toEqual([
      ['https://deploy.example.com/dep-7', 0],
      ['https://deploy.example.com/dep-7', 1_500],
    ])
  })
})

describe('the time that the trigger takes', () => {
  const throttled = answer(429, '', { 'retry-after': '50' })

  it('is not taken from the deployment', async () => {
    const { start, clock } = aLanding([throttled, throttled, accepted, answer(200, 'BUILDING')], {
      limits: {
        queueTimeoutMs: minute,
        runTimeoutMs: minute,
        requestTimeoutMs: 10 * second,
        maxPollErrors: 5,
        notFoundGraceMs: minute,
      },
    })
    expect((await start()).outcome).toMatchObject({ reason: 'run-timeout' })
    expect(clock.now()).toBe(100_300 + 59_000)
  })

  it('is not taken from the grace for a deployment that is not visible yet', async () => {
    const { start } = aLanding([throttled, throttled, accepted, answer(404), answer(404), answer(200, 'GOOD')])
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
  })

  it('is part of what the run took', async () => {
    const { start } = aLanding([throttled, accepted, answer(200, 'GOOD')])
    expect(await start()).toMatchObject({ elapsedMs: 50_300 + 1_500 })
  })
})

describe('the log', () => {
  it('tells each failed poll that is followed by another one', async () => {
    const { start, log } = aLanding([
      accepted,
      answer(404),
      answer(502, 'bad gateway'),
      broken('dns', { requestWritten: false }),
      answer(200, 'GOOD'),
    ])
    await start()
    expect(log.lines).toEqual([
      'Shipyard does not show it yet: it answered 404. Trying again.',
      'Shipyard could not be asked (1 in a row): it answered 502 (“bad gateway”). Trying again.',
      'Shipyard could not be asked (2 in a row): its name could not be resolved. Trying again.',
    ])
  })

  it('tells an unknown status once, by its name', async () => {
    const { start, log } = aLanding([accepted, answer(200, 'SETTLING'), answer(200, 'SETTLING'), answer(200, 'GOOD')])
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
    expect(log.lines).toEqual(['Shipyard says SETTLING, a status that Touchdown does not know; waiting on.'])
  })
})

describe('an interrupt', () => {
  it('while the trigger is in flight saves the id that still comes, then leaves', async () => {
    const { start, clock, interrupt, saved, http } = aLanding([
      slowly(2_500, answer(200, 'dep-1')),
      answer(200, 'GOOD'),
    ])
    clock.at(1_000, interrupt.press)
    expect((await start()).outcome).toMatchObject({
      result: 'interrupted',
      reason: 'workflow-cancelled',
      deploymentId: 'dep-1',
      afloat: 'yes',
    })
    expect(saved).toEqual(['deploymentId=dep-1 at 2500'])
    expect(clock.now()).toBe(2_500)
    expect(http.sent).toHaveLength(1)
  })

  it('while it is followed leaves at once, and leaves nothing behind', async () => {
    const { start, clock, interrupt } = aLanding([accepted, answer(200, 'BUILDING')])
    clock.at(30_000, interrupt.press)
    expect(await start()).toMatchObject({
      elapsedMs: 30_000,
      outcome: { result: 'interrupted', deploymentId: 'dep-1', observation: { status: 'BUILDING' } },
    })
    expect(clock.sleeping()).toBe(0)
  })
})
