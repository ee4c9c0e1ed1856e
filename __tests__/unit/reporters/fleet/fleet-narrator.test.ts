import { describe, expect, it } from '@jest/globals'
import type { Reporter } from '../../../../src/core/reporter.ts'
import type { Story } from '../../../../src/core/story.ts'
import { createFleetNarrator } from '../../../../src/reporters/fleet/fleet-narrator.ts'
import { anEntry, underWay } from '../../../support/fleets.ts'
import { never } from '../../../support/scripted-http.ts'
import { aStory, building, landed } from '../../../support/stories.ts'
import { aWorld } from '../../../support/worlds.ts'

function narration({ closesAfterMs = 0 } = {}) {
  const world = aWorld(() => {
    throw new Error('nobody asks')
  })
  const told: string[] = []
  const tell = (verb: string) => async (_: Story) => {
    told.push(`${verb} at ${world.clock.now()}`)
    return { kind: 'done' } as const
  }
  const reporter: Reporter = {
    name: 'comment',
    open: tell('open'),
    update: tell('update'),
    async close(story, { signal }) {
      await world.clock.sleep(closesAfterMs, signal)
      return tell('close')(story)
    },
    memory: () => ({ 'comment-id': '7' }),
  }
  let story = aStory()
  const narrator = createFleetNarrator(
    {
      fleet: () => underWay(anEntry('a', building())),
      story: () => story,
      reporters: { beforeTrigger: [], besideTrigger: [reporter] },
    },
    world,
  )
  return {
    world,
    told,
    narrator,
    end: () => {
      story = landed()
    },
  }
}

describe('who tells of a fleet', () => {
  it('opens, updates not more often than each 15 s, and closes', async () => {
    const { world, narrator, told, end } = narration()
    await world.clock.run(
      narrator.whileBeating(async () => {
        narrator.open()
        for (let second = 0; second < 40; second += 1) {
          await world.clock.sleep(1000)
          if (second < 20) narrator.changed()
        }
      }),
    )
    end()
    await world.clock.run(narrator.close())

    expect(told).toEqual(['open at 0', 'update at 15000', 'update at 30000', 'close at 40000'])
    expect(world.saved).toContain('reporters={"comment-id":"7"}')
    expect(world.clock.sleeping()).toBe(0)
  })

  it('says each minute how it stands where nothing else is said', async () => {
    const { world, narrator } = narration()
    await world.clock.run(narrator.whileBeating(() => world.clock.sleep(150_000)))

    expect(world.log.lines).toEqual(Array(2).fill(expect.stringMatching(/0 of 1 are over; 1 at work/)))
  })

  it('leaves to post who could not be told in time, sooner after a cancel', async () => {
    const { world, narrator, end } = narration({ closesAfterMs: never })
    end()
    world.clock.at(1000, () => world.interrupt.press())
    await world.clock.run(narrator.close())

    expect(world.clock.now()).toBeLessThanOrEqual(3000)
    expect(world.saved.join('\n')).toContain('untold={"reporters":["comment"]')
  })

  it('hurries where it was cancelled before', async () => {
    const { world, narrator, end } = narration({ closesAfterMs: never })
    end()
    world.interrupt.press()
    await world.clock.run(narrator.close())

    expect(world.clock.now()).toBeLessThanOrEqual(2000)
  })
})
