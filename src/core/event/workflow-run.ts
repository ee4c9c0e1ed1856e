/** What a `workflow_run` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run (read 2026-11-22) */

import * as v from '@badrap/valita'
import { commitSha, objectOrNothing, pullRequestNumber, readFields, textOrNothing } from './fields.ts'
import type { EventInput, EventReading } from './github-event.ts'

const repository = objectOrNothing({ full_name: v.string() })

const workflowRun = v.object({
  workflow_run: v.object({
    event: v.string(),
    conclusion: textOrNothing,
    head_sha: commitSha,
    head_branch: textOrNothing,
    head_repository: repository,
    pull_requests: v
      .array(v.object({ number: pullRequestNumber, head: objectOrNothing({ sha: v.string() }) }))
      .nullable(() => [])
      .optional(() => []),
  }),
  repository,
})

export function readWorkflowRun({ name, payload, repository: here }: EventInput): EventReading {
  const reading = readFields(name, workflowRun, payload)
  if (reading.kind === 'broken') return reading

  const run = reading.fields.workflow_run
  const origin = run.head_repository?.full_name ?? ''
  // The list is empty for forks; otherwise it holds every open pull request of the branch, at its present head.
  const listed = run.pull_requests.find((entry) => entry.head?.sha === run.head_sha) ?? run.pull_requests[0]
  return {
    kind: 'event',
    event: {
      kind: 'workflow-run',
      name,
      startedBy: run.event,
      conclusion: run.conclusion,
      headSha: run.head_sha,
      headBranch: run.head_branch,
      pullRequest: listed?.number,
      fork: origin !== (reading.fields.repository?.full_name ?? here),
      headOwner: origin.split('/', 1).join(),
    },
  }
}
