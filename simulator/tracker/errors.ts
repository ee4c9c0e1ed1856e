/** The one error body of the tracker (a NestJS exception filter), with its exact words. */

import type { Reply } from '../faults.ts'

export type Failure = { readonly status: number; readonly message: string | readonly string[] }

/** `target` is path and query as sent: the body repeats it. */
export function renderFailure({ status, message }: Failure, target: string, date: Date): Reply {
  return { status, body: { statusCode: status, timestamp: date.toISOString(), path: target, message } }
}

export const unauthorized: Failure = { status: 401, message: 'Unauthorized' }
export const invalidCredentials: Failure = { status: 401, message: 'Invalid credentials' }
export const forbidden: Failure = { status: 403, message: 'Forbidden resource' }
export const organizationRequired: Failure = {
  status: 403,
  message: 'X-Organization-Id header is required for this endpoint',
}
export const throttled: Failure = { status: 429, message: 'ThrottlerException: Too Many Requests' }
export const serverError: Failure = { status: 500, message: 'Internal server error' }
export const notFound = (what: string, id: string): Failure => ({
  status: 404,
  message: `${what} with ID "${id}" not found`,
})
export const unknownRoute = (method: string, target: string): Failure => ({
  status: 404,
  message: `Cannot ${method} ${target}`,
})
export const invalid = (messages: readonly string[]): Failure => ({ status: 400, message: messages })
