/** Everything of the outside that an action may touch, in one record. */

import type { Interrupt } from './interrupt.ts'
import type { Clock, GitHub, Http, Log, Random, StateStore, SummaryWriter } from './ports.ts'
import type { RunFacts } from './reporter.ts'

/** Outputs are declared in `action.yml`; a name is written once. */
export interface Outputs {
  /** Before the end, for what must not be lost. */
  set(name: string, value: string): void
}

export interface World {
  readonly http: Http
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly interrupt: Interrupt
  readonly state: StateStore
  readonly outputs: Outputs
  /** Undefined without a token. */
  readonly github: GitHub | undefined
  readonly run: RunFacts
  readonly summary: SummaryWriter
  /** Takes every form of every secret out of a text, for what is sent to others than GitHub and the log. */
  readonly redact: (text: string) => string
}
