/** The vocabulary: what a deployment is while it travels through this action. */

/** What a poll says, translated from the provider's own words. */
export type State = 'queued' | 'running' | 'succeeded' | 'unchanged' | 'failed' | 'cancelled' | 'unknown'

/** Where the work is, as far as the provider tells; it chooses the pause between polls. */
export type Phase = 'queue' | 'prepare' | 'build' | 'deploy' | 'finished'

/** `normal` and `preview` are Flightcontrol's words; `none` when the event asks for no deployment. */
export type Target = 'normal' | 'preview' | 'none'

/** One service of a deployment. `url` is a checked `https:` URL or empty; `error` is text from outside, not yet inert. */
export interface Service {
  readonly id: string
  readonly name: string
  /** Further names by which a user may mean this service. */
  readonly aliases: readonly string[]
  readonly type: string
  readonly state: State
  readonly status: string
  readonly url: string
  readonly error: string
}

/** What one good poll showed. `environment` is the provider's own name for it, empty where it gives none. */
export interface Observation {
  readonly state: State
  readonly phase: Phase
  readonly status: string
  readonly environment: string
  readonly services: readonly Service[]
  /** The deployment's own address as a checked `https:` URL; empty where it has none, or only its services have. */
  readonly url: string
  /** For people, where a URL does not say it all: `a69f8e3e0555.pr.edgegap.net:31669/UDP`. Text from outside, or empty. */
  readonly address: string
  /** The provider's error text, empty while there is none. */
  readonly error: string
  /** Set when the answer says two things that cannot both be true; such an answer never counts as success. */
  readonly contradiction: string
  /** Further outputs that only this provider has (Edgegap: `fqdn`, `publicIp`, …), by output name. */
  readonly details: Readonly<Record<string, string>>
}

/** What is to be deployed, and why. `commit` and `branch` are empty where the provider shall choose. */
export interface Subject {
  readonly target: Target
  readonly commit: string
  readonly branch: string
  readonly pullRequest: number | undefined
}

export function isFinal(state: State): boolean {
  return state === 'succeeded' || state === 'unchanged' || state === 'failed' || state === 'cancelled'
}

export function assertNever(value: never): never {
  throw new Error(`a case was not handled: ${JSON.stringify(value)}`)
}
