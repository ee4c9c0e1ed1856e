import { describe, expect, it } from '@jest/globals'
import { runFleetPost } from '../../../../src/actions/fleet/post.ts'
import type { SavedFleet } from '../../../../src/actions/fleet/saved-fleet.ts'
import { parseEvent } from '../../../../src/core/event.ts'
import { outcome } from '../../../../src/core/outcome.ts'
import { pull, push, sha } from '../../../support/events.ts'
import { fakeGitHub } from '../../../support/fake-github.ts'
import { type EntryGiven, gameServer, readFleet, stepInputs, web } from '../../../support/fleet-inputs.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'
import { answer, type Fate } from '../../../support/scripted-http.ts'
import { aWorld } from '../../../support/worlds.ts'

const nothing: SavedFleet = {
  over: false,
  begun: new Set(),
  ended: new Map(),
  ids: new Map(),
  unstopped: new Map(),
  reporters: new Map(),
  untold: new Map(),
  fleetReporters: {},
  fleetUntold: undefined,
}

const pushed = push({ ref: 'refs/heads/main', after: sha('a') })
const stopping = answer(200, { message: 'ok' })

interface Given {
  readonly entries: readonly EntryGiven[]
  readonly saved: Partial<SavedFleet>
  readonly inputs?: RawInputs
  /** What becomes of every request to a provider. */
  readonly fate?: Fate
  readonly event?: Parameters<typeof parseEvent>[0]
}

/** Runs the post step of a fleet after main has left this behind. */
async function afterMain({ entries, saved, inputs = {}, fate = stopping, event = pushed }: Given) {
  const github = fakeGitHub()
  const recorded = aWorld(() => fate, { github: github.github })
  const raw = rawInputs({ ...stepInputs, ...inputs })
  const world = {
    ...recorded,
    event: parseEvent(event),
    raw,
    gitHubHost: 'api.github.com',
    gitHubOver: () => github.github,
  }
  const reading = readFleet(entries, inputs)
  expect(reading.faults).toEqual([])
  await recorded.clock.run(runFleetPost(reading, { world, saved: { ...nothing, ...saved } }))
  return { lines: recorded.log.lines, summaries: recorded.summaries, github, http: recorded.http }
}

/** By name, each as it was saved: those that were begun, and their ids. */
function followed(ids: Readonly<Record<string, string>>): Pick<SavedFleet, 'begun' | 'ids'> {
  return { begun: new Set(Object.keys(ids)), ids: new Map(Object.entries(ids).filter(([, id]) => id !== '')) }
}

describe('after a fleet that came to its end', () => {
  it('there is nothing to do', async () => {
    const saved = { over: true, ...followed({ api: 'dep-1' }), ended: new Map([['api', 'succeeded' as const]]) }
    const { lines, summaries, http } = await afterMain({ entries: [web('api')], saved })

    expect([lines, summaries, http.sent]).toEqual([[], [], []])
  })

  it('what main had no time to stop is stopped', async () => {
    const saved = { over: true, unstopped: new Map([['arena', 'dep-7']]) }
    const { lines, http } = await afterMain({ entries: [gameServer('arena')], saved })

    expect(http.sent.map(({ request }) => new URL(request.url).pathname)).toEqual(['/v1/stop/dep-7'])
    expect(lines).toEqual(['arena: Deployment dep-7 is being stopped.'])
  })

  it.each<[string, Given]>([
    [
      'the provider refuses to stop',
      {
        entries: [gameServer('arena')],
        saved: { over: true, unstopped: new Map([['arena', 'dep-7']]) },
        fate: answer(403, { message: 'no' }),
      },
    ],
    [
      'is in no list any more',
      { entries: [web('api')], saved: { over: true, unstopped: new Map([['arena', 'dep-7']]) } },
    ],
    [
      'the event no longer asks for',
      {
        entries: [web('arena')],
        saved: { over: true, unstopped: new Map([['arena', 'dep-7']]) },
        event: push({ deleted: true, after: '0'.repeat(40) }),
      },
    ],
  ])('what %s is named as still running', async (_what, given) => {
    const { lines } = await afterMain(given)

    expect(lines.at(-1)).toBe('warning: This step was cut short. What may still run: arena (dep-7).')
  })

  it('those are told whom main could not tell, and they alone', async () => {
    const end = outcome({ reason: 'build-failed', happened: 'The build failed.', deploymentId: 'dep-1' })
    const untold = new Map([['api', { reporters: ['commit-status'], outcome: end, elapsedMs: 65_000 }]])
    const entries = [web('api', { 'commit-status': 'api deployed' }), web('docs', { 'commit-status': 'docs deployed' })]
    const { github, summaries } = await afterMain({ entries, saved: { over: true, untold } })

    expect(github.commitStatuses).toEqual([expect.objectContaining({ context: 'api deployed', state: 'failure' })])
    expect(summaries).toEqual([])
  })

  it('the words of the whole fleet are told where nobody had heard them', async () => {
    const end = outcome({ reason: 'build-failed', happened: '1 of 2 deployments is not good.' })
    const fleetUntold = { reporters: ['summary', 'comment'], outcome: end, elapsedMs: 65_000 }
    const { summaries, github } = await afterMain({
      entries: [web('api', { 'preview-hook': stepInputs['hook'] })],
      saved: { over: true, fleetUntold },
      event: pull('opened', { number: 12, head: { sha: sha('a'), ref: 'feat/a' } }),
    })

    expect(summaries).toEqual([expect.stringContaining('1 of 2 deployments is not good.')])
    expect(github.comments).toEqual([expect.objectContaining({ issue: 12 })])
  })
})

describe('after a fleet that was killed', () => {
  it('every entry is shown as it was left: over, followed, and not yet begun', async () => {
    const saved = { ...followed({ api: 'dep-1', web: 'dep-2' }), ended: new Map([['api', 'succeeded' as const]]) }
    const { lines, summaries } = await afterMain({ entries: [web('api'), web('web'), web('docs')], saved })

    expect(lines).toEqual(['warning: This step was cut short. What may still run: web (dep-2).'])
    expect(summaries).toHaveLength(1)
    expect(summaries[0]).toContain('1 of 3 good')
    expect(summaries[0]).toContain('`dep-2`')
  })

  it('one without a known id may run as well', async () => {
    const { lines } = await afterMain({ entries: [web('api')], saved: followed({ api: '' }) })

    expect(lines).toEqual(['warning: This step was cut short. What may still run: api (no id is known).'])
  })

  it('one that is in no list any more is named all the same', async () => {
    const { lines } = await afterMain({ entries: [web('api')], saved: followed({ gone: 'dep-3' }) })

    expect(lines).toEqual(['warning: This step was cut short. What may still run: gone (dep-3).'])
  })

  it('one is stopped that is to be stopped, and is said to run no more', async () => {
    const entries = [gameServer('arena', { 'on-interrupt': 'stop' }), gameServer('left')]
    const { lines, http } = await afterMain({ entries, saved: followed({ arena: 'dep-7', left: 'dep-8' }) })

    expect(http.sent.map(({ request }) => new URL(request.url).pathname)).toEqual(['/v1/stop/dep-7'])
    expect(lines).toEqual([
      'arena: Deployment dep-7 is being stopped.',
      'warning: This step was cut short. What may still run: left (dep-8).',
    ])
  })

  it('no more than 15 are named in the warning; a group names all', async () => {
    const ids = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`n${index}`, `dep-${index}`]))
    const { lines } = await afterMain({ entries: Object.keys(ids).map((name) => web(name)), saved: followed(ids) })

    expect(lines[0]).toMatch(/: n0 \(dep-0\), .*n14 \(dep-14\) and 2 more\.$/)
    expect(lines.slice(1)).toEqual([
      'group: What may still run',
      ...Object.entries(ids).map(([n, id]) => `${n} (${id})`),
    ])
  })
})
