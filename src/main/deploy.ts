/** The root action. */

import { readDeployInputs } from '../actions/deploy/inputs.ts'
import { deployOutputs } from '../actions/deploy/outputs.ts'
import { runDeploy } from '../actions/deploy/run.ts'
import { flightcontrolTitle } from '../providers/registry.ts'
import { readInput } from '../runtime/environment.ts'
import { startDeploymentAction } from './deployment-action.ts'
import { readEvent } from './event.ts'

export const deploySecrets = { hooks: ['hook', 'preview-hook'], tokens: ['api-key', 'github-token', 'tracker-token'] }

export function main(): void {
  const reading = readDeployInputs(readInput)
  startDeploymentAction({
    secrets: deploySecrets,
    provider: flightcontrolTitle,
    run: (host, telling) => runDeploy(reading, { ...host, event: readEvent(), ...telling }),
    outputs: deployOutputs,
    onCancelled: reading.inputs.onCancelled,
  })
}
