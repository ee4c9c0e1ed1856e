/** What a `merge_group` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group (read 2026-11-22) */

import * as v from '@badrap/valita'
import { branchOfRef, commitSha, isPullRequestNumber, nonEmpty, readFields } from './fields.ts'
import type { EventInput, EventReading } from './github-event.ts'

const mergeGroup = v.object({
  action: v.string(),
  merge_group: v.object({ head_sha: commitSha, head_ref: nonEmpty }),
})

export function readMergeGroup({ name, payload }: EventInput): EventReading {
  const reading = readFields(name, mergeGroup, payload)
  if (reading.kind === 'broken') return reading

  const { head_sha: headSha, head_ref: ref } = reading.fields.merge_group
  const headRef = branchOfRef(ref)
  const pullRequest = pullRequestOfQueue(headRef)
  return {
    kind: 'event',
    event: { kind: 'merge-group', name, action: reading.fields.action, headSha, headRef, pullRequest },
  }
}

/** `gh-readonly-queue/main/pr-12-<sha>`: the last pull request of the group. The base branch may hold slashes. */
function pullRequestOfQueue(branch: string): number | undefined {
  const match = /^gh-readonly-queue\/.+\/pr-([0-9]+)-[0-9a-f]+$/su.exec(branch)
  const number = Number(match?.[1])
  return isPullRequestNumber(number) ? number : undefined
}
