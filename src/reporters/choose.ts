/** Which reporters the inputs ask for. */

import type { Outcome } from '../core/outcome.ts'
import type { Log } from '../core/ports.ts'
import type { Reporter, RunFacts } from '../core/reporter.ts'
import type { Reporting, TrackerInputs } from '../core/shared-inputs.ts'
import type { Story } from '../core/story.ts'
import type { World } from '../core/world.ts'
import { createCommentReporter } from './comment.ts'
import { createCommitStatusReporter } from './commit-status.ts'
import { createGitHubDeploymentReporter } from './github-deployment.ts'
import type { ReporterSet } from './narrator.ts'
import { createSummaryReporter } from './summary.ts'
import { createTrackerReporter } from './tracker.ts'

export interface Rendering {
  readonly comment: (story: Story, run: RunFacts) => string
  readonly summary: (story: Story, run: RunFacts) => string
}

export interface Choosing {
  readonly reporting: Reporting
  readonly onCancelled: 'fail' | 'pass'
  /** Undefined where no tracker is named. */
  readonly tracker: TrackerInputs | undefined
  readonly limits: { readonly requestTimeoutMs: number }
  /** The story as it begins. */
  readonly story: Story
  /** Set where nothing is triggered or followed. */
  readonly outcome: Outcome | undefined
  /** What a killed process remembered; for `post`. */
  readonly restored?: Readonly<Record<string, string>>
  /** What comment and summary say, where that is not the story of one deployment. */
  readonly render?: Rendering
  readonly world: Pick<World, 'http' | 'clock' | 'github' | 'run' | 'log' | 'summary' | 'redact'>
}

export function chooseReporters(choosing: Choosing): ReporterSet {
  const { reporting, world, restored, render } = choosing
  const common = { run: world.run, ...(restored && { restored }), ...(render && { render: render.summary }) }
  const summary = reporting.summary ? [createSummaryReporter({ ...common, writer: world.summary })] : []
  const audience = audienceOf(choosing.outcome)
  if (audience === 'nobody') return { beforeTrigger: [], besideTrigger: summary }
  const github = gitHubReporters(choosing)
  if (audience === 'gate') {
    return { beforeTrigger: [], besideTrigger: [...github.besideTrigger.filter(isGate), ...summary] }
  }
  const tracker = trackerReporters(choosing)
  return {
    beforeTrigger: [...github.beforeTrigger, ...tracker.beforeTrigger],
    besideTrigger: [...github.besideTrigger, ...tracker.besideTrigger, ...summary],
  }
}

/**
 * Whom it concerns beside the reader of the job. A closed pull request has a comment to be closed. Where nothing could be
 * deployed, a required commit status still has to come, and an older green one must not stand; nobody else is told.
 */
function audienceOf(outcome: Outcome | undefined): 'everybody' | 'gate' | 'nobody' {
  if (outcome === undefined || outcome.reason === 'pull-request-closed') return 'everybody'
  return outcome.result === 'skipped' && outcome.reason !== 'secrets-unavailable' ? 'nobody' : 'gate'
}

function isGate({ name }: Reporter): boolean {
  return name === 'commit-status'
}

/** Where the record is required, it stands before anything is deployed. */
function trackerReporters({ tracker, limits, world, restored }: Choosing): ReporterSet {
  if (tracker === undefined) return { beforeTrigger: [], besideTrigger: [] }
  const { http, clock, run, redact } = world
  const target = { ...tracker, authorization: `Bearer ${tracker.token}`, redact, ...limits }
  const { required } = tracker
  const reporter = createTrackerReporter({ http, clock, run, target, required, ...(restored && { restored }) })
  return required ? { beforeTrigger: [reporter], besideTrigger: [] } : { beforeTrigger: [], besideTrigger: [reporter] }
}

function gitHubReporters({ reporting, world, restored, ...choosing }: Choosing): ReporterSet {
  const { github, run, log } = world
  if (github === undefined) {
    warnOfNoToken(reporting, log)
    return { beforeTrigger: [], besideTrigger: [] }
  }
  const { provider, environment } = choosing.story
  // The same in every run of this environment, so that they all edit one comment.
  const key = reporting.commentKey || `${provider.name}/${environment}`
  const common = { github, run, log, key, ...(restored && { restored }) }
  const beforeTrigger: Reporter[] = []
  const besideTrigger: Reporter[] = []
  if (reporting.gitHubDeployment) beforeTrigger.push(createGitHubDeploymentReporter(common))
  if (reporting.comment)
    besideTrigger.push(
      createCommentReporter({ ...common, ...(choosing.render && { render: choosing.render.comment }) }),
    )
  if (reporting.commitStatus !== '') {
    const { onCancelled } = choosing
    besideTrigger.push(createCommitStatusReporter({ ...common, context: reporting.commitStatus, onCancelled }))
  }
  return { beforeTrigger, besideTrigger }
}

/** The comment is on by itself, so that only what was asked for is missed. */
function warnOfNoToken({ gitHubDeployment, commitStatus }: Reporting, log: Log): void {
  const asked = [
    ...(gitHubDeployment ? ['`github-deployment`'] : []),
    ...(commitStatus === '' ? [] : ['`commit-status`']),
  ]
  if (asked.length > 0) log.warning(`There is no \`github-token\`, so ${asked.join(' and ')} can't be kept.`)
}
