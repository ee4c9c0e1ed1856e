/** How the tracker actions reach the tracker: by a token, or by logging in. */

import { call } from '../../core/call.ts'
import type { InputReader } from '../../core/input-reader.ts'
import { boolean, required, text, token } from '../../core/input-types.ts'
import { allowedBaseUrl, hostOf, readConnection } from '../../core/shared-inputs.ts'
import { badResponse, endedWith, type TaskEnd, type TaskWorld } from '../../core/task.ts'
import { trackerCall, trackerTitle } from '../../core/tracker/ask.ts'
import { loginRequest, readLoginToken } from '../../core/tracker/login.ts'
import type { TrackerAccess } from '../../core/tracker/wire.ts'

export interface TrackerConnection {
  /** Checked, without a trailing slash. */
  readonly baseUrl: string
  /** Without scheme; empty: username and password are given. Secret. */
  readonly token: string
  readonly username: string
  /** Secret. */
  readonly password: string
  readonly requestTimeoutMs: number
  readonly summary: boolean
}

export const trackerSecrets = { hooks: [], tokens: ['token', 'password'] }

/** The host of `url` is allowed by being named there. */
export function readTrackerConnection(reader: InputReader, raw: (name: string) => string): TrackerConnection {
  const { hosts, requestTimeoutMs } = readConnection(reader, hostOf(raw('url')))
  const inputs = {
    baseUrl: reader.read('url', required(allowedBaseUrl(hosts)), ''),
    token: reader.read('token', token({ schemes: ['Bearer'] }), ''),
    username: reader.read('username', text({ most: 255 }), ''),
    password: reader.read('password', text({ most: 1000 }), ''),
    requestTimeoutMs,
    summary: reader.read('summary', boolean, 'true'),
  }
  judgeCredentials(reader, (name) => raw(name).trim() !== '')
  return inputs
}

function judgeCredentials(reader: InputReader, isGiven: (name: string) => boolean): void {
  const legal = 'either `token`, or `username` and `password`'
  const pair = ['username', 'password']
  if (isGiven('token')) {
    for (const input of pair.filter(isGiven)) reader.fault({ input, problem: '`token` is given as well', legal })
    return
  }
  const missing = pair.filter((input) => !isGiven(input))
  if (missing.length === 2) {
    reader.fault({ input: 'token', problem: 'it is missing, and so are `username` and `password`', legal })
    return
  }
  for (const input of missing) reader.fault({ input, problem: 'it is missing', legal })
}

/** Logs in where there is no token; what it gets is hidden before anybody else can see it. */
export async function openTracker(
  inputs: TrackerConnection,
  world: TaskWorld,
): Promise<{ readonly access: TrackerAccess } | TaskEnd> {
  const { baseUrl, username, password } = inputs
  const { redact } = world
  if (inputs.token !== '') return { access: { baseUrl, redact, authorization: `Bearer ${inputs.token}` } }
  const asked = trackerCall({
    request: loginRequest(baseUrl, { username, password }),
    what: 'log in',
    again: 'nothing',
    hints: {
      401: 'Check `username` and `password`.',
      429: 'The tracker takes five logins a minute: run this job again in a minute.',
    },
  })
  const end = await call(asked, { world, limits: inputs })
  if (end.kind === 'ended') return endedWith(end.outcome)
  const obtained = readLoginToken(end.answer)
  if (obtained === undefined) {
    const next = 'Check that `url` is the address of the tracker, or give a `token`.'
    return badResponse({
      title: trackerTitle,
      missing: 'a token (`token`, `accessToken`, or the cookie `access_token`)',
      next,
    })
  }
  world.hide(obtained)
  return { access: { baseUrl, redact, authorization: `Bearer ${obtained}` } }
}
