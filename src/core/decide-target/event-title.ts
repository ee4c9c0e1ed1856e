/** How an event is called in the sentence that says why something is deployed, or not. */

import type { GitHubEvent } from '../event/github-event.ts'

/** May hold text from outside that is not yet inert. */
export function titleOf(event: GitHubEvent): string {
  switch (event.kind) {
    case 'push':
      return event.tag === '' ? `push to ${event.branch}` : `push of the tag ${event.tag}`
    case 'pull-request':
    case 'merge-group':
    case 'issue-comment':
      return `${event.name} ${event.action}`
    case 'workflow-run':
      return `workflow_run after ${event.startedBy}`
    default:
      return event.name || 'an event without a name'
  }
}
