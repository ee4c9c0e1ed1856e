/** Which reporters the inputs ask for. */

import { headStartMs } from '../core/head-start.ts'
import type { Outcome } from '../core/outcome.ts'
import type { GitHub, Log } from '../core/ports.ts'
import type { Reporter, RunFacts } from '../core/reporter.ts'
import type { Reporting, TrackerInputs } from '../core/shared-inputs.ts'
import type { Story } from '../core/story.ts'
import type { World } from '../core/world.ts'
import type { ReporterSet } from './narrator.ts'
import { onDemand } from './on-demand.ts'

export interface Rendering {
  readonly comment: (story: Story, run: RunFacts) => string
  readonly summary: (story: Story, run: RunFacts) => string
}

export interface Choosing {
  readonly reporting: Reporting
  readonly onCancelled: 'fail' | 'pass'
  /** Nothing is sent to anybody. */
  readonly dryRun: boolean
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

/** Nothing is loaded or asked yet. A warning says which of the wanted reports can't be kept without a token. */
export function chooseReporters(choosing: Choosing): ReporterSet {
  const summary = choosing.reporting.summary ? [summaryReporter(choosing)] : []
  const audience = audienceOf(choosing)
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
function audienceOf({ outcome, dryRun }: Choosing): 'everybody' | 'gate' | 'nobody' {
  if (dryRun) return 'nobody'
  if (outcome === undefined || outcome.reason === 'pull-request-closed') return 'everybody'
  return outcome.result === 'skipped' && outcome.reason !== 'secrets-unavailable' ? 'nobody' : 'gate'
}

function summaryReporter(choosing: Choosing): Reporter {
  const { world, restored, render } = choosing
  const common = { run: world.run, ...(restored && { restored }), ...(render && { render: render.summary }) }
  return onDemand({
    name: 'summary',
    after: headStart(choosing),
    async load() {
      const { createSummaryReporter } = await import('./summary.ts')
      return createSummaryReporter({ ...common, writer: world.summary })
    },
  })
}

/** Who tells beside the trigger lets it go first, where there is one. */
function headStart({ outcome, world }: Choosing): () => Promise<void> {
  return outcome === undefined ? () => world.clock.sleep(headStartMs) : async () => undefined
}

function isGate({ name }: Reporter): boolean {
  return name === 'commit-status'
}

/** Where the record is required, it stands before anything is deployed. */
function trackerReporters(choosing: Choosing): ReporterSet {
  const { tracker, limits, world, restored } = choosing
  if (tracker === undefined) return { beforeTrigger: [], besideTrigger: [] }
  const { http, clock, run, redact } = world
  const target = { ...tracker, authorization: `Bearer ${tracker.token}`, redact, ...limits }
  const { required } = tracker
  const reporter = onDemand({
    name: 'tracker',
    required,
    ...(!required && { after: headStart(choosing) }),
    async load() {
      const { createTrackerReporter } = await import('./tracker.ts')
      return createTrackerReporter({ http, clock, run, target, required, ...(restored && { restored }) })
    },
  })
  return required ? { beforeTrigger: [reporter], besideTrigger: [] } : { beforeTrigger: [], besideTrigger: [reporter] }
}

function gitHubReporters(choosing: Choosing): ReporterSet {
  const { reporting, world, restored } = choosing
  const { github, run, log } = world
  if (github === undefined) {
    warnOfNoToken(reporting, log)
    return { beforeTrigger: [], besideTrigger: [] }
  }
  const { provider, environment } = choosing.story
  // The same in every run of this environment, so that they all edit one comment.
  const key = reporting.commentKey || `${provider.name}/${environment}`
  const { requestTimeoutMs } = choosing.limits
  const common = { github: noLongerThan(requestTimeoutMs, github), run, log, key, ...(restored && { restored }) }
  const { onCancelled, render } = choosing
  const context = reporting.commitStatus
  const after = headStart(choosing)
  const gitHubDeployment = onDemand({
    name: 'github-deployment',
    async load() {
      const { createGitHubDeploymentReporter } = await import('./github-deployment.ts')
      return createGitHubDeploymentReporter(common)
    },
  })
  const comment = onDemand({
    name: 'comment',
    after,
    async load() {
      const { createCommentReporter } = await import('./comment.ts')
      return createCommentReporter({ ...common, ...(render && { render: render.comment }) })
    },
  })
  const commitStatus = onDemand({
    name: 'commit-status',
    after,
    async load() {
      const { createCommitStatusReporter } = await import('./commit-status.ts')
      return createCommitStatusReporter({ ...common, context, onCancelled })
    },
  })
  return {
    beforeTrigger: reporting.gitHubDeployment ? [gitHubDeployment] : [],
    besideTrigger: [...(reporting.comment ? [comment] : []), ...(context === '' ? [] : [commitStatus])],
  }
}

/** The user's deadline for a request holds for GitHub, too: whoever wants short ones does not wait for a GitHub that hangs. */
function noLongerThan(requestTimeoutMs: number, github: GitHub): GitHub {
  return {
    request: (route, parameters, limits) =>
      github.request(route, parameters, { ...limits, timeoutMs: Math.min(limits.timeoutMs, requestTimeoutMs) }),
  }
}

/** The comment is on by itself, so that only what was asked for is missed. */
function warnOfNoToken({ gitHubDeployment, commitStatus }: Reporting, log: Log): void {
  const asked = [
    ...(gitHubDeployment ? ['`github-deployment`'] : []),
    ...(commitStatus === '' ? [] : ['`commit-status`']),
  ]
  if (asked.length > 0) log.warning(`There is no \`github-token\`, so ${asked.join(' and ')} can't be kept.`)
}
