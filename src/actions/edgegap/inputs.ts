/** The inputs of /edgegap, read once into one frozen record. */

import type { StopRules } from '../../core/aftermath.ts'
import { createInputReader, type Fault } from '../../core/input-reader.ts'
import { boolean, identifier } from '../../core/input-types.ts'
import {
  type Reporting,
  readConnection,
  readReporting,
  readTracker,
  readWaiting,
  type TrackerInputs,
  type Waiting,
} from '../../core/shared-inputs.ts'
import {
  type EdgegapAccess,
  type EdgegapOrder,
  edgegapHosts,
  readEdgegapAccess,
  readEdgegapOrder,
  readStopRules,
} from '../../providers/registry.ts'

export interface EdgegapInputs extends Waiting, EdgegapAccess {
  readonly order: EdgegapOrder
  readonly rules: StopRules
  readonly deploymentId: string
  readonly dryRun: boolean
  /** Nothing supersedes a deployment of Edgegap: there is no such input. */
  readonly onCancelled: 'fail'
  readonly reporting: Reporting
  readonly tracker: TrackerInputs | undefined
}

export interface EdgegapInputsReading {
  readonly inputs: EdgegapInputs
  readonly faults: readonly Fault[]
}

/** With faults, the record holds stand-ins, so that the rest can be checked as well; nothing may be sent then. */
export function readEdgegapInputs(raw: (name: string) => string): EdgegapInputsReading {
  const reader = createInputReader(raw)
  const { hosts, requestTimeoutMs } = readConnection(reader, edgegapHosts)
  const deploymentId = reader.read('deployment-id', identifier, '')
  const inputs: EdgegapInputs = Object.freeze({
    ...readEdgegapAccess(reader, hosts),
    deploymentId,
    order: readEdgegapOrder(reader, { needed: deploymentId === '' }),
    rules: readStopRules(reader),
    dryRun: reader.read('dry-run', boolean, 'false'),
    onCancelled: 'fail',
    ...readWaiting(reader, { timeout: '5m', queueTimeout: false, requestTimeoutMs }),
    reporting: readReporting(reader),
    tracker: readTracker(reader, raw, hosts),
  })
  return { inputs, faults: reader.faults }
}
