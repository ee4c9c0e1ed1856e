/** What is known of one deployment on Edgegap. */

import type { Timeline } from '../timeline.ts'

/** What a poll sees of a deployment. */
export interface EdgegapState {
  /** With its prefix: `Status.READY`. */
  readonly status: string
  readonly running: boolean
  readonly error: boolean
  readonly errorDetail?: string
  /** Changes the body before it is sent, for answers that break the contract; such an answer is not held to it. */
  readonly wire?: (body: Readonly<Record<string, unknown>>) => unknown
}

export interface EdgegapDeployment {
  readonly requestId: string
  readonly application: string
  readonly version: string
  readonly tags: readonly string[]
  /** The request as it was sent: users, environment variables, private hosts… */
  readonly order: Readonly<Record<string, unknown>>
  readonly startedAtMs: number
  readonly startedAt: Date
  readonly timeline: Timeline<EdgegapState>
  polls: number
  /** Polls since it was told to stop; undefined while it was not. */
  pollsSinceStop: number | undefined
}
