/** Error bodies as Flightcontrol documents them on its scaling pages; the same family is assumed elsewhere. */

import type { Reply } from '../faults.ts'

function failure(status: number, code: string, message: string): Reply {
  return { status, body: { message, errorCode: `FC:Request:Error:${code}` } }
}

export const badRequest = (message: string): Reply => failure(400, 'VALIDATION_ERROR', message)
export const notFound = (what: string): Reply => failure(404, 'NOT_FOUND', `${what} not found`)
export const unauthorized = (): Reply => failure(401, 'UNAUTHORIZED', 'Please use an API key for this request')
/** The other documented shape, of the update-scaling page. */
export const unauthorizedInShort = (): Reply => ({
  status: 401,
  body: { error: 'Please use an API key for this request' },
})
