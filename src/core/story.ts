/** One value that grows while a run goes on; reporters and the log render it, nobody else keeps a copy of the truth. */

import type { Observation, State, Subject } from './deployment.ts'
import type { Outcome } from './outcome.ts'

/** A stretch of time in which the deployment (or one service) kept one status. Times are ms since the trigger. */
export interface Stretch {
  readonly status: string
  readonly state: State
  readonly fromMs: number
  /** When the next status was first seen; undefined while it lasts. */
  readonly untilMs: number | undefined
}

export interface ServiceHistory {
  readonly id: string
  readonly name: string
  readonly stretches: readonly Stretch[]
}

export interface Story {
  /** The provider's `name` and `title`. */
  readonly provider: { readonly name: string; readonly title: string }
  readonly subject: Subject
  /** Environment name for people: the input, else the provider's, else `preview/pr-N` or `production`. */
  readonly environment: string
  /** Why this target: the sentence that the decision logged. */
  readonly why: string
  /** Empty while unknown. */
  readonly deploymentId: string
  /** Calendar time of the trigger (or of the start, while there was none). */
  readonly startedAt: Date
  /** ms since the trigger. */
  readonly elapsedMs: number
  /** Of these, ms in the provider's queue. */
  readonly queuedMs: number
  readonly observation: Observation | undefined
  readonly stretches: readonly Stretch[]
  readonly services: readonly ServiceHistory[]
  /** `https:` URL of the primary service, or empty. */
  readonly url: string
  /** Set once the run is over. */
  readonly outcome: Outcome | undefined
}

/** A story that is over. */
export type EndedStory = Story & { readonly outcome: Outcome }
