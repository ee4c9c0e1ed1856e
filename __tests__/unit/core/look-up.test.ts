import { describe, expect, it } from '@jest/globals'
import { lookUp, type Sought } from '../../../src/core/look-up.ts'
import { type Json, sha } from '../../support/events.ts'
import { fromFork, gitHub, limits, mine, ofCommit, ok, pullRequest, twelve } from '../../support/github-replies.ts'

const byCommit = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'
const byBranch = 'GET /repos/{owner}/{repo}/pulls'

async function found(sought: Sought, ...answers: readonly Json[]): Promise<unknown> {
  const result = await lookUp(sought, gitHub(...answers.map(ok)), limits)
  return result.kind === 'found' ? result.found : result
}

describe('a pull request by its number', () => {
  it('tells its head, and whether it is open', async () => {
    const github = gitHub(ok(pullRequest(mine)))

    expect(await lookUp(twelve, github, limits)).toEqual({
      kind: 'found',
      found: { kind: 'pull-request', number: 12, headSha: sha('a'), headRef: 'feat/a', open: true },
    })
    expect(github.asked).toEqual([['GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 12 }]])
  })

  it('is not open when GitHub says anything else', async () => {
    expect(await found(twelve, pullRequest({ ...mine, state: 'closed' }))).toMatchObject({ open: false })
    expect(await found(twelve, pullRequest({ ...mine, state: 'merged' }))).toMatchObject({ open: false })
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another pull request', pullRequest({ ...mine, number: 13 })],
    ['a commit that is none', pullRequest({ ...mine, head: { sha: '../x', ref: 'a' } })],
    ['no branch', pullRequest({ ...mine, head: { sha: sha('a'), ref: '' } })],
    ['no state', pullRequest({ ...mine, state: null })],
  ])('is not believed when the answer holds %s', async (_story, data) => {
    expect(await found(twelve, data)).toEqual({
      kind: 'failed',
      reason: 'bad-response',
      happened: "Pull request #12 could not be looked up: GitHub's answer is not what its documentation says.",
      next: 'Set the inputs `pull-request` and `commit`.',
    })
  })
})

describe('a pull request by a commit', () => {
  it('is asked for once', async () => {
    const github = gitHub(ok([pullRequest(mine)]))

    expect(await lookUp(ofCommit, github, limits)).toMatchObject({ found: { number: 12, open: true } })
    expect(github.asked).toEqual([[byCommit, { commit_sha: sha('a'), per_page: 100 }]])
  })

  const head = (digit: string, ref: string) => ({ sha: sha(digit), ref })

  it.each([
    ['the open one', [{ ...mine, number: 1, state: 'closed' }, mine], 12],
    ['the one at this commit', [{ ...mine, number: 1, head: head('b', 'feat/a') }, mine], 12],
    ['the one of this branch, of two at this commit', [{ ...mine, number: 1, head: head('a', 'x') }, mine], 12],
    [
      'the one of this branch that moved on',
      [
        { ...mine, number: 1, head: head('b', 'x') },
        { ...mine, head: head('b', 'feat/a') },
      ],
      12,
    ],
    [
      'an open one of this branch before a closed one at this commit',
      [
        { ...mine, number: 1, state: 'closed' },
        { ...mine, head: head('b', 'feat/a') },
      ],
      12,
    ],
    ['the first of equals', [mine, { ...mine, number: 13 }], 12],
    ['a closed one before none', [{ ...mine, state: 'closed' }], 12],
    [
      'a closed one before an open one that only holds the commit',
      [
        { ...mine, number: 1, head: head('b', 'x') },
        { ...mine, state: 'closed' },
      ],
      12,
    ],
  ])('is %s', async (_story, candidates, number) => {
    expect(await found(ofCommit, candidates.map(pullRequest))).toMatchObject({ kind: 'pull-request', number })
  })

  it('is none when nothing matches', async () => {
    expect(await found(ofCommit, [])).toEqual({ kind: 'none' })
    expect(await found(ofCommit, [pullRequest({ ...mine, head: head('b', 'x') })])).toEqual({ kind: 'none' })
  })

  it('is not believed when one of the answers is odd', async () => {
    expect(await found(ofCommit, [pullRequest(mine), null])).toMatchObject({
      reason: 'bad-response',
      happened: `The pull request of the commit ${sha('a')} could not be looked up: GitHub's answer is not what its documentation says.`,
    })
    expect(await found(ofCommit, { message: 'x' })).toMatchObject({ reason: 'bad-response' })
  })

  it('in a fork is asked for by its branch too, since GitHub knows no such commit', async () => {
    const github = gitHub(ok([]), ok([pullRequest(mine)]))

    expect(await lookUp(fromFork, github, limits)).toMatchObject({ found: { number: 12, open: true } })
    expect(github.asked).toEqual([
      [byCommit, { commit_sha: sha('a'), per_page: 100 }],
      [byBranch, { head: 'stranger:feat/a', state: 'all', per_page: 100 }],
    ])
    expect(await found(fromFork, [], [])).toEqual({ kind: 'none' })
  })

  it('in a fork needs no second question when the first has an answer', async () => {
    const github = gitHub(ok([pullRequest(mine)]))
    await lookUp(fromFork, github, limits)
    expect(github.asked).toHaveLength(1)
  })

  it('outside of forks needs none either', async () => {
    const github = gitHub(ok([]))
    expect(await lookUp(ofCommit, github, limits)).toEqual({ kind: 'found', found: { kind: 'none' } })
    expect(github.asked).toHaveLength(1)
  })
})
