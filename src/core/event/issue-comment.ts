/** What an `issue_comment` says. https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment (read 2026-11-22) */

import * as v from '@badrap/valita'
import { readEnvironment } from './environment.ts'
import { objectOrNothing, pullRequestNumber, readFields, textOrNothing } from './fields.ts'
import type { EventInput, EventReading } from './github-event.ts'

const issueComment = v.object({
  action: v.string(),
  issue: v.object({ number: pullRequestNumber, state: textOrNothing, pull_request: objectOrNothing({}) }),
  comment: v.object({ author_association: v.string() }),
})

export function readIssueComment(input: EventInput): EventReading {
  const { name, payload } = input
  const reading = readFields(name, issueComment, payload)
  if (reading.kind === 'broken') return reading

  const { action, issue, comment } = reading.fields
  return {
    kind: 'event',
    event: {
      kind: 'issue-comment',
      name,
      action,
      // GitHub calls a pull request an issue that has this object.
      onPullRequest: issue.pull_request !== undefined,
      number: issue.number,
      closed: issue.state === 'closed',
      authorAssociation: comment.author_association,
      environment: readEnvironment(input),
    },
  }
}
