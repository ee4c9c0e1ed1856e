import { describe, expect, it } from '@jest/globals'
import type { EventInput } from '../../../src/core/event.ts'
import { type Circumstances, decide, inShort, open } from '../../support/decisions.ts'
import {
  comment,
  commentOnIssue,
  eventInput,
  ofFork,
  onMain,
  onMergeRef,
  onTag,
  pull,
  pullTarget,
  push,
  pushOfTag,
  run,
  sha,
} from '../../support/events.ts'

type Row = readonly [story: string, decision: string, input: EventInput, circumstances?: Circumstances]

const overruled: readonly Row[] = [
  ['normal, pull request', 'deploy normal #2 ec26c3e of changes', pull('opened'), { target: 'normal' }],
  ['normal, ignored activity', 'deploy normal #2 ec26c3e of changes', pull('assigned'), { target: 'normal' }],
  ['preview, ignored activity', 'deploy preview #2 ec26c3e of changes', pull('assigned'), { target: 'preview' }],
  ['preview, push', 'demand pull-request', push({ ref: 'refs/heads/main' }), { target: 'preview' }],
  [
    'preview, push, number told',
    'deploy preview #7 6113728 of main',
    push({ ref: 'refs/heads/main' }),
    { target: 'preview', pullRequest: 7 },
  ],
  [
    'preview, workflow_dispatch',
    'demand pull-request',
    eventInput('workflow_dispatch', {}, onMain),
    { target: 'preview' },
  ],
  [
    'normal, workflow_dispatch, number told',
    'deploy normal #7 aaaaaaa of main',
    eventInput('workflow_dispatch', {}, onMain),
    { target: 'normal', pullRequest: 7 },
  ],
  [
    'normal, merge_group destroyed',
    'deploy normal 2ffea6d of q',
    eventInput('merge_group', { action: 'destroyed', merge_group: { head_ref: 'refs/heads/q' } }),
    { target: 'normal' },
  ],
  [
    'normal, run of a pull request',
    'deploy normal aaaaaaa of feat/a',
    run({ event: 'pull_request' }),
    { target: 'normal' },
  ],
  ['normal, run of another event', 'deploy normal aaaaaaa of feat/a', run({ event: 'issues' }), { target: 'normal' }],
  ['preview, run of a push', 'look up the pull request of aaaaaaa', run({ event: 'push' }), { target: 'preview' }],
  ['normal, another event', 'deploy normal aaaaaaa of main', eventInput('watch', {}, onMain), { target: 'normal' }],
  ['preview, another event', 'demand pull-request', eventInput('watch', {}, onMain), { target: 'preview' }],
  ['normal, no commit', 'demand commit', eventInput('watch', {}, { ...onMain, sha: '' }), { target: 'normal' }],
  ['normal, no branch', 'demand branch', eventInput('watch', {}, onTag), { target: 'normal' }],
  [
    'preview, nothing known',
    'demand pull-request, commit',
    eventInput('watch', {}, { ...onMain, sha: '' }),
    { target: 'preview' },
  ],
  [
    'preview, review of a pull request',
    'look up #12',
    eventInput('pull_request_review', {}, onMergeRef),
    { target: 'preview' },
  ],
  [
    'preview, review, head found',
    'deploy preview #12 bbbbbbb of feat/b',
    eventInput('pull_request_review', {}, onMergeRef),
    { target: 'preview', found: open },
  ],
  [
    'normal, review of an odd ref',
    'demand commit',
    eventInput('pull_request_review', {}, { ref: 'refs/pull/x/merge' }),
    { target: 'normal' },
  ],
  ['normal, comment on an issue', 'deploy normal aaaaaaa of main', commentOnIssue('OWNER'), { target: 'normal' }],
  [
    'normal, comment on a closed issue',
    'deploy normal aaaaaaa of main',
    commentOnIssue('OWNER', { issue: { state: 'closed' } }),
    { target: 'normal' },
  ],
  ['preview, comment edited', 'look up #12', comment('OWNER', { action: 'edited' }), { target: 'preview' }],
  ['normal, comment, commit told', 'look up #12', comment('OWNER'), { target: 'normal', commit: sha('c') }],
  [
    'normal, comment, all told',
    'deploy normal #12 ccccccc of main',
    comment('OWNER'),
    { target: 'normal', commit: sha('c'), branch: 'main' },
  ],
  ['normal, comment, latest', 'look up #12', comment('OWNER'), { target: 'normal', commit: 'latest' }],
  [
    'normal, comment, latest, found',
    'deploy normal #12 latest of feat/b',
    comment('OWNER'),
    { target: 'normal', commit: 'latest', found: open },
  ],

  ['commit, pull request', 'deploy preview #2 ccccccc of changes', pull('opened'), { commit: sha('c') }],
  ['commit, comment', 'deploy preview #12 ccccccc of any branch', comment('OWNER'), { commit: sha('c') }],
  ['commit, push of a tag', 'demand branch', pushOfTag(), { commit: sha('c') }],
  ['latest, push', 'deploy normal latest of main', push({ ref: 'refs/heads/main' }), { commit: 'latest' }],
  ['latest, pull request', 'demand commit', pull('opened'), { commit: 'latest' }],
  ['latest, comment', 'demand commit', comment('OWNER'), { commit: 'latest' }],
  ['branch, push', 'deploy normal 6113728 of next', push({ ref: 'refs/heads/main' }), { branch: 'next' }],
  ['number, pull request', 'deploy preview #7 ec26c3e of changes', pull('opened'), { pullRequest: 7 }],
  ['number, comment', 'look up #7', comment('OWNER'), { pullRequest: 7 }],
  ['number, push', 'deploy normal #7 6113728 of main', push({ ref: 'refs/heads/main' }), { pullRequest: 7 }],
]

const standing: readonly Row[] = [
  ['deleted branch', 'skip branch-deleted', eventInput('delete', {}, onMain)],
  ['deleting push', 'skip branch-deleted', push({ deleted: true })],
  ['closed pull request', 'skip pull-request-closed', pull('closed')],
  ['activity on a closed pull request', 'skip pull-request-closed', pull('assigned', { state: 'closed' })],
  ['comment on a closed pull request', 'skip pull-request-closed', comment('OWNER', { state: 'closed' })],
  ['failed run', 'skip run-not-successful', run({ event: 'push', conclusion: 'failure' })],
  ['fork', 'refuse fork-refused', pullTarget('opened', ofFork)],
  ['ignored activity of a fork', 'refuse fork-refused', pullTarget('assigned', ofFork)],
  ['run in a fork', 'refuse fork-refused', run({ event: 'issues', head_repository: null })],
  ["stranger's comment", 'refuse not-permitted', comment('NONE')],
  ["stranger's comment on an issue", 'refuse not-permitted', commentOnIssue('NONE')],
]

describe('inputs overrule the event', () => {
  it.each(overruled)('%s: %s', (...[, decision, input, circumstances]) => {
    expect(inShort(decide(input, circumstances))).toBe(decision)
  })
})

describe('no input makes good what must not be deployed', () => {
  it.each(standing)('%s: %s', (...[, decision, input]) => {
    const everything = { target: 'normal', commit: sha('c'), branch: 'main', pullRequest: 7 } as const
    expect(inShort(decide(input, everything))).toBe(decision)
    expect(inShort(decide(input, { ...everything, target: 'preview' }))).toBe(decision)
  })
})
