/** Events as chance would have them: GitHub's examples with hostile values planted in them, and plain nonsense. */

import fc from 'fast-check'
import type { Overrides } from '../../src/core/decide-target.ts'
import type { EventInput } from '../../src/core/event.ts'
import type { Found } from '../../src/core/look-up.ts'
import { branchesFromHell } from './decisions.ts'
import { examples, isObject, type Json, type JsonObject, mergeCommit, sha } from './events.ts'

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

const knownNames = [...examples.keys(), 'schedule', 'pull_request_target']
/** Half of all runs shall be about the events that the table knows. */
const name = fc.oneof(
  fc.constantFrom(
    'push',
    'pull_request',
    'pull_request_target',
    'merge_group',
    'workflow_run',
    'issue_comment',
    'release',
  ),
  fc.constantFrom(...knownNames, 'constructor', '__proto__', ''),
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

/** The fields that the table asks for, each with legal and hostile values. */
const relevant = fc.record(
  {
    action: fc.constantFrom('opened', 'synchronize', 'closed', 'assigned', 'created', 'checks_requested', 'x'),
    ref: fc.constantFrom(
      'refs/heads/main',
      'refs/tags/v1',
      'refs/x',
      ...branchesFromHell.map((branch) => `refs/heads/${branch}`),
    ),
    after: fc.constantFrom(sha('a'), '0'.repeat(40), 'x'),
    base_ref: fc.constantFrom(null, 'refs/heads/main', 'refs/tags/x'),
    deleted: fc.boolean(),
  },
  { requiredKeys: [] },
)

const payload = (event: string): fc.Arbitrary<unknown> => {
  const known = examples.get(event === 'pull_request_target' ? 'pull_request' : event) ?? [{}]
  return fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue() },
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...known), relevant, fc.boolean(), fc.array(change, { maxLength: 3 }))
        .map(([example, fields, mixed, changes]) =>
          changes.reduce<JsonObject>(
            (payload, [picks, value]) => planted(payload, picks, value),
            mixed ? { ...example, ...fields } : example,
          ),
        ),
    },
  )
}

const input: fc.Arbitrary<EventInput> = name.chain((name) =>
  fc.record({
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
  }),
)

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

export const anyCase: fc.Arbitrary<Case> = fc.record({ input, overrides, allowForks: fc.boolean(), found })
