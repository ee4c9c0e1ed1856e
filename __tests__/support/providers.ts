/** A provider in as few words as the vocabulary allows: the body of an answer is the status word, nothing else. */

import type { Observation } from '../../src/core/deployment.ts'
import type { HttpRequest } from '../../src/core/ports.ts'
import type { ProbeReading, Provider, TriggerReading } from '../../src/core/provider.ts'
import { anObservation } from './stories.ts'

export const triggerRequest: HttpRequest = { method: 'POST', url: 'https://deploy.example.com/start', headers: {} }

const words: Readonly<Record<string, Partial<Observation>>> = {
  WAITING: { state: 'queued', phase: 'queue' },
  BUILDING: { state: 'running', phase: 'build' },
  DEPLOYING: { state: 'running', phase: 'deploy' },
  GOOD: { state: 'succeeded', phase: 'finished' },
  SAME: { state: 'unchanged', phase: 'finished' },
  BAD: { state: 'failed', phase: 'finished' },
  DROPPED: { state: 'cancelled', phase: 'finished' },
}

export function observationOf(status: string): Observation {
  const { state = 'unknown', phase = 'prepare' } = words[status] ?? {}
  return anObservation({ state, phase, status, services: [] })
}

/** A 200 to the trigger holds the id; `no` is a refusal, an empty body cannot be read. */
function readTrigger(status: number, body: string): TriggerReading {
  if (status === 422 && body !== '') return { kind: 'started-broken', deploymentId: body, error: 'no room left' }
  if (status < 200 || status >= 300) return { kind: 'undecided' }
  if (body === 'no') return { kind: 'refused', error: 'not today' }
  return body === '' ? { kind: 'unreadable', missing: 'an id' } : { kind: 'started', deploymentId: body }
}

function readProbe(status: number, body: string): ProbeReading {
  if (status < 200 || status >= 300) return { kind: 'undecided' }
  if (body === 'another') return { kind: 'wrong-deployment' }
  if (body === 'gone') return { kind: 'not-found' }
  return body === ''
    ? { kind: 'unreadable', missing: 'a status' }
    : { kind: 'observed', observation: observationOf(body) }
}

export function aProvider(different: Partial<Provider> = {}): Provider {
  return {
    name: 'shipyard',
    title: 'Shipyard',
    trigger: { request: triggerRequest, read: ({ status, body }) => readTrigger(status, body) },
    probe: {
      request: (id) => ({ method: 'GET', url: `https://deploy.example.com/${id}`, headers: {} }),
      read: ({ status, body }) => readProbe(status, body),
    },
    reasonOf: () => 'deploy-failed',
    errorText: ({ status, body }) => {
      const words = body.trim()
      return status >= 400 ? words : ''
    },
    hint: () => '',
    ...different,
  }
}
