/** What an event does not tell of a pull request, GitHub is asked for. */

import * as v from '@badrap/valita'
import { commitSha, nonEmpty, pullRequestNumber } from './event/fields.ts'
import type { GitHub, GitHubReply } from './ports.ts'

export type Sought =
  | { readonly by: 'number'; readonly pullRequest: number }
  /** `headOwner` is set where the commit comes from a fork. */
  | { readonly by: 'commit'; readonly commit: string; readonly branch: string; readonly headOwner: string }

export type Found =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly headSha: string
      readonly headRef: string
      readonly open: boolean
    }
  /** GitHub knows no pull request of that commit. */
  | { readonly kind: 'none' }

export type LookUp =
  | { readonly kind: 'found'; readonly found: Found }
  | {
      readonly kind: 'failed'
      readonly reason: 'not-permitted' | 'not-found' | 'unreachable' | 'bad-response'
      readonly happened: string
      readonly next: string
    }

type Limits = Parameters<GitHub['request']>[2]
type PullRequest = v.Infer<typeof pullRequest>

const pullRequest = v.object({
  number: pullRequestNumber,
  state: v.string(),
  head: v.object({ sha: commitSha, ref: nonEmpty }),
})

/**
 * One request, two for the commit of a fork. Never throws.
 * https://docs.github.com/en/rest/pulls/pulls and https://docs.github.com/en/rest/commits/commits (read 2026-11-22)
 */
export async function lookUp(sought: Sought, github: GitHub, limits: Limits): Promise<LookUp> {
  if (sought.by === 'number') return lookUpNumber(sought.pullRequest, github, limits)

  const ofCommit = await list(sought, github, limits)
  // GitHub does not know that a commit of a fork belongs to a pull request; the fork's branch leads there.
  const nothing = ofCommit.kind === 'found' && ofCommit.found.kind === 'none'
  return nothing && sought.headOwner !== '' ? list({ ...sought, by: 'branch' }, github, limits) : ofCommit
}

async function lookUpNumber(number: number, github: GitHub, limits: Limits): Promise<LookUp> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
  const reply = await github.request(route, { pull_number: number }, limits)
  if (reply.kind === 'failed') return failed(`pull request #${number}`, reply)

  const reading = pullRequest.try(reply.data, { mode: 'strip' })
  return reading.ok && reading.value.number === number
    ? { kind: 'found', found: foundOf(reading.value) }
    : unreadable(`pull request #${number}`)
}

interface ListOrder {
  readonly by: 'commit' | 'branch'
  readonly commit: string
  readonly branch: string
  readonly headOwner: string
}

async function list(order: ListOrder, github: GitHub, limits: Limits): Promise<LookUp> {
  const { commit, branch, headOwner } = order
  const what = `the pull request of the commit ${commit}`
  const reply =
    order.by === 'commit'
      ? await github.request(
          'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
          { commit_sha: commit, per_page: 100 },
          limits,
        )
      : await github.request(
          'GET /repos/{owner}/{repo}/pulls',
          { head: `${headOwner}:${branch}`, state: 'all', per_page: 100 },
          limits,
        )
  if (reply.kind === 'failed') return failed(what, reply)

  const reading = v.array(pullRequest).try(reply.data, { mode: 'strip' })
  if (!reading.ok) return unreadable(what)
  const best = bestOf(reading.value, order)
  return { kind: 'found', found: best === undefined ? { kind: 'none' } : foundOf(best) }
}

/** A pull request that merely contains the commit (a stacked one) is not the one that the commit was pushed for. */
function bestOf(pullRequests: readonly PullRequest[], { commit, branch }: ListOrder): PullRequest | undefined {
  const ranked = pullRequests
    .map((candidate) => {
      const sameCommit = candidate.head.sha === commit
      const sameBranch = candidate.head.ref === branch
      const rank = (sameCommit ? 2 : 0) + (sameBranch ? 1 : 0)
      return { candidate, rank: rank > 0 && candidate.state === 'open' ? rank + 4 : rank }
    })
    .filter(({ rank }) => rank > 0)
  return ranked.toSorted((one, other) => other.rank - one.rank)[0]?.candidate
}

function foundOf({ number, state, head }: PullRequest): Found {
  return { kind: 'pull-request', number, headSha: head.sha, headRef: head.ref, open: state === 'open' }
}

const permission =
  'Give the job `permissions: pull-requests: read` and leave the input `github-token` as it is, or set the inputs `pull-request` and `commit`.'

function failed(what: string, reply: Extract<GitHubReply, { kind: 'failed' }>): LookUp {
  const { status, rateLimited } = reply
  const answer = status === 0 ? 'no answer came' : `GitHub answered ${status}`
  const happened = `${what} could not be looked up: ${answer}`
  if (rateLimited || status === 0 || status >= 500) {
    return { kind: 'failed', reason: 'unreachable', happened, next: 'Run the job again in a while.' }
  }
  switch (status) {
    case 401:
    case 403:
      return { kind: 'failed', reason: 'not-permitted', happened, next: permission }
    case 404:
    case 422:
      return {
        kind: 'failed',
        reason: 'not-found',
        happened,
        next: `If it exists, the token may not see it. ${permission}`,
      }
    default:
      return { kind: 'failed', reason: 'bad-response', happened, next: permission }
  }
}

function unreadable(what: string): LookUp {
  const happened = `${what} could not be looked up: GitHub's answer is not what its documentation says`
  return { kind: 'failed', reason: 'bad-response', happened, next: 'Set the inputs `pull-request` and `commit`.' }
}
