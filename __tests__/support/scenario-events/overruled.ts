/** What inputs overrule, and what they do not. */

import { sha } from '../events.ts'
import { type EventRow, onMerge } from './event-row.ts'

export const overruled: readonly EventRow[] = [
  {
    story: 'target: normal on a pull request',
    event: 'pull_request',
    changes: { action: 'opened' },
    runner: onMerge,
    inputs: { target: 'normal' },
    asked: ['normal ec26c3e of changes'],
    told: 'success, succeeded: normal #2 ec26c3e of changes',
  },
  {
    story: 'target: preview on a push',
    event: 'push',
    changes: { ref: 'refs/heads/master' },
    inputs: { target: 'preview', 'pull-request': '7' },
    asked: ['preview #7 6113728'],
    told: 'success, succeeded: preview #7 6113728 of master',
  },
  {
    story: 'target: preview on a push of nobody knows which pull request',
    event: 'push',
    changes: { ref: 'refs/heads/master' },
    inputs: { target: 'preview' },
    asked: [],
    told: 'invalid, invalid-input: preview 6113728 of master',
  },
  {
    story: 'target: normal on any other event',
    event: 'watch',
    inputs: { target: 'normal' },
    asked: ['normal aaaaaaa of main'],
    told: 'success, succeeded: normal aaaaaaa of main',
  },
  {
    story: 'commit and branch',
    event: 'push',
    changes: { ref: 'refs/heads/master' },
    inputs: { commit: sha('c'), branch: 'next' },
    asked: ['normal ccccccc of next'],
    told: 'success, succeeded: normal ccccccc of next',
  },
  {
    story: 'commit: latest',
    event: 'push',
    changes: { ref: 'refs/heads/master' },
    inputs: { commit: 'latest' },
    asked: ['normal of master'],
    told: 'success, succeeded: normal of master',
  },
  {
    story: 'commit: latest of a preview',
    event: 'pull_request',
    changes: { action: 'opened' },
    runner: onMerge,
    inputs: { commit: 'latest' },
    asked: [],
    told: 'invalid, invalid-input: preview #2 of changes',
  },
  {
    story: 'pull-request and commit on a pull request',
    event: 'pull_request',
    changes: { action: 'opened' },
    runner: onMerge,
    inputs: { 'pull-request': '7', commit: sha('c') },
    asked: ['preview #7 ccccccc'],
    told: 'success, succeeded: preview #7 ccccccc of changes',
  },
  {
    story: 'no input brings a closed pull request back',
    event: 'pull_request',
    changes: { action: 'closed' },
    runner: onMerge,
    inputs: { target: 'preview', commit: sha('c') },
    asked: [],
    told: 'skipped, pull-request-closed: none #2 ccccccc of changes',
  },
]
