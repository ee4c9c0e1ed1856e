/** How long the last successful deployments of this environment took, newest first, all in seconds. */

export interface DurationHistory {
  /** From leaving the queue to the end. */
  readonly totalS: readonly number[]
  /** Of these, from the first sign of building to the first of deploying; empty where phases were not seen. */
  readonly buildS: readonly number[]
  readonly deployS: readonly number[]
}

export const noHistory: DurationHistory = { totalS: [], buildS: [], deployS: [] }
