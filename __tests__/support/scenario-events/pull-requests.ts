/** Pull requests: of our own, of forks, of Dependabot. */

import { type EventRow, onMerge } from './event-row.ts'

const dependabot = { ...onMerge, GITHUB_ACTOR: 'dependabot[bot]' }
const withheld = { hook: '', 'preview-hook': '', 'api-key': '' }
const fork = { pull_request: { head: { repo: { full_name: 'stranger/Hello-World' } } } }
const pulled = 'preview #2 ec26c3e of changes'

export const pullRequests: readonly EventRow[] = [
  ...['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled'].map((action) => ({
    story: `pull request ${action}`,
    event: 'pull_request',
    changes: { action },
    runner: onMerge,
    asked: ['preview #2 ec26c3e'],
    told: `success, succeeded: ${pulled}`,
  })),
  ...['assigned', 'unlabeled', 'edited', 'converted_to_draft', 'review_requested'].map((action) => ({
    story: `pull request ${action}`,
    event: 'pull_request',
    changes: { action },
    runner: onMerge,
    asked: [],
    told: 'skipped, activity-ignored: none #2 ec26c3e of changes',
  })),
  {
    story: 'pull request closed',
    event: 'pull_request',
    changes: { action: 'closed' },
    runner: onMerge,
    asked: [],
    told: 'skipped, pull-request-closed: none #2 ec26c3e of changes',
  },
  {
    story: 'pull request of a fork, with secrets',
    event: 'pull_request',
    changes: { action: 'opened', ...fork },
    runner: onMerge,
    asked: ['preview #2 ec26c3e'],
    told: `success, succeeded: ${pulled}`,
  },
  {
    story: 'pull request of a fork, without secrets',
    event: 'pull_request',
    changes: { action: 'opened', ...fork },
    runner: onMerge,
    inputs: withheld,
    asked: [],
    told: `invalid, invalid-input: ${pulled}`,
  },
  {
    story: 'pull request of a fork, without secrets, to be skipped',
    event: 'pull_request',
    changes: { action: 'opened', ...fork },
    runner: onMerge,
    inputs: { ...withheld, 'on-missing-secret': 'skip' },
    asked: [],
    told: 'skipped, secrets-unavailable: none #2 ec26c3e of changes',
  },
  {
    story: 'pull request of Dependabot, without secrets',
    event: 'pull_request',
    changes: { action: 'opened' },
    runner: dependabot,
    inputs: withheld,
    asked: [],
    told: `invalid, invalid-input: ${pulled}`,
  },
  {
    story: 'pull request of Dependabot, without secrets, to be skipped',
    event: 'pull_request',
    changes: { action: 'opened' },
    runner: dependabot,
    inputs: { ...withheld, 'on-missing-secret': 'skip' },
    asked: [],
    told: 'skipped, secrets-unavailable: none #2 ec26c3e of changes',
  },
  {
    story: 'pull request of our own that forgot its secrets is no reason to skip',
    event: 'pull_request',
    changes: { action: 'opened' },
    runner: onMerge,
    inputs: { ...withheld, 'on-missing-secret': 'skip' },
    asked: [],
    told: `invalid, invalid-input: ${pulled}`,
  },
  {
    story: 'pull_request_target',
    event: 'pull_request_target',
    changes: { action: 'opened' },
    asked: ['preview #2 ec26c3e'],
    told: `success, succeeded: ${pulled}`,
  },
  {
    story: 'pull_request_target of a fork',
    event: 'pull_request_target',
    changes: { action: 'opened', ...fork },
    asked: [],
    told: 'invalid, fork-refused: none #2 ec26c3e of changes',
  },
  {
    story: 'pull_request_target of a fork, allowed',
    event: 'pull_request_target',
    changes: { action: 'opened', ...fork },
    inputs: { 'allow-forks': 'true' },
    asked: ['preview #2 ec26c3e'],
    told: `success, succeeded: ${pulled}`,
  },
  {
    story: 'pull_request_target closed',
    event: 'pull_request_target',
    changes: { action: 'closed', ...fork },
    asked: [],
    told: 'skipped, pull-request-closed: none #2 ec26c3e of changes',
  },
]
