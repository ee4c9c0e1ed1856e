/** How a deployment stands, in one word that every reporter shares; the last step from the story to what people read. */

import type { Phase } from '../core/deployment.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Result } from '../core/result.ts'
import type { Story } from '../core/story.ts'

export type Standing =
  | 'starting'
  | 'queued'
  | 'preparing'
  | 'building'
  | 'deploying'
  | 'finishing'
  | 'landed'
  | 'unchanged'
  | 'triggered'
  | 'closed'
  | 'skipped'
  | 'cancelled'
  | 'failed'
  | 'timed-out'
  | 'interrupted'
  | 'uncertain'
  | 'refused'
  | 'broken'

const standingInPhase: Readonly<Record<Phase, Standing>> = {
  queue: 'queued',
  prepare: 'preparing',
  build: 'building',
  deploy: 'deploying',
  finished: 'finishing',
}

const standingAfter: Readonly<Record<Result, Standing>> = {
  success: 'landed',
  'no-change': 'unchanged',
  triggered: 'triggered',
  skipped: 'skipped',
  cancelled: 'cancelled',
  failed: 'failed',
  'timed-out': 'timed-out',
  interrupted: 'interrupted',
  uncertain: 'uncertain',
  invalid: 'refused',
  error: 'broken',
}

/** By the outcome where there is one, else by the phase that was seen last. */
export function standingOf({ outcome, observation }: Pick<Story, 'outcome' | 'observation'>): Standing {
  if (outcome !== undefined) return endOf(outcome)
  return observation === undefined ? 'starting' : standingInPhase[observation.phase]
}

function endOf({ result, reason }: Outcome): Standing {
  return reason === 'pull-request-closed' ? 'closed' : standingAfter[result]
}

/** True for the endings that want an explanation: what happened, what may still run, what to do next. */
export function isBadEnd(standing: Standing): boolean {
  return badEnds.has(standing)
}

const badEnds: ReadonlySet<Standing> = new Set([
  'cancelled',
  'failed',
  'timed-out',
  'interrupted',
  'uncertain',
  'refused',
  'broken',
])
