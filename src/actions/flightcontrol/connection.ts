/** How the management actions reach Flightcontrol. */

import type { InputReader } from '../../core/input-reader.ts'
import { boolean, required, token } from '../../core/input-types.ts'
import { allowedBaseUrl, readConnection } from '../../core/shared-inputs.ts'
import { flightcontrolOrigins, type ManagementApi, managementHosts } from '../../providers/registry.ts'

export interface ManagementInputs extends ManagementApi {
  readonly requestTimeoutMs: number
  readonly summary: boolean
}

export const managementSecrets = { hooks: [], tokens: ['api-key'] }

/** The inputs that all of them have. */
export function readManagement(reader: InputReader): ManagementInputs {
  const { hosts, requestTimeoutMs } = readConnection(reader, managementHosts)
  return {
    apiKey: reader.read('api-key', required(token({ schemes: ['Bearer'] })), ''),
    apiUrl: reader.read('api-url', allowedBaseUrl(hosts), flightcontrolOrigins.v1),
    requestTimeoutMs,
    summary: reader.read('summary', boolean, 'true'),
  }
}
