/** Reporters tell people. They observe, may fail alone, and never change the result. */

import type { Story } from './story.ts'

/** Where this run lives; from the runner's environment. Empty strings where unknown. */
export interface RunFacts {
  readonly owner: string
  readonly repo: string
  readonly runId: string
  readonly runNumber: number
  readonly runAttempt: number
  readonly workflow: string
  readonly job: string
  readonly eventName: string
  readonly actor: string
  /** `https:` link to this run and attempt, or empty. */
  readonly runUrl: string
}

export interface ReportLimits {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

/**
 * What a reporter says of its own work. A text is shown once, as one line, without secrets. `lost`: nobody knows whether it was
 * done, and to try once more, later, does no harm.
 */
export type ReportResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'lost'; readonly text: string }

export interface Reporter {
  readonly name: string
  /** True where a failure to open must stop the run before the trigger (`tracker-required`). */
  readonly required?: boolean
  /** Before the trigger (or before the first poll of a resumed deployment). */
  open(story: Story, limits: ReportLimits): Promise<ReportResult>
  /** On every change of state, never on every poll. */
  update(story: Story, limits: ReportLimits): Promise<ReportResult>
  /** Once, with `story.outcome` set: success, failure, timeout, cancel, skip. */
  close(story: Story, limits: ReportLimits): Promise<ReportResult>
  /**
   * What `post` needs to close this reporter after the main process was killed: short strings, saved as state whenever they
   * change. A reporter made with `restored` of the same shape can `close` without `open`.
   */
  memory(): Readonly<Record<string, string>>
}
