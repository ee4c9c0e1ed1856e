/** Events as GitHub sends them: the published example payloads, changed only where a story needs it. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as v from '@badrap/valita'
import type { EventInput } from '../../src/core/event.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

const json: v.Type<Json> = v.lazy(() =>
  v.union(v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(json)),
)

const definitions = v.array(v.object({ name: v.string(), examples: v.array(v.record(json)) }))

/** Every published example, by event name. */
export const examples: ReadonlyMap<string, readonly JsonObject[]> = new Map(
  definitions
    .parse(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples'), 'utf8')), {
      mode: 'strip',
    })
    .map(({ name, examples }) => [name, examples]),
)

/** A commit SHA that is easy to tell from another one: `sha('a')`. */
export function sha(digit: string): string {
  return digit.repeat(40)
}

/** What `GITHUB_SHA` is on pull requests: the merge commit that GitHub made up. */
export const mergeCommit = sha('e')

/** The first example of that event (of that activity, if `changes` names one), with `changes` laid over it. */
export function payloadOf(event: string, changes: JsonObject = {}): JsonObject {
  const known = examples.get(event === 'pull_request_target' ? 'pull_request' : event) ?? [{}]
  const example = known.find(({ action }) => action === changes['action']) ?? known[0] ?? {}
  return overlay(example, changes)
}

/** What the runner would tell of that event. */
export function eventInput(name: string, changes: JsonObject = {}, runner: Partial<EventInput> = {}): EventInput {
  return {
    name,
    payload: payloadOf(name, changes),
    sha: mergeCommit,
    ref: 'refs/heads/main',
    repository: 'Codertocat/Hello-World',
    ...runner,
  }
}

/** The payload without the field at that path. */
export function without(payload: JsonObject, ...path: readonly string[]): JsonObject {
  const [key = '', ...inner] = path
  const { [key]: value, ...rest } = payload
  return inner.length > 0 && isObject(value) ? { ...rest, [key]: without(value, ...inner) } : rest
}

/** Objects are merged, everything else is replaced. */
export function overlay(base: JsonObject, changes: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...base }
  for (const [key, change] of Object.entries(changes)) {
    const before = merged[key]
    merged[key] = isObject(before) && isObject(change) ? overlay(before, change) : change
  }
  return merged
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function push(changes: JsonObject, runner?: Partial<EventInput>): EventInput {
  return eventInput('push', changes, runner)
}

/** A push of the tag `v1`; `after` is the tag object, as for annotated tags. */
export function pushOfTag(changes: JsonObject = {}): EventInput {
  return push({ ref: 'refs/tags/v1', after: sha('d'), head_commit: { id: sha('a') }, ...changes })
}

export function pull(action: string, changes: JsonObject = {}): EventInput {
  return eventInput('pull_request', { action, pull_request: changes })
}

export function pullTarget(action: string, changes: JsonObject = {}): EventInput {
  return eventInput('pull_request_target', { action, pull_request: changes })
}

/** Laid over a pull request: its commits are in somebody else's repository. */
export const ofFork: JsonObject = { head: { repo: { full_name: 'stranger/Hello-World' } } }

/** A run of another workflow for commit `a` of the branch `feat/a`, successful, in the repository that it belongs to. */
export function run(changes: JsonObject): EventInput {
  const workflow_run = {
    conclusion: 'success',
    head_sha: sha('a'),
    head_branch: 'feat/a',
    pull_requests: [],
    ...changes,
  }
  return eventInput('workflow_run', { workflow_run, repository: { full_name: 'octo-org/octo-repo' } })
}

/** How a run lists a pull request. */
export function listed(number: number, digit: string): JsonObject {
  return { number, head: { sha: sha(digit) } }
}

/** A comment on pull request 12. */
export function comment(author: string, changes: JsonObject = {}): EventInput {
  return commentOnIssue(author, {
    ...changes,
    issue: { number: 12, pull_request: {}, state: changes['state'] ?? 'open' },
  })
}

/** A comment on issue 1, while commit `a` is the head of `main`. */
export function commentOnIssue(author: string, changes: JsonObject = {}): EventInput {
  return eventInput('issue_comment', { ...changes, comment: { author_association: author } }, onMain)
}

/** What the runner says of runs on a branch and on a tag, both at commit `a`, and on a pull request. */
export const onMain = { sha: sha('a'), ref: 'refs/heads/main' }
export const onTag = { sha: sha('a'), ref: 'refs/tags/v1' }
export const onMergeRef = { sha: mergeCommit, ref: 'refs/pull/12/merge' }
