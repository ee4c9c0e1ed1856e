import { describe, expect, it } from '@jest/globals'
import { githubReplies, type Simulator } from '../../../simulator/index.ts'
import { everywhere, onPullRequest, warningsOf } from '../../support/report-scenario.ts'
import { sideBySide } from '../../support/side-by-side.ts'

interface Row {
  readonly story: string
  readonly given: (simulator: Simulator) => void
  /** In any order: reporters work side by side. */
  readonly warned: readonly RegExp[]
}

const comments = 'pull-requests: write'
const deployments = 'deployments: write'
const statuses = 'statuses: write'
const lacks = (permission: string) => new RegExp(`403: .*\`permissions: ${permission}\``)

const rows: readonly Row[] = [
  {
    story: 'comments',
    given: ({ github }) => github.permit({ issues: 'none', 'pull-requests': 'none' }),
    warned: [lacks(comments)],
  },
  {
    story: 'comments but to read them',
    given: ({ github }) => github.permit({ issues: 'read', 'pull-requests': 'read' }),
    warned: [lacks(comments)],
  },
  { story: 'statuses', given: ({ github }) => github.permit({ statuses: 'none' }), warned: [lacks(statuses)] },
  { story: 'deployments', given: ({ github }) => github.permit({ deployments: 'none' }), warned: [lacks(deployments)] },
  {
    story: 'deployments but to read them',
    given: ({ github }) => github.permit({ deployments: 'read' }),
    warned: [lacks(deployments)],
  },
  {
    story: 'deployment statuses only',
    given: ({ github }) => github.refuse('repos/create-deployment-status'),
    warned: [lacks(deployments)],
  },
  {
    story: 'anything',
    given: ({ github }) =>
      github.permit({ issues: 'none', 'pull-requests': 'none', statuses: 'none', deployments: 'none' }),
    warned: [lacks(comments), lacks(deployments), lacks(statuses)],
  },
  {
    story: 'a repository that it can see',
    given: ({ fault }) =>
      fault({ match: { path: /^\/github\/repos/ }, reply: githubReplies.notFound(), times: Infinity }),
    warned: [comments, deployments, statuses].map((one) => new RegExp(`404: .*\`permissions: ${one}\``)),
  },
  {
    story: 'a token that GitHub accepts',
    given: ({ fault }) =>
      fault({ match: { path: /^\/github/ }, reply: githubReplies.badCredentials(), times: Infinity }),
    warned: Array.from({ length: 3 }, () => /401: .*check `github-token`/),
  },
  {
    story: 'time: the limit against bursts',
    given: ({ fault }) =>
      fault({ match: { path: /^\/github/ }, reply: githubReplies.secondaryRateLimit(3600), times: Infinity }),
    warned: Array.from({ length: 3 }, () => /rate limit is reached .*it is not waited for/),
  },
  {
    story: 'time: the same with a 429',
    given: ({ fault }) =>
      fault({ match: { path: /^\/github/ }, reply: githubReplies.secondaryRateLimit(3600, 429), times: Infinity }),
    warned: Array.from({ length: 3 }, () => /rate limit is reached .*it is not waited for/),
  },
  {
    story: 'anything of the hour',
    given: ({ fault }) =>
      fault({
        match: { path: /^\/github/ },
        reply: githubReplies.primaryRateLimit(new Date(Date.now() + 3_600_000)),
        times: Infinity,
      }),
    warned: Array.from({ length: 3 }, () => /rate limit is reached .*it is not waited for/),
  },
  {
    story: 'anything but a broken GitHub',
    given: ({ fault }) => fault({ match: { path: /^\/github/ }, reply: { status: 500, body: 'x' }, times: Infinity }),
    warned: Array.from({ length: 3 }, () => /500/),
  },
  {
    story: 'anything but pages of a proxy',
    given: ({ fault }) =>
      fault({
        match: { path: /^\/github/ },
        reply: { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>sign in</html>' },
        times: Infinity,
      }),
    warned: [/comment/],
  },
]

describe('a job that has not been given', () => {
  const run = sideBySide(rows, ({ given }) => onPullRequest({ given }))

  it.each(rows)('$story is told so in one warning each, and deploys all the same', async (row) => {
    const end = await run(row)
    const warnings = warningsOf(end)

    expect(end.outputs).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(end.triggers).toHaveLength(1)
    expect(warnings).toHaveLength(row.warned.length)
    for (const pattern of row.warned) expect(warnings).toContainEqual(expect.stringMatching(pattern))
  })

  it('a token asks nothing of GitHub, says what it can not keep, and deploys all the same', async () => {
    const end = await onPullRequest({ inputs: { ...everywhere, 'github-token': '' } })

    expect(end.outputs).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(warningsOf(end)).toEqual([
      "There is no `github-token`, so `github-deployment` and `commit-status` can't be kept.",
    ])
    expect(end.requests.filter(({ path }) => path.startsWith('/github/'))).toEqual([])
  })

  it('a token has no word of it where only the comment is missed, which nobody asked for', async () => {
    const end = await onPullRequest({ inputs: { comment: 'true', 'github-token': '' } })

    expect(end.outputs).toMatchObject({ result: 'success', reason: 'succeeded' })
    expect(warningsOf(end)).toEqual([])
  })
})
