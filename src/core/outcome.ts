/** How a run ended, as one value: everything that the log, the outputs and the reporters say at the end comes from it. */

import type { Observation } from './deployment.ts'
import { type Reason, type Result, resultOf } from './result.ts'

/** Whether a deployment may be running at the provider when we leave, told in every error; `none` where the step is about none. */
export type Afloat = 'no' | 'yes' | 'perhaps' | 'none'

export interface Outcome {
  readonly result: Result
  readonly reason: Reason
  /** What happened, one sentence or two, without secrets; may hold text from outside that is not yet inert. */
  readonly happened: string
  readonly afloat: Afloat
  /** What to do next; empty when nothing is to be done. */
  readonly next: string
  /** The provider's id, empty while unknown. */
  readonly deploymentId: string
  /** The last good observation, if there was one. */
  readonly observation: Observation | undefined
}

export type OutcomeParts = Pick<Outcome, 'reason' | 'happened'> & Partial<Omit<Outcome, 'result'>>

export function outcome(parts: OutcomeParts): Outcome {
  return {
    afloat: 'no',
    next: '',
    deploymentId: '',
    observation: undefined,
    ...parts,
    result: resultOf(parts.reason),
  }
}
