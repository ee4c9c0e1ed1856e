/** GitHub's refusals, word for word. The ready-made ones are exported for `simulator.fault`. */

import type { Reply } from '../faults.ts'

const documentation = 'https://docs.github.com/rest'

function refusal(status: number, message: string, more: Readonly<Record<string, unknown>> = {}): Reply {
  return { status, body: { message, ...more, documentation_url: documentation, status: `${status}` } }
}

export const notFound = (): Reply => refusal(404, 'Not Found')
export const unauthorized = (): Reply => refusal(401, 'Requires authentication')
export const badCredentials = (): Reply => refusal(401, 'Bad credentials')
export const conflict = (message: string): Reply => refusal(409, message)

/** 422 with one faulty field. */
export function invalid(resource: string, field: string, message: string): Reply {
  return refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', field, message }] })
}

/** 422 for a request that does not keep to the schema. */
export const malformed = (problems: readonly string[]): Reply =>
  refusal(422, 'Invalid request.\n\nFor more information, see the documentation.', {
    errors: problems.map((message) => ({ resource: 'Request', code: 'invalid', message })),
  })

/** The token lacks a permission; the header names the ones that would do. */
export function notAccessible(accepted: string): Reply {
  const reply = refusal(403, 'Resource not accessible by integration')
  return { ...reply, headers: { 'x-accepted-github-permissions': accepted } }
}

/** The hourly limit: `remaining: 0` and the second at which it ends. */
export function primaryRateLimit(resetAt: Date): Reply {
  const reply = refusal(403, 'API rate limit exceeded for installation ID 1234567.')
  const reset = `${Math.ceil(resetAt.getTime() / 1000)}`
  return {
    ...reply,
    headers: { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  }
}

/** The limit against bursts, which answers 403 or 429. */
export function secondaryRateLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Reply {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
    'If you reach out to GitHub Support for help, please include the request ID.'
  return { ...refusal(status, message), headers: { 'retry-after': `${retryAfterSeconds}` } }
}
