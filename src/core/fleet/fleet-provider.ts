/** What the action of a provider lends to the fleet: its own inputs, read as it reads them, and the deployment that they ask for. */

import type { CarryOutPlan } from '../carry-out.ts'
import type { EventReading } from '../event.ts'
import type { Fault } from '../input-reader.ts'
import type { Outcome } from '../outcome.ts'
import type { Http } from '../ports.ts'
import type { Reporting, TrackerInputs } from '../shared-inputs.ts'
import type { Story } from '../story.ts'
import type { World } from '../world.ts'

/** A deployment before its trigger. `plan` is an outcome where nothing is to be triggered or followed. */
export interface Departure {
  readonly story: Story
  readonly plan: CarryOutPlan | Outcome
  /** Everything that is wrong with the inputs, also what only the event shows. */
  readonly faults: readonly Fault[]
}

export interface DepartureWorld extends Pick<World, 'clock' | 'github' | 'interrupt' | 'log' | 'run'> {
  readonly event: EventReading
  /** Undefined: the tracker is not asked how long earlier deployments took. */
  readonly http: Http | undefined
}

/** What the inputs of any deployment say beside the deployment itself. */
export interface EntrySettings {
  readonly dryRun: boolean
  readonly reporting: Reporting
  readonly tracker: TrackerInputs | undefined
  readonly onCancelled: 'fail' | 'pass'
  readonly limits: { readonly requestTimeoutMs: number }
}

export interface EntryReading {
  readonly settings: EntrySettings
  /** Asks nobody but GitHub, and that only where the event leaves something open. Throws only for faults of our own. */
  readonly depart: (world: DepartureWorld) => Promise<Departure>
}

export interface FleetProvider {
  readonly title: string
  /** `raw` gives the text of an input of the provider's action, empty where it is absent. */
  readonly read: (raw: (name: string) => string) => EntryReading
  /** The outputs of the provider's action. */
  readonly outputs: (story: Story) => Readonly<Record<string, string>>
}
