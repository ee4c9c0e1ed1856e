/** How a deployment stands, in one word that every reporter shares; the last step from the story to what people read. */

import { assertNever } from '../core/deployment.ts'
import type { Outcome } from '../core/outcome.ts'
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

export function standingOf(story: Pick<Story, 'outcome' | 'observation'>): Standing {
  if (story.outcome !== undefined) return endOf(story.outcome)
  switch (story.observation?.phase) {
    case undefined:
      return 'starting'
    case 'queue':
      return 'queued'
    case 'prepare':
      return 'preparing'
    case 'build':
      return 'building'
    case 'deploy':
      return 'deploying'
    case 'finished':
      return 'finishing'
  }
}

function endOf({ result, reason }: Outcome): Standing {
  switch (result) {
    case 'success':
      return 'landed'
    case 'no-change':
      return 'unchanged'
    case 'triggered':
    case 'cancelled':
    case 'failed':
    case 'timed-out':
    case 'interrupted':
    case 'uncertain':
      return result
    case 'skipped':
      return reason === 'pull-request-closed' ? 'closed' : 'skipped'
    case 'invalid':
      return 'refused'
    case 'error':
      return 'broken'
    default:
      return assertNever(result)
  }
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
