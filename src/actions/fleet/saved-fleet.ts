/** What the post step of a fleet finds. */

import type { EventReading } from '../../core/event.ts'
import type { Reason } from '../../core/result.ts'
import type { Untold } from '../../core/untold.ts'
import type { RatedWorld } from './within-rate.ts'

/** All by the name of the entry. */
export interface SavedFleet {
  /** The step came to its end; only stops may be left. */
  readonly over: boolean
  readonly begun: ReadonlySet<string>
  /** The reason of its end. */
  readonly ended: ReadonlyMap<string, Reason>
  readonly ids: ReadonlyMap<string, string>
  readonly unstopped: ReadonlyMap<string, string>
  readonly reporters: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly untold: ReadonlyMap<string, Untold>
  /** Of the fleet as a whole. */
  readonly fleetReporters: Readonly<Record<string, string>>
  readonly fleetUntold: Untold | undefined
}

export interface PostWorld extends RatedWorld {
  readonly event: EventReading
}
