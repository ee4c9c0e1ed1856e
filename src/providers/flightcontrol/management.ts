/** Requests to Flightcontrol's management API. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */

import type { Again, Call } from '../../core/call.ts'
import type { HttpRequest } from '../../core/ports.ts'
import { errorText } from './error-text.ts'

export interface ManagementApi {
  /** Origin, checked, without a trailing slash. */
  readonly apiUrl: string
  /** Without scheme. Secret. */
  readonly apiKey: string
}

export interface Addressed {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the origin; ids in it have been checked. */
  readonly path: string
  /** Sent as JSON; absent: none. */
  readonly body?: unknown
}

export interface ManagementRequest extends Addressed {
  /** What is asked, to follow "was asked to". */
  readonly what: string
  readonly again: Again
}

const hints: Readonly<Record<number, string>> = {
  401: 'Check the input `api-key`: create a key in Flightcontrol (organization settings, API keys) and replace the secret.',
  403: 'The API key may not do this: use a key of the organization that owns it.',
  404: 'Check the ids in the inputs, and that the API key belongs to the organization that owns them.',
  429: 'Flightcontrol takes no more requests at the moment: run this job again in a few minutes.',
}

/** The request alone, for who asks by another way than `call`. */
export function managementRequest({ apiUrl, apiKey }: ManagementApi, { method, path, body }: Addressed): HttpRequest {
  const authorization = `Bearer ${apiKey}`
  const url = `${apiUrl}${path}`
  if (body === undefined) return { method, url, headers: { authorization } }
  const headers = { authorization, 'content-type': 'application/json' }
  return { method, url, headers, body: JSON.stringify(body) }
}

/** The request with all that `call` needs to send it and to explain what went wrong. */
export function managementCall(api: ManagementApi, { what, again, ...asked }: ManagementRequest): Call {
  return {
    title: 'Flightcontrol',
    what,
    again,
    request: managementRequest(api, asked),
    errorText,
    hint: (status) => hints[status] ?? '',
  }
}
