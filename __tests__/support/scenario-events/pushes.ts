/** Pushes: of branches and tags, and of their end. */

import { sha } from '../events.ts'
import type { EventRow } from './event-row.ts'

const tag = { ref: 'refs/tags/v1', head_commit: { id: sha('a') }, after: sha('d'), base_ref: null }

export const pushes: readonly EventRow[] = [
  {
    story: 'push to a branch',
    event: 'push',
    changes: { ref: 'refs/heads/master' },
    asked: ['normal 6113728 of master'],
    told: 'success, succeeded: normal 6113728 of master',
  },
  {
    story: 'push to a branch with odd signs',
    event: 'push',
    changes: { ref: 'refs/heads/feat/a&force=true#x%2f' },
    asked: ['normal 6113728 of feat/a&force=true#x%2f'],
    told: 'success, succeeded: normal 6113728 of feat/a&force=true#x%2f',
  },
  {
    story: 'push that deletes a branch',
    event: 'push',
    changes: { ref: 'refs/heads/gone', after: '0'.repeat(40), deleted: true },
    asked: [],
    told: 'skipped, branch-deleted: none of gone',
  },
  {
    story: 'push that deletes a tag',
    event: 'push',
    changes: { ref: 'refs/tags/v1', after: '0'.repeat(40), deleted: true },
    asked: [],
    told: 'skipped, branch-deleted: none',
  },
  {
    story: 'push of a tag on a branch',
    event: 'push',
    changes: { ...tag, base_ref: 'refs/heads/main' },
    asked: ['normal aaaaaaa of main'],
    told: 'success, succeeded: normal aaaaaaa of main',
  },
  {
    story: 'push of a tag on no branch',
    event: 'push',
    changes: tag,
    asked: [],
    told: 'invalid, invalid-input: normal aaaaaaa',
  },
  {
    story: 'push of a tag, branch by input',
    event: 'push',
    changes: tag,
    inputs: { branch: 'release/1' },
    asked: ['normal aaaaaaa of release/1'],
    told: 'success, succeeded: normal aaaaaaa of release/1',
  },
]
