/** The action /fleet. */

import type { FleetInputs } from '../actions/fleet/inputs.ts'
import { fleetOutputs } from '../actions/fleet/outputs.ts'
import { runFleet } from '../actions/fleet/run.ts'
import type { FleetStory } from '../core/fleet/fleet-story.ts'
import { passes, worstOf } from '../core/fleet/worst.ts'
import { outcome } from '../core/outcome.ts'
import { fleetClosingLines, fleetErrorGroups, fleetTable } from '../reporters/fleet/fleet-log.ts'
import { readInput } from '../runtime/environment.ts'
import { keepMemoryLight } from '../runtime/light-memory.ts'
import { type Ending, startAction } from './action.ts'
import { readEvent } from './event.ts'
import { readFleet } from './fleet-inputs.ts'

/** A longer table is folded, so that the last lines of the log can be seen. */
const longestTable = 60

const unfinished = outcome({ reason: 'internal', happened: 'The fleet did not come to its end.', afloat: 'perhaps' })

export function main(): void {
  keepMemoryLight()
  const { reading, secrets } = readFleet()
  const { inputs } = reading
  let known = (): FleetStory => ({ entries: [], elapsedMs: 0, outcome: undefined })
  startAction({
    secrets,
    get onCancelled() {
      return onCancelledOf(known())
    },
    run: async (host, settle) => {
      const told = (fleet: () => FleetStory) => {
        known = fleet
      }
      const settled = (fleet: FleetStory) => ({ ...fleet, outcome: settle(endingOf(fleet, inputs)).outcome })
      const world = { ...host, event: readEvent(), raw: readInput, told, settleFleet: settled }
      const fleet = await runFleet(reading, world)
      known = () => fleet
      return endingOf(fleet, inputs)
    },
    endingWith: (change) => {
      const fleet = known()
      return endingOf({ ...fleet, outcome: change(fleet.outcome ?? unfinished) }, inputs)
    },
  })
}

function endingOf(fleet: FleetStory, inputs: FleetInputs): Ending {
  const table = fleet.entries.length === 0 ? [] : fleetTable(fleet)
  const { outputs, leftOut } = fleetOutputs(fleet, inputs)
  const note = leftOut === '' ? [] : [`The output \`deployments\` is too large for GitHub: ${leftOut} was left out.`]
  const folded = table.length > longestTable
  return {
    outcome: fleet.outcome ?? unfinished,
    outputs,
    groups: [
      ...fleetErrorGroups(fleet),
      ...(folded ? [{ title: `All ${fleet.entries.length} deployments`, lines: table }] : []),
    ],
    lines: [...(folded ? [] : table), ...note, ...fleetClosingLines(fleet)],
  }
}

/** The fleet is cancelled where the worst that happened is that; whether that passes, is said by the entry. */
function onCancelledOf({ entries }: FleetStory): 'fail' | 'pass' {
  const ended = entries.flatMap(({ story, onCancelled }) =>
    story.outcome ? [{ outcome: story.outcome, onCancelled }] : [],
  )
  const worst = worstOf(ended)
  return worst !== undefined && passes(worst) ? 'pass' : 'fail'
}
