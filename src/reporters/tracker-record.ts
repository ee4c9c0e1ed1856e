/** What is written into a tracker's record, and by what a record is known again. */

import { formatDuration } from '../core/duration.ts'
import type { RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { isTrackerStatus, type TrackerStatus } from '../core/tracker/states.ts'
import type { NewRecord, TrackerRecord } from '../core/tracker/wire.ts'
import { apiText } from './api-text.ts'
import { standingOf } from './standing.ts'

/** Of which thing, where. */
export interface TrackedPlace {
  readonly componentId: string
  readonly environmentId: string
}

export interface Tracked extends TrackedPlace {
  readonly version: string
  readonly commit: string
}

/** As it is first asked for. `deployedBy` and `description` are inert, and at most 140 characters long. */
export function newRecord(tracked: Tracked, { story, run }: { story: Story; run: RunFacts }): NewRecord {
  return {
    componentId: tracked.componentId,
    environmentId: tracked.environmentId,
    version: tracked.version,
    ...(run.actor !== '' && { deployedBy: apiText(run.actor) }),
    ...(tracked.commit !== '' && { commitSha: tracked.commit }),
    description: apiText(`${story.environment} by ${story.provider.title}, run ${run.runNumber} of ${run.workflow}`),
    metadata: metadataOf(story, run),
  }
}

/** Ids and numbers only: no text from a provider. The tracker merges it key by key. */
export function metadataOf(story: Story, run: RunFacts): Readonly<Record<string, unknown>> {
  const { outcome } = story
  return {
    recordedBy: 'touchdown',
    repository: `${run.owner}/${run.repo}`,
    runId: run.runId,
    runAttempt: String(run.runAttempt),
    ...(run.runUrl !== '' && { runUrl: run.runUrl }),
    provider: story.provider.name,
    ...(story.deploymentId !== '' && { deploymentId: story.deploymentId }),
    ...(outcome && {
      result: outcome.result,
      reason: outcome.reason,
      duration: formatDuration(story.elapsedMs),
      queueDuration: formatDuration(story.queuedMs),
      url: story.url,
    }),
  }
}

function isOfRun({ metadata }: TrackerRecord, run: RunFacts): boolean {
  return metadata?.['repository'] === `${run.owner}/${run.repo}` && metadata['runId'] === run.runId
}

/** Whether this very attempt made it. */
export function isOfAttempt(record: TrackerRecord, run: RunFacts): boolean {
  return isOfRun(record, run) && record.metadata?.['runAttempt'] === String(run.runAttempt)
}

/** Whether it is about the same version; a commit that one of them does not know tells nothing. */
export function isSameDeployment(record: TrackerRecord, { version, commit }: Tracked): boolean {
  const recorded = record.commitSha
  return (
    record.version === version && (recorded === '' || commit === '' || recorded.toLowerCase() === commit.toLowerCase())
  )
}

/**
 * Whether a re-run takes this record up instead of making another one: a deployment that failed or was rolled back is tried
 * again; one that is still open is taken from an earlier attempt of the same run, but not from a run that may be at work.
 */
export function mayBeTakenUp(record: TrackerRecord, run: RunFacts): boolean {
  if (!isTrackerStatus(record.status) || record.status === 'succeeded') return false
  return record.status === 'failed' || record.status === 'rolled_back' || isOfRun(record, run)
}

/** The status that a record ends in; `in_progress` where nobody knows yet how it ends. */
export function endStatus(story: Story): TrackerStatus {
  const standing = standingOf(story)
  if (standing === 'landed' || standing === 'unchanged') return 'succeeded'
  return standing === 'triggered' ? 'in_progress' : 'failed'
}
