/** What happened on GitHub, reduced to the facts that decide about a deployment. Nothing else of a payload is read. */

/** `name` is GitHub's own name of the event. Branches are without `refs/heads/`, empty where there is none. */
export type GitHubEvent =
  | PushEvent
  | RefDeletedEvent
  | PullRequestEvent
  | MergeGroupEvent
  | WorkflowRunEvent
  | IssueCommentEvent
  | ManualEvent
  | UnsupportedEvent

export interface PushEvent {
  readonly kind: 'push'
  readonly name: string
  /** Name of the pushed tag; empty for a push to a branch. */
  readonly tag: string
  readonly commit: string
  readonly branch: string
}

/** A `delete`, or a `push` that deletes. `branch` is empty where a tag went. */
export interface RefDeletedEvent {
  readonly kind: 'ref-deleted'
  readonly name: string
  readonly branch: string
}

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly name: 'pull_request' | 'pull_request_target'
  readonly action: string
  readonly number: number
  readonly headSha: string
  readonly headRef: string
  /** Whatever the activity was. */
  readonly closed: boolean
  readonly fork: boolean
  /** True when Dependabot opened the pull request or caused the event. */
  readonly dependabot: boolean
}

export interface MergeGroupEvent {
  readonly kind: 'merge-group'
  readonly name: string
  readonly action: string
  readonly headSha: string
  readonly headRef: string
  /** Undefined when the name of the group's branch tells none. */
  readonly pullRequest: number | undefined
}

export interface WorkflowRunEvent {
  readonly kind: 'workflow-run'
  readonly name: string
  /** GitHub's name of the event that started that run. */
  readonly startedBy: string
  /** Empty while that run has no conclusion. */
  readonly conclusion: string
  readonly headSha: string
  readonly headBranch: string
  /** The pull request that the payload names, if it does. */
  readonly pullRequest: number | undefined
  readonly fork: boolean
  /** Owner of the repository that the commit comes from; empty where GitHub does not say. */
  readonly headOwner: string
}

export interface IssueCommentEvent {
  readonly kind: 'issue-comment'
  readonly name: string
  readonly action: string
  readonly onPullRequest: boolean
  readonly number: number
  readonly closed: boolean
  readonly authorAssociation: string
  /** The default branch, for somebody who deploys it whatever was commented on. */
  readonly environment: Environment
}

/** Somebody or something asked for a run: `workflow_dispatch`, `schedule`, `repository_dispatch`, `release`, `create`. */
export interface ManualEvent {
  readonly kind: 'manual'
  readonly name: string
  readonly commit: string
  readonly branch: string
}

export interface UnsupportedEvent {
  readonly kind: 'unsupported'
  readonly name: string
  readonly environment: Environment
}

/** What `GITHUB_SHA` and `GITHUB_REF` say. */
export interface Environment {
  /** Empty where it is no commit SHA, or the merge commit of a pull request. */
  readonly commit: string
  readonly branch: string
  /** Set when the run is about the merge commit of this pull request. */
  readonly pullRequest: number | undefined
}

/** What the runner tells of an event; `payload` is the parsed event file. */
export interface EventInput {
  readonly name: string
  readonly payload: unknown
  /** `GITHUB_SHA` */
  readonly sha: string
  /** `GITHUB_REF` */
  readonly ref: string
  /** `GITHUB_REPOSITORY`, as `owner/repo` */
  readonly repository: string
}

/** `what` is a clause that names the broken field and holds no more of its value than a short inert piece. */
export type EventReading =
  | { readonly kind: 'event'; readonly event: GitHubEvent }
  | { readonly kind: 'broken'; readonly what: string }
