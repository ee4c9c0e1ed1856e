/** A whole provider, as docs/adding-a-provider.md adds one: Harbor, which knows three words and nothing else. */

import * as v from '@badrap/valita'
import type { Observation, State } from '../../src/core/deployment.ts'
import { isSafeId } from '../../src/core/identifier.ts'
import { parseJson } from '../../src/core/json.ts'
import type { Answer, ProbeReading, Provider, TriggerReading } from '../../src/core/provider.ts'

export interface HarborSettings {
  /** Origin, checked, without a trailing slash. */
  readonly apiUrl: string
  /** Secret. */
  readonly token: string
  readonly ship: string
}

const started = v.object({ id: v.string() })
const ship = v.object({ id: v.string(), status: v.string(), note: v.string().optional() })

const states: Readonly<Record<string, State>> = { sailing: 'running', docked: 'succeeded', sunk: 'failed' }

export function harbor({ apiUrl, token, ship: name }: HarborSettings): Provider {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return {
    name: 'harbor',
    title: 'Harbor',
    trigger: {
      request: { method: 'POST', url: `${apiUrl}/ships`, headers, body: JSON.stringify({ name }) },
      read: readTrigger,
    },
    probe: {
      request: (id) => ({ method: 'GET', url: `${apiUrl}/ships/${id}`, headers }),
      read: readProbe,
    },
    reasonOf: () => 'deploy-failed',
    errorText: (answer) => answer.body.slice(0, 300),
    hint: (_, status) => (status === 401 ? 'Check the input `token`.' : ''),
  }
}

/** What is no 2xx is left to the table of failures. */
function readTrigger(answer: Answer): TriggerReading {
  if (answer.status >= 300) return { kind: 'undecided' }
  const read = started.try(parseJson(answer.body), { mode: 'strip' })
  // A 2xx without a usable id may have started something: that is for a person to find out.
  if (!read.ok || !isSafeId(read.value.id)) return { kind: 'unreadable', missing: 'a usable `id`' }
  return { kind: 'started', deploymentId: read.value.id }
}

function readProbe(answer: Answer, deploymentId: string): ProbeReading {
  if (answer.status >= 300) return { kind: 'undecided' }
  const read = ship.try(parseJson(answer.body), { mode: 'strip' })
  if (!read.ok || read.value.status.trim() === '') return { kind: 'unreadable', missing: '`id` and `status`' }
  if (read.value.id !== deploymentId) return { kind: 'wrong-deployment' }
  return { kind: 'observed', observation: observationOf(read.value) }
}

function observationOf({ status, note }: v.Infer<typeof ship>): Observation {
  return {
    // A word that nobody knows is followed on, visible, and never a success.
    state: Object.hasOwn(states, status) ? (states[status] ?? 'unknown') : 'unknown',
    phase: status === 'sailing' ? 'deploy' : 'prepare',
    status,
    environment: '',
    services: [],
    url: '',
    address: '',
    error: note ?? '',
    contradiction: '',
    details: {},
  }
}
