import { describe, expect, it } from '@jest/globals'
import type { Story } from '../../../src/core/story.ts'
import { fakeGitHub } from '../../support/fake-github.ts'
import { aReporter, byPerson, get, heading, limits, list, ours, patch, post } from '../../support/sticky-comment.ts'
import { aStory, building, closedPullRequest, ended, landed, queued, skipped } from '../../support/stories.ts'

describe('the sticky comment', () => {
  it('is written once and edited from pending to its end', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(heading(fake)).toEqual(['### 🛫 preview/pr-42: starting'])
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(heading(fake)).toEqual(['### 🔨 preview/pr-42: building'])
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
    expect(fake.asked.map(({ route }) => route)).toEqual([list, post, list, get, patch, get, patch])
    expect(reporter.memory()).toEqual({ 'comment-id': '1001' })
  })

  it('starts with its marker', async () => {
    const fake = fakeGitHub()
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments[0]?.body).toMatch(
      /^<!-- touchdown:v1 key=flightcontrol%20preview%2Fpr%2D42 run=9001\.1\.128 -->\n###/,
    )
  })

  it('is the one that an earlier run left, on whatever page', async () => {
    const fake = fakeGitHub()
    for (let index = 0; index < 250; index += 1) fake.addComment({ body: 'LGTM', ...byPerson })
    const stored = fake.addComment({ body: ours({ runId: '8000', runNumber: 100 }) })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments).toHaveLength(251)
    expect(stored.body).toContain('starting')
    expect(fake.asked.filter(({ route }) => route === list).map(({ parameters }) => parameters['page'])).toEqual([
      1, 2, 3,
    ])
  })

  it('is not looked for on a page after a short one', async () => {
    const fake = fakeGitHub()
    for (let index = 0; index < 100; index += 1) fake.addComment({ body: 'LGTM', ...byPerson })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.routes().filter((route) => route.startsWith('GET'))).toHaveLength(4)
  })

  it('is written after one look at a page that is not full', async () => {
    const fake = fakeGitHub()
    for (let index = 0; index < 99; index += 1) fake.addComment({ body: 'LGTM', ...byPerson })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.asked.slice(0, 2).map(({ route }) => route)).toEqual([list, post])
  })

  it('is not written where there are too many comments to know', async () => {
    const fake = fakeGitHub()
    for (let index = 0; index < 3_000; index += 1) fake.addComment({ body: 'LGTM', ...byPerson })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'warning',
      text: 'The comment on pull request 42 could not be written: GitHub answered 200: there are more than 3000 comments.',
    })
    expect(fake.comments).toHaveLength(3_000)
  })

  it('has one for each key', async () => {
    const fake = fakeGitHub()
    await aReporter(fake).open(aStory(), limits)
    await aReporter(fake, { key: 'edgegap preview/pr-42' }).open(queued(), limits)
    await aReporter(fake).close(landed(), limits)
    expect(heading(fake)).toEqual([
      '### ✅ preview/pr-42: landed in 3m 05s (40s queued)',
      '### 🕓 preview/pr-42: waiting in the queue',
    ])
  })

  it('is not touched while it says what it should', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(building(), limits)
    const [stored] = fake.comments
    if (stored) stored.body = `${stored.body.replaceAll('\n', '\r\n')}\r\n`
    await reporter.update({ ...building(), elapsedMs: 99_000 }, limits)
    expect(fake.asked.map(({ route }) => route)).not.toContain(patch)
  })

  it('is nothing without a pull request', async () => {
    const fake = fakeGitHub()
    const story = aStory({ subject: { target: 'normal', commit: '', branch: 'main', pullRequest: undefined } })
    expect(await aReporter(fake).open(story, limits)).toEqual({ kind: 'done' })
    expect(fake.asked).toEqual([])
  })

  it('is not written by a run that deploys nothing, nor changed', async () => {
    const fake = fakeGitHub()
    const stored = fake.addComment({ body: ours() })
    await aReporter(fake).close(skipped(), limits)
    expect(stored.body).toBe(ours())
  })
})

describe('a closed pull request', () => {
  it('closes the comment that is there', async () => {
    const fake = fakeGitHub()
    fake.addComment({ body: ours({ runId: '8000', runNumber: 100 }) })
    await aReporter(fake).close(closedPullRequest(), limits)
    expect(heading(fake)).toEqual(['### 🔒 preview/pr-42: closed with its pull request'])
  })

  it('gets no comment of its own', async () => {
    const fake = fakeGitHub()
    expect(await aReporter(fake).close(closedPullRequest(), limits)).toEqual({ kind: 'done' })
    expect(fake.comments).toEqual([])
  })
})

describe('after a killed main', () => {
  it('the comment is closed by what it remembered', async () => {
    const fake = fakeGitHub()
    const main = aReporter(fake)
    await main.open(building(), limits)
    const late = aReporter(fake, { restored: main.memory() })
    await late.close(
      ended(building(), { reason: 'workflow-cancelled', happened: 'The workflow was cancelled.' }),
      limits,
    )
    expect(heading(fake)).toEqual(['### 🛑 preview/pr-42: interrupted after 40s'])
    expect(fake.asked.slice(-2).map(({ route }) => route)).toEqual([get, patch])
  })

  it.each([undefined, '', 'x', '-1', '0', '1e9', '9'.repeat(40)])('a memory of %j is no memory', async (remembered) => {
    const fake = fakeGitHub()
    const restored = remembered === undefined ? {} : { 'comment-id': remembered }
    const reporter = aReporter(fake, { restored })
    expect(reporter.memory()).toEqual({})
    await reporter.close(landed(), limits)
    expect(fake.comments).toHaveLength(1)
  })

  it('an answer that cannot be read does not keep it from being closed', async () => {
    const fake = fakeGitHub()
    const main = aReporter(fake)
    await main.open(building(), limits)
    fake.answer(get, 'nonsense')
    await aReporter(fake, { restored: main.memory() }).close(landed(), limits)
    expect(heading(fake)).toEqual(['### ✅ preview/pr-42: landed in 3m 05s (40s queued)'])
  })
})

describe('one request', () => {
  it.each([
    [15_000, 5_000],
    [3_000, 2_000],
    [2_000, 2_000],
    [1_000, 1_000],
  ])('of %i ms takes at most %i ms, so that a lost one can be looked after', async (timeoutMs, share) => {
    const fake = fakeGitHub()
    await aReporter(fake).open(aStory(), { timeoutMs })
    expect(fake.asked[0]?.timeoutMs).toBe(share)
  })
})

describe('any story', () => {
  it('fits into a comment with its marker', async () => {
    const fake = fakeGitHub()
    const story: Story = aStory({ environment: '@'.repeat(70_000), why: '|'.repeat(70_000) })
    await aReporter(fake, { key: '文'.repeat(500) }).open(story, limits)
    expect(fake.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
  })
})
