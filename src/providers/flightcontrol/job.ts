/** Executions of scheduler jobs. Their status words are another set than those of deployments: here `IN_PROGRESS` has an underscore. */

import * as v from '@badrap/valita'
import type { Observation, State } from '../../core/deployment.ts'
import { isSafeId } from '../../core/identifier.ts'
import { parseJson, textOf } from '../../core/json.ts'
import { isBlank } from '../../core/printable.ts'
import type { Pollable } from '../../core/probe.ts'
import type { Answer, ProbeReading } from '../../core/provider.ts'
import { errorText } from './error-text.ts'
import { type ManagementApi, managementRequest } from './management.ts'

/** https://www.flightcontrol.dev/docs/reference/api/scheduler/get-job-execution (read 2026-11-22) */
const states: ReadonlyMap<string, State> = new Map<string, State>([
  ['INITIALIZING', 'running'],
  ['IN_PROGRESS', 'running'],
  ['CANCELLING', 'running'],
  ['COMPLETED', 'succeeded'],
  ['CANCELLED', 'cancelled'],
  ['ERROR', 'failed'],
])

const started = v.object({ jobExecutionId: v.string().assert(isSafeId) })

const execution = v.object({
  id: v.string(),
  status: v.string(),
  exitCode: v.unknown().optional(),
  error: v.unknown().optional(),
})

/** The id in the answer to a start; undefined where there is none. */
export function readStartedJob(answer: Answer): string | undefined {
  const said = started.try(parseJson(answer.body), { mode: 'strip' })
  return said.ok ? said.value.jobExecutionId : undefined
}

/** An execution of a job, to be polled as a deployment is. */
export function jobExecution(api: ManagementApi): Pollable {
  return {
    probe: {
      request: (id) => managementRequest(api, { method: 'GET', path: `/v1/job-executions/${id}` }),
      read: readExecution,
    },
    errorText,
  }
}

function readExecution(answer: Answer, id: string): ProbeReading {
  if (answer.status < 200 || answer.status >= 300) return { kind: 'undecided' }
  const said = execution.try(parseJson(answer.body), { mode: 'strip' })
  if (!said.ok) return { kind: 'unreadable', missing: '`id` and `status`' }
  if (said.value.id !== id) return { kind: 'wrong-deployment' }
  if (isBlank(said.value.status)) return { kind: 'unreadable', missing: 'a `status`' }
  return { kind: 'observed', observation: observationOf(said.value) }
}

/** COMPLETED is a success only with exit code 0; where none is told, what is documented as one is missing. */
function observationOf({ status, exitCode, error }: v.Infer<typeof execution>): Observation {
  const state = states.get(status) ?? 'unknown'
  const code = typeof exitCode === 'number' && Number.isInteger(exitCode) ? String(exitCode) : ''
  const text = textOf(error).trim()
  const contradiction = state === 'succeeded' && code !== '0' ? `its exit code is ${code || 'not told'}` : ''
  return {
    state: contradiction === '' ? state : 'failed',
    phase: state === 'running' || state === 'unknown' ? 'deploy' : 'finished',
    status,
    environment: '',
    services: [],
    url: '',
    address: '',
    error: text === '{}' ? '' : text,
    contradiction,
    details: { exitCode: code },
  }
}
