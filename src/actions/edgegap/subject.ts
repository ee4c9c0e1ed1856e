/** Which commit and pull request a run is about. Edgegap deploys an image whatever happened, so that nothing here is in the way. */

import { offerOf } from '../../core/decide-target/offer.ts'
import type { Subject } from '../../core/deployment.ts'
import type { EventReading } from '../../core/event.ts'
import { lookUp } from '../../core/look-up.ts'
import type { Clock, GitHub, Log } from '../../core/ports.ts'

export interface SubjectWorld {
  readonly event: EventReading
  /** Undefined where nothing may be asked. */
  readonly github: GitHub | undefined
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

const lookUpTimeoutMs = 10_000

/** What the event does not tell is looked up for the reporters; where that fails, it stays unknown. */
export async function findSubject(world: SubjectWorld): Promise<Subject> {
  if (world.event.kind === 'broken') return { target: 'normal', commit: '', branch: '', pullRequest: undefined }
  const { sought, ...subject } = offerOf(world.event.event, undefined)
  const isKnown = subject.target === 'normal' || (subject.commit !== '' && subject.pullRequest !== undefined)
  if (sought === undefined || isKnown || world.github === undefined) return subject
  const answer = await lookUp(sought, world.github, {
    timeoutMs: lookUpTimeoutMs,
    signal: world.signal,
    clock: world.clock,
  })
  if (answer.kind === 'failed') world.log.line(`${answer.happened} The deployment goes on without it.`)
  if (answer.kind === 'failed' || answer.found.kind === 'none') return subject
  const { number, headSha, headRef } = answer.found
  return {
    target: subject.target,
    commit: subject.commit || headSha,
    branch: subject.branch || headRef,
    pullRequest: subject.pullRequest ?? number,
  }
}
