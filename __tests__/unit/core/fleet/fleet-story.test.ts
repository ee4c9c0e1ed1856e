import { describe, expect, it } from '@jest/globals'
import { berthOf, countBerths, type FleetEntry } from '../../../../src/core/fleet/fleet-story.ts'
import { anEntry } from '../../../support/fleets.ts'
import * as stories from '../../../support/stories.ts'

describe('how an entry stands', () => {
  it.each<[string, FleetEntry, string]>([
    ['waits before its trigger', anEntry('a', stories.aStory()), 'waiting'],
    ['is at work from its trigger on', anEntry('a', stories.triggered()), 'at-work'],
    ['is at work while it is built', anEntry('a', stories.building()), 'at-work'],
    ['has passed where it has landed', anEntry('a', stories.landed()), 'passed'],
    ['has passed where nobody waits for it', anEntry('a', stories.notWaited()), 'passed'],
    ['is skipped where there was nothing to deploy', anEntry('a', stories.closedPullRequest()), 'skipped'],
    ['has failed where its build has', anEntry('a', stories.failed()), 'failed'],
    ['has failed where it was cancelled', anEntry('a', stories.cancelled()), 'failed'],
    ['has passed where it may be cancelled', anEntry('a', stories.cancelled(), { onCancelled: 'pass' }), 'passed'],
  ])('%s', (_what, entry, berth) => {
    expect(berthOf(entry)).toBe(berth)
  })

  it('is counted, each once', () => {
    const all = [
      ...[stories.aStory(), stories.triggered(), stories.building(), stories.landed(), stories.unchanged()],
      ...[stories.notWaited(), stories.failed(), stories.uncertain(), stories.timedOut(), stories.refused()],
      ...[stories.closedPullRequest()],
    ].map((story, index) => anEntry(`n${index}`, story))

    expect(countBerths(all)).toEqual({ waiting: 1, 'at-work': 2, passed: 3, failed: 4, skipped: 1 })
    expect(countBerths([])).toEqual({ waiting: 0, 'at-work': 0, passed: 0, failed: 0, skipped: 0 })
  })
})
