import { describe, expect, it } from '@jest/globals'
import type { RunFacts } from '../../../src/core/reporter.ts'
import { isNewer } from '../../../src/reporters/comment-marker.ts'
import { type FakeGitHub, fakeGitHub } from '../../support/fake-github.ts'
import { aReporter, heading, limits, ours, post } from '../../support/sticky-comment.ts'
import { aRun, aStory, building, landed, queued } from '../../support/stories.ts'

describe('two runs', () => {
  const newer = { runId: '9002', runNumber: 129 }

  it('an old one leaves the comment of a newer one alone', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    await aReporter(fake, { run: newer }).open(queued(), limits)
    const before = fake.comments.map(({ body }) => body)
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(fake.comments.map(({ body }) => body)).toEqual(before)
    expect(reporter.debug).toEqual(['comment: run 129 is newer and owns the comment; it is left alone'])
  })

  it('a newer one takes the comment over', async () => {
    const fake = fakeGitHub()
    await aReporter(fake).close(landed(), limits)
    await aReporter(fake, { run: newer }).open(queued(), limits)
    expect(heading(fake)).toEqual(['### 🕓 preview/pr-42: waiting in the queue'])
  })

  it.each([
    [
      { runId: '9002', runNumber: 1 },
      { runId: '9001', runNumber: 500 },
    ],
    [{ runId: '99999999999999999999' }, { runId: '9999999999999999999' }],
    [
      { runId: '1', runNumber: 2 },
      { runId: '1', runNumber: 1, runAttempt: 9 },
    ],
    [
      { runId: '', runNumber: 2 },
      { runId: 'x', runNumber: 1 },
    ],
    [{ runAttempt: 2 }, { runAttempt: 1 }],
  ])('%j is newer than %j', (one, other) => {
    expect(isNewer(aRun(one), aRun(other))).toBe(true)
    expect(isNewer(aRun(other), aRun(one))).toBe(false)
    expect(isNewer(aRun(one), aRun(one))).toBe(false)
  })
})

describe('two runs at the same moment', () => {
  const meet = (fake: FakeGitHub, other: Partial<RunFacts>) => {
    fake.fail(post, { status: 200, during: () => fake.addComment({ body: ours(other) }) })
  }

  it('leave one comment, that of the newer one', async () => {
    const fake = fakeGitHub()
    meet(fake, { runId: '8000', runNumber: 100 })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(heading(fake)).toEqual(['### 🛫 preview/pr-42: starting'])
    await reporter.close(landed(), limits)
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
    expect(fake.routes()).not.toContain('POST /graphql')
  })

  it('leave one comment also where the other one is the newer', async () => {
    const fake = fakeGitHub()
    meet(fake, { runId: '9002', runNumber: 129 })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(heading(fake)).toEqual(['an earlier state'])
  })

  it('keep both where GitHub does not say what it has stored', async () => {
    const fake = fakeGitHub()
    fake.answer(post, { message: 'stored' })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(fake.routes()).not.toContain('DELETE /issues/comments/{comment_id}')
  })

  it('ask who they are where GitHub does not name the author', async () => {
    const fake = fakeGitHub()
    meet(fake, { runId: '8000', runNumber: 100 })
    fake.answer(post, { id: 77, user: null })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.routes()).toContain('POST /graphql')
  })
})
