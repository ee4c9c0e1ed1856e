/** Pull requests, and those that a commit belongs to. */

import type { Handler } from '../api.ts'
import { sha as shaOf } from '../ids.ts'
import { fieldsOf } from '../json.ts'
import { notFound } from './errors.ts'
import { renderUser } from './identity.ts'
import { paged } from './paging.ts'
import type { GithubWorld } from './world.ts'

export interface StoredPullRequest {
  readonly number: number
  readonly title: string
  readonly author: string
  readonly state: 'open' | 'closed'
  readonly headSha: string
  readonly headRef: string
  /** `owner/repo` of the head; another one than the base makes it a fork; null when the fork was deleted. */
  readonly headRepository: string | null
  readonly baseRef: string
}

export function createPulls(world: GithubWorld) {
  const pullRequests: StoredPullRequest[] = []

  function seedPullRequest(seed: Partial<StoredPullRequest> = {}): StoredPullRequest {
    const number = seed.number ?? 42
    const pullRequest: StoredPullRequest = {
      number,
      title: 'Show the flight board on the landing page',
      author: 'octocat',
      state: 'open',
      headSha: shaOf(`pull request ${number}`),
      headRef: `flight-board-${number}`,
      headRepository: world.repository,
      baseRef: 'main',
      ...seed,
    }
    pullRequests.push(pullRequest)
    return pullRequest
  }

  const handlers = {
    'pulls/get': ({ params }) => {
      const found = pullRequests.find(({ number }) => `${number}` === params['pull_number'])
      if (found === undefined) return notFound()
      const example = world.example('/repos/{owner}/{repo}/pulls/{pull_number}', 'get', 200)
      // GitHub answers `repo: null` for a deleted fork, although its schema forbids it here.
      return { status: 200, body: render(world, found, example), ordered: found.headRepository === null }
    },
    'repos/list-pull-requests-associated-with-commit': (call) => {
      const example = world.example('/repos/{owner}/{repo}/commits/{commit_sha}/pulls', 'get', 200)
      const found = pullRequests.filter(({ headSha }) => headSha === call.params['commit_sha'])
      return paged(
        found.map((one) => render(world, one, example)),
        call,
      )
    },
  } satisfies Record<string, Handler>

  return { pullRequests, seedPullRequest, handlers }
}

function render({ repository }: GithubWorld, pull: StoredPullRequest, example: Readonly<Record<string, unknown>>) {
  const api = `https://api.github.com/repos/${repository}/pulls/${pull.number}`
  const head = fieldsOf(example['head'])
  const base = fieldsOf(example['base'])
  const [headOwner = ''] = (pull.headRepository ?? repository).split('/')
  const [baseOwner = ''] = repository.split('/')
  return {
    ...example,
    url: api,
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    user: renderUser(pull.author),
    requested_reviewers: [],
    requested_teams: [],
    head: {
      ...head,
      label: `${headOwner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: renderUser(headOwner),
      repo: pull.headRepository === null ? null : renderRepository(head['repo'], pull.headRepository, repository),
    },
    base: {
      ...base,
      label: `${baseOwner}:${pull.baseRef}`,
      ref: pull.baseRef,
      user: renderUser(baseOwner),
      repo: renderRepository(base['repo'], repository, repository),
    },
  }
}

function renderRepository(example: unknown, fullName: string, upstream: string) {
  const [owner = '', name = ''] = fullName.split('/')
  const isFork = fullName !== upstream
  return {
    ...fieldsOf(example),
    id: isFork ? 1296270 : 1296269,
    name,
    full_name: fullName,
    owner: renderUser(owner),
    fork: isFork,
    html_url: `https://github.com/${fullName}`,
  }
}
