/** Events as chance would have them: GitHub's examples with hostile values planted in them, and plain nonsense. */

import fc from 'fast-check'
import type { Overrides } from '../../src/core/decide-target.ts'
import type { EventInput } from '../../src/core/event.ts'
import type { Found } from '../../src/core/look-up.ts'
import { branchesFromHell } from './decisions.ts'
import { examples, isObject, type Json, type JsonObject, mergeCommit, overlay, sha } from './events.ts'

export const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, [], {}, '', 0, -1, 1.5, 2 ** 53, true, '12', '0'.repeat(40), sha('b'), 'refs/tags/x'),
  fc.constantFrom<Json>(
    'closed',
    'created',
    'success',
    'push',
    'pull_request',
    'pull_request_target',
    'NONE',
    'labeled',
  ),
  fc.constantFrom<Json>(...branchesFromHell),
  fc.json().map((text): Json => JSON.parse(text)),
)

/** Half of all runs shall be about the events that the table tells apart. */
const name = fc.oneof(
  fc.constantFrom('push', 'pull_request', 'pull_request_target', 'merge_group', 'workflow_run', 'issue_comment'),
  fc.constantFrom(...examples.keys(), 'schedule', 'constructor', '__proto__', ''),
)

/** Puts `value` at a place of the payload that `picks` choose on the way down. */
function planted(payload: JsonObject, picks: readonly number[], value: Json): JsonObject {
  const keys = Object.keys(payload)
  const [pick = 0, ...further] = picks
  const key = keys[pick % Math.max(keys.length, 1)]
  if (key === undefined) return payload
  const inner = payload[key]
  return { ...payload, [key]: isObject(inner) && further.length > 0 ? planted(inner, further, value) : value }
}

const change = fc.tuple(fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }), hostile)

const repository = fc.constantFrom<Json>(
  null,
  { full_name: 'Codertocat/Hello-World' },
  { full_name: 'stranger/Hello-World' },
)

/** A record with any of these fields, or none; what it does not have stays as the example has it. */
function some(fields: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<JsonObject> {
  return fc.record<Record<string, Json>>(fields, { requiredKeys: [] })
}

/** The fields that the decision hangs on, each with values that change it. */
const decisive: Readonly<Record<string, fc.Arbitrary<JsonObject>>> = {
  push: some({
    ref: fc.constantFrom(
      'refs/heads/main',
      'refs/tags/v1',
      ...branchesFromHell.map((branch) => `refs/heads/${branch}`),
    ),
    after: fc.constantFrom(sha('a'), '0'.repeat(40)),
    base_ref: fc.constantFrom(null, 'refs/heads/main', 'refs/tags/x'),
    deleted: fc.boolean(),
  }),
  pull_request: some({
    action: fc.constantFrom('opened', 'synchronize', 'closed', 'assigned'),
    pull_request: some({
      state: fc.constantFrom('open', 'closed'),
      merge_commit_sha: fc.constant(mergeCommit),
      head: some({ repo: repository, ref: fc.constantFrom(...branchesFromHell) }),
    }),
  }),
  workflow_run: some({
    repository: fc.constant({ full_name: 'Codertocat/Hello-World' }),
    workflow_run: some({
      event: fc.constantFrom('push', 'pull_request', 'pull_request_target', 'issues'),
      conclusion: fc.constantFrom('success', 'success', 'failure', null),
      head_repository: repository,
      pull_requests: fc.constantFrom<Json>([], [{ number: 3 }]),
    }),
  }),
  merge_group: some({ action: fc.constantFrom('checks_requested', 'destroyed') }),
  issue_comment: some({
    action: fc.constantFrom('created', 'edited'),
    issue: some({ pull_request: fc.constant({}), state: fc.constantFrom('open', 'closed') }),
    comment: some({ author_association: fc.constantFrom('OWNER', 'CONTRIBUTOR', 'NONE') }),
  }),
}

function payload(event: string): fc.Arbitrary<unknown> {
  const like = event === 'pull_request_target' ? 'pull_request' : event
  const example = fc.constantFrom(...(examples.get(like) ?? [{}]))
  const legal = fc
    .tuple(example, (Object.hasOwn(decisive, like) && decisive[like]) || fc.constant({}))
    .map((pair) => overlay(...pair))
  const broken = fc
    .tuple(legal, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([payload, changes]) => changes.reduce((before, [picks, value]) => planted(before, picks, value), payload))
  return fc.oneof(
    { weight: 6, arbitrary: legal },
    { weight: 3, arbitrary: broken },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
}

function inputOf(name: string): fc.Arbitrary<EventInput> {
  return fc.record({
    name: fc.constant(name),
    payload: payload(name),
    sha: fc.constantFrom(mergeCommit, '', 'x'),
    ref: fc.constantFrom(
      'refs/pull/12/merge',
      'refs/heads/main',
      'refs/tags/v1',
      'refs/pull/0/merge',
      '',
      ...branchesFromHell,
    ),
    repository: fc.constantFrom('Codertocat/Hello-World', 'octo-org/octo-repo', ''),
  })
}

const overrides: fc.Arbitrary<Overrides> = fc.record({
  target: fc.constantFrom('auto', 'auto', 'normal', 'preview'),
  commit: fc.constantFrom('', '', 'latest', sha('c')),
  branch: fc.constantFrom('', '', 'main'),
  pullRequest: fc.constantFrom(undefined, undefined, 7),
})

const found: fc.Arbitrary<Found> = fc.oneof(
  fc.constant<Found>({ kind: 'none' }),
  fc.record({
    kind: fc.constant('pull-request' as const),
    number: fc.integer({ min: 1, max: 1000 }),
    headSha: fc.constant(sha('b')),
    headRef: fc.constantFrom(...branchesFromHell),
    open: fc.boolean(),
  }),
)

export interface Case {
  readonly input: EventInput
  readonly overrides: Overrides
  readonly allowForks: boolean
  readonly found: Found
}

/** Of any event, or of these. */
export function anyCase(...names: readonly string[]): fc.Arbitrary<Case> {
  const input = (names.length > 0 ? fc.constantFrom(...names) : name).chain(inputOf)
  return fc.record({ input, overrides, allowForks: fc.boolean(), found })
}
