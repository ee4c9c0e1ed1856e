/** The providers that may sail in a fleet: a new one is a line here. */

import { fleetProvider as flightcontrol } from '../actions/deploy/depart.ts'
import { fleetProvider as edgegap } from '../actions/edgegap/depart.ts'
import type { FleetProviders } from '../actions/fleet/inputs.ts'
import { deploySecrets } from './deploy.ts'
import { edgegapSecrets } from './edgegap.ts'
import type { SecretInputs } from './secrets.ts'

const known = {
  flightcontrol: { ...flightcontrol, secrets: deploySecrets },
  edgegap: { ...edgegap, secrets: edgegapSecrets },
} as const

export const fleetProviders: FleetProviders = new Map(Object.entries(known))

/** What is secret in an entry; where nobody knows its provider, whatever is secret for any. */
export function secretsOfProvider(name: string): readonly SecretInputs[] {
  const all = new Map<string, SecretInputs>(Object.entries(known).map(([word, { secrets }]) => [word, secrets]))
  const own = all.get(name)
  return own ? [own] : [...all.values()]
}
