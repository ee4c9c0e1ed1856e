/** Edgegap's answers, as schemas: lenient in what they may hold besides, strict in what makes a success. */

import * as v from '@badrap/valita'
import { parseJson } from '../../core/json.ts'

/** To a request that starts a deployment; a 422 has both. */
const deployAnswer = v.object({ request_id: v.unknown().optional(), message: v.unknown().optional() })

const text = v.unknown().map((value) => (typeof value === 'string' ? value : ''))
const whole = v.unknown().map((value) => (Number.isSafeInteger(value) ? Number(value) : undefined))
/** Only `true` itself counts for a claim of that weight. */
const flag = v.unknown().map((value) => value === true)

/** What is not as documented is as good as missing: an address is no reason to doubt a status. */
function leniently<T>(type: v.Type<T>) {
  return v.unknown().map((value) => {
    const result = type.try(value, { mode: 'strip' })
    return result.ok ? result.value : undefined
  })
}

const wirePort = v.object({
  name: text.optional(),
  link: text.optional(),
  internal: whole.optional(),
  external: whole.optional(),
  protocol: text.optional(),
  tls_upgrade: flag.optional(),
})

const location = v.object({
  city: text.optional(),
  administrative_division: text.optional(),
  country: text.optional(),
})

/** Without id and status an answer says nothing; all else may be missing or null until a server is found. */
const status = v.object({
  request_id: v.string(),
  current_status: v.string(),
  running: flag.optional(),
  error: flag.optional(),
  error_detail: text.optional(),
  fqdn: text.optional(),
  public_ip: text.optional(),
  ports: leniently(v.record(wirePort)).optional(),
  location: leniently(location).optional(),
})

const crash = v.object({ exit_code: whole.optional(), message: text.optional(), restart_count: whole.optional() })

const containerLog = v.object({
  logs: text.optional(),
  crash_logs: text.optional(),
  crash_data: leniently(crash).optional(),
})

const problem = v.object({ message: v.unknown().optional(), details: v.unknown().optional() })

export type WireStatus = v.Infer<typeof status>
export type WirePort = v.Infer<typeof wirePort>
export type WireContainerLog = v.Infer<typeof containerLog>

function read<T>(type: v.Type<T>, body: string): T | undefined {
  const result = type.try(parseJson(body), { mode: 'strip' })
  return result.ok ? result.value : undefined
}

export const readDeployAnswer = (body: string) => read(deployAnswer, body)
export const readStatus = (body: string) => read(status, body)
export const readContainerLog = (body: string) => read(containerLog, body)
export const readProblem = (body: string) => read(problem, body)
