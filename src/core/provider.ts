/** What a provider is: a value that speaks its wire format. It sends nothing itself and knows nothing of retries. */

import type { Observation } from './deployment.ts'
import type { Exchange, HttpRequest } from './ports.ts'
import type { Reason } from './result.ts'

export type Answer = Extract<Exchange, { kind: 'answered' }>

/** What an answer to the trigger says. `undecided` leaves it to the table of failures (`failure-class.ts`). */
export type TriggerReading =
  | { readonly kind: 'started'; readonly deploymentId: string }
  /** A deployment exists, but in error state (Edgegap: 422 with a `request_id`). */
  | { readonly kind: 'started-broken'; readonly deploymentId: string; readonly error: string }
  /** The provider said no in words that leave no doubt. */
  | { readonly kind: 'refused'; readonly error: string }
  /** A 2xx that does not say what it must: a deployment may have started. */
  | { readonly kind: 'unreadable'; readonly missing: string }
  | { readonly kind: 'undecided' }

/** What an answer to a poll says. */
export type ProbeReading =
  | { readonly kind: 'observed'; readonly observation: Observation }
  /** The answer speaks of another deployment. */
  | { readonly kind: 'wrong-deployment' }
  | { readonly kind: 'unreadable'; readonly missing: string }
  /** The provider does not know this id (Edgegap says so with a 400). */
  | { readonly kind: 'not-found' }
  | { readonly kind: 'undecided' }

export interface Provider {
  /** In lower case, as in `uses:` and in outputs. */
  readonly name: string
  /** As people write it. */
  readonly title: string
  /** By what people find there the deployments of this run, such as `tag gh-42-1`; absent where nothing marks them. */
  readonly mark?: string
  readonly trigger: {
    readonly request: HttpRequest
    readonly read: (answer: Answer) => TriggerReading
  }
  readonly probe: {
    readonly request: (deploymentId: string) => HttpRequest
    readonly read: (answer: Answer, deploymentId: string) => ProbeReading
  }
  /** Absent where the provider's API cannot stop a deployment. */
  readonly stop?: {
    readonly request: (deploymentId: string) => HttpRequest
    readonly read: (answer: Answer) => 'stopping' | 'gone' | 'undecided'
  }
  /** The container's log of a deployment that failed; absent where the API gives none. */
  readonly failureLog?: {
    readonly request: (deploymentId: string) => HttpRequest
    readonly read: (answer: Answer) => readonly string[]
  }
  /** Which reason a status word of a failed deployment stands for. */
  readonly reasonOf: (observation: Observation) => Reason
  /** The error text in an answer that failed. */
  readonly errorText: (answer: Answer) => string
  /** What to do about an HTTP status, in this provider's terms; a 200 is one that tells of a failure. Empty for statuses that need no words of their own. */
  readonly hint: (request: 'trigger' | 'probe', status: number) => string
}
