/** What an event does not tell of a pull request, GitHub is asked for. */

import * as v from '@badrap/valita'
import { commitSha, nonEmpty, pullRequestNumber } from './event/fields.ts'
import type { Clock, GitHub, GitHubReply } from './ports.ts'

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

export interface LookUpLimits {
  /** Of one request. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** Paces second and third attempts while GitHub has trouble of its own; without it there are none. */
  readonly clock?: Clock
}

type PullRequest = v.Infer<typeof pullRequest>

const pullRequest = v.object({
  number: pullRequestNumber,
  state: v.string(),
  head: v.object({ sha: commitSha, ref: nonEmpty }),
})

const pausesMs = [1000, 2000]

/**
 * Asks once, for the commit of a fork twice. Never throws.
 * https://docs.github.com/en/rest/pulls/pulls and https://docs.github.com/en/rest/commits/commits (read 2026-11-22)
 */
export async function lookUp(sought: Sought, github: GitHub, limits: LookUpLimits): Promise<LookUp> {
  const ask = (route: string, parameters: Readonly<Record<string, unknown>>) =>
    askPatiently(() => github.request(route, parameters, limits), limits)
  if (sought.by === 'number') {
    return readOne(
      sought,
      await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: sought.pullRequest }),
    )
  }
  const { commit, branch, headOwner } = sought
  const ofCommit = await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: commit,
    per_page: 100,
  })
  const answer = readList(sought, ofCommit)
  if (headOwner === '' || answer.kind === 'failed' || answer.found.kind !== 'none') return answer
  // GitHub does not say to which pull request a commit of a fork belongs; the fork's branch leads there.
  const head = `${headOwner}:${branch}`
  return readList(sought, await ask('GET /repos/{owner}/{repo}/pulls', { head, state: 'all', per_page: 100 }))
}

async function askPatiently(ask: () => Promise<GitHubReply>, { clock, signal }: LookUpLimits): Promise<GitHubReply> {
  let reply = await ask()
  if (clock === undefined) return reply
  for (const pauseMs of pausesMs) {
    if (!isTrouble(reply)) break
    await clock.sleep(pauseMs, signal)
    if (signal?.aborted) break
    reply = await ask()
  }
  return reply
}

/** Nothing that anybody could mend by a setting. */
function isTrouble(reply: GitHubReply): boolean {
  return reply.kind === 'failed' && !reply.rateLimited && (reply.status === 0 || reply.status >= 500)
}

function readOne({ pullRequest: number }: Extract<Sought, { by: 'number' }>, reply: GitHubReply): LookUp {
  const what = `Pull request #${number}`
  if (reply.kind === 'failed') return failed(what, reply)
  const reading = pullRequest.try(reply.data, { mode: 'strip' })
  return reading.ok && reading.value.number === number ? found(reading.value) : unreadable(what)
}

function readList(sought: Extract<Sought, { by: 'commit' }>, reply: GitHubReply): LookUp {
  const what = `The pull request of the commit ${sought.commit}`
  if (reply.kind === 'failed') return failed(what, reply)
  const reading = v.array(pullRequest).try(reply.data, { mode: 'strip' })
  return reading.ok ? found(bestOf(reading.value, sought)) : unreadable(what)
}

/** A pull request that merely contains the commit (a stacked one) is not the one that the commit was pushed for. */
function bestOf(
  pullRequests: readonly PullRequest[],
  { commit, branch }: { commit: string; branch: string },
): PullRequest | undefined {
  const rank = ({ state, head }: PullRequest) => {
    const likeness = (head.sha === commit ? 2 : 0) + (head.ref === branch ? 1 : 0)
    return likeness > 0 && state === 'open' ? likeness + 4 : likeness
  }
  return pullRequests.filter((one) => rank(one) > 0).toSorted((one, other) => rank(other) - rank(one))[0]
}

function found(best: PullRequest | undefined): LookUp {
  if (best === undefined) return { kind: 'found', found: { kind: 'none' } }
  const { number, state, head } = best
  return {
    kind: 'found',
    found: { kind: 'pull-request', number, headSha: head.sha, headRef: head.ref, open: state === 'open' },
  }
}

const permission =
  'Give the job `permissions: pull-requests: read` and leave the input `github-token` as it is, or set the inputs `pull-request` and `commit`.'

function failed(what: string, reply: Extract<GitHubReply, { kind: 'failed' }>): LookUp {
  const { status, rateLimited } = reply
  const happened = `${what} could not be looked up: ${status === 0 ? 'no answer came' : `GitHub answered ${status}`}.`
  if (rateLimited || isTrouble(reply)) {
    return { kind: 'failed', reason: 'unreachable', happened, next: 'Run this job again in a while.' }
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
  const happened = `${what} could not be looked up: GitHub's answer is not what its documentation says.`
  return { kind: 'failed', reason: 'bad-response', happened, next: 'Set the inputs `pull-request` and `commit`.' }
}
