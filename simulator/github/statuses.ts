/** Commit statuses: every one is kept, the last of each context counts. */

import type { Handler } from '../api.ts'
import { sha as shaOf } from '../ids.ts'
import { fieldsOf, textOf } from '../json.ts'
import { invalid } from './errors.ts'
import { renderUser } from './identity.ts'
import { paged } from './paging.ts'
import type { GithubWorld } from './world.ts'

export interface StoredStatus {
  readonly id: number
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly createdAt: string
}

export type StatusSeed = Pick<StoredStatus, 'sha' | 'state'> & Partial<StoredStatus>

export function createStatuses(world: GithubWorld) {
  /** Oldest first. */
  const statuses: StoredStatus[] = []

  function seedStatus(seed: StatusSeed): StoredStatus {
    const blank = { context: 'default', description: null, targetUrl: null }
    const made = { id: world.nextId(), creator: world.identity.login, createdAt: world.timestamp() }
    const status = { ...blank, ...made, ...seed }
    statuses.push(status)
    return status
  }

  const ofRef = (ref = ''): readonly StoredStatus[] =>
    statuses.filter(({ sha }) => sha === ref || sha === shaOf(ref)).toReversed()

  function latestOf(ref: string | undefined): readonly StoredStatus[] {
    const found = ofRef(ref)
    return found.filter(({ context }, index) => found.findIndex((one) => one.context === context) === index)
  }

  const handlers = {
    'repos/create-commit-status': ({ params, body }) => {
      const sent = fieldsOf(body)
      const description = typeof sent['description'] === 'string' ? sent['description'] : null
      const targetUrl = typeof sent['target_url'] === 'string' ? sent['target_url'] : null
      if ((description ?? '').length > 140) {
        return invalid('Status', 'description', 'description is too long (maximum is 140 characters)')
      }
      if (targetUrl !== null && !/^https?:\/\/\S+$/.test(targetUrl)) {
        return invalid('Status', 'target_url', 'target_url must use http(s) scheme')
      }
      const { sha = '' } = params
      const context = textOf(sent['context'], 'default')
      const status = seedStatus({ sha, state: textOf(sent['state']), context, description, targetUrl })
      return { status: 201, body: renderStatus(world, status) }
    },
    'repos/list-commit-statuses-for-ref': (call) =>
      paged(
        ofRef(call.params['ref']).map((status) => renderStatus(world, status)),
        call,
      ),
    'repos/get-combined-status-for-ref': ({ params }) => ({
      status: 200,
      body: renderCombined(world, params['ref'] ?? '', latestOf(params['ref'])),
    }),
  } satisfies Record<string, Handler>

  return {
    statuses,
    seedStatus,
    /** True when a ref has a context whose last status is not a success. */
    isUnproven: (ref: string): boolean => latestOf(ref).some(({ state }) => state !== 'success'),
    handlers,
  }
}

function renderStatus({ example, repository }: GithubWorld, status: StoredStatus) {
  return {
    ...example('/repos/{owner}/{repo}/statuses/{sha}', 'post', 201),
    url: `https://api.github.com/repos/${repository}/statuses/${status.sha}`,
    id: status.id,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: renderUser(status.creator),
  }
}

function renderCombined(world: GithubWorld, ref: string, latest: readonly StoredStatus[]) {
  const states = latest.map(({ state }) => state)
  const isBad = states.some((state) => state === 'error' || state === 'failure')
  const isPending = states.length === 0 || states.includes('pending')
  const simple = latest.map((status) => {
    const { creator: _creator, ...rest } = renderStatus(world, status)
    return rest
  })
  const url = `https://api.github.com/repos/${world.repository}/commits/${encodeURIComponent(ref)}`
  return {
    ...world.example('/repos/{owner}/{repo}/commits/{ref}/status', 'get', 200),
    state: isBad ? 'failure' : isPending ? 'pending' : 'success',
    statuses: simple,
    sha: latest[0]?.sha ?? shaOf(ref),
    total_count: simple.length,
    commit_url: url,
    url: `${url}/status`,
  }
}
