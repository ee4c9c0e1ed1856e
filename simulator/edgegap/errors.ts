/** Edgegap's error bodies. Version 2 adds `details`. Ready-made ones are exported for `simulator.fault`. */

import type { Reply } from '../faults.ts'

export const badRequest = (message: string): Reply => ({ status: 400, body: { message, details: {} } })
/** What the live API answers for an id it does not know (or no longer), where the specification has 404. */
export const badRequestId = (): Reply => ({ status: 400, body: { message: 'Bad Request ID provided' } })
export const unauthorized = (): Reply => ({ status: 401, body: { message: 'Unauthorized' } })
export const notFound = (what: string): Reply => ({ status: 404, body: { message: `${what} not found` } })
export const conflict = (message: string): Reply => ({ status: 409, body: { message } })
export const alreadyTerminated = (): Reply => ({ status: 410, body: { message: 'Instance already terminated' } })
/** A 422 that names no deployment; the specification has only the kind that does. */
export const unprocessable = (message: string): Reply => ({ status: 422, body: { message } })
/** Not documented; the official client handles it. */
export const tooManyRequests = (retryAfterSeconds?: number): Reply => ({
  status: 429,
  body: { message: 'Too many requests' },
  ...(retryAfterSeconds === undefined ? {} : { headers: { 'retry-after': `${retryAfterSeconds}` } }),
})
export const serverError = (): Reply => ({ status: 500, body: { message: 'Internal server error', details: {} } })
