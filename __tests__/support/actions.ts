/** Every action by its folder, with the code that reads its inputs and names its outputs. A new action joins here. */

import { readDeployInputs } from '../../src/actions/deploy/inputs.ts'
import { deployOutputNames } from '../../src/actions/deploy/outputs.ts'
import { readEdgegapInputs } from '../../src/actions/edgegap/inputs.ts'
import { edgegapOutputNames } from '../../src/actions/edgegap/outputs.ts'
import { stopTask } from '../../src/actions/edgegap-stop/stop.ts'
import { readFleetInputs } from '../../src/actions/fleet/inputs.ts'
import { fleetOutputNames } from '../../src/actions/fleet/outputs.ts'
import { environmentTask } from '../../src/actions/flightcontrol/environment.ts'
import { invalidateTask } from '../../src/actions/flightcontrol/invalidate.ts'
import { jobTask } from '../../src/actions/flightcontrol/job.ts'
import { scaleTask } from '../../src/actions/flightcontrol/scale.ts'
import { servicesTask } from '../../src/actions/flightcontrol/services.ts'
import { variablesTask } from '../../src/actions/flightcontrol/variables.ts'
import { matrixTask } from '../../src/actions/tracker/matrix.ts'
import { recordTask } from '../../src/actions/tracker/record.ts'
import { createInputReader, type Fault } from '../../src/core/input-reader.ts'
import type { Task } from '../../src/core/task.ts'
import { fleetProviders } from '../../src/main/fleet-providers.ts'

export type Raw = (name: string) => string

/** An action that follows deployments, and has a post step. */
export interface Held {
  /** Everything that comes of the inputs. */
  readonly read: (raw: Raw) => { readonly faults: readonly Fault[] }
  readonly outputs: readonly string[]
}

export const deployingActions: Readonly<Record<string, Held>> = {
  '': { read: readDeployInputs, outputs: deployOutputNames },
  edgegap: { read: readEdgegapInputs, outputs: edgegapOutputNames },
  fleet: { read: readFleet, outputs: fleetOutputNames },
}

/** Actions that do one thing and are done. */
export const tasks: Readonly<Record<string, Pick<Task<unknown>, 'readInputs' | 'outputNames'>>> = {
  'edgegap/stop': stopTask,
  'flightcontrol/environment': environmentTask,
  'flightcontrol/invalidate': invalidateTask,
  'flightcontrol/job': jobTask,
  'flightcontrol/scale': scaleTask,
  'flightcontrol/services': servicesTask,
  'flightcontrol/variables': variablesTask,
  'tracker/matrix': matrixTask,
  'tracker/record': recordTask,
}

/** What the code of any action says against these inputs; a fleet says it through the actions of its providers. */
export function faultsOf(folder: string, raw: Raw): readonly Fault[] {
  const deploying = deployingActions[folder]
  const ofProviders = folder === 'fleet' ? ['', 'edgegap'].flatMap((provider) => faultsOf(provider, raw)) : []
  if (deploying) return [...deploying.read(raw).faults, ...ofProviders]
  const reader = createInputReader(raw)
  tasks[folder]?.readInputs(reader, raw)
  return reader.faults
}

/** With an entry of each provider, so that each asks for its inputs. The list itself is read from a file or the input, beforehand. */
function readFleet(raw: Raw) {
  const entries = [...fleetProviders.keys()].map((provider) => ({ provider, name: provider }))
  raw('deployments')
  const { inputs, faults } = readFleetInputs({
    raw,
    list: { kind: 'text', text: JSON.stringify(entries) },
    providers: fleetProviders,
  })
  return { ...inputs, faults, entries: inputs.entries.map(({ reading }) => reading.settings) }
}
