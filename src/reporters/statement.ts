/** The story in half a sentence: `Landed in 3m 05s (40s queued)`. Holds words from outside: make it inert where it goes. */

import { assertNever } from '../core/deployment.ts'
import { formatDuration } from '../core/duration.ts'
import type { Story } from '../core/story.ts'
import { serviceName } from './service-name.ts'
import { standingOf } from './standing.ts'

export function statement(story: Story): string {
  const standing = standingOf(story)
  const after = formatDuration(story.elapsedMs)
  switch (standing) {
    case 'starting':
      return story.deploymentId === '' ? 'Starting' : 'Started'
    case 'queued':
      return 'Waiting in the queue'
    case 'preparing':
      return 'Preparing'
    case 'building':
      return 'Building'
    case 'deploying':
      return 'Deploying'
    case 'finishing':
      return 'Finishing'
    case 'landed':
      return `Landed in ${after}${queued(story)}`
    case 'unchanged':
      return 'No change, nothing to deploy'
    case 'triggered':
      return 'Triggered, not followed'
    case 'closed':
      return 'Closed with its pull request'
    case 'skipped':
      return `Skipped: ${reason(story)}`
    case 'cancelled':
      return `Cancelled by ${story.provider.title} after ${after}`
    case 'failed':
      return `Failed after ${after}: ${culprits(story) || reason(story)}`
    case 'timed-out':
      return story.outcome?.reason === 'queue-timeout'
        ? `Timed out in the queue after ${after}`
        : `Timed out after ${after}`
    case 'interrupted':
      return `Interrupted after ${after}${story.outcome?.afloat === 'no' ? '' : goesOn(story)}`
    case 'uncertain':
      return 'Uncertain: a deployment may have started'
    case 'refused':
      return `Refused: ${reason(story)}`
    case 'broken':
      return `Error after ${after}: ${reason(story)}`
    default:
      return assertNever(standing)
  }
}

function queued(story: Story): string {
  return story.queuedMs < 1_000 ? '' : ` (${formatDuration(story.queuedMs)} queued)`
}

/** `build-failed` as `build failed`. */
function reason(story: Story): string {
  return (story.outcome?.reason ?? '').replaceAll('-', ' ')
}

function culprits(story: Story): string {
  const failed = (story.observation?.services ?? []).filter((service) => service.state === 'failed')
  const named = failed.slice(0, 3).map((service) => `${serviceName(service)} ${service.status}`)
  return failed.length > named.length
    ? `${named.join(', ')} and ${failed.length - named.length} more`
    : named.join(', ')
}

function goesOn(story: Story): string {
  return story.outcome?.afloat === 'yes'
    ? `; the deployment goes on at ${story.provider.title}`
    : '; a deployment may be running'
}
