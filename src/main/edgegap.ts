/** The action /edgegap. */

import { readEdgegapInputs } from '../actions/edgegap/inputs.ts'
import { edgegapOutputs } from '../actions/edgegap/outputs.ts'
import { runEdgegap } from '../actions/edgegap/run.ts'
import { edgegapTitle } from '../providers/registry.ts'
import { readInput } from '../runtime/environment.ts'
import { startDeploymentAction } from './deployment-action.ts'
import { readEvent } from './event.ts'

export const edgegapSecrets = {
  hooks: [],
  tokens: ['token', 'github-token', 'tracker-token'],
  hiddenValues: ['hidden-environment-variables'],
  webhooks: ['webhook-on-ready', 'webhook-on-error', 'webhook-on-terminated'],
}

export function main(): void {
  const reading = readEdgegapInputs(readInput)
  startDeploymentAction({
    secrets: edgegapSecrets,
    provider: edgegapTitle,
    run: (host, telling) => runEdgegap(reading, { ...host, event: readEvent(), ...telling }),
    outputs: edgegapOutputs,
    onCancelled: reading.inputs.onCancelled,
  })
}
