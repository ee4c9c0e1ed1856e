import { describe, expect, it } from '@jest/globals'
import { fleetOutcome } from '../../../../src/core/fleet/fleet-outcome.ts'
import type { FleetEntry } from '../../../../src/core/fleet/fleet-story.ts'
import type { OutcomeParts } from '../../../../src/core/outcome.ts'
import { anEntry } from '../../../support/fleets.ts'
import * as stories from '../../../support/stories.ts'

const { deploymentId } = stories

/** One that has failed, in few words unless a test has others. */
function bad(name: string, different: Partial<OutcomeParts> = {}): FleetEntry {
  const parts = { reason: 'build-failed', happened: 'It failed.', ...different } as const
  return anEntry(name, stories.ended(stories.building(), parts))
}

function happened(...entries: readonly FleetEntry[]): string {
  return fleetOutcome(entries).happened
}

describe('a fleet of which all is good', () => {
  it('says so', () => {
    expect(fleetOutcome([anEntry('api', stories.unchanged()), anEntry('web', stories.landed())])).toEqual({
      result: 'success',
      reason: 'succeeded',
      happened: 'All 2 deployments are good.',
      afloat: 'none',
      next: '',
      deploymentId: '',
      observation: undefined,
    })
  })

  it('tells how many had nothing to deploy', () => {
    const entries = [anEntry('api', stories.landed()), anEntry('web', stories.closedPullRequest())]

    expect(fleetOutcome(entries)).toMatchObject({
      result: 'success',
      happened: 'All 2 deployments are good. 1 of them had nothing to deploy.',
    })
  })

  it('has nothing to deploy where none of it has', () => {
    expect(fleetOutcome([anEntry('api', stories.skipped())])).toMatchObject({
      result: 'skipped',
      reason: 'dry-run',
      happened: 'The one deployment is good. It had nothing to deploy.',
    })
  })

  it('is good also with one that may be cancelled', () => {
    expect(fleetOutcome([anEntry('api', stories.cancelled(), { onCancelled: 'pass' })])).toMatchObject({
      result: 'cancelled',
      happened: 'The one deployment is good.',
      afloat: 'none',
    })
  })
})

describe('a fleet with bad ones', () => {
  it('names the one that is bad, counts the others, and says what to do next', () => {
    const entries = [
      anEntry('api', stories.landed()),
      anEntry('web', stories.failed()),
      anEntry('docs', stories.closedPullRequest()),
      anEntry('admin', stories.unchanged()),
    ]

    expect(fleetOutcome(entries)).toEqual({
      result: 'failed',
      reason: 'build-failed',
      happened:
        '1 of 4 deployments is not good: web (build-failed). 2 good, 1 skipped. ' +
        `web: Deployment ${deploymentId} failed: BUILD_ERROR (web BUILD_ERROR). Seen: PENDING, INPROGRESS ×14, BUILD_ERROR.`,
      afloat: 'no',
      next: `Open the build and service logs of deployment ${deploymentId} in Flightcontrol.`,
      deploymentId: '',
      observation: undefined,
    })
  })

  it('names all that are bad, and tells of the worst', () => {
    const unauthorized = bad('b', {
      reason: 'unauthorized',
      happened: 'The key is not known.',
      next: 'Look at the key.',
    })

    expect(fleetOutcome([bad('a'), unauthorized, bad('c')])).toMatchObject({
      result: 'error',
      reason: 'unauthorized',
      happened:
        '3 of 3 deployments are not good: a (build-failed), b (unauthorized), c (build-failed). 0 good, 0 skipped. ' +
        'b: The key is not known.',
      afloat: 'no',
      next: 'Look at the key.',
    })
  })

  it('names what goes on', () => {
    const entries = [bad('a', { afloat: 'yes' }), bad('b'), bad('c', { afloat: 'yes' })]

    expect(fleetOutcome(entries)).toMatchObject({
      happened:
        '3 of 3 deployments are not good: a (build-failed), b (build-failed), c (build-failed). 0 good, 0 skipped. ' +
        `a: It failed. What goes on: a (${deploymentId}), c (${deploymentId}).`,
      afloat: 'none',
    })
  })

  it('names what may be running', () => {
    const entries = [bad('a', { afloat: 'perhaps' }), bad('b')]

    expect(fleetOutcome(entries)).toMatchObject({
      happened:
        '2 of 2 deployments are not good: a (build-failed), b (build-failed). 0 good, 0 skipped. ' +
        `a: It failed. What may be running: a (${deploymentId}).`,
      afloat: 'none',
    })
  })

  it('names both, without an id where none is known', () => {
    const entries = [anEntry('api', stories.timedOut()), anEntry('web', stories.uncertain())]

    expect(fleetOutcome(entries)).toMatchObject({
      reason: 'trigger-unconfirmed',
      happened:
        '2 of 2 deployments are not good: api (run-timeout), web (trigger-unconfirmed). 0 good, 0 skipped. ' +
        'web: The request to Flightcontrol was sent, but the connection broke before an answer came. ' +
        `What goes on: api (${deploymentId}). What may be running: web.`,
      afloat: 'none',
    })
  })

  it('does not count what goes on as it should', () => {
    expect(fleetOutcome([anEntry('api', stories.notWaited()), bad('web')])).toMatchObject({
      happened: '1 of 2 deployments is not good: web (build-failed). 1 good, 0 skipped. web: It failed.',
      afloat: 'no',
    })
  })

  it('tells no more than 600 characters of the worst', () => {
    const start = '1 of 1 deployments is not good: a (build-failed). 0 good, 0 skipped. a: '

    expect(happened(bad('a', { happened: 'x'.repeat(600) }))).toBe(start + 'x'.repeat(600))
    expect(happened(bad('a', { happened: `${'x'.repeat(600)}y` }))).toBe(start + 'x'.repeat(600))
  })
})

describe('a list of names in the error of a fleet', () => {
  const named = (names: readonly string[]) => names.map((name) => `${name} (build-failed)`).join(', ')
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`)

  it('holds 40', () => {
    const names = numbered(40)

    expect(happened(...names.map((name) => bad(name)))).toBe(
      `40 of 40 deployments are not good: ${named(names)}. 0 good, 0 skipped. n0: It failed.`,
    )
  })

  it('counts those that come after 40', () => {
    const names = numbered(42)

    expect(happened(...names.map((name) => bad(name)))).toBe(
      `42 of 42 deployments are not good: ${named(names.slice(0, 40))} and 2 more. 0 good, 0 skipped. n0: It failed.`,
    )
  })

  it('holds 1000 characters, and not one more', () => {
    // With its reason and what stands between two of them, each takes 100.
    const names = Array.from('abcdefghij', (letter) => letter.repeat(83))
    const [first = ''] = names
    const rest = `0 good, 0 skipped. ${first}: It failed.`

    expect(happened(...names.map((name) => bad(name)))).toBe(
      `10 of 10 deployments are not good: ${named(names)}. ${rest}`,
    )
    const longer = names.with(9, 'j'.repeat(84))
    expect(happened(...longer.map((name) => bad(name)))).toBe(
      `10 of 10 deployments are not good: ${named(names.slice(0, 9))} and 1 more. ${rest}`,
    )
  })
})

describe('a fleet that has not ended', () => {
  it.each<[string, readonly FleetEntry[], string]>([
    [
      'with one under way',
      [anEntry('api', stories.landed()), anEntry('web', stories.building())],
      'Only 1 of the 2 deployments of the fleet came to an end.',
    ],
    [
      'with none that has begun',
      [anEntry('api', stories.aStory())],
      'Only 0 of the 1 deployments of the fleet came to an end.',
    ],
    ['without deployments', [], 'Only 0 of the 0 deployments of the fleet came to an end.'],
  ])('is never good: %s', (_what, entries, sentence) => {
    expect(fleetOutcome(entries)).toEqual({
      result: 'error',
      reason: 'internal',
      happened: sentence,
      afloat: 'perhaps',
      next: '',
      deploymentId: '',
      observation: undefined,
    })
  })
})
