import { describe, expect, it } from '@jest/globals'
import type { EventInput } from '../../../src/core/event.ts'
import { branchesFromHell, type Circumstances, decide, open } from '../../support/decisions.ts'
import {
  comment,
  commentOnIssue,
  eventInput,
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

function why(input: EventInput, circumstances?: Circumstances): string {
  const decision = decide(input, circumstances)
  if (decision.kind === 'look-up') throw new Error('nothing is decided yet')
  return decision.why
}

describe('the sentence in the log', () => {
  it('says which event led to what', () => {
    expect(why(push({ ref: 'refs/heads/main' }))).toBe('push to main: normal deployment of 6113728 on main')
    expect(why(pull('synchronize'))).toBe('pull_request synchronize: preview of #2 at its head ec26c3e')
    expect(why(run({ event: 'push' }))).toBe('workflow_run after push: normal deployment of aaaaaaa on feat/a')
    expect(why(eventInput('schedule', {}, onMain))).toBe('schedule: normal deployment of aaaaaaa on main')
    expect(why(comment('OWNER'), { found: open })).toBe('issue_comment created: preview of #12 at its head bbbbbbb')
    expect(why(run({ event: 'pull_request' }), { found: open })).toBe(
      'workflow_run after pull_request: preview of #12 at aaaaaaa',
    )
    expect(why(eventInput('merge_group'))).toBe('merge_group checks_requested: preview of #104 at 2ffea6d')
  })

  it('names the inputs that had a say', () => {
    expect(why(pull('opened'), { commit: sha('c') })).toBe(
      'pull_request opened: preview of #2 at ccccccc (by input: commit)',
    )
    expect(why(pull('opened'), { pullRequest: 7 })).toBe(
      'pull_request opened: preview of #7 at ec26c3e (by input: pull-request)',
    )
    expect(why(pushOfTag(), { commit: 'latest', target: 'normal' })).toBe(
      'push of the tag v1: normal deployment of the latest commit (by input: target, commit)',
    )
    expect(why(pushOfTag(), { branch: 'main' })).toBe(
      'push of the tag v1: normal deployment of aaaaaaa on main (by input: branch)',
    )
  })

  it('says why nothing is deployed', () => {
    expect(why(pull('closed'))).toBe('pull_request closed: pull request #2 is closed, so it gets no deployment')
    expect(why(pull('assigned'))).toBe('pull_request assigned: this activity asks for no deployment')
    expect(why(eventInput('delete'))).toBe('delete: the ref is gone, nothing is left to deploy')
    expect(why(run({ event: 'push', conclusion: 'failure' }))).toBe(
      'workflow_run after push: that run ended with failure, and only a successful one is deployed',
    )
    expect(why(run({ event: 'push', conclusion: null }))).toBe(
      'workflow_run after push: that run has not ended, and only a successful one is deployed',
    )
  })
})

describe('a refusal says what to do', () => {
  it('of a fork', () => {
    expect(decide(pullTarget('opened', ofFork))).toEqual({
      kind: 'refuse',
      reason: 'fork-refused',
      subject: {
        target: 'none',
        commit: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        branch: 'changes',
        pullRequest: 2,
      },
      why: 'pull_request_target opened: the commit comes from a fork, and this event has the secrets of the repository',
      next: 'Set the input `allow-forks: true` only if somebody you trust has looked at the code before this job runs.',
    })
  })

  it('of an event that tells no target', () => {
    expect(decide(eventInput('watch', {}, onMain))).toEqual({
      kind: 'refuse',
      reason: 'unsupported-event',
      subject: { target: 'none', commit: sha('a'), branch: 'main', pullRequest: undefined },
      why: 'watch: no target follows from this event',
      next: 'Run the action on an event that it knows (push, pull_request, workflow_dispatch, …), or set the input `target`.',
    })
    expect(decide(eventInput('', {}, onMain))).toMatchObject({
      why: 'an event without a name: no target follows from this event',
    })
    expect(decide(commentOnIssue('OWNER'))).toMatchObject({
      why: 'issue_comment created: the comment is on an issue, not on a pull request',
    })
  })

  it('of somebody who may not deploy', () => {
    expect(decide(comment('NONE'))).toMatchObject({
      subject: { target: 'none', pullRequest: 12 },
      why: 'issue_comment created: the author of the comment is NONE, which is not enough to deploy',
      next: 'Let an OWNER, MEMBER or COLLABORATOR of the repository write the comment.',
    })
  })
})

describe('what reporters and outputs get', () => {
  it('knows pull request, commit and branch also where nothing is deployed', () => {
    expect(decide(pull('closed'))).toMatchObject({
      subject: {
        target: 'none',
        commit: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        branch: 'changes',
        pullRequest: 2,
      },
    })
    expect(decide(pull('closed'), { pullRequest: 7 })).toMatchObject({ subject: { pullRequest: 7 } })
    expect(decide(eventInput('delete', { ref: 'feat/a', ref_type: 'branch' }))).toMatchObject({
      subject: { target: 'none', commit: '', branch: 'feat/a', pullRequest: undefined },
    })
  })

  it('has branch names as they are, since every place makes them inert in its own way', () => {
    for (const branch of branchesFromHell) {
      expect(decide(push({ ref: `refs/heads/${branch}` }))).toMatchObject({ kind: 'deploy', subject: { branch } })
      expect(decide(pull('opened', { head: { ref: branch } }))).toMatchObject({ kind: 'deploy', subject: { branch } })
    }
  })
})

describe('what the inputs must add', () => {
  it('a branch for the commit of a tag', () => {
    expect(decide(pushOfTag())).toEqual({
      kind: 'incomplete',
      subject: { target: 'normal', commit: sha('a'), branch: '', pullRequest: undefined },
      faults: [
        {
          input: 'branch',
          problem: 'the deploy hook wants the branch of the commit aaaaaaa, and this event gives none',
          legal: 'the name of a branch that holds the commit (or `commit: latest`)',
        },
      ],
      why: 'push of the tag v1: normal deployment of aaaaaaa',
    })
  })

  it('everything at once for a preview of which nothing is known', () => {
    expect(decide(eventInput('watch', {}, { ...onTag, sha: '' }), { target: 'preview' })).toMatchObject({
      kind: 'incomplete',
      faults: [
        {
          input: 'pull-request',
          problem: 'a preview belongs to a pull request, and none is known for this event',
          legal: 'the number of a pull request, such as 12',
        },
        {
          input: 'commit',
          problem: 'this event gives no commit',
          legal: 'a commit SHA of 40 or 64 hexadecimal digits',
        },
      ],
      why: 'watch: preview of a pull request at no known commit (by input: target)',
    })
  })

  it('a commit in place of `latest` for a preview', () => {
    expect(decide(pull('opened'), { commit: 'latest' })).toMatchObject({
      faults: [{ input: 'commit', problem: 'a preview cannot deploy `latest`: its hook wants a commit SHA' }],
    })
  })

  it('a commit, or `latest`, where the runner tells none', () => {
    expect(decide(eventInput('watch', {}, { ...onMain, sha: '' }), { target: 'normal' })).toMatchObject({
      faults: [
        {
          input: 'commit',
          problem: 'this event gives no commit',
          legal: 'a commit SHA of 40 or 64 hexadecimal digits, or latest',
        },
      ],
      why: 'watch: normal deployment of no known commit on main (by input: target)',
    })
  })
})
