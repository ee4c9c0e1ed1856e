/** The story in half a sentence: `Landed in 3m 05s (40s queued)`. Holds words from outside: make it inert where it goes. */

import { formatDuration } from '../core/duration.ts'
import type { Story } from '../core/story.ts'
import { serviceName } from './service-name.ts'
import { type Standing, standingOf } from './standing.ts'

const statements: Readonly<Record<Standing, (story: Story) => string>> = {
  starting: ({ deploymentId }) => (deploymentId === '' ? 'Starting' : 'Started'),
  queued: () => 'Waiting in the queue',
  preparing: () => 'Preparing',
  building: () => 'Building',
  deploying: () => 'Deploying',
  finishing: () => 'Finishing',
  landed: (story) => `Landed in ${total(story)}${queued(story)}`,
  unchanged: () => 'No change, nothing to deploy',
  triggered: () => 'Triggered, not followed',
  closed: () => 'Closed with its pull request',
  skipped: (story) => `Skipped: ${reason(story)}`,
  cancelled: (story) => `Cancelled by ${story.provider.title} after ${total(story)}`,
  failed: (story) => `Failed after ${total(story)}: ${culprits(story) || reason(story)}`,
  'timed-out': (story) => `Timed out ${where(story)}after ${total(story)}${goesOn(story)}`,
  interrupted: (story) => `Interrupted after ${total(story)}${goesOn(story)}`,
  uncertain: () => 'Uncertain: a deployment may have started',
  refused: (story) => `Refused: ${reason(story)}`,
  broken: (story) => `Error after ${total(story)}: ${reason(story)}${goesOn(story)}`,
}

/** Without a full stop. */
export function statement(story: Story): string {
  return statements[standingOf(story)](story)
}

function total({ elapsedMs }: Story): string {
  return formatDuration(elapsedMs)
}

function where({ outcome }: Story): string {
  return outcome?.reason === 'queue-timeout' ? 'in the queue ' : ''
}

function queued(story: Story): string {
  return story.queuedMs < 1_000 ? '' : ` (${formatDuration(story.queuedMs)} queued)`
}

/** `build-failed` as `build failed`. */
function reason(story: Story): string {
  return String(story.outcome?.reason).replaceAll('-', ' ')
}

function culprits(story: Story): string {
  const failed = (story.observation?.services ?? []).filter((service) => service.state === 'failed')
  const named = failed.slice(0, 3).map((service) => `${serviceName(service)} ${service.status}`)
  return failed.length > named.length
    ? `${named.join(', ')} and ${failed.length - named.length} more`
    : named.join(', ')
}

function goesOn({ outcome, provider }: Story): string {
  if (outcome?.afloat === 'yes') return `; the deployment goes on at ${provider.title}`
  return outcome?.afloat === 'perhaps' ? '; a deployment may be running' : ''
}
