import { describe, expect, it } from '@jest/globals'
import { type FakeGitHub, fakeGitHub } from '../../support/fake-github.ts'
import { aReporter, get, heading, limits, list, ours, patch, post } from '../../support/sticky-comment.ts'
import { aStory, landed } from '../../support/stories.ts'

describe('a lost answer', () => {
  it.each([0, 500, 502, 504])('to a POST (%i) that was obeyed leaves one comment', async (status) => {
    const fake = fakeGitHub()
    fake.fail(post, { status, obeyed: true })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    await reporter.close(landed(), limits)
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
    expect(fake.asked.filter(({ route }) => route === post)).toHaveLength(1)
  })

  it('to a POST that was not obeyed is made good by one more, after a look', async () => {
    const fake = fakeGitHub()
    fake.fail(post, { status: 502 })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(fake.asked.map(({ route }) => route)).toEqual([list, post, list, post])
    expect(fake.comments).toHaveLength(1)
  })

  it('to two POSTs is the end of it', async () => {
    const fake = fakeGitHub()
    fake.fail(post, { status: 502 }, { status: 502 })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'lost',
      text: 'The comment on pull request 42 could not be written: GitHub answered 502: fault 502.',
    })
    expect(fake.asked.filter(({ route }) => route === post)).toHaveLength(2)
  })

  it('without any word is not followed by a second POST, which could meet the first', async () => {
    const fake = fakeGitHub()
    fake.fail(post, { status: 0 })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toMatchObject({ kind: 'lost' })
    expect(fake.asked.map(({ route }) => route)).toEqual([list, post, list])
    await reporter.close(landed(), limits)
    expect(fake.comments).toHaveLength(1)
  })

  it('to a POST, and no look possible, is a warning', async () => {
    const fake = fakeGitHub()
    fake.fail(post, { status: 502, obeyed: true, during: () => fake.fail(list, { status: 502 }, { status: 502 }) })
    expect(await aReporter(fake).open(aStory(), limits)).toMatchObject({ kind: 'lost' })
    expect(fake.asked.filter(({ route }) => route === post)).toHaveLength(1)
  })

  it('to a PATCH or a GET is asked for once more', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(get, { status: 502 })
    fake.fail(patch, { status: 0 })
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
  })

  it('twice is a warning', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(get, { status: 502 }, { status: 502 })
    expect(await reporter.close(landed(), limits)).toMatchObject({ kind: 'lost' })
  })

  it('is not repeated when the time is up', async () => {
    const fake = fakeGitHub()
    const stop = new AbortController()
    stop.abort()
    expect(await aReporter(fake).open(aStory(), { timeoutMs: 2_000, signal: stop.signal })).toMatchObject({
      kind: 'lost',
    })
    expect(fake.asked).toHaveLength(1)
  })
})

describe('a comment that somebody deletes', () => {
  const remove = (fake: FakeGitHub) => () => {
    fake.comments.length = 0
  }

  it('between two states is written anew', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    remove(fake)()
    await reporter.close(landed(), limits)
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
  })

  it('between reading and writing is written anew, once', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(patch, { status: 200, during: remove(fake) })
    await reporter.close(landed(), limits)
    expect(fake.comments).toHaveLength(1)
    expect(fake.asked.filter(({ route }) => route === post)).toHaveLength(2)
  })

  it('gives way to the one that another run wrote meanwhile', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    const replace = () => {
      remove(fake)()
      fake.addComment({ body: ours({ runId: '8000', runNumber: 1 }) })
    }
    fake.fail(patch, { status: 200, during: replace })
    await reporter.close(landed(), limits)
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
  })

  it('and cannot be looked for is a warning', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(patch, { status: 200, during: remove(fake) })
    fake.fail(list, { status: 403, message: 'Forbidden' })
    expect(await reporter.close(landed(), limits)).toMatchObject({ kind: 'warning' })
  })
})

describe('a refusal', () => {
  it.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('%i is one warning that names the missing line', async (status, message) => {
    const fake = fakeGitHub()
    fake.fail(post, { status, message })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'warning',
      text: `The comment on pull request 42 could not be written: GitHub refused it (${status}: ${message}). The job needs \`permissions: pull-requests: write\`; pull requests of forks and of Dependabot get a read-only token.`,
    })
  })

  it('for rate is not waited for', async () => {
    const fake = fakeGitHub()
    fake.fail(list, { status: 403, message: 'API rate limit exceeded', rateLimited: true })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'warning',
      text: "The comment on pull request 42 could not be written: GitHub's rate limit is reached (403: API rate limit exceeded); it is not waited for.",
    })
    expect(fake.asked).toHaveLength(1)
  })

  it('of the token says so', async () => {
    const fake = fakeGitHub()
    fake.fail(list, { status: 401, message: '' })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'warning',
      text: 'The comment on pull request 42 could not be written: GitHub does not accept the token (401); check `github-token`.',
    })
  })

  it('in a shape that nobody knows writes nothing', async () => {
    const fake = fakeGitHub()
    fake.answer(list, { message: 'hello' })
    expect(await aReporter(fake).open(aStory(), limits)).toMatchObject({ kind: 'warning' })
    expect(fake.comments).toEqual([])
  })
})
