/** Logging in to the tracker: three shapes of the answer over time. */

import * as v from '@badrap/valita'
import { parseJson } from '../json.ts'
import type { HttpRequest } from '../ports.ts'
import type { Answer } from '../provider.ts'

export interface Credentials {
  readonly username: string
  /** Secret. */
  readonly password: string
}

export function loginRequest(baseUrl: string, { username, password }: Credentials): HttpRequest {
  return {
    method: 'POST',
    url: `${baseUrl}/api/v1/auth/login`,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  }
}

const said = v.object({ token: v.unknown().optional(), accessToken: v.unknown().optional() })

/** Older servers have it in the body, the newest only in a cookie. Undefined where there is none. */
export function readLoginToken({ body, headers }: Answer): string | undefined {
  const read = said.try(parseJson(body), { mode: 'strip' })
  const cookie = /(?:^|\n)\s*access_token=([^;\n]*)/.exec(headers['set-cookie'] ?? '')?.[1]
  const candidates = [...(read.ok ? [read.value.token, read.value.accessToken] : []), cookie]
  return candidates.find(isToken)
}

/** What a header can carry. */
function isToken(text: unknown): text is string {
  return typeof text === 'string' && /^[\x21-\x7e]{8,10000}$/.test(text)
}
