/** Comments: by whom, on what. */

import { closed, type EventRow, open } from './event-row.ts'

const comment = { issue: { number: 12, pull_request: {} } }
const by = (author_association: string) => ({ ...comment, comment: { author_association } })

export const comments: readonly EventRow[] = [
  ...['OWNER', 'MEMBER', 'COLLABORATOR'].map((association) => ({
    story: `comment of ${association}`,
    event: 'issue_comment',
    changes: by(association),
    given: open,
    asked: ['pull request 12', 'preview #12 aaaaaaa'],
    told: 'success, succeeded: preview #12 aaaaaaa of feat/a',
  })),
  ...['CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'NONE'].map((association) => ({
    story: `comment of ${association}`,
    event: 'issue_comment',
    changes: by(association),
    given: open,
    asked: [],
    told: 'invalid, not-permitted: none #12',
  })),
  {
    story: 'comment on a closed pull request',
    event: 'issue_comment',
    changes: { ...by('MEMBER'), issue: { ...comment.issue, state: 'closed' } },
    asked: [],
    told: 'skipped, pull-request-closed: none #12',
  },
  {
    story: 'comment on a pull request that is closed by now',
    event: 'issue_comment',
    changes: by('MEMBER'),
    given: closed,
    asked: ['pull request 12'],
    told: 'skipped, pull-request-closed: none #12 aaaaaaa of feat/a',
  },
  {
    story: 'comment on a plain issue',
    event: 'issue_comment',
    asked: [],
    told: 'invalid, unsupported-event: none aaaaaaa of main',
  },
  {
    story: 'comment without a token to look up the head',
    event: 'issue_comment',
    changes: by('MEMBER'),
    inputs: { 'github-token': '' },
    asked: [],
    told: 'invalid, not-permitted: none',
  },
]
