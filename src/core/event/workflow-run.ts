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
    head_commit: objectOrNothing({ id: commitSha }),
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
  // After `pull_request_target`, `head_sha` is the base branch's commit; `head_commit` is the pull request's head.
  // https://github.com/actions/checkout/blob/v7/src/unsafe-pr-checkout-helper.ts (read 2026-11-22)
  const headSha = (run.event === 'pull_request_target' && run.head_commit?.id) || run.head_sha
  const origin = run.head_repository?.full_name
  // The list is empty for forks; otherwise it holds every open pull request of the branch, at its present head.
  const listed = run.pull_requests.find((entry) => entry.head?.sha === headSha) ?? run.pull_requests[0]
  return {
    kind: 'event',
    event: {
      kind: 'workflow-run',
      name,
      startedBy: run.event,
      conclusion: run.conclusion,
      headSha,
      headBranch: run.head_branch,
      pullRequest: listed?.number,
      // What nobody can name is not ours.
      fork: origin !== (reading.fields.repository?.full_name ?? here),
      headOwner: origin?.replace(/\/.*/su, '') ?? '',
    },
  }
}
