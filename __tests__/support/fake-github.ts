/**
 * A GitHub that lives in memory behind the port: it keeps comments, deployments and statuses, knows pages and identities, and
 * loses or refuses what a test tells it to. What only a real server shows is tested against the simulator.
 */

import type { GitHub, GitHubReply } from '../../src/core/ports.ts'

export interface StoredComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly user: { readonly login: string; readonly type: string } | null
  readonly performed_via_github_app: object | null
}

export interface StoredDeployment {
  readonly id: number
  readonly request: Readonly<Record<string, unknown>>
  readonly environment: string
  /** The oldest first. */
  readonly statuses: Readonly<Record<string, unknown>>[]
}

export interface Asked {
  readonly route: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly timeoutMs: number
}

/** `obeyed`: the request has its effect, and only the answer is lost. `during` runs before the fault. */
export interface Fault {
  readonly status: number
  readonly message?: string
  readonly rateLimited?: boolean
  readonly obeyed?: boolean
  readonly during?: () => void
}

const workflowToken = { login: 'github-actions[bot]', type: 'Bot', graphql: true }
export const personalToken = { login: 'octocat', type: 'User', graphql: true }

export function fakeGitHub(identity: { login: string; type: string; graphql: boolean } = workflowToken) {
  const comments: StoredComment[] = []
  const deployments: StoredDeployment[] = []
  const commitStatuses: Readonly<Record<string, unknown>>[] = []
  const asked: Asked[] = []
  const faults: { readonly route: string; readonly fault: Fault }[] = []
  const answers: { readonly route: string; readonly data: unknown }[] = []
  let hanging = false
  let lastId = 1_000

  function addComment(given: Partial<StoredComment> & { body: string }): StoredComment {
    lastId += 1
    const { login, type } = identity
    const app = type === 'Bot' ? { slug: login.replace('[bot]', '') } : null
    const stored = { id: lastId, issue: 42, user: { login, type }, performed_via_github_app: app, ...given }
    comments.push(stored)
    return stored
  }

  function addDeployment(request: Readonly<Record<string, unknown>>, ...states: readonly string[]): StoredDeployment {
    lastId += 1
    const environment = String(request['environment'])
    const stored = { id: lastId, request, environment, statuses: states.map((state) => ({ state })) }
    deployments.push(stored)
    return stored
  }

  const handlers: Readonly<Record<string, (given: Readonly<Record<string, unknown>>) => GitHubReply>> = {
    'POST /graphql': () =>
      identity.graphql ? ok({ data: { viewer: { login: identity.login } } }) : refused(404, 'Not Found'),
    'GET /user': () =>
      identity.type === 'Bot' ? refused(403, 'Resource not accessible by integration') : ok({ login: identity.login }),
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (given) =>
      ok(
        page(
          comments.filter(({ issue }) => issue === given['issue_number']),
          given,
        ).map((comment) => ({ ...comment })),
      ),
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (given) =>
      ok({ ...addComment({ body: String(given['body']), issue: Number(given['issue_number']) }) }, 201),
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': (given) => one(comments, given['comment_id']),
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': (given) => {
      const found = comments.find(({ id }) => id === given['comment_id'])
      if (found) found.body = String(given['body'])
      return one(comments, given['comment_id'])
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': (given) => {
      const index = comments.findIndex(({ id }) => id === given['comment_id'])
      if (index >= 0) comments.splice(index, 1)
      return index < 0 ? refused(404, 'Not Found') : ok(undefined, 204)
    },
    'POST /repos/{owner}/{repo}/deployments': (given) => ok({ id: addDeployment(given).id }, 201),
    'GET /repos/{owner}/{repo}/deployments': (given) =>
      ok(
        page(deployments.filter(({ environment }) => environment === given['environment']).toReversed(), given).map(
          ({ id, request }) => ({ id, payload: request['payload'], sha: request['ref'] }),
        ),
      ),
    'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (given) => {
      const found = deployments.find(({ id }) => id === given['deployment_id'])
      found?.statuses.push(given)
      return found ? ok({ id: 1 }, 201) : refused(404, 'Not Found')
    },
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': (given) => {
      const found = deployments.find(({ id }) => id === given['deployment_id'])
      return found ? ok(page(found.statuses.toReversed(), given)) : refused(404, 'Not Found')
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': (given) => {
      commitStatuses.push(given)
      return ok({ id: 1 }, 201)
    },
  }

  const github: GitHub = {
    async request(route, parameters, { timeoutMs, signal }) {
      asked.push({ route, parameters, timeoutMs })
      if (signal?.aborted) return noAnswer
      if (hanging) return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(noAnswer)))
      const planned = take(faults, route)?.fault
      planned?.during?.()
      const given = take(answers, route)
      if (given) return ok(given.data)
      const handler = handlers[route]
      if (handler === undefined) throw new Error(`the fake has no ${route}`)
      if (planned === undefined || planned.obeyed) {
        const reply = handler(parameters)
        if (planned === undefined) return reply
      }
      if (planned.status === 200) return handler(parameters)
      const { status, message = `fault ${status}`, rateLimited = false } = planned
      return { kind: 'failed', status, message, rateLimited }
    },
  }

  return {
    github,
    comments,
    deployments,
    commitStatuses,
    asked,
    /** `GET comments`, `POST statuses`, …: what was asked, in short. */
    routes: () => asked.map(({ route }) => route.replace('/repos/{owner}/{repo}', '')),
    addComment,
    addDeployment,
    /** The next request of this route fails so; several faults come one after the other. Status 200: it only runs `during`. */
    fail(route: string, ...planned: readonly Fault[]) {
      faults.push(...planned.map((fault) => ({ route, fault })))
    },
    answer(route: string, data: unknown) {
      answers.push({ route, data })
    },
    hang(value = true) {
      hanging = value
    },
  }
}

export type FakeGitHub = ReturnType<typeof fakeGitHub>

const noAnswer: GitHubReply = { kind: 'failed', status: 0, message: '', rateLimited: false }

function ok(data: unknown, status = 200): GitHubReply {
  return { kind: 'ok', data, status }
}

function refused(status: number, message: string): GitHubReply {
  return { kind: 'failed', status, message, rateLimited: false }
}

function one<T extends { readonly id: number }>(stored: readonly T[], id: unknown): GitHubReply {
  const found = stored.find((each) => each.id === id)
  return found ? ok({ ...found }) : refused(404, 'Not Found')
}

function page<T>(all: readonly T[], given: Readonly<Record<string, unknown>>): readonly T[] {
  const size = Number(given['per_page'] ?? 30)
  const first = (Number(given['page'] ?? 1) - 1) * size
  return all.slice(first, first + size)
}

function take<T extends { readonly route: string }>(list: T[], route: string): T | undefined {
  const index = list.findIndex((each) => each.route === route)
  return index < 0 ? undefined : list.splice(index, 1)[0]
}
