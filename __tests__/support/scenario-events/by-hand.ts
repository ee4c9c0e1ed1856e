/** What people, clocks and other programs start. */

import { type EventRow, onTag } from './event-row.ts'

export const byHand: readonly EventRow[] = [
  ...['workflow_dispatch', 'schedule', 'repository_dispatch', 'create'].map((event) => ({
    story: event,
    event,
    asked: ['normal aaaaaaa of main'],
    told: 'success, succeeded: normal aaaaaaa of main',
  })),
  {
    story: 'workflow_dispatch for a pull request',
    event: 'workflow_dispatch',
    inputs: { 'pull-request': '7' },
    asked: ['preview #7 aaaaaaa'],
    told: 'success, succeeded: preview #7 aaaaaaa of main',
  },
  {
    story: 'workflow_dispatch on a tag',
    event: 'workflow_dispatch',
    runner: onTag,
    asked: [],
    told: 'invalid, invalid-input: normal aaaaaaa',
  },
  {
    story: 'create of a tag, branch by input',
    event: 'create',
    runner: onTag,
    inputs: { branch: 'main' },
    asked: ['normal aaaaaaa of main'],
    told: 'success, succeeded: normal aaaaaaa of main',
  },
  {
    story: 'release',
    event: 'release',
    runner: onTag,
    asked: ['normal aaaaaaa of master'],
    told: 'success, succeeded: normal aaaaaaa of master',
  },
  { story: 'delete of a tag', event: 'delete', asked: [], told: 'skipped, branch-deleted: none' },
  {
    story: 'delete of a branch',
    event: 'delete',
    changes: { ref: 'feat/a', ref_type: 'branch' },
    asked: [],
    told: 'skipped, branch-deleted: none of feat/a',
  },
  {
    story: 'any other event',
    event: 'watch',
    asked: [],
    told: 'invalid, unsupported-event: none aaaaaaa of main',
  },
]
