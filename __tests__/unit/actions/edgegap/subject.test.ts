import { describe, expect, it } from '@jest/globals'
import { findSubject } from '../../../../src/actions/edgegap/subject.ts'
import { type EventReading, parseEvent } from '../../../../src/core/event.ts'
import type { GitHub } from '../../../../src/core/ports.ts'
import { eventInput, type JsonObject, sha } from '../../../support/events.ts'
import { gitHub, mine, ok, pullRequest, refusal } from '../../../support/github-replies.ts'
import { recordingLog } from '../../../support/recording-log.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

function happened(name: string, changes: JsonObject = {}): EventReading {
  return parseEvent(eventInput(name, changes))
}

function find(event: EventReading, github?: GitHub) {
  const clock = virtualClock()
  const log = recordingLog()
  const { signal } = new AbortController()
  return clock
    .run(findSubject({ event, github, clock, log, signal }))
    .then((subject) => ({ subject, lines: log.lines }))
}

const commented = happened('issue_comment', { issue: { number: 12, pull_request: {} } })
const afterRun = happened('workflow_run', {
  workflow_run: {
    event: 'pull_request',
    conclusion: 'success',
    head_sha: sha('a'),
    head_branch: 'feat/a',
    pull_requests: [],
  },
})

describe('what a run is about', () => {
  it.each([
    ['a push', happened('push', { ref: 'refs/heads/main', after: sha('a') }), 'normal', sha('a'), 'main', undefined],
    [
      'a pull request',
      happened('pull_request', { action: 'opened' }),
      'preview',
      'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      'changes',
      2,
    ],
    [
      'a closed pull request',
      happened('pull_request', { action: 'closed' }),
      'preview',
      'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      'changes',
      2,
    ],
    ['a broken event', { kind: 'broken', what: 'x' } as const, 'normal', '', '', undefined],
  ])('is told by %s alone', async (_story, event, target, commit, branch, number) => {
    const github = gitHub()
    const { subject } = await find(event, github)

    expect(subject).toEqual({ target, commit, branch, pullRequest: number })
    expect(github.asked).toEqual([])
  })

  it('is looked up where the event leaves something open', async () => {
    expect(await find(commented, gitHub(ok(pullRequest(mine))))).toEqual({
      subject: { target: 'preview', commit: sha('a'), branch: 'feat/a', pullRequest: 12 },
      lines: [],
    })
    expect(await find(afterRun, gitHub(ok([pullRequest(mine)])))).toMatchObject({
      subject: { target: 'preview', commit: sha('a'), branch: 'feat/a', pullRequest: 12 },
    })
  })

  it('stays open where GitHub does not say, or may not be asked', async () => {
    const open = { target: 'preview', commit: '', branch: '', pullRequest: 12 }

    expect(await find(commented)).toEqual({ subject: open, lines: [] })
    expect(await find(commented, gitHub(refusal(403)))).toEqual({
      subject: open,
      lines: ['Pull request #12 could not be looked up: GitHub answered 403. The deployment goes on without it.'],
    })
    expect(await find(afterRun, gitHub(ok([]), ok([])))).toEqual({
      subject: { target: 'preview', commit: sha('a'), branch: 'feat/a', pullRequest: undefined },
      lines: [],
    })
  })

  it('is asked for again while GitHub has trouble', async () => {
    const github = gitHub(refusal(502), ok(pullRequest(mine)))

    expect((await find(commented, github)).subject.commit).toBe(sha('a'))
    expect(github.asked).toHaveLength(2)
  })
})
