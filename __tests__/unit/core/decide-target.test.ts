import { describe, expect, it } from '@jest/globals'
import type { EventInput } from '../../../src/core/event.ts'
import { type Circumstances, closed, decide, inShort, open } from '../../support/decisions.ts'
import {
  comment,
  commentOnIssue,
  eventInput,
  type JsonObject,
  listed,
  ofFork,
  onMain,
  onTag,
  pull,
  pullTarget,
  push,
  pushOfTag,
  run,
  sha,
} from '../../support/events.ts'

type Row = readonly [story: string, decision: string, input: EventInput, circumstances?: Circumstances]

const elsewhere = { full_name: 'stranger/octo-repo' }

function group(changes: JsonObject): EventInput {
  return eventInput('merge_group', { merge_group: changes })
}

function releaseOf(target: string): EventInput {
  return eventInput('release', { release: { target_commitish: target } }, onTag)
}

const table: readonly Row[] = [
  ['push to a branch', 'deploy normal 6113728 of main', push({ ref: 'refs/heads/main' })],
  ['push to a branch with slashes', 'deploy normal 6113728 of feat/a', push({ ref: 'refs/heads/feat/a' })],
  ['push that deletes a branch', 'skip branch-deleted', push({ ref: 'refs/heads/a', deleted: true })],
  ['push that leaves no commit', 'skip branch-deleted', push({ after: '0'.repeat(40) })],
  ['push that leaves no long commit', 'skip branch-deleted', push({ after: '0'.repeat(64) })],
  ['push of a tag', 'deploy normal aaaaaaa of main', pushOfTag({ base_ref: 'refs/heads/main' })],
  ['push of a tag on no branch', 'demand branch', pushOfTag()],
  ['push of a tag on another tag', 'demand branch', pushOfTag({ base_ref: 'refs/tags/v0' })],
  ['push of a tag, branch told', 'deploy normal aaaaaaa of main', pushOfTag(), { branch: 'main' }],
  ['push of a tag, latest', 'deploy normal latest of any branch', pushOfTag(), { commit: 'latest' }],
  [
    'push of a tag, no head commit',
    'deploy normal ddddddd of main',
    pushOfTag({ head_commit: null }),
    { branch: 'main' },
  ],

  ['pull request opened', 'deploy preview #2 ec26c3e of changes', pull('opened')],
  ['pull request synchronize', 'deploy preview #2 ec26c3e of changes', pull('synchronize')],
  ['pull request reopened', 'deploy preview #2 ec26c3e of changes', pull('reopened')],
  ['pull request ready_for_review', 'deploy preview #2 ec26c3e of changes', pull('ready_for_review')],
  ['pull request labeled', 'deploy preview #2 ec26c3e of changes', pull('labeled')],
  ['pull request opened in a fork', 'deploy preview #2 ec26c3e of changes', pull('opened', ofFork)],
  ['pull request closed', 'skip pull-request-closed', pull('closed')],
  ['pull request closed in a fork', 'skip pull-request-closed', pull('closed', ofFork)],
  ['pull request labeled after its end', 'skip pull-request-closed', pull('labeled', { state: 'closed' })],
  ['pull request assigned', 'skip activity-ignored', pull('assigned')],
  ['pull request converted_to_draft', 'skip activity-ignored', pull('converted_to_draft')],
  ['pull request unlabeled', 'skip activity-ignored', pull('unlabeled')],

  ['pull_request_target', 'deploy preview #2 ec26c3e of changes', pullTarget('opened')],
  ['pull_request_target, fork', 'refuse fork-refused', pullTarget('opened', ofFork)],
  [
    'pull_request_target, fork allowed',
    'deploy preview #2 ec26c3e of changes',
    pullTarget('opened', ofFork),
    { allowForks: true },
  ],
  ['pull_request_target, fork gone', 'refuse fork-refused', pullTarget('opened', { head: { repo: null } })],
  ['pull_request_target, fork closed', 'skip pull-request-closed', pullTarget('closed', ofFork)],
  ['pull_request_target, fork assigned', 'skip activity-ignored', pullTarget('assigned', ofFork)],

  ['merge_group', 'deploy preview #104 2ffea6d of queue', eventInput('merge_group'), { branch: 'queue' }],
  ['merge_group of an odd name', 'demand pull-request', group({ head_ref: 'refs/heads/queue' })],
  [
    'merge_group of an odd name, told',
    'deploy preview #7 2ffea6d of queue',
    group({ head_ref: 'refs/heads/queue' }),
    { pullRequest: 7 },
  ],
  ['merge_group destroyed', 'skip activity-ignored', eventInput('merge_group', { action: 'destroyed' })],

  [
    'run of a pull request',
    'deploy preview #4 aaaaaaa of feat/a',
    run({ event: 'pull_request', pull_requests: [listed(3, 'c'), listed(4, 'a')] }),
  ],
  [
    'run of one that moved on',
    'deploy preview #3 aaaaaaa of feat/a',
    run({ event: 'pull_request', pull_requests: [listed(3, 'c')] }),
  ],
  ['run of an unnamed one', 'look up the pull request of aaaaaaa', run({ event: 'pull_request' })],
  [
    'run of an unnamed one, found',
    'deploy preview #12 aaaaaaa of feat/a',
    run({ event: 'pull_request' }),
    { found: open },
  ],
  ['run of an unnamed one, closed', 'skip pull-request-closed', run({ event: 'pull_request' }), { found: closed }],
  [
    'run of an unnamed one, not found',
    'demand pull-request',
    run({ event: 'pull_request' }),
    { found: { kind: 'none' } },
  ],
  [
    'run of an unnamed one, told',
    'deploy preview #7 aaaaaaa of feat/a',
    run({ event: 'pull_request' }),
    { pullRequest: 7 },
  ],
  [
    'run of pull_request_target',
    'deploy preview #3 ccccccc of feat/a',
    run({ event: 'pull_request_target', head_commit: { id: sha('c') }, pull_requests: [listed(3, 'c')] }),
  ],
  [
    'run of pull_request_target, no commit',
    'look up the pull request of aaaaaaa',
    run({ event: 'pull_request_target', head_commit: null }),
  ],
  ['run of a push', 'deploy normal aaaaaaa of feat/a', run({ event: 'push' })],
  [
    'run of a push, also a pull request',
    'deploy normal aaaaaaa of feat/a',
    run({ event: 'push', pull_requests: [listed(3, 'a')] }),
  ],
  ['run of workflow_dispatch', 'deploy normal aaaaaaa of feat/a', run({ event: 'workflow_dispatch' })],
  ['run of schedule', 'deploy normal aaaaaaa of feat/a', run({ event: 'schedule' })],
  ['run of repository_dispatch', 'deploy normal aaaaaaa of feat/a', run({ event: 'repository_dispatch' })],
  ['run of release', 'deploy normal aaaaaaa of feat/a', run({ event: 'release' })],
  ['run of create', 'deploy normal aaaaaaa of feat/a', run({ event: 'create' })],
  ['run of no branch', 'demand branch', run({ event: 'release', head_branch: null })],
  ['run of another event', 'refuse unsupported-event', run({ event: 'issues' })],
  ['run that failed', 'skip run-not-successful', run({ event: 'push', conclusion: 'failure' })],
  ['run that was cancelled', 'skip run-not-successful', run({ event: 'pull_request', conclusion: 'cancelled' })],
  ['run that goes on', 'skip run-not-successful', run({ event: 'push', conclusion: null })],
  ['run in a fork', 'refuse fork-refused', run({ event: 'pull_request', head_repository: elsewhere })],
  ['run in a fork that is gone', 'refuse fork-refused', run({ event: 'push', head_repository: null })],
  [
    'run in a fork that failed',
    'skip run-not-successful',
    run({ event: 'pull_request', head_repository: elsewhere, conclusion: 'failure' }),
  ],
  [
    'run in a fork, allowed',
    'look up the pull request of aaaaaaa',
    run({ event: 'pull_request', head_repository: elsewhere }),
    { allowForks: true },
  ],

  ['comment of OWNER', 'look up #12', comment('OWNER')],
  ['comment of MEMBER', 'look up #12', comment('MEMBER')],
  ['comment of COLLABORATOR', 'look up #12', comment('COLLABORATOR')],
  ['comment of CONTRIBUTOR', 'refuse not-permitted', comment('CONTRIBUTOR')],
  ['comment of FIRST_TIME_CONTRIBUTOR', 'refuse not-permitted', comment('FIRST_TIME_CONTRIBUTOR')],
  ['comment of NONE', 'refuse not-permitted', comment('NONE')],
  ['comment of owner', 'refuse not-permitted', comment('owner')],
  ['comment, head found', 'deploy preview #12 bbbbbbb of feat/b', comment('OWNER'), { found: open }],
  ['comment on a closed one', 'skip pull-request-closed', comment('OWNER', { state: 'closed' })],
  ['comment on one closed meanwhile', 'skip pull-request-closed', comment('OWNER'), { found: closed }],
  ['comment edited', 'skip activity-ignored', comment('OWNER', { action: 'edited' })],
  ['comment on an issue', 'refuse unsupported-event', commentOnIssue('OWNER')],

  ['workflow_dispatch', 'deploy normal aaaaaaa of main', eventInput('workflow_dispatch', {}, onMain)],
  [
    'workflow_dispatch, pull request told',
    'deploy preview #7 aaaaaaa of main',
    eventInput('workflow_dispatch', {}, onMain),
    { pullRequest: 7 },
  ],
  ['workflow_dispatch on a tag', 'demand branch', eventInput('workflow_dispatch', {}, onTag)],
  [
    'workflow_dispatch on a tag, latest',
    'deploy normal latest of any branch',
    eventInput('workflow_dispatch', {}, onTag),
    { commit: 'latest' },
  ],
  ['schedule', 'deploy normal aaaaaaa of main', eventInput('schedule', {}, onMain)],
  ['repository_dispatch', 'deploy normal aaaaaaa of main', eventInput('repository_dispatch', {}, onMain)],
  [
    'repository_dispatch, told',
    'deploy preview #7 aaaaaaa of main',
    eventInput('repository_dispatch', {}, onMain),
    { pullRequest: 7 },
  ],
  ['create of a branch', 'deploy normal aaaaaaa of main', eventInput('create', {}, onMain)],
  ['create of a tag', 'demand branch', eventInput('create', {}, onTag)],
  ['release', 'deploy normal aaaaaaa of master', eventInput('release', {}, onTag)],
  [
    'release, pull request told',
    'deploy preview #7 aaaaaaa of master',
    eventInput('release', {}, onTag),
    { pullRequest: 7 },
  ],
  ['release of a full ref', 'deploy normal aaaaaaa of main', releaseOf('refs/heads/main')],
  ['release of a commit', 'demand branch', releaseOf(sha('b'))],
  ['release of a commit, branch told', 'deploy normal bbbbbbb of main', releaseOf(sha('b')), { branch: 'main' }],

  ['delete', 'skip branch-deleted', eventInput('delete')],
  ['another event', 'refuse unsupported-event', eventInput('watch')],
  ['an event named like a property', 'refuse unsupported-event', eventInput('constructor')],
]

describe('from event to target', () => {
  it.each(table)('%s: %s', (...[, decision, input, circumstances]) => {
    expect(inShort(decide(input, circumstances))).toBe(decision)
  })
})
