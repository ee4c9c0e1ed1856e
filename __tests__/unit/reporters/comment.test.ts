import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RunFacts } from '../../../src/core/reporter.ts'
import type { Story } from '../../../src/core/story.ts'
import { createCommentReporter } from '../../../src/reporters/comment.ts'
import { isNewer, readMarker, writeMarker } from '../../../src/reporters/comment-marker.ts'
import { type FakeGitHub, fakeGitHub, personalToken } from '../../support/fake-github.ts'
import { aRun, aStory, building, closedPullRequest, ended, landed, queued, skipped } from '../../support/stories.ts'

const key = 'flightcontrol preview/pr-42'
const limits = { timeoutMs: 15_000 }
const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const post = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const get = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
const patch = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'

function aReporter(
  fake: FakeGitHub,
  different: { run?: Partial<RunFacts>; key?: string; restored?: Record<string, string> } = {},
) {
  const debug: string[] = []
  const reporter = createCommentReporter({
    github: fake.github,
    run: aRun(different.run),
    key: different.key ?? key,
    log: { debug: (text) => debug.push(text) },
    ...(different.restored && { restored: different.restored }),
  })
  return { ...reporter, debug }
}

function ours(run: Partial<RunFacts> = {}, given = key): string {
  return `${writeMarker(given, aRun(run))}\nan earlier state`
}

const byPerson = { user: { login: 'mallory', type: 'User' }, performed_via_github_app: null }

function heading({ comments }: FakeGitHub): readonly (string | undefined)[] {
  return comments.map(({ body }) => body.split('\n')[1])
}

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

describe('a planted marker', () => {
  it('of a person is never followed', async () => {
    const fake = fakeGitHub()
    const planted = fake.addComment({ body: ours(), ...byPerson })
    await aReporter(fake).open(aStory(), limits)
    expect(planted.body).toBe(ours())
    expect(heading(fake)).toEqual(['an earlier state', '### 🛫 preview/pr-42: starting'])
  })

  it('of another bot is not followed either', async () => {
    const fake = fakeGitHub()
    const planted = fake.addComment({ body: ours(), user: { login: 'echo[bot]', type: 'Bot' } })
    await aReporter(fake).open(aStory(), limits)
    expect(planted.body).toBe(ours())
    expect(fake.comments).toHaveLength(2)
  })

  it('is not seen in a comment without a text', async () => {
    const fake = fakeGitHub()
    fake.answer(list, [{ id: 1, body: null, user: null }, { id: 2 }])
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments).toHaveLength(1)
  })

  it('of nobody, whose account is gone, is not followed', async () => {
    const fake = fakeGitHub()
    fake.addComment({ body: ours(), user: null })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments).toHaveLength(2)
  })

  it('in a quotation of our own is not taken for ours', async () => {
    const fake = fakeGitHub()
    fake.addComment({ body: `> ${ours()}` })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments).toHaveLength(2)
  })
})

describe('the author', () => {
  it('is asked for only when a marker is met, and only once', async () => {
    const fake = fakeGitHub()
    for (let index = 0; index < 3; index += 1) fake.addComment({ body: ours(), ...byPerson })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.asked.filter(({ route }) => route === 'POST /graphql')).toHaveLength(1)
  })

  it('is the person whose token it is', async () => {
    const fake = fakeGitHub(personalToken)
    const stored = fake.addComment({ body: ours() })
    fake.addComment({ body: ours(), ...byPerson })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments).toHaveLength(2)
    expect(stored.body).toContain('starting')
  })

  it('is found by the REST API where GraphQL is elsewhere', async () => {
    const fake = fakeGitHub({ ...personalToken, graphql: false })
    fake.addComment({ body: ours() })
    await aReporter(fake).open(aStory(), limits)
    expect(heading(fake)).toEqual(['### 🛫 preview/pr-42: starting'])
    expect(fake.routes()).toContain('GET /user')
  })

  it('is a bot through an app where nothing tells which app the token is of', async () => {
    const fake = fakeGitHub({ login: 'deployer[bot]', type: 'Bot', graphql: false })
    const byUser = fake.addComment({ body: ours(), ...byPerson })
    const withoutApp = fake.addComment({ body: ours(), performed_via_github_app: null })
    const byUserThroughApp = fake.addComment({ body: ours(), user: byPerson.user })
    const own = fake.addComment({ body: ours() })
    await aReporter(fake).open(aStory(), limits)
    const told = [byUser, withoutApp, byUserThroughApp, own].map(({ body }) => body.includes('starting'))
    expect(told).toEqual([false, false, false, true])
  })

  it('is known by its name without [bot] too', async () => {
    const fake = fakeGitHub()
    fake.answer('POST /graphql', { data: { viewer: { login: 'github-actions' } } })
    fake.addComment({ body: ours() })
    const person = fake.addComment({ body: ours(), user: { login: 'github-actions[bot]', type: 'User' } })
    await aReporter(fake).open(aStory(), limits)
    expect(fake.comments).toHaveLength(2)
    expect(person.body).toBe(ours())
  })

  it('stays unknown where GitHub does not answer: then nothing is written', async () => {
    const fake = fakeGitHub()
    fake.addComment({ body: ours() })
    fake.fail('POST /graphql', { status: 0 }, { status: 502 })
    fake.fail('GET /user', { status: 502 }, { status: 0 })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'lost',
      text: 'The comment on pull request 42 could not be written: no answer came from GitHub.',
    })
    expect(heading(fake)).toEqual(['an earlier state'])
  })
})

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

describe('the marker', () => {
  it('is read back as it was written, and stays one hidden line, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        (given, runNumber, runAttempt) => {
          const marker = writeMarker(given, aRun({ runNumber, runAttempt }))
          expect(marker).toMatch(/^<!-- (?:(?!--)[\x20-\x7e])*-->$/)
          expect(readMarker(`${marker}\nbody`)?.run).toEqual({ runId: '9001', runNumber, runAttempt })
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('tells keys apart', () => {
    const keyOf = (given: string) => readMarker(writeMarker(given, aRun()))?.key
    expect(new Set(['', ' ', 'a', 'a b', 'a-b', 'A', '--', '\ud800', 'ä'].map(keyOf)).size).toBe(8)
    expect(keyOf('\ud800')).toBe(keyOf('\ufffd'))
  })

  it('does without a run id', () => {
    expect(writeMarker('k', aRun({ runId: '' }))).toContain('run=0.1.128')
  })

  it.each([
    '',
    'hello',
    '<!-- touchdown:v2 key=a run=1.1.1 -->',
    '<!-- touchdown:v1 key=a run=1.1 -->',
    ' <!-- touchdown:v1 key=a run=1.1.1 -->',
  ])('is not seen in %j', (body) => {
    expect(readMarker(body)).toBeUndefined()
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
