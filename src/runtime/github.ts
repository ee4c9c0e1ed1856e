/** GitHub's REST API: Octokit knows the routes, our own http carries them, so that deadline, cap and proxy are the same as everywhere. */

import type { GitHub, GitHubReply, Http, HttpRequest } from '../core/ports.ts'
import { redactDeep } from '../core/redact.ts'

export interface GitHubSettings {
  readonly http: Http
  readonly token: string
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  readonly redact: (text: string) => string
}

/** A hundred comments at their longest. */
const largestAnswerBytes = 10_000_000

/** Never throws; never retries; follows no redirect. https://docs.github.com/en/rest (read 2026-11-22) */
export function createGitHub(settings: GitHubSettings): GitHub {
  return {
    async request(route, parameters, limits) {
      try {
        const octokit = await load(settings)
        const reply = await octokit.request(route, {
          ...addressOf(route, settings),
          ...clean(settings, parameters),
          request: { fetch: carrier(settings.http, limits) },
        })
        // A redirect is not followed, and no answer.
        if (reply.status >= 300) return { kind: 'failed', status: reply.status, message: '', rateLimited: false }
        return { kind: 'ok', data: reply.data, status: reply.status }
      } catch (error) {
        return failedReply(error)
      }
    },
  }
}

/**
 * Loaded only when somebody has something to tell GitHub. Octokit's core, without the 220 kB of named methods and the HTTP
 * client that `@actions/github` adds: we have the routes and the transport. It would print its warnings to stderr.
 */
async function load({ token, apiUrl }: GitHubSettings) {
  const { Octokit } = await import('@octokit/core')
  const quiet = () => undefined
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
  return new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'touchdown', log })
}

/** GHES has REST below `/api/v3` and GraphQL at `/api/graphql`. */
function addressOf(route: string, { owner, repo, apiUrl }: GitHubSettings): Record<string, string> {
  if (route.endsWith(' /graphql')) return { baseUrl: apiUrl.replace(/\/api\/v3$/, '/api') }
  return route.includes('{owner}') ? { owner, repo } : {}
}

function clean(settings: GitHubSettings, parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const redacted = redactDeep(settings.redact, parameters)
  return typeof redacted === 'object' && redacted !== null ? { ...redacted } : {}
}

function carrier(http: Http, limits: { readonly timeoutMs: number; readonly signal?: AbortSignal }) {
  return async (
    url: string,
    init: { method: string; headers: Record<string, string>; body?: string },
  ): Promise<CarriedResponse> => {
    const exchange = await http.send(
      {
        method: methodOf(init.method),
        url,
        headers: init.headers,
        ...(init.body !== undefined && { body: init.body }),
      },
      { ...limits, largestAnswerBytes },
    )
    if (exchange.kind === 'broken') throw new Error(`GitHub was not reached: ${exchange.cause}`)
    const { status, headers, body } = exchange
    return {
      status,
      url,
      headers: new Map(Object.entries(headers)),
      text: async () => body,
      arrayBuffer: async () => new ArrayBuffer(0),
    }
  }
}

/** What Octokit reads of a response. Node's own `Response` would load its whole HTTP client: 10 MB, 50 ms. */
interface CarriedResponse {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: () => Promise<string>
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

function methodOf(method: string): HttpRequest['method'] {
  switch (method) {
    case 'POST':
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
      return method
    default:
      return 'GET'
  }
}

interface Refusal {
  readonly status: number
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
}

function failedReply(error: unknown): GitHubReply {
  const { status, message, headers } = refusalOf(error)
  const limited =
    status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers))
  return { kind: 'failed', status, message, rateLimited: limited || (status === 403 && /rate limit/i.test(message)) }
}

function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return { status: 0, message: 'GitHub was not reached', headers: {} }
  const response = 'response' in error && isRecord(error.response) ? error.response : undefined
  if (!response || typeof response['status'] !== 'number')
    return { status: 0, message: 'no answer came in time', headers: {} }
  const data = isRecord(response['data']) ? response['data'] : {}
  const message = typeof data['message'] === 'string' ? data['message'] : ''
  return { status: response['status'], message, headers: isRecord(response['headers']) ? response['headers'] : {} }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
