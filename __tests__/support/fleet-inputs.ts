/** A list of deployments as its step reads it, at both providers that may sail in a fleet. */

import { fleetProvider as flightcontrol } from '../../src/actions/deploy/depart.ts'
import { fleetProvider as edgegap } from '../../src/actions/edgegap/depart.ts'
import { type FleetInputsReading, readFleetInputs } from '../../src/actions/fleet/inputs.ts'
import { type RawInputs, rawInputs } from './raw-inputs.ts'

const providers = new Map(Object.entries({ flightcontrol, edgegap }))

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'

/** What every entry at Flightcontrol needs stands on the step. */
export const stepInputs: RawInputs = { hook, 'api-key': 'fake-api-key-0123456789' }

export type EntryGiven = Readonly<Record<string, unknown>> & { readonly name: string }

export function web(name: string, more: Readonly<Record<string, unknown>> = {}): EntryGiven {
  return { name, provider: 'flightcontrol', ...more }
}

export function gameServer(name: string, more: Readonly<Record<string, unknown>> = {}): EntryGiven {
  const order = { application: 'arena', version: '1.0.0', users: ['ip 75.28.35.192'] }
  return { name, provider: 'edgegap', token: 'fake-edgegap-token-0123456789', ...order, ...more }
}

/** `inputs`: further inputs of the step. */
export function readFleet(entries: readonly EntryGiven[], inputs: RawInputs = {}): FleetInputsReading {
  const raw = rawInputs({ ...stepInputs, ...inputs })
  return readFleetInputs({ raw, list: { kind: 'text', text: JSON.stringify(entries) }, providers })
}
