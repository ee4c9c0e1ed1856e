/** What a `push` or a `delete` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#push (read 2026-11-22) */

import * as v from '@badrap/valita'
import { branchOfRef, commitSha, excerpt, isNoCommit, objectOrNothing, readFields, textOrNothing } from './fields.ts'
import type { EventInput, EventReading } from './github-event.ts'

const pushedRef = v
  .string()
  .chain((ref) => (/^refs\/(?:heads|tags)\/./su.test(ref) ? v.ok(ref) : v.err(`no branch and no tag: ${excerpt(ref)}`)))

const after = v.string().chain((text) => (isNoCommit(text) ? v.ok('') : commitSha.try(text)))

const push = v.object({ ref: pushedRef, after, deleted: v.boolean().optional(() => false) })

const pushOfTag = v.object({ base_ref: textOrNothing, head_commit: objectOrNothing({ id: commitSha }) })

const deletion = v.object({ ref: textOrNothing, ref_type: textOrNothing })

export function readPush({ name, payload }: EventInput): EventReading {
  const reading = readFields(name, push, payload)
  if (reading.kind === 'broken') return reading

  const { ref, after, deleted } = reading.fields
  const branch = branchOfRef(ref)
  if (deleted || after === '') return { kind: 'event', event: { kind: 'ref-deleted', name, branch } }
  if (branch === '') return readPushOfTag({ name, payload, tag: ref.slice('refs/tags/'.length), after })
  return { kind: 'event', event: { kind: 'push', name, tag: '', commit: after, branch } }
}

function readPushOfTag(push: { name: string; payload: unknown; tag: string; after: string }): EventReading {
  const reading = readFields(push.name, pushOfTag, push.payload)
  if (reading.kind === 'broken') return reading

  // Of an annotated tag `after` is the tag object; only `head_commit` is surely a commit.
  const commit = reading.fields.head_commit?.id ?? push.after
  const branch = branchOfRef(reading.fields.base_ref)
  return { kind: 'event', event: { kind: 'push', name: push.name, tag: push.tag, commit, branch } }
}

/** `ref` of a `delete` is the bare name. */
export function readDelete({ name, payload }: EventInput): EventReading {
  const reading = readFields(name, deletion, payload)
  if (reading.kind === 'broken') return reading
  const { ref, ref_type: type } = reading.fields
  return { kind: 'event', event: { kind: 'ref-deleted', name, branch: type === 'branch' ? ref : '' } }
}
