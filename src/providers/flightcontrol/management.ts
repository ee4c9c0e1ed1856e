/** Requests to Flightcontrol's management API. https://www.flightcontrol.dev/docs/reference/api (read 2026-11-22) */

import type { Again, Call } from '../../core/call.ts'
import { errorText } from './error-text.ts'

export interface ManagementApi {
  /** Origin, checked, without a trailing slash. */
  readonly apiUrl: string
  /** Without scheme. Secret. */
  readonly apiKey: string
}

export interface ManagementRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** Below the origin; ids in it have been checked. */
  readonly path: string
  readonly body?: unknown
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

export function managementCall(api: ManagementApi, { body, ...asked }: ManagementRequest): Call {
  const authorization = `Bearer ${api.apiKey}`
  const json = body === undefined ? undefined : JSON.stringify(body)
  return {
    title: 'Flightcontrol',
    what: asked.what,
    again: asked.again,
    request: {
      method: asked.method,
      url: `${api.apiUrl}${asked.path}`,
      headers: json === undefined ? { authorization } : { authorization, 'content-type': 'application/json' },
      ...(json !== undefined && { body: json }),
    },
    errorText,
    hint: (status) => hints[status] ?? '',
  }
}
