import * as v from '@badrap/valita'
import { describe, expect, it } from '@jest/globals'
import { readFields } from '../../../src/core/event/fields.ts'
import { type EventInput, parseEvent } from '../../../src/core/event.ts'
import { eventInput, onTag, payloadOf, pull, push, pushOfTag, run, sha, without } from '../../support/events.ts'

function whatIsWrong(input: EventInput): string {
  const reading = parseEvent(input)
  return reading.kind === 'broken' ? reading.what : `nothing: ${reading.event.kind}`
}

describe('a broken event', () => {
  const hostile = `a;rm -rf /\n::set-output name=x::${'\u001b'.repeat(100)}`

  it.each([
    ['push', null, 'in the event push, the payload is no object'],
    ['push', [], 'in the event push, the payload is no object'],
    ['push', 'text', 'in the event push, the payload is no object'],
    ['push', {}, 'in the event push, ref is missing, after is missing'],
    ['delete', null, 'in the event delete, the payload is no object'],
    ['schedule', [], 'in the event schedule, the payload is no object'],
    ['workflow_dispatch', null, 'in the event workflow_dispatch, the payload is no object'],
    ['release', {}, 'in the event release, release is missing'],
    ['pull_request', {}, 'in the event pull_request, action is missing, pull_request is missing'],
    ['pull_request_target', [], 'in the event pull_request_target, the payload is no object'],
    ['merge_group', { action: 'destroyed' }, 'in the event merge_group, merge_group is missing'],
    ['workflow_run', { workflow_run: null }, 'in the event workflow_run, workflow_run is no object'],
    ['issue_comment', { action: 'created' }, 'in the event issue_comment, issue is missing, comment is missing'],
    ['watch', null, 'in the event "watch", the payload is no object'],
    [hostile, null, 'in the event "a?rm?-rf?????set-out…", the payload is no object'],
  ])('%j of %j', (name, payload, what) => {
    expect(whatIsWrong({ ...eventInput('push'), name, payload })).toBe(what)
  })

  it.each([
    ['push.ref', push({ ref: 'refs/notes/x' }), 'ref is no branch and no tag: "refs?notes?x"'],
    ['push.ref without a name', push({ ref: 'refs/heads/' }), 'ref is no branch and no tag: "refs?heads?"'],
    ['push.ref within another', push({ ref: 'x/refs/heads/a' }), 'ref is no branch and no tag: "x?refs?heads?a"'],
    ['push.after', push({ after: hostile }), 'after is no commit SHA: "a?rm?-rf?????set-out…"'],
    ['push.after, short', push({ after: 'abc1234' }), 'after is no commit SHA: "abc1234"'],
    ['push.after, long', push({ after: `${sha('a')}a` }), 'after is no commit SHA: "aaaaaaaaaaaaaaaaaaaa…"'],
    ['push.after, two lines', push({ after: `${sha('a')}\n` }), 'after is no commit SHA: "aaaaaaaaaaaaaaaaaaaa…"'],
    ['push.after, 20 characters', push({ after: 'a'.repeat(20) }), 'after is no commit SHA: "aaaaaaaaaaaaaaaaaaaa"'],
    ['push.deleted', push({ deleted: 'false' }), 'deleted is no boolean'],
    ['push.head_commit', pushOfTag({ head_commit: { id: 'x' } }), 'head_commit.id is no commit SHA: "x"'],
    [
      'pull_request.head.sha',
      pull('opened', { head: { sha: '../../x' } }),
      'pull_request.head.sha is no commit SHA: "..?..?x"',
    ],
    [
      'pull_request.head.sha of nothing',
      pull('opened', { head: { sha: '0'.repeat(64) } }),
      'pull_request.head.sha is no commit SHA: "00000000000000000000…"',
    ],
    ['pull_request.head.ref', pull('opened', { head: { ref: '' } }), 'pull_request.head.ref is empty'],
    ['pull_request.number', pull('opened', { number: '12' }), 'pull_request.number is no number'],
    ['pull_request.number, 0', pull('opened', { number: 0 }), 'pull_request.number is no positive whole number'],
    ['pull_request.number, -1', pull('opened', { number: -1 }), 'pull_request.number is no positive whole number'],
    ['pull_request.number, 1.5', pull('opened', { number: 1.5 }), 'pull_request.number is no positive whole number'],
    [
      'pull_request.number, 2^53',
      pull('opened', { number: 2 ** 53 }),
      'pull_request.number is no positive whole number',
    ],
    ['number', eventInput('pull_request', { number: '12/../..' }), 'number is no number'],
    ['pull_request.user', pull('opened', { user: { login: 1 } }), 'pull_request.user.login is no string'],
    [
      'merge_group.head_sha',
      eventInput('merge_group', { merge_group: { head_sha: '' } }),
      'merge_group.head_sha is no commit SHA: ""',
    ],
    [
      'merge_group.head_ref',
      eventInput('merge_group', { merge_group: { head_ref: '' } }),
      'merge_group.head_ref is empty',
    ],
    [
      'workflow_run.pull_requests',
      run({ pull_requests: [{ number: 0 }] }),
      'workflow_run.pull_requests.0.number is no positive whole number',
    ],
    ['workflow_run.head_sha', run({ head_sha: 'HEAD' }), 'workflow_run.head_sha is no commit SHA: "HEAD"'],
    [
      'workflow_run.head_commit',
      run({ head_commit: { id: 'x' } }),
      'workflow_run.head_commit.id is no commit SHA: "x"',
    ],
    [
      'issue.number',
      eventInput('issue_comment', { issue: { number: 0.5 } }),
      'issue.number is no positive whole number',
    ],
    ['GITHUB_SHA', eventInput('schedule', {}, { sha: '' }), 'GITHUB_SHA is no commit SHA: ""'],
    ['GITHUB_SHA of a release', eventInput('release', {}, { sha: 'v1' }), 'GITHUB_SHA is no commit SHA: "v1"'],
    [
      'release',
      eventInput('release', { release: { target_commitish: 1 } }, onTag),
      'release.target_commitish is no string',
    ],
    ['delete', eventInput('delete', { ref: {} }), 'ref is no string'],
  ])('names %s', (_field, input, trouble) => {
    expect(whatIsWrong(input)).toBe(`in the event ${input.name}, ${trouble}`)
  })

  it('names no more than three fields, and what each should be', () => {
    const payload = { workflow_run: { event: 1, conclusion: 2, head_sha: 3, head_branch: 4 } }
    const what =
      'in the event workflow_run, workflow_run.event is no string, workflow_run.conclusion is no string, workflow_run.head_sha is no string'
    expect(whatIsWrong({ ...run({}), payload })).toBe(what)
    const either = v.object({ a: v.union(v.string(), v.number()) })
    expect(readFields('x', either, { a: null })).toEqual({
      kind: 'broken',
      what: 'in the event x, a is no string or number',
    })
    expect(readFields('x', either, { a: 1 })).toEqual({ kind: 'read', fields: { a: 1 } })
  })

  it('names a pull request without a number', () => {
    const { number: _, ...payload } = without(payloadOf('pull_request'), 'pull_request', 'number')
    const what = 'in the event pull_request, pull_request.number is missing'
    expect(whatIsWrong({ ...eventInput('pull_request'), payload })).toBe(what)
  })

  it('is not mended by a prototype that the payload tries to plant', () => {
    const payload = JSON.parse(`{"__proto__": {"ref": "refs/heads/main", "after": "${sha('a')}"}}`)
    expect(whatIsWrong({ ...eventInput('push'), payload })).toBe('in the event push, ref is missing, after is missing')
  })
})
