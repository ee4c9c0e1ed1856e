/** Edgegap: version 2 of its API starts deployments, version 1 tells of them, gives their logs and stops them. */

import { isSafeId } from '../../core/identifier.ts'
import type { HttpRequest } from '../../core/ports.ts'
import { isBlank } from '../../core/printable.ts'
import type { Answer, ProbeReading, Provider, TriggerReading } from '../../core/provider.ts'
import { logLines } from './container-log.ts'
import { errorText } from './error-text.ts'
import { hint } from './hints.ts'
import { observationOf } from './observe.ts'
import { authorization, type EdgegapAccess, type EdgegapOrder, orderRequest } from './order.ts'
import { wordOf } from './status.ts'
import { readStop, stopRequest } from './stop.ts'
import { readDeployAnswer, readStatus } from './wire.ts'

export interface EdgegapSettings extends EdgegapAccess {
  readonly order: EdgegapOrder
  /** The tag by which deployments of this run are found; empty: none. */
  readonly runTag: string
}

export const edgegapTitle = { name: 'edgegap', title: 'Edgegap' } as const

/** Nothing is sent here. https://docs.edgegap.com/api (read 2026-11-22) */
export function edgegap(settings: EdgegapSettings): Provider {
  const get = (path: string) => getRequest(settings, path)
  return {
    ...edgegapTitle,
    ...(settings.runTag !== '' && { mark: `tag ${settings.runTag}` }),
    trigger: { request: orderRequest(settings, tagged(settings)), read: readTrigger },
    probe: { request: (deploymentId) => get(`/v1/status/${deploymentId}`), read: readProbe },
    stop: { request: (deploymentId) => stopRequest(settings, deploymentId), read: readStop },
    // Singular here, plural elsewhere.
    failureLog: { request: (deploymentId) => get(`/v1/deployment/${deploymentId}/container-logs`), read: logLines },
    reasonOf: () => 'deploy-failed',
    errorText,
    hint,
  }
}

function tagged({ order, runTag }: EdgegapSettings): EdgegapOrder {
  return { ...order, tags: [...new Set([...order.tags, ...(runTag === '' ? [] : [runTag])])] }
}

function getRequest(settings: EdgegapSettings, path: string): HttpRequest {
  return { method: 'GET', url: `${settings.apiUrl}${path}`, headers: authorization(settings) }
}

/** 202 is the usual answer; the published document of private fleets has none at all, so that any 2xx with an id will do. */
function readTrigger(answer: Answer): TriggerReading {
  const isGood = answer.status >= 200 && answer.status < 300
  if (!isGood && answer.status !== 422) return { kind: 'undecided' }
  const said = readDeployAnswer(answer.body)
  if (isSafeId(said?.request_id)) {
    const deploymentId = said.request_id
    return isGood
      ? { kind: 'started', deploymentId }
      : { kind: 'started-broken', deploymentId, error: errorText(answer) || 'it did not say why' }
  }
  return isGood ? { kind: 'unreadable', missing: 'a usable `request_id`' } : { kind: 'undecided' }
}

/** An id that it does not know (yet, or any more) is a 404 by the specification, and a 400 “Bad Request ID” in life. */
function readProbe(answer: Answer, deploymentId: string): ProbeReading {
  if (answer.status === 400 || answer.status === 404) return { kind: 'not-found' }
  if (answer.status < 200 || answer.status >= 300) return { kind: 'undecided' }
  const wire = readStatus(answer.body)
  if (!wire) return { kind: 'unreadable', missing: '`request_id` and `current_status`' }
  if (wire.request_id !== deploymentId) return { kind: 'wrong-deployment' }
  if (isBlank(wordOf(wire.current_status))) return { kind: 'unreadable', missing: 'a `current_status`' }
  return { kind: 'observed', observation: observationOf(wire) }
}
