import { describe, expect, it } from '@jest/globals'
import { type CarryOutPlan, carryOut } from '../../../src/core/carry-out.ts'
import type { Expectation } from '../../../src/core/expectation.ts'
import type { Narrator } from '../../../src/core/narrator.ts'
import { outcome } from '../../../src/core/outcome.ts'
import type { Story } from '../../../src/core/story.ts'
import { aProvider } from '../../support/providers.ts'
import { answer, type Fate, inOrder, never, slowly } from '../../support/scripted-http.ts'
import { aStory } from '../../support/stories.ts'
import { aWorld } from '../../support/worlds.ts'

const accepted = slowly(300, answer(200, 'dep-1'))

interface Given extends Partial<CarryOutPlan> {
  /** What the reporters that must stand before the trigger say. */
  readonly refusal?: string
  readonly settle?: (story: Story) => Story
}

/** A deployment whose requests meet these fates, and a note of everything that happens, in order. */
function aVoyage(fates: readonly Fate[], { refusal = '', settle, ...different }: Given = {}) {
  const noted: string[] = []
  const world = aWorld((_request, number) => {
    noted.push(`request ${number}`)
    return inOrder(...fates)(_request, number)
  })
  const narrator: Narrator = {
    async openBeforeTrigger() {
      noted.push('open before')
      return refusal
    },
    openBesideTrigger: () => void noted.push('open beside'),
    narrate: ({ observation }) => void noted.push(`narrate ${observation?.status ?? 'the id'}`),
    expect: (expectation) => void noted.push(`expect ${expectation?.usualMs}`),
    whileBeating: (work) => work(),
    async close(story) {
      noted.push(`close ${story.outcome?.reason}`)
    },
  }
  const plan: CarryOutPlan = {
    provider: aProvider(),
    schedule: () => 5_000,
    limits: {
      queueTimeoutMs: 60_000,
      runTimeoutMs: 60_000,
      requestTimeoutMs: 10_000,
      maxPollErrors: 5,
      notFoundGraceMs: 60_000,
    },
    shortestPauseMs: 1_000,
    deploymentId: '',
    wait: true,
    primaryService: '',
    environmentGiven: false,
    rules: { onError: false, onTimeout: false, onInterrupt: false },
    ...different,
  }
  const told: Story[] = []
  const outside = {
    ...world,
    narrator,
    told: (story: Story) => void told.push(story),
    ...(settle && { settle }),
  }
  const start = (what: Parameters<typeof carryOut>[0] = plan) =>
    world.clock.run(carryOut(what, { story: aStory(), world: outside }))
  return { world, noted, told, start }
}

describe('a deployment that is carried out', () => {
  it('is told before, triggered, told beside, followed, and told at its end', async () => {
    const { start, noted, told } = aVoyage([accepted, answer(200, 'BUILDING'), answer(200, 'GOOD')])
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
    expect(noted).toEqual([
      'open before',
      'request 1',
      'open beside',
      'narrate the id',
      'request 2',
      'narrate BUILDING',
      'request 3',
      'narrate GOOD',
      'close succeeded',
    ])
    expect(told.map(({ observation }) => observation?.status)).toEqual([undefined, 'BUILDING', 'GOOD'])
  })

  it('is not where it could not be recorded first, as the user demands', async () => {
    const { start, noted } = aVoyage([], { refusal: 'tracker: it answered 500' })
    const end = await start()
    expect(end.elapsedMs).toBe(0)
    expect(end.outcome).toMatchObject({
      result: 'error',
      reason: 'rejected',
      afloat: 'no',
      happened: 'Nothing was deployed, since the deployment could not be recorded first: tracker: it answered 500',
      next: 'Mend the tracker inputs, or set `tracker-required: false`.',
    })
    expect(noted).toEqual(['open before', 'close rejected'])
  })

  it('is only told where nothing is to be done', async () => {
    const { start, noted } = aVoyage([])
    const skip = outcome({ reason: 'branch-deleted', happened: 'The branch is gone.' })
    expect(await start(skip)).toMatchObject({ outcome: skip, elapsedMs: 0 })
    expect(noted).toEqual(['close branch-deleted'])
  })

  it('has its end settled before anybody is told of it', async () => {
    const worse = outcome({ reason: 'outputs-unwritable', happened: 'The file is full.' })
    const { start, noted } = aVoyage([accepted, answer(200, 'GOOD')], {
      settle: (story) => ({ ...story, outcome: worse }),
    })
    expect((await start()).outcome).toBe(worse)
    expect(noted.at(-1)).toBe('close outputs-unwritable')
  })
})

describe('what earlier deployments teach', () => {
  const usually: Expectation = { usualMs: 250_000, longMs: 400_000 }

  it('is asked for once the deployment is on its way, and told when it is known', async () => {
    const { start, noted } = aVoyage([accepted, answer(200, 'GOOD')], { learn: async () => usually })
    await start()
    expect(noted).toEqual([
      'open before',
      'request 1',
      'open beside',
      'narrate the id',
      'expect 250000',
      'request 2',
      'narrate GOOD',
      'close succeeded',
    ])
  })

  it('is not waited for, and not told afterwards', async () => {
    const signals: AbortSignal[] = []
    const voyage = aVoyage([accepted, answer(200, 'GOOD')], {
      learn: async (signal) => {
        signals.push(signal)
        await voyage.world.clock.sleep(60_000)
        return usually
      },
    })
    await voyage.start()
    expect(voyage.world.clock.now()).toBe(5_300)
    expect(signals[0]?.aborted).toBe(true)
    await voyage.world.clock.run(voyage.world.clock.sleep(100_000))
    expect(voyage.noted.filter((note) => note.startsWith('expect'))).toEqual([])
  })

  it('is not asked for by who does not wait', async () => {
    const { start, noted } = aVoyage([accepted], { wait: false, learn: async () => usually })
    expect((await start()).outcome).toMatchObject({ reason: 'not-waited' })
    expect(noted).not.toContain('expect 250000')
  })

  it('is not asked for a deployment that is taken up: when that was started is not known', async () => {
    const { start, noted } = aVoyage([answer(200, 'GOOD')], { deploymentId: 'dep-1', learn: async () => usually })
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
    expect(noted).not.toContain('expect 250000')
  })

  it('is nothing to fail for where it can not be had', async () => {
    const { start, noted } = aVoyage([accepted, answer(200, 'GOOD')], {
      learn: () => Promise.reject(new TypeError('Cannot find module')),
    })
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
    expect(noted.filter((note) => note.startsWith('expect'))).toEqual([])
  })

  it('is not asked for where nothing was started', async () => {
    const { start, noted } = aVoyage([slowly(300, answer(403, ''))], { learn: async () => usually })
    expect((await start()).outcome).toMatchObject({ reason: 'unauthorized' })
    expect(noted).toEqual(['open before', 'request 1', 'open beside', 'close unauthorized'])
  })

  it('is told to be nothing where nothing is known', async () => {
    const { start, noted } = aVoyage([accepted, answer(200, 'GOOD')], { learn: async () => undefined })
    expect((await start()).outcome).toMatchObject({ reason: 'succeeded' })
    expect(noted).toContain('expect undefined')
  })
})

describe('a deployment that is to be stopped after a cancel', () => {
  const stoppable = aProvider({
    stop: {
      request: (id) => ({ method: 'DELETE', url: `https://deploy.example.com/${id}`, headers: {} }),
      read: ({ status }) => (status === 200 ? 'stopping' : 'undecided'),
    },
  })
  const rules = { onError: false, onTimeout: false, onInterrupt: true }
  const hangs = slowly(never, answer(200))

  it('has its stop answered within three seconds, or leaves it to the post step', async () => {
    const { start, world } = aVoyage([slowly(2_700, answer(200, 'dep-1')), hangs], { provider: stoppable, rules })
    world.clock.at(1, () => world.interrupt.press())
    expect((await start()).outcome).toMatchObject({ reason: 'workflow-cancelled', afloat: 'yes' })
    expect(world.clock.now()).toBe(3_001)
    expect(world.saved).toContain('unstopped=dep-1')
  })

  it('has a second for it where the trigger took no time', async () => {
    const { start, world } = aVoyage([accepted, hangs], { provider: stoppable, rules })
    world.clock.at(400, () => world.interrupt.press())
    await start()
    expect(world.clock.now()).toBe(1_400)
  })

  it('leaves no listener and no sleeper behind, however it ends', async () => {
    const { start, world } = aVoyage([accepted, answer(200, 'GOOD')], { provider: stoppable, rules })
    await start()
    world.interrupt.press()
    expect(world.clock.sleeping()).toBe(0)
  })
})
