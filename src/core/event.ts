/** From the runner's word to a `GitHubEvent`: which reader knows which event. */

import * as v from '@badrap/valita'
import { readEnvironment } from './event/environment.ts'
import { excerpt, readFields } from './event/fields.ts'
import type { EventInput, EventReading } from './event/github-event.ts'
import { readIssueComment } from './event/issue-comment.ts'
import { readManual, readRelease } from './event/manual.ts'
import { readMergeGroup } from './event/merge-group.ts'
import { readPullRequest } from './event/pull-request.ts'
import { readDelete, readPush } from './event/push.ts'
import { readWorkflowRun } from './event/workflow-run.ts'

export type { EventInput, EventReading, GitHubEvent } from './event/github-event.ts'
export { secretsWithheld } from './event/secrets-withheld.ts'

/** Never throws, whatever the payload is. An event that no reader knows is `unsupported`, not `broken`. */
export function parseEvent(input: EventInput): EventReading {
  switch (input.name) {
    case 'push':
      return readPush(input)
    case 'delete':
      return readDelete(input)
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(input, input.name)
    case 'merge_group':
      return readMergeGroup(input)
    case 'workflow_run':
      return readWorkflowRun(input)
    case 'issue_comment':
      return readIssueComment(input)
    case 'release':
      return readRelease(input)
    case 'workflow_dispatch':
    case 'schedule':
    case 'repository_dispatch':
    case 'create':
      return readManual(input)
    default:
      return readUnsupported(input)
  }
}

function readUnsupported(input: EventInput): EventReading {
  const reading = readFields(excerpt(input.name), v.object({}), input.payload)
  if (reading.kind === 'broken') return reading
  return { kind: 'event', event: { kind: 'unsupported', name: input.name, environment: readEnvironment(input) } }
}
