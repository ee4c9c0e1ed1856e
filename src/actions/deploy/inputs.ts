/** The inputs of the root action, read once into one frozen record. */

import { createInputReader, type Fault, type InputReader } from '../../core/input-reader.ts'
import {
  boolean,
  branchName,
  commitSha,
  identifier,
  oneOf,
  optional,
  text,
  token,
  wholeNumber,
} from '../../core/input-types.ts'
import {
  allowedBaseUrl,
  allowedUrl,
  onCancelled,
  type Reporting,
  readConnection,
  readReporting,
  readTracker,
  readWaiting,
  type TrackerInputs,
  type Waiting,
} from '../../core/shared-inputs.ts'
import { flightcontrolHosts, flightcontrolOrigins } from '../../providers/registry.ts'

export interface DeployInputs extends Waiting {
  /** Checked URLs; empty where not given. Secret. */
  readonly hook: string
  readonly previewHook: string
  /** Without scheme. Secret. */
  readonly apiKey: string
  readonly deploymentId: string
  readonly target: 'auto' | 'normal' | 'preview'
  /** Empty: from the event; `latest`: none is sent. */
  readonly commit: string
  readonly branch: string
  readonly pullRequest: number | undefined
  readonly force: boolean
  readonly dryRun: boolean
  readonly onMissingSecret: 'fail' | 'skip'
  readonly onCancelled: 'fail' | 'pass'
  readonly allowForks: boolean
  readonly primaryService: string
  readonly api: 'v1' | 'legacy'
  readonly apiUrl: string
  readonly reporting: Reporting
  readonly tracker: TrackerInputs | undefined
}

export interface DeployInputsReading {
  readonly inputs: DeployInputs
  readonly faults: readonly Fault[]
}

/** With faults, the record holds stand-ins, so that the rest can be checked as well; nothing may be sent then. */
export function readDeployInputs(raw: (name: string) => string): DeployInputsReading {
  const reader = createInputReader(raw)
  const { hosts, requestTimeoutMs } = readConnection(reader, flightcontrolHosts)
  const api = reader.read('api', oneOf('v1', 'legacy'), 'v1')
  const inputs: DeployInputs = Object.freeze({
    ...readWaiting(reader, { timeout: '30m', queueTimeout: true, requestTimeoutMs }),
    ...readWish(reader),
    hook: reader.read('hook', allowedUrl(hosts), ''),
    previewHook: reader.read('preview-hook', allowedUrl(hosts), ''),
    apiKey: reader.read('api-key', token({ schemes: ['Bearer'] }), ''),
    api,
    apiUrl: reader.read('api-url', allowedBaseUrl(hosts), '') || flightcontrolOrigins[api],
    onMissingSecret: reader.read('on-missing-secret', oneOf('fail', 'skip'), 'fail'),
    onCancelled: reader.read('on-cancelled', onCancelled, 'fail'),
    allowForks: reader.read('allow-forks', boolean, 'false'),
    primaryService: reader.read('primary-service', text({ most: 255 }), ''),
    reporting: readReporting(reader),
    tracker: readTracker(reader, raw, hosts),
  })
  return { inputs, faults: reader.faults }
}

/** What the user wants deployed, over what the event says. */
function readWish(reader: InputReader) {
  return {
    deploymentId: reader.read('deployment-id', identifier, ''),
    target: reader.read('target', oneOf('auto', 'normal', 'preview'), 'auto'),
    commit: reader.read('commit', commitSha, ''),
    branch: reader.read('branch', branchName, ''),
    pullRequest: reader.read('pull-request', optional(wholeNumber({ least: 1, most: 2 ** 31 - 1 })), ''),
    force: reader.read('force', boolean, 'false'),
    dryRun: reader.read('dry-run', boolean, 'false'),
  }
}
