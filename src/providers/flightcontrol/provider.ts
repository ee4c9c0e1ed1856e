/** Flightcontrol: deploy hooks to start, the deployments API to follow. It has no API to stop a deployment. */

import type { Observation, Subject } from '../../core/deployment.ts'
import { isSafeId } from '../../core/identifier.ts'
import type { HttpRequest } from '../../core/ports.ts'
import { isBlank } from '../../core/printable.ts'
import type { Answer, ProbeReading, Provider, TriggerReading } from '../../core/provider.ts'
import { errorText } from './error-text.ts'
import { hint } from './hints.ts'
import { normalHookUrl, previewHookUrl } from './hook-url.ts'
import { observationOf } from './observe.ts'
import { reasonOfStatus } from './status.ts'
import { readDeployment, readHookAnswer } from './wire.ts'

export interface FlightcontrolSettings {
  /** The hook of the chosen target, checked; empty where a deployment is only followed. Secret. */
  readonly hook: string
  readonly subject: Subject
  readonly force: boolean
  /** Without scheme; empty where nothing is followed. Secret. */
  readonly apiKey: string
  readonly api: 'v1' | 'legacy'
  /** Origin, checked, without a trailing slash. */
  readonly apiUrl: string
}

export const flightcontrolTitle = { name: 'flightcontrol', title: 'Flightcontrol' } as const

/** Nothing is sent here. https://www.flightcontrol.dev/docs/guides/flightcontrol/deploy-hooks (read 2026-11-22) */
export function flightcontrol(settings: FlightcontrolSettings): Provider {
  return {
    ...flightcontrolTitle,
    trigger: { request: triggerRequest(settings), read: readTrigger },
    probe: { request: (deploymentId) => probeRequest(settings, deploymentId), read: readProbe },
    reasonOf: (observation: Observation) => reasonOfStatus(observation.status),
    errorText,
    hint,
  }
}

function triggerRequest({ hook, subject, force }: FlightcontrolSettings): HttpRequest {
  const url = subject.target === 'preview' ? previewHookUrl : normalHookUrl
  return { method: 'GET', url: hook === '' ? '' : url(hook, subject, force), headers: {} }
}

/**
 * v1 wants `Bearer <key>` (some pages print a colon after the word; the curl examples and working clients do not), the old
 * form wants the bare key.
 * https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22)
 */
function probeRequest({ api, apiUrl, apiKey }: FlightcontrolSettings, deploymentId: string): HttpRequest {
  const path = api === 'v1' ? '/v1/deployments/' : '/api/deployments/'
  const authorization = api === 'v1' ? `Bearer ${apiKey}` : apiKey
  return { method: 'GET', url: `${apiUrl}${path}${deploymentId}`, headers: { authorization } }
}

function readTrigger(answer: Answer): TriggerReading {
  if (answer.status < 200 || answer.status >= 300) return { kind: 'undecided' }
  const said = readHookAnswer(answer.body)
  if (!said) return { kind: 'unreadable', missing: 'JSON as documented' }
  if (said.success === false || said.success === 'false') return { kind: 'refused', error: errorText(answer) }
  if (said.success !== true && said.success !== 'true') return { kind: 'unreadable', missing: '`success: true`' }
  if (!isSafeId(said.deploymentId)) return { kind: 'unreadable', missing: 'a usable `deploymentId`' }
  return { kind: 'started', deploymentId: said.deploymentId }
}

function readProbe(answer: Answer, deploymentId: string): ProbeReading {
  if (answer.status < 200 || answer.status >= 300) return { kind: 'undecided' }
  const wire = readDeployment(answer.body)
  if (!wire) return { kind: 'unreadable', missing: '`deploymentId` and `status`' }
  if (wire.deploymentId !== deploymentId) return { kind: 'wrong-deployment' }
  if (isBlank(wire.status)) return { kind: 'unreadable', missing: 'a `status`' }
  return { kind: 'observed', observation: observationOf(wire) }
}
