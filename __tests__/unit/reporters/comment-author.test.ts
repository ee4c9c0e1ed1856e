import { describe, expect, it } from '@jest/globals'
import { fakeGitHub, personalToken } from '../../support/fake-github.ts'
import { aReporter, byPerson, heading, limits, list, ours } from '../../support/sticky-comment.ts'
import { aStory } from '../../support/stories.ts'

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
