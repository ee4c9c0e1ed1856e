/** The inputs of /fleet, with the list of deployments from wherever it stands. */

import { type FleetInputsReading, type ListText, readFleetInputs } from '../actions/fleet/inputs.ts'
import { readInput } from '../runtime/environment.ts'
import { readWorkspaceFile } from '../runtime/workspace-file.ts'
import { fleetProviders } from './fleet-providers.ts'
import { fleetSecrets } from './fleet-secrets.ts'
import type { SecretInputs } from './secrets.ts'

export interface FleetStart {
  readonly reading: FleetInputsReading
  readonly secrets: SecretInputs
}

/** Never throws for what stands in the list or its file: that is a fault. */
export function readFleet(): FleetStart {
  const list = readList(readInput('deployments').trim())
  const reading = readFleetInputs({ raw: readInput, list, providers: fleetProviders })
  return { reading, secrets: fleetSecrets(reading, list) }
}

/** A list is a mapping, a bracket or a dash away from being a path. */
function readList(given: string): ListText {
  if (given === '') return { kind: 'refused', why: 'it is missing' }
  const isPath = !/[\r\n]/.test(given) && !/^[[{"'&!]|^-(?:\s|$)|:\s/.test(given)
  return isPath ? readWorkspaceFile(given) : { kind: 'text', text: given }
}
