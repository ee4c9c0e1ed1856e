/** Every entry before its trigger: what it is about to do, and everything that is wrong with any of them. */

import { askOnce } from '../../core/fleet/ask-once.ts'
import type { Departure, DepartureWorld } from '../../core/fleet/fleet-provider.ts'
import type { Fault } from '../../core/input-reader.ts'
import { invalidInput } from '../../core/invalid-input.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Log } from '../../core/ports.ts'
import { exitCodeOf } from '../../core/result.ts'
import type { Entry, FleetInputsReading } from './inputs.ts'

export interface Mustered {
  readonly entry: Entry
  readonly departure: Departure
}

export interface Muster {
  readonly ready: readonly Mustered[]
  readonly faults: readonly Fault[]
  /** Set where nothing may be sent at all. */
  readonly refusal: Outcome | undefined
}

/** `raw` gives the inputs of the step. */
export async function muster(
  { inputs, faults }: FleetInputsReading,
  { world, raw }: { world: DepartureWorld; raw: (name: string) => string },
): Promise<Muster> {
  // A thousand entries would ask the tracker a thousand times.
  const asking = {
    ...world,
    http: undefined,
    log: sayingOnce(world.log),
    ...(world.github && { github: askOnce(world.github, world.interrupt.signal) }),
  }
  // Side by side: where GitHub is in trouble, all wait for it together.
  const ready = await Promise.all(
    inputs.entries.map(async (entry): Promise<Mustered> => ({ entry, departure: await entry.reading.depart(asking) })),
  )
  const all = new Map(faults.map((fault) => [keyOf(fault), fault]))
  for (const { entry, departure } of ready) {
    for (const fault of departure.faults) {
      // What stands on the step is wrong once, not once for each entry.
      const ofStep = !entry.says(fault.input) && raw(fault.input).trim() !== ''
      const told = ofStep ? fault : { ...fault, input: `${entry.name}.${fault.input}` }
      all.set(keyOf(told), told)
    }
  }
  const wrong = [...all.values()]
  return { ready, faults: wrong, refusal: wrong.length > 0 ? invalidInput(wrong) : firstRefusal(ready) }
}

/** What is in the way of one is mostly in the way of all. */
function sayingOnce(log: Log): Log {
  const said = new Set<string>()
  const line = (text: string) => {
    if (!said.has(text)) log.line(text)
    said.add(text)
  }
  return { ...log, line }
}

function keyOf({ input, problem }: Fault): string {
  return `${input}\n${problem}`
}

/** What can not be deployed for one is a reason to send nothing for the others: they were meant to go together. */
function firstRefusal(ready: readonly Mustered[]): Outcome | undefined {
  for (const { entry, departure } of ready) {
    const { plan } = departure
    if ('reason' in plan && exitCodeOf(plan.result, 'fail') !== 0) {
      return { ...plan, happened: `${entry.name}: ${plan.happened} Nothing was sent for any entry.` }
    }
  }
  return undefined
}
