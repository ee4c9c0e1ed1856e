/** What a `pull_request` or a `pull_request_target` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request (read 2026-11-22) */

import * as v from '@badrap/valita'
import { broken, commitSha, nonEmpty, objectOrNothing, pullRequestNumber, readFields, textOrNothing } from './fields.ts'
import type { EventInput, EventReading, PullRequestEvent } from './github-event.ts'

const repository = objectOrNothing({ full_name: v.string() })
const user = objectOrNothing({ login: v.string() })

const pullRequestPayload = v.object({
  action: v.string(),
  number: pullRequestNumber.optional(),
  pull_request: v.object({
    number: pullRequestNumber.optional(),
    state: textOrNothing,
    user,
    head: v.object({ sha: commitSha, ref: nonEmpty, repo: repository }),
    base: objectOrNothing({ repo: repository }),
  }),
  repository,
  sender: user,
})

const dependabot = 'dependabot[bot]'

export function readPullRequest(input: EventInput, name: PullRequestEvent['name']): EventReading {
  const reading = readFields(name, pullRequestPayload, input.payload)
  if (reading.kind === 'broken') return reading

  const { action, pull_request: pullRequest, sender } = reading.fields
  const number = pullRequest.number ?? reading.fields.number
  if (number === undefined) return broken(name, 'pull_request.number is missing')

  const home = pullRequest.base?.repo?.full_name ?? reading.fields.repository?.full_name ?? input.repository
  return {
    kind: 'event',
    event: {
      kind: 'pull-request',
      name,
      action,
      number,
      headSha: pullRequest.head.sha,
      headRef: pullRequest.head.ref,
      closed: pullRequest.state === 'closed',
      // A fork that has been deleted leaves `null`; what nobody can name is not ours.
      fork: pullRequest.head.repo?.full_name !== home,
      dependabot: sender?.login === dependabot || pullRequest.user?.login === dependabot,
    },
  }
}
