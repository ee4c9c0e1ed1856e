/** Runs that somebody or something asked for; what they deploy is in the environment, not in the payload. */

import * as v from '@badrap/valita'
import { branchOfRef, broken, excerpt, isCommitSha, readFields, textOrNothing } from './fields.ts'
import type { EventInput, EventReading } from './github-event.ts'

const anything = v.object({})
const release = v.object({ release: v.object({ target_commitish: textOrNothing }) })

/** `workflow_dispatch`, `schedule`, `repository_dispatch`, `create`: a tag has no branch. */
export function readManual(input: EventInput): EventReading {
  const reading = readFields(input.name, anything, input.payload)
  return reading.kind === 'broken' ? reading : atSha(input, branchOfRef(input.ref))
}

/**
 * GitHub's `target_commitish` is the branch, or the commit, that the tag was to be made from.
 * https://docs.github.com/en/rest/releases/releases (read 2026-11-22)
 */
export function readRelease(input: EventInput): EventReading {
  const { name, payload } = input
  const reading = readFields(name, release, payload)
  if (reading.kind === 'broken') return reading

  const target = reading.fields.release.target_commitish
  if (isCommitSha(target)) return { kind: 'event', event: { kind: 'manual', name, commit: target, branch: '' } }
  return atSha(input, branchOfRef(target) || target)
}

function atSha({ name, sha }: EventInput, branch: string): EventReading {
  if (isCommitSha(sha)) return { kind: 'event', event: { kind: 'manual', name, commit: sha, branch } }
  return broken(name, `GITHUB_SHA is no commit SHA: ${excerpt(sha)}`)
}
