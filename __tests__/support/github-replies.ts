/** A GitHub that answers what a story says, and what it tells of pull requests. */

import type { Sought } from '../../src/core/look-up.ts'
import type { GitHub, GitHubReply } from '../../src/core/ports.ts'
import { type Json, type JsonObject, payloadOf, sha } from './events.ts'

export const limits = { timeoutMs: 10_000 }
export const twelve: Sought = { by: 'number', pullRequest: 12 }
export const ofCommit: Sought = { by: 'commit', commit: sha('a'), branch: 'feat/a', headOwner: '' }
export const fromFork: Sought = { ...ofCommit, headOwner: 'stranger' }

/** A pull request as the API tells it: the one of the webhook example, with `changes`. */
export function pullRequest(changes: JsonObject): Json {
  return payloadOf('pull_request', { pull_request: changes })['pull_request'] ?? null
}

export const mine = { number: 12, state: 'open', head: { sha: sha('a'), ref: 'feat/a' } }

export function ok(data: unknown): GitHubReply {
  return { kind: 'ok', data, status: 200 }
}

export function refusal(status: number, rateLimited = false): GitHubReply {
  return { kind: 'failed', status, message: 'token ghs_fake0123456789 refused\n::error::x', rateLimited }
}

/** Gives one answer after the other, and notes what it was asked. */
export function gitHub(...replies: readonly GitHubReply[]): GitHub & { readonly asked: unknown[][] } {
  const asked: unknown[][] = []
  return {
    asked,
    request: async (route, parameters) => {
      asked.push([route, parameters])
      return replies[asked.length - 1] ?? refusal(0)
    },
  }
}
