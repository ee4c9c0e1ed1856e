/** From an event and the inputs to what is deployed, or to the reason why nothing is. */

import { titleOf } from './decide-target/event-title.ts'
import { faultsOf } from './decide-target/faults.ts'
import { closed, type Obstacle, obstacleTo, type RefusalReason, type SkipReason } from './decide-target/obstacle.ts'
import { type Offer, offerOf } from './decide-target/offer.ts'
import type { Subject } from './deployment.ts'
import type { GitHubEvent } from './event/github-event.ts'
import type { Fault } from './input-reader.ts'
import type { Found, Sought } from './look-up.ts'

/** The inputs that overrule the event; `''` and `undefined` where not given. */
export interface Overrides {
  readonly target: 'auto' | 'normal' | 'preview'
  /** A commit SHA, or `latest` for none. */
  readonly commit: string
  readonly branch: string
  readonly pullRequest: number | undefined
}

export interface DecisionInput {
  readonly event: GitHubEvent
  readonly overrides: Overrides
  readonly allowForks: boolean
  /** Answer to the look-up that an earlier decision asked for. */
  readonly found?: Found
}

/** `why` is one sentence for the log; it may hold text from outside that is not yet inert. */
export type Decision =
  | { readonly kind: 'deploy'; readonly subject: Subject; readonly why: string }
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly subject: Subject; readonly why: string }
  | {
      readonly kind: 'refuse'
      readonly reason: RefusalReason
      readonly subject: Subject
      readonly why: string
      readonly next: string
    }
  /** The inputs must say what the event does not. */
  | { readonly kind: 'incomplete'; readonly subject: Subject; readonly faults: readonly Fault[]; readonly why: string }
  /** Decide again with what is found. */
  | { readonly kind: 'look-up'; readonly what: Sought }

/** Pure. Asks for at most one look-up: with `found` set it never answers `look-up`. */
export function decideTarget(input: DecisionInput): Decision {
  const { event, overrides, allowForks, found } = input
  const offer = offerOf(event, overrides.pullRequest)
  const subject = subjectOf(input, offer)

  const obstacle = obstacleTo(event, { auto: overrides.target === 'auto', allowForks })
  if (obstacle !== undefined) return stop(obstacle, subject)
  if (found?.kind === 'pull-request' && !found.open) return stop(closed(event, found.number), subject)

  const sought = found === undefined ? missing(offer, subject, overrides) : undefined
  if (sought !== undefined) return { kind: 'look-up', what: sought }

  const faults = faultsOf(subject, overrides.commit === 'latest')
  const why = reasonFor(input, subject)
  return faults.length > 0 ? { kind: 'incomplete', subject, faults, why } : { kind: 'deploy', subject, why }
}

function subjectOf({ overrides, found }: DecisionInput, offer: Offer): Subject {
  const seen = found?.kind === 'pull-request' ? found : { headSha: '', headRef: '', number: undefined }
  return {
    target: overrides.target === 'auto' ? offer.target : overrides.target,
    commit: overrides.commit === 'latest' ? '' : overrides.commit || offer.commit || seen.headSha,
    branch: overrides.branch || offer.branch || seen.headRef,
    pullRequest: overrides.pullRequest ?? offer.pullRequest ?? seen.number,
  }
}

function stop(obstacle: Obstacle, subject: Subject): Decision {
  return { ...obstacle, subject: { ...subject, target: 'none' } }
}

/** What to look up; undefined when everything is known, or cannot be known. */
function missing({ sought }: Offer, subject: Subject, overrides: Overrides): Sought | undefined {
  const preview = subject.target === 'preview'
  if (sought?.by === 'commit') return preview && subject.pullRequest === undefined ? sought : undefined

  const lacksCommit = subject.commit === '' && overrides.commit !== 'latest'
  const lacksBranch = subject.branch === '' && !preview
  return lacksCommit || lacksBranch ? sought : undefined
}

function reasonFor({ event, overrides, found }: DecisionInput, subject: Subject): string {
  const { commit, branch, pullRequest, target } = subject
  const given = Object.entries({
    target: overrides.target !== 'auto',
    commit: overrides.commit !== '',
    branch: overrides.branch !== '',
    'pull-request': overrides.pullRequest !== undefined,
  }).flatMap(([input, isGiven]) => (isGiven ? [input] : []))
  const byInput = given.length > 0 ? ` (by input: ${given.join(', ')})` : ''

  const sha = commit.slice(0, 7) || (overrides.commit === 'latest' ? 'the latest commit' : 'no known commit')
  if (target === 'preview') {
    const head = event.kind === 'pull-request' ? event.headSha : found?.kind === 'pull-request' && found.headSha
    const isHead = commit === head && overrides.pullRequest === undefined
    const whose = pullRequest === undefined ? 'a pull request' : `#${pullRequest}`
    return `${titleOf(event)}: preview of ${whose} at ${isHead ? 'its head ' : ''}${sha}${byInput}`
  }
  return `${titleOf(event)}: normal deployment of ${sha}${branch === '' ? '' : ` on ${branch}`}${byInput}`
}
