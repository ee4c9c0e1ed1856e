import { describe, expect, it } from '@jest/globals'
import { outcome } from '../../../src/core/outcome.ts'
import type { Story } from '../../../src/core/story.ts'
import { errorMessage } from '../../../src/reporters/error-message.ts'
import { changeLines, closingGroups, closingLines, heartbeatLine } from '../../../src/reporters/log.ts'
import { storyChanged } from '../../../src/reporters/story-change.ts'
import {
  aService,
  aStory,
  broken,
  building,
  cancelled,
  closedPullRequest,
  deploying,
  ended,
  failed,
  interrupted,
  landed,
  notWaited,
  queued,
  refused,
  seen,
  skipped,
  timedOut,
  triggered,
  uncertain,
  unchanged,
} from '../../support/stories.ts'

function transcript(...stories: readonly Story[]): readonly string[] {
  return stories.flatMap((story, index) => changeLines(stories[index - 1], story))
}

describe('the lines of a deployment', () => {
  it('tell every change, in columns, with the time in the first one', () => {
    expect(
      transcript(aStory(), triggered(), queued(), building(), deploying(), landed()).join('\n'),
    ).toMatchInlineSnapshot(`
"    0:00  ▸ Flightcontrol  deployment clcpcxekt000lc9ojqtgtc26y  preview/pr-42
    0:02  · Flightcontrol  PENDING
    0:02  · web            PENDING
    0:02  · worker         PENDING
    0:40  ▸ Flightcontrol  INPROGRESS          PENDING took 40s
    0:40  ▸ web            BUILDING            PENDING took 40s
    0:40  · worker         PENDING_DEPENDENCY  PENDING took 40s
    2:07  ▸ web            DEPLOYING           BUILDING took 1m 27s
    2:07  ▸ worker         BUILDING            PENDING_DEPENDENCY took 1m 27s
    3:05  ✓ web            SUCCESS             DEPLOYING took 58s; https://pr-42.example.com
    3:05  = worker         NO_CHANGE           BUILDING took 58s
    3:05  ✓ Flightcontrol  SUCCESS             INPROGRESS took 2m 25s"
`)
  })

  it('say nothing while nothing changes', () => {
    expect(changeLines(building(), { ...building(), elapsedMs: 90_000 })).toEqual([])
    expect(changeLines(undefined, aStory())).toEqual([])
  })

  it('name the reason of a service that failed, and stop at its first line', () => {
    expect(transcript(building(), failed()).join('\n')).toMatchInlineSnapshot(`
"    0:40  ▸ Flightcontrol  deployment clcpcxekt000lc9ojqtgtc26y  preview/pr-42
    0:40  ▸ Flightcontrol  INPROGRESS          PENDING took 40s
    0:40  ▸ web            BUILDING            PENDING took 40s
    0:40  · worker         PENDING_DEPENDENCY  PENDING took 40s
    2:07  ✗ web            BUILD_ERROR         BUILDING took 1m 27s; step 7/12: RUN npm ci
    2:07  – worker         CANCELLED           PENDING_DEPENDENCY took 1m 27s
    2:07  ✗ Flightcontrol  BUILD_ERROR         INPROGRESS took 1m 27s"
`)
  })

  it('tell a service whose past is not known', () => {
    expect(changeLines(undefined, { ...building(), services: [] }).join('\n')).toMatchInlineSnapshot(`
"    0:40  ▸ Flightcontrol  deployment clcpcxekt000lc9ojqtgtc26y  preview/pr-42
    0:40  ▸ Flightcontrol  INPROGRESS          PENDING took 40s
    0:40  ▸ web            BUILDING
    0:40  · worker         PENDING_DEPENDENCY"
`)
  })

  it('show a contradiction once', () => {
    const contradictory = seen(building(), {
      elapsedMs: 60_000,
      state: 'failed',
      status: 'SUCCESS',
      contradiction: 'service web is in ERROR',
      services: [],
    })
    expect(
      transcript(building(), contradictory, { ...contradictory, elapsedMs: 61_000 }).join('\n'),
    ).toMatchInlineSnapshot(`
"    0:40  ▸ Flightcontrol  deployment clcpcxekt000lc9ojqtgtc26y  preview/pr-42
    0:40  ▸ Flightcontrol  INPROGRESS          PENDING took 40s
    0:40  ▸ web            BUILDING            PENDING took 40s
    0:40  · worker         PENDING_DEPENDENCY  PENDING took 40s
    1:00  ✗ Flightcontrol  SUCCESS             INPROGRESS took 20s
    1:00  ! Flightcontrol  SUCCESS             but service web is in ERROR"
`)
  })

  it('mark a status that nobody knows', () => {
    const strange = seen(building(), { elapsedMs: 60_000, state: 'unknown', status: 'HALF_DONE', services: [] })
    expect(transcript(building(), strange).join('\n')).toMatchInlineSnapshot(`
"    0:40  ▸ Flightcontrol  deployment clcpcxekt000lc9ojqtgtc26y  preview/pr-42
    0:40  ▸ Flightcontrol  INPROGRESS          PENDING took 40s
    0:40  ▸ web            BUILDING            PENDING took 40s
    0:40  · worker         PENDING_DEPENDENCY  PENDING took 40s
    1:00  ? Flightcontrol  HALF_DONE           INPROGRESS took 20s"
`)
  })

  it('stay one line each and in their columns, whatever a service is called', () => {
    const hostile = aService({
      name: `${'n'.repeat(300)}\n::set-output name=x::y`,
      status: '\u001b[31m::error::\r\nBUILDING',
      state: 'failed',
      error: '\n\n  ##[stop-commands]x\nsecond',
    })
    const lines = changeLines(undefined, seen(triggered(), { elapsedMs: 3_723_000, services: [hostile] }))
    for (const line of lines) {
      expect(line).not.toMatch(/[\n\r\u001b]|::\w|##\[/)
      expect(line.length).toBeLessThan(550)
    }
    expect(lines.join('\n')).toMatchInlineSnapshot(`
" 1:02:03  ▸ Flightcontrol                 deployment clcpcxekt000lc9ojqtgtc26y  preview/pr-42
 1:02:03  ▸ Flightcontrol                 INPROGRESS
 1:02:03  ✗ nnnnnnnnnnnnnnnnnnnnnnnnnnn…   : :error: : BUILDING  ## [stop-commands]x"
`)
  })
})

describe('the heartbeat', () => {
  it.each<[string, Story, string]>([
    ['before the first answer', triggered(), ''],
    ['in the queue', queued(), ''],
    ['at work', deploying(), ''],
    ['with what history teaches', deploying(), 'usually 4m 10s, about 1m 10s to go'],
    ['without services', seen(triggered(), { elapsedMs: 1_000, services: [] }), 'usually 4m 10s'],
  ])('%s', (_, story, expectation) => {
    expect(heartbeatLine({ ...story, elapsedMs: 180_000 }, expectation)).toMatchSnapshot()
  })

  it('names three services and counts the others', () => {
    const services = ['a', 'b', 'c', 'd', 'e'].map((id) => aService({ id, name: id }))
    const story = seen(triggered(), { elapsedMs: 1_000, services })
    expect(heartbeatLine({ ...story, elapsedMs: 61_000 })).toContain(
      'a BUILDING 1m 01s, b BUILDING 1m 01s, c BUILDING 1m 01s and 2 more',
    )
  })

  it('says nothing of a time that it does not know', () => {
    expect(heartbeatLine({ ...building(), services: [] })).toContain('web BUILDING, worker PENDING_DEPENDENCY')
  })
})

describe('the closing lines', () => {
  it.each<[string, Story]>(
    Object.entries({
      landed: landed(),
      'landed without a URL': { ...landed(), url: '', queuedMs: 0 },
      unchanged: unchanged(),
      'unchanged, at its address': { ...unchanged(), url: 'https://pr-42.example.com' },
      failed: failed(),
      'timed out': timedOut('run'),
      'timed out in the queue': timedOut('queue'),
      interrupted: interrupted(),
      'interrupted before the trigger': ended(aStory(), { reason: 'workflow-cancelled', happened: 'x' }),
      'interrupted in the trigger': ended(aStory(), { reason: 'workflow-cancelled', happened: 'x', afloat: 'perhaps' }),
      uncertain: uncertain(),
      cancelled: cancelled(),
      'not waited for': notWaited(),
      'closed pull request': closedPullRequest(),
      skipped: skipped(),
      refused: refused(),
      broken: broken(),
      'not over': building(),
      'not over, all services at their end': seen(building(), { elapsedMs: 60_000, phase: 'finished', services: [] }),
      preparing: seen(triggered(), { elapsedMs: 60_000, phase: 'prepare', services: [] }),
      deploying: deploying(),
      starting: aStory(),
      started: triggered(),
      queued: queued(),
    }),
  )('of a deployment that %s', (_, story) => {
    expect(closingLines(story)).toMatchSnapshot()
  })

  it('end with an address where there is no URL', () => {
    const arrived = seen(triggered(), {
      elapsedMs: 9_000,
      state: 'succeeded',
      phase: 'finished',
      services: [],
      address: '192.0.2.7:30001',
    })
    const lines = closingLines(ended(arrived, { reason: 'succeeded', happened: 'x' }))
    expect(lines).toEqual(['✓ Landed in 9s: 192.0.2.7:30001'])
    expect(closingLines(ended(aStory(), { reason: 'succeeded', happened: 'x' }))).toEqual(['✓ Landed in 0s'])
  })

  it('count the services that failed beyond three', () => {
    const services = ['a', 'b', 'c', 'd'].map((id) =>
      aService({ id, name: '', state: 'failed', status: 'DEPLOY_ERROR' }),
    )
    const story = seen(triggered(), { elapsedMs: 9_000, state: 'failed', phase: 'finished', status: 'ERROR', services })
    const lines = closingLines(ended(story, { reason: 'deploy-failed', happened: 'x' }))
    expect(lines.at(-1)).toBe('✗ Failed after 9s: a DEPLOY_ERROR, b DEPLOY_ERROR, c DEPLOY_ERROR and 1 more')
  })

  it('say why where no service is to blame', () => {
    expect(closingLines(ended(aStory(), { reason: 'provider-error', happened: 'x' })).at(-1)).toBe(
      '✗ Failed after 0s: provider error',
    )
  })
})

describe('the groups before the end', () => {
  it('hold the errors as the provider tells them', () => {
    const story = failed()
    const observation = story.observation && { ...story.observation, error: 'quota exceeded' }
    expect(closingGroups({ ...story, observation })).toMatchInlineSnapshot(`
[
  {
    "lines": [
      "step 7/12: RUN npm ci",
      "npm error code ERESOLVE",
      "npm error ERESOLVE unable to resolve dependency tree",
    ],
    "title": "Error of web, as Flightcontrol tells it",
  },
  {
    "lines": [
      "quota exceeded",
    ],
    "title": "Error, as Flightcontrol tells it",
  },
]
`)
  })

  it('keep the end of a very long error', () => {
    const error = Array.from({ length: 1_000 }, (_, index) => `line ${index + 1}`).join('\r\n')
    const services = [aService({ state: 'failed', error })]
    const [group] = closingGroups(seen(triggered(), { elapsedMs: 1, services }))
    expect(group?.lines).toHaveLength(201)
    expect(group?.lines[0]).toBe('(800 lines before these)')
    expect(group?.lines.at(-1)).toBe('line 1000')
  })

  it('are none where nothing failed', () => {
    expect(closingGroups(landed())).toEqual([])
    expect(closingGroups(aStory())).toEqual([])
  })
})

describe('the one error', () => {
  it('says what happened, what may be running, what to do and what was seen', () => {
    const end = outcome({
      reason: 'too-many-errors',
      happened: 'Flightcontrol answered 502 six times.',
      afloat: 'yes',
      next: 'Look at its status.',
    })
    expect(errorMessage(end, 'BUILDING ×14, 502 ×6')).toBe(
      'Flightcontrol answered 502 six times. The deployment was not stopped: it goes on. Next: Look at its status. Seen: BUILDING ×14, 502 ×6.',
    )
  })

  it('says nothing twice', () => {
    const end = outcome({
      reason: 'run-timeout',
      happened: 'Deployment x had not landed.\nSeen: BUILDING ×14.',
      afloat: 'yes',
    })
    expect(errorMessage(end, 'BUILDING ×14')).toBe(
      'Deployment x had not landed. Seen: BUILDING ×14. The deployment was not stopped: it goes on.',
    )
  })

  it.each([
    ['no', 'No deployment of this run is left running.'],
    ['perhaps', 'A deployment may or may not be running.'],
  ] as const)('tells whether a deployment runs: %s', (afloat, sentence) => {
    expect(errorMessage(outcome({ reason: 'internal', happened: 'Oh.', afloat }))).toBe(`Oh. ${sentence}`)
  })

  it.each(['x', '%', '🦀', '\n'])(
    'fits into an annotation and keeps what to do, also when the provider says %j a million times',
    (unit) => {
      const end = outcome({
        reason: 'build-failed',
        happened: `It says: ${unit.repeat(1_000_000)}`,
        next: 'Open the log.',
      })
      const text = errorMessage(end, 'BUILDING ×14')
      expect(`::error::${text.replaceAll('%', '%25')}`.length).toBeLessThanOrEqual(4_096)
      expect(text).toContain('No deployment of this run is left running. Next: Open the log. Seen: BUILDING ×14.')
    },
  )

  it('fits also when the advice is endless', () => {
    const end = outcome({ reason: 'build-failed', happened: 'Failed.', next: '%'.repeat(100_000) })
    expect(errorMessage(end).replaceAll('%', '%25').length).toBeLessThanOrEqual(3_800)
    expect(errorMessage(end)).toContain('Failed. ')
  })
})

describe('news', () => {
  it('is any change but the time', () => {
    expect(storyChanged(building(), { ...building(), elapsedMs: 99_000 })).toBe(false)
    expect(storyChanged(aStory(), aStory())).toBe(false)
    expect(storyChanged(aStory(), triggered())).toBe(true)
    expect(storyChanged(building(), deploying())).toBe(true)
    expect(storyChanged(deploying(), landed())).toBe(true)
  })
})
