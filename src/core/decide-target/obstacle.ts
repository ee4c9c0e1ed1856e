/** Why an event must not, or need not, lead to a deployment. */

import type { GitHubEvent, PullRequestEvent, WorkflowRunEvent } from '../event/github-event.ts'
import { titleOf } from './event-title.ts'

export type SkipReason = 'pull-request-closed' | 'branch-deleted' | 'activity-ignored' | 'run-not-successful'
export type RefusalReason = 'unsupported-event' | 'fork-refused' | 'not-permitted'

export type Obstacle =
  | { readonly kind: 'skip'; readonly reason: SkipReason; readonly why: string }
  | { readonly kind: 'refuse'; readonly reason: RefusalReason; readonly why: string; readonly next: string }

export interface Policy {
  /** False when the user names the target: then no activity is ignored and no event unsupported. */
  readonly auto: boolean
  readonly allowForks: boolean
}

const deployingActivities: ReadonlySet<string> = new Set([
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'labeled',
])

/** Who may start a deployment by a comment. https://docs.github.com/en/graphql/reference/enums#commentauthorassociation (read 2026-11-22) */
const permittedAuthors: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** Undefined when nothing stands in the way. */
export function obstacleTo(event: GitHubEvent, policy: Policy): Obstacle | undefined {
  switch (event.kind) {
    case 'ref-deleted':
      return {
        kind: 'skip',
        reason: 'branch-deleted',
        why: `${event.name}: the ref is gone, nothing is left to deploy`,
      }
    case 'pull-request':
      return obstacleToPullRequest(event, policy)
    case 'merge-group':
      return policy.auto && event.action !== 'checks_requested' ? ignored(event) : undefined
    case 'workflow-run':
      return obstacleToWorkflowRun(event, policy)
    case 'issue-comment':
      return obstacleToComment(event, policy)
    case 'unsupported':
      return policy.auto ? unsupported(event) : undefined
    case 'push':
    case 'manual':
      return undefined
  }
}

/** Also for pull requests of which a look-up tells that they are closed. */
export function closed(event: GitHubEvent, pullRequest: number): Obstacle {
  const why = `${titleOf(event)}: pull request #${pullRequest} is closed, so it gets no deployment`
  return { kind: 'skip', reason: 'pull-request-closed', why }
}

function obstacleToPullRequest(event: PullRequestEvent, { auto, allowForks }: Policy): Obstacle | undefined {
  if (event.action === 'closed') return closed(event, event.number)
  if (auto && !deployingActivities.has(event.action)) return ignored(event)
  if (event.closed) return closed(event, event.number)
  return event.name === 'pull_request_target' && event.fork && !allowForks ? forkRefused(event) : undefined
}

function obstacleToWorkflowRun(event: WorkflowRunEvent, { auto, allowForks }: Policy): Obstacle | undefined {
  if (event.conclusion !== 'success') {
    const ending = event.conclusion === '' ? 'has not ended' : `ended with ${event.conclusion}`
    const why = `${titleOf(event)}: that run ${ending}, and only a successful one is deployed`
    return { kind: 'skip', reason: 'run-not-successful', why }
  }
  if (auto && targetAfter(event.startedBy) === undefined) return unsupported(event)
  return event.fork && !allowForks ? forkRefused(event) : undefined
}

/** What `auto` deploys after a run that this event started; undefined where it would be a guess. */
export function targetAfter(startedBy: string): 'normal' | 'preview' | undefined {
  switch (startedBy) {
    case 'pull_request':
    case 'pull_request_target':
      return 'preview'
    case 'push':
    case 'workflow_dispatch':
    case 'schedule':
    case 'repository_dispatch':
    case 'release':
    case 'create':
      return 'normal'
    default:
      return undefined
  }
}

function obstacleToComment(
  event: Extract<GitHubEvent, { kind: 'issue-comment' }>,
  { auto }: Policy,
): Obstacle | undefined {
  if (auto && !event.onPullRequest) return unsupported(event)
  if (auto && event.action !== 'created') return ignored(event)
  if (!permittedAuthors.has(event.authorAssociation)) return notPermitted(event)
  return event.onPullRequest && event.closed ? closed(event, event.number) : undefined
}

function ignored(event: GitHubEvent): Obstacle {
  return { kind: 'skip', reason: 'activity-ignored', why: `${titleOf(event)}: this activity asks for no deployment` }
}

function unsupported(event: GitHubEvent): Obstacle {
  const why =
    event.kind === 'issue-comment'
      ? `${titleOf(event)}: the comment is on an issue, not on a pull request`
      : `${titleOf(event)}: no target follows from this event`
  const next =
    'Run the action on an event that it knows (push, pull_request, workflow_dispatch, …), or set the input `target`.'
  return { kind: 'refuse', reason: 'unsupported-event', why, next }
}

function forkRefused(event: GitHubEvent): Obstacle {
  const why = `${titleOf(event)}: the commit comes from a fork, and this event has the secrets of the repository`
  const next =
    'Set the input `allow-forks: true` only if somebody you trust has looked at the code before this job runs.'
  return { kind: 'refuse', reason: 'fork-refused', why, next }
}

function notPermitted(event: Extract<GitHubEvent, { kind: 'issue-comment' }>): Obstacle {
  const why = `${titleOf(event)}: the author of the comment is ${event.authorAssociation}, which is not enough to deploy`
  const next = 'Let an OWNER, MEMBER or COLLABORATOR of the repository write the comment.'
  return { kind: 'refuse', reason: 'not-permitted', why, next }
}
