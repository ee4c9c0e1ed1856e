/** What an event offers to deploy, before any input has its say. */

import type { Environment, GitHubEvent, WorkflowRunEvent } from '../event/github-event.ts'
import type { Sought } from '../look-up.ts'
import { targetAfter } from './obstacle.ts'

export interface Offer {
  /** What `auto` chooses. */
  readonly target: 'normal' | 'preview'
  readonly commit: string
  readonly branch: string
  readonly pullRequest: number | undefined
  /** What GitHub can be asked for where this is not enough. */
  readonly sought: Sought | undefined
}

/** `pullRequest` is the input, which tells whose preview a manual run is. */
export function offerOf(event: GitHubEvent, pullRequest: number | undefined): Offer {
  switch (event.kind) {
    case 'push':
      return { target: 'normal', commit: event.commit, branch: event.branch, pullRequest: undefined, sought: undefined }
    case 'ref-deleted':
      return { target: 'normal', commit: '', branch: event.branch, pullRequest: undefined, sought: undefined }
    case 'pull-request':
      return {
        target: 'preview',
        commit: event.headSha,
        branch: event.headRef,
        pullRequest: event.number,
        sought: undefined,
      }
    case 'merge-group': {
      const { headSha: commit, headRef: branch } = event
      return { target: 'preview', commit, branch, pullRequest: event.pullRequest, sought: undefined }
    }
    case 'workflow-run':
      return offerOfRun(event)
    case 'issue-comment':
      return event.onPullRequest
        ? offerOfPullRequest(pullRequest ?? event.number)
        : offerOfEnvironment(event.environment, pullRequest)
    case 'manual': {
      const target = pullRequest === undefined ? 'normal' : 'preview'
      return { target, commit: event.commit, branch: event.branch, pullRequest, sought: undefined }
    }
    case 'unsupported':
      return offerOfEnvironment(event.environment, pullRequest)
  }
}

function offerOfRun(event: WorkflowRunEvent): Offer {
  const { headSha: commit, headBranch: branch, headOwner, fork } = event
  const target = targetAfter(event.startedBy) ?? 'normal'
  // Pull requests of a branch that was pushed for its own sake are not what the run was about.
  const pullRequest = target === 'preview' ? event.pullRequest : undefined
  const sought = { by: 'commit', commit, branch, headOwner: fork ? headOwner : '' } as const
  return { target, commit, branch, pullRequest, sought }
}

/** Neither the comment nor the made-up merge commit tells the head. */
function offerOfPullRequest(pullRequest: number): Offer {
  return { target: 'preview', commit: '', branch: '', pullRequest, sought: { by: 'number', pullRequest } }
}

function offerOfEnvironment(environment: Environment, pullRequest: number | undefined): Offer {
  if (environment.pullRequest !== undefined) return offerOfPullRequest(pullRequest ?? environment.pullRequest)
  const { commit, branch } = environment
  return { target: 'normal', commit, branch, pullRequest: undefined, sought: undefined }
}
