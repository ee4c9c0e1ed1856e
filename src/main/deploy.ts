/** The root action. */

import { readDeployInputs } from '../actions/deploy/inputs.ts'
import { deployOutputs } from '../actions/deploy/outputs.ts'
import { runDeploy } from '../actions/deploy/run.ts'
import { parseEvent } from '../core/event.ts'
import { flightcontrolTitle } from '../providers/registry.ts'
import { readEventFacts, readInput } from '../runtime/environment.ts'
import { readEventFile } from '../runtime/event-file.ts'
import { startDeploymentAction } from './deployment-action.ts'

export const deploySecrets = { hooks: ['hook', 'preview-hook'], tokens: ['api-key', 'github-token', 'tracker-token'] }

export function main(): void {
  const reading = readDeployInputs(readInput)
  startDeploymentAction({
    secrets: deploySecrets,
    provider: flightcontrolTitle,
    run: (host, told) => runDeploy(reading, { ...host, event: readEvent(), told }),
    outputs: deployOutputs,
    onCancelled: reading.inputs.onCancelled,
  })
}

export function readEvent() {
  const file = readEventFile()
  return file.kind === 'payload' ? parseEvent({ ...readEventFacts(), payload: file.payload }) : file
}
