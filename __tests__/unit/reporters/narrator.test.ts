import { getEventListeners } from 'node:events'
import { describe, expect, it } from '@jest/globals'
import type { Reporter, ReportResult } from '../../../src/core/reporter.ts'
import type { Story } from '../../../src/core/story.ts'
import { passTime } from '../../../src/core/tell-story.ts'
import { closeAbandoned } from '../../../src/reporters/close-abandoned.ts'
import { createNarrator, type ReporterSet } from '../../../src/reporters/narrator.ts'
import { aStory, building, deploying, deploymentId, landed, queued, triggered } from '../../support/stories.ts'
import { aWorld, nobodyIsAsked } from '../../support/worlds.ts'

const done: ReportResult = { kind: 'done' }

/** Notes what it is told; each call takes `takesMs`. */
function aReporter(name: string, world: ReturnType<typeof aWorld>, { takesMs = 0, answer = done } = {}) {
  const told: string[] = []
  const tell = (verb: string) => async (story: Story, limits: { readonly signal?: AbortSignal }) => {
    told.push(`${world.clock.now()} ${verb} ${story.outcome?.reason ?? story.observation?.status ?? 'nothing'}`)
    await world.clock.sleep(takesMs, limits.signal)
    return answer
  }
  const reporter: Reporter = {
    name,
    required: name === 'tracker',
    open: tell('open'),
    update: tell('update'),
    close: tell('close'),
    memory: () => (told.length === 0 ? {} : { [`${name}-id`]: '7' }),
  }
  return { reporter, told }
}

function aNarrator(set: Partial<ReporterSet> = {}, world = aWorld(nobodyIsAsked)) {
  return { world, narrator: createNarrator({ beforeTrigger: [], besideTrigger: [], ...set }, world) }
}

describe('the log', () => {
  it('has a line for every change, and none for what stays', () => {
    const { world, narrator } = aNarrator()
    for (const story of [triggered(), queued(), queued(), building(), building()]) narrator.narrate(story)
    expect(world.log.lines.filter((line) => line.includes(`deployment ${deploymentId}`))).toHaveLength(1)
    expect(world.log.lines.filter((line) => line.includes('Flightcontrol  PENDING'))).toHaveLength(1)
    expect(world.log.lines.filter((line) => line.includes('BUILDING'))).toHaveLength(1)
  })

  it('tells each minute that it goes on, counted from the last line', async () => {
    const { world, narrator } = aNarrator()
    await world.clock.run(world.clock.sleep(3_600_000))
    const work = narrator.whileBeating(async () => {
      narrator.narrate(triggered())
      await world.clock.sleep(39_700)
      narrator.narrate(building())
      await world.clock.sleep(150_000)
      return 'worked'
    })
    const before = world.log.lines.length
    expect(await world.clock.run(work)).toBe('worked')
    const beats = world.log.lines.slice(before).filter((line) => line.includes('still'))
    expect(beats.map((line) => line.trim().split(/ +/)[0])).toEqual(['1:40', '2:40'])
  })

  it('is not quieter because polls go on that bring no news', async () => {
    const { world, narrator } = aNarrator()
    const work = narrator.whileBeating(async () => {
      for (let second = 0; second <= 130; second += 10) {
        narrator.narrate(passTime(second < 20 ? queued() : building(), second * 1_000))
        await world.clock.sleep(10_000)
      }
    })
    await world.clock.run(work)
    const beats = world.log.lines.filter((line) => line.includes('still'))
    expect(beats.map((line) => line.trim().split(/ +/)[0])).toEqual(['1:20', '2:20'])
  })

  it('says nothing of a deployment that nobody knows yet', async () => {
    const { world, narrator } = aNarrator()
    await world.clock.run(narrator.whileBeating(() => world.clock.sleep(200_000)))
    expect(world.log.lines).toEqual([])
  })

  it('leaves no heartbeat behind, even where the work fails', async () => {
    const { world, narrator } = aNarrator()
    const work = narrator.whileBeating(async () => {
      await world.clock.sleep(1_000)
      throw new Error('a fault of ours')
    })
    await expect(world.clock.run(work)).rejects.toThrow('a fault of ours')
    expect(world.clock.sleeping()).toBe(0)
  })

  it('has no heartbeat that would hide that nothing goes on', async () => {
    const { world, narrator } = aNarrator()
    const work = narrator.whileBeating(() => new Promise<never>(() => undefined))
    await expect(world.clock.run(work)).rejects.toThrow('nobody left to wake')
  })

  it('tells how long it usually takes, and when it takes longer', async () => {
    const { world, narrator } = aNarrator()
    narrator.narrate(building())
    narrator.expect({ usualMs: 90_000, longMs: 130_000 })
    narrator.narrate(passTime(building(), 200_000))
    expect(world.log.lines.at(-2)).toBe('It usually takes 1m 30s.')
    expect(world.log.lines.at(-1)).toContain('notice: This deployment takes longer than 95 of 100 before it did')
  })
})

describe('the id', () => {
  it('is an output as soon as it is known', () => {
    const { world, narrator } = aNarrator()
    narrator.narrate(triggered())
    expect(world.put).toEqual([`deploymentId=${deploymentId}`])
  })
})

describe('the reporters', () => {
  it('are opened before the trigger and beside it, updated on news only, and closed', async () => {
    const world = aWorld(nobodyIsAsked)
    const before = aReporter('github-deployment', world)
    const beside = aReporter('comment', world)
    const { narrator } = aNarrator({ beforeTrigger: [before.reporter], besideTrigger: [beside.reporter] }, world)
    const work = async () => {
      expect(await narrator.openBeforeTrigger(aStory())).toBe('')
      narrator.openBesideTrigger(aStory())
      for (const story of [triggered(), building(), passTime(building(), 60_000), deploying()]) {
        narrator.narrate(story)
        await world.clock.sleep(1_000)
      }
      await narrator.close(landed())
    }
    await world.clock.run(work())
    const verbs = ['open nothing', 'update nothing', 'update INPROGRESS', 'update INPROGRESS', 'close succeeded']
    for (const { told } of [before, beside]) expect(told.map((call) => call.replace(/^\d+ /, ''))).toEqual(verbs)
  })

  it('remember together what the post step needs', async () => {
    const world = aWorld(nobodyIsAsked)
    const before = aReporter('github-deployment', world)
    const beside = aReporter('comment', world)
    const { narrator } = aNarrator({ beforeTrigger: [before.reporter], besideTrigger: [beside.reporter] }, world)
    await world.clock.run(narrator.openBeforeTrigger(aStory()))
    expect(world.saved.at(-1)).toBe('reporters={"github-deployment-id":"7"}')
    narrator.openBesideTrigger(aStory())
    await world.clock.run(world.clock.sleep(1))
    expect(world.saved.at(-1)).toBe('reporters={"github-deployment-id":"7","comment-id":"7"}')
  })

  it('that are required can forbid the trigger', async () => {
    const world = aWorld(nobodyIsAsked)
    const tracker = aReporter('tracker', world, { answer: { kind: 'warning', text: 'tracker: it answered 500' } })
    const { narrator } = aNarrator({ beforeTrigger: [tracker.reporter] }, world)
    expect(await world.clock.run(narrator.openBeforeTrigger(aStory()))).toBe('tracker: it answered 500')
  })

  it('that could not be told of the end are left to the post step', async () => {
    const world = aWorld(nobodyIsAsked)
    const slow = aReporter('comment', world, { takesMs: 3_600_000 })
    const quick = aReporter('summary', world)
    const { narrator } = aNarrator({ beforeTrigger: [quick.reporter], besideTrigger: [slow.reporter] }, world)
    await world.clock.run(narrator.close(landed()))
    const untold = world.saved.filter((saved) => saved.startsWith('untold='))
    expect(untold).toEqual([expect.stringContaining('"reporters":["comment"],"elapsedMs":185000,"reason":"succeeded"')])
  })

  it('that were all told leave nothing to the post step', async () => {
    const world = aWorld(nobodyIsAsked)
    const { narrator } = aNarrator({ besideTrigger: [aReporter('comment', world).reporter] }, world)
    await world.clock.run(narrator.close(landed()))
    expect(world.saved.filter((saved) => saved.startsWith('untold='))).toEqual([])
  })

  it('that hang keep nobody longer than fifteen seconds', async () => {
    const world = aWorld(nobodyIsAsked)
    const slow = aReporter('github-deployment', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ beforeTrigger: [slow.reporter] }, world)
    await world.clock.run(narrator.openBeforeTrigger(aStory()))
    expect(world.clock.now()).toBe(15_000)
  })
})

describe('reporters whose requests wait for those of others', () => {
  it('have as much more time to open, and to close', async () => {
    const world = { ...aWorld(nobodyIsAsked), othersMs: 60_000 }
    const slow = aReporter('tracker', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ beforeTrigger: [slow.reporter] }, world)
    await world.clock.run(narrator.openBeforeTrigger(aStory()))
    expect(world.clock.now()).toBe(75_000)
    await world.clock.run(narrator.close(landed()))
    expect(world.clock.now()).toBe(150_000)
  })

  it('have two seconds after a cancel like the others, and say how long they tried', async () => {
    const world = { ...aWorld(nobodyIsAsked), othersMs: 60_000 }
    const slow = aReporter('comment', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ besideTrigger: [slow.reporter] }, world)
    world.clock.at(1_000, world.interrupt.press)
    await world.clock.run(narrator.close(landed()))
    expect(world.clock.now()).toBe(3_000)
    expect(world.log.lines).toEqual(['warning: comment: gave up after 3 s without an answer'])
  })

  it('have as much more time after a killed run', async () => {
    const world = aWorld(nobodyIsAsked)
    const { reporter } = aReporter('comment', world, { takesMs: 3_600_000 })
    const left = { beforeTrigger: [], besideTrigger: [reporter] }
    await world.clock.run(closeAbandoned(left, { story: landed(), world, othersMs: 60_000 }))
    expect(world.clock.now()).toBe(70_000)
  })
})

describe('an interrupt', () => {
  it('does not wait for what had to stand before the trigger', async () => {
    const world = aWorld(nobodyIsAsked)
    const slow = aReporter('tracker', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ beforeTrigger: [slow.reporter] }, world)
    world.clock.at(1_000, world.interrupt.press)
    expect(await world.clock.run(narrator.openBeforeTrigger(aStory()))).toBe('')
    expect(world.clock.now()).toBe(1_000)
    await world.clock.run(narrator.close(landed()))
    expect(world.clock.now()).toBeLessThanOrEqual(3_000)
  })

  it('that came before opens nothing that could take its time', async () => {
    const world = aWorld(nobodyIsAsked)
    const slow = aReporter('tracker', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ beforeTrigger: [slow.reporter] }, world)
    world.interrupt.press()
    expect(await world.clock.run(narrator.openBeforeTrigger(aStory()))).toBe('')
    expect(world.clock.now()).toBe(0)
  })

  it('leaves the reporters two seconds', async () => {
    const world = aWorld(nobodyIsAsked)
    const slow = aReporter('comment', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ besideTrigger: [slow.reporter] }, world)
    world.interrupt.press()
    await world.clock.run(narrator.close(landed()))
    expect(world.clock.now()).toBe(2_000)
  })

  it('while they are being closed leaves them two seconds more', async () => {
    const world = aWorld(nobodyIsAsked)
    const slow = aReporter('comment', world, { takesMs: 3_600_000 })
    const { narrator } = aNarrator({ besideTrigger: [slow.reporter] }, world)
    world.clock.at(4_000, world.interrupt.press)
    await world.clock.run(narrator.close(landed()))
    expect(world.clock.now()).toBe(6_000)
  })

  it('finds nobody listening when all is closed', async () => {
    const { world, narrator } = aNarrator()
    await world.clock.run(narrator.openBeforeTrigger(aStory()))
    await world.clock.run(narrator.close(landed()))
    expect(getEventListeners(world.interrupt.signal, 'abort')).toHaveLength(0)
    expect(world.clock.sleeping()).toBe(0)
  })
})

describe('what a killed process left open', () => {
  it('is closed, without being opened', async () => {
    const world = aWorld(nobodyIsAsked)
    const before = aReporter('github-deployment', world)
    const beside = aReporter('comment', world)
    const set = { beforeTrigger: [before.reporter], besideTrigger: [beside.reporter] }
    await world.clock.run(closeAbandoned(set, { story: landed(), world }))
    for (const { told } of [before, beside]) expect(told).toEqual(['0 close succeeded'])
  })

  it('is closed where it is named, and left as it is where it is not', async () => {
    const world = aWorld(nobodyIsAsked)
    const before = aReporter('github-deployment', world)
    const beside = aReporter('comment', world)
    const set = { beforeTrigger: [before.reporter], besideTrigger: [beside.reporter] }
    await world.clock.run(closeAbandoned(set, { story: landed(), world, only: ['comment'] }))
    expect([before.told, beside.told]).toEqual([[], ['0 close succeeded']])
  })

  it('is given ten seconds, no more', async () => {
    const world = aWorld(nobodyIsAsked)
    const { reporter } = aReporter('comment', world, { takesMs: 3_600_000 })
    await world.clock.run(closeAbandoned({ beforeTrigger: [], besideTrigger: [reporter] }, { story: landed(), world }))
    expect(world.clock.now()).toBe(10_000)
    expect(world.log.lines).toEqual(['warning: comment: gave up after 10 s without an answer'])
  })
})
