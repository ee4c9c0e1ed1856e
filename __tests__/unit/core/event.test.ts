import { describe, expect, it } from '@jest/globals'
import { parseEvent } from '../../../src/core/event.ts'
import { parsed } from '../../support/decisions.ts'
import {
  eventInput,
  examples,
  listed,
  onMain,
  payloadOf,
  pull,
  push,
  pushOfTag,
  run,
  sha,
  without,
} from '../../support/events.ts'

describe('the payloads that GitHub publishes', () => {
  it.each([...examples.keys()])('%s can be read, every one', (name) => {
    for (const payload of examples.get(name) ?? []) {
      expect(parseEvent({ ...eventInput(name, {}, onMain), payload })).toMatchObject({ kind: 'event', event: { name } })
    }
  })
})

describe('the facts', () => {
  it('of a tag are those of the commit, not of the tag object', () => {
    expect(parsed(pushOfTag({ base_ref: 'refs/heads/main' }))).toEqual({
      kind: 'push',
      name: 'push',
      tag: 'v1',
      commit: sha('a'),
      branch: 'main',
    })
  })

  it('of a pull request are those of its head', () => {
    expect(parsed(pull('synchronize'))).toEqual({
      kind: 'pull-request',
      name: 'pull_request',
      action: 'synchronize',
      number: 2,
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      headRef: 'changes',
      closed: false,
      fork: false,
      dependabot: false,
    })
  })

  it('take the number of a pull request from either place', () => {
    const { number: _, ...payload } = payloadOf('pull_request')
    expect(parsed({ ...eventInput('pull_request'), payload })).toMatchObject({ number: 2 })
    const bare = without(payloadOf('pull_request', { number: 12 }), 'pull_request', 'number')
    expect(parsed({ ...eventInput('pull_request'), payload: bare })).toMatchObject({ number: 12 })
  })

  it('do without what GitHub may leave out', () => {
    const { deleted: _d, base_ref: _b, ...bare } = payloadOf('push', { ref: 'refs/tags/v1' })
    expect(parsed({ ...push({}), payload: bare })).toMatchObject({ kind: 'push', tag: 'v1', branch: '' })
    const { sender: _s, ...nobody } = payloadOf('pull_request')
    expect(parsed({ ...pull('opened'), payload: nobody })).toMatchObject({ dependabot: false })
    const workflow_run = { event: 'push', head_sha: sha('a') }
    expect(parsed({ ...run({}), payload: { workflow_run } })).toMatchObject({
      conclusion: '',
      headBranch: '',
      pullRequest: undefined,
    })
  })

  it('compare the head of a pull request with the repository where it is to be merged', () => {
    const noBase = pull('opened', { base: { repo: null } })
    expect(parsed(noBase)).toMatchObject({ fork: false })
    expect(
      parsed({
        ...noBase,
        payload: { ...payloadOf('pull_request', { pull_request: { base: null } }), repository: null },
      }),
    ).toMatchObject({ fork: false })
    expect(
      parsed({
        ...noBase,
        payload: { ...payloadOf('pull_request', { pull_request: { base: null } }), repository: null },
        repository: 'a/b',
      }),
    ).toMatchObject({ fork: true })
    expect(parsed(pull('opened', { base: { repo: { full_name: 'a/b' } } }))).toMatchObject({ fork: true })
    // A pull request within a repository that is itself a fork of another.
    expect(parsed(pull('opened', { head: { repo: { fork: true } } }))).toMatchObject({ fork: false })
  })

  it('of a merge group hold the number of its last pull request', () => {
    const number = (head_ref: string) => parsed(eventInput('merge_group', { merge_group: { head_ref } }))
    expect(number(`refs/heads/gh-readonly-queue/main/pr-12-${sha('a')}`)).toMatchObject({ pullRequest: 12 })
    expect(number(`refs/heads/gh-readonly-queue/a/pr-5-b/pr-12-${sha('a')}`)).toMatchObject({ pullRequest: 12 })
    expect(number(`refs/heads/gh-readonly-queue/a\nb/pr-12-${sha('a')}`)).toMatchObject({ pullRequest: 12 })
    expect(number(`refs/heads/gh-readonly-queue/main/pr-0-${sha('a')}`)).toMatchObject({ pullRequest: undefined })
    expect(number(`refs/heads/gh-readonly-queue/main/pr-99999999999999999999-${sha('a')}`)).toMatchObject({
      pullRequest: undefined,
    })
    expect(number(`refs/heads/gh-readonly-queue/main/pr-1x-${sha('a')}`)).toMatchObject({ pullRequest: undefined })
    expect(number(`refs/heads/x/gh-readonly-queue/main/pr-1-${sha('a')}`)).toMatchObject({ pullRequest: undefined })
    expect(number(`refs/heads/gh-readonly-queue/main/pr-1-${sha('a')}/x`)).toMatchObject({ pullRequest: undefined })
  })

  it('of a run say where its commit comes from', () => {
    expect(parsed(run({ event: 'push' }))).toEqual({
      kind: 'workflow-run',
      name: 'workflow_run',
      startedBy: 'push',
      conclusion: 'success',
      headSha: sha('a'),
      headBranch: 'feat/a',
      pullRequest: undefined,
      fork: false,
      headOwner: 'octo-org',
    })
    expect(parsed(run({ event: 'push', head_repository: null, pull_requests: null }))).toMatchObject({
      fork: true,
      headOwner: '',
    })
    const { repository: _, ...payload } = payloadOf('workflow_run')
    expect(parsed({ ...eventInput('workflow_run'), payload })).toMatchObject({ fork: true })
    expect(parsed({ ...eventInput('workflow_run'), payload, repository: 'octo-org/octo-repo' })).toMatchObject({
      fork: false,
    })
    // Where nobody is named on either side, nothing says that they are the same.
    const workflow_run = { event: 'push', head_sha: sha('a') }
    expect(parsed({ ...eventInput('workflow_run'), payload: { workflow_run }, repository: '' })).toMatchObject({
      fork: true,
    })
  })

  it('of a run pick the pull request by its head, whatever else is listed', () => {
    expect(parsed(run({ event: 'push', pull_requests: [{ number: 3 }, listed(4, 'a')] }))).toMatchObject({
      pullRequest: 4,
    })
    expect(parsed(run({ event: 'push', pull_requests: [{ number: 3 }, listed(4, 'b')] }))).toMatchObject({
      pullRequest: 3,
    })
  })

  it('of a deleted ref are the branch, if it was one', () => {
    expect(parsed(push({ ref: 'refs/heads/a', deleted: true }))).toEqual({
      kind: 'ref-deleted',
      name: 'push',
      branch: 'a',
    })
    expect(parsed(push({ ref: 'refs/tags/a', deleted: true }))).toMatchObject({ branch: '' })
    expect(parsed(eventInput('delete', { ref: 'a', ref_type: 'branch' }))).toMatchObject({ branch: 'a' })
    expect(parsed(eventInput('delete', { ref: 'a', ref_type: 'tag' }))).toMatchObject({ branch: '' })
  })

  it('of other events are what the environment says, but never a made-up merge', () => {
    expect(parsed(eventInput('watch', {}, onMain))).toEqual({
      kind: 'unsupported',
      name: 'watch',
      environment: { commit: sha('a'), branch: 'main', pullRequest: undefined },
    })
    const of = (ref: string) => parsed(eventInput('watch', {}, { ...onMain, ref }))
    expect(of('refs/pull/12/merge')).toMatchObject({ environment: { commit: '', branch: '', pullRequest: 12 } })
    expect(of('refs/pull/12/head')).toMatchObject({ environment: { commit: '', pullRequest: 12 } })
    expect(of('refs/pull/0/merge')).toMatchObject({ environment: { commit: '', pullRequest: undefined } })
    expect(of('refs/pull/12/merge/x')).toMatchObject({ environment: { commit: '', pullRequest: undefined } })
    expect(of('x/refs/pull/12/merge')).toMatchObject({ environment: { commit: sha('a'), pullRequest: undefined } })
  })

  it('take a SHA of either length and case', () => {
    const zeros = '0'.repeat(40)
    const ones = '1'.repeat(24)
    for (const commit of ['ABCDEF0123456789abcdef0123456789abcdef01', 'a'.repeat(64), zeros + ones, ones + zeros]) {
      expect(parsed(push({ after: commit, ref: 'refs/heads/main' }))).toMatchObject({ commit })
    }
  })
})

describe('what nobody reads cannot do harm', () => {
  it('a hostile title, body, label or pusher', () => {
    const noise = { title: null, body: { toString: 1 }, labels: '::error::', __proto__: null, merged: 'x' }
    expect(parsed(pull('opened', noise))).toEqual(parsed(pull('opened')))
    expect(parsed(push({ pusher: [], commits: null, head_commit: '::', ref: 'refs/heads/a' }))).toMatchObject({
      branch: 'a',
    })
  })
})
