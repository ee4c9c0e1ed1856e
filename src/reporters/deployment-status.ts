/** What GitHub is told of a deployment that stands so; undefined where there is nothing to tell yet. */

import type { RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { apiText } from './api-text.ts'
import { type Standing, standingOf } from './standing.ts'
import { statement } from './statement.ts'

/** https://docs.github.com/en/rest/deployments/statuses (read 2026-11-22) */
type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'

/**
 * `inactive` where nothing went wrong, but nothing can be called deployed either: superseded, not followed, skipped, closed. It
 * is the one final state that GitHub shows neither red nor green, and that "require deployments to succeed" does not take.
 */
const states: Readonly<Record<Standing, DeploymentState | undefined>> = {
  starting: undefined,
  queued: 'queued',
  preparing: 'in_progress',
  building: 'in_progress',
  deploying: 'in_progress',
  finishing: undefined,
  landed: 'success',
  unchanged: 'success',
  triggered: 'inactive',
  closed: 'inactive',
  skipped: 'inactive',
  cancelled: 'inactive',
  failed: 'failure',
  'timed-out': 'failure',
  interrupted: 'error',
  uncertain: 'error',
  refused: 'error',
  broken: 'error',
}

export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly parameters: Readonly<Record<string, unknown>>
}

/** undefined where there is nothing to tell yet. `parameters` are those of the request, without the id of the deployment. */
export function deploymentStatus(story: Story, run: RunFacts): DeploymentStatus | undefined {
  const standing = standingOf(story)
  const state = states[standing]
  if (state === undefined) return undefined
  // While it runs the bare word: later runs read from it how long building and deploying took.
  const description = story.outcome === undefined ? standing : apiText(`${statement(story)}${addressIn(story, state)}`)
  return { state, parameters: statusParameters({ state, description, url: state === 'success' ? story.url : '' }, run) }
}

/** GitHub shows a link by itself; what is no link has to be told in words. */
function addressIn({ url, observation }: Story, state: DeploymentState): string {
  const address = observation === undefined || url !== '' || state !== 'success' ? '' : observation.address
  return address === '' ? '' : `: ${address}`
}

/** GitHub's own `auto_inactive` spares previews and production, so earlier deployments are ended one by one. */
export function statusParameters(
  { state, description, url }: { state: DeploymentState; description: string; url: string },
  run: RunFacts,
): Readonly<Record<string, unknown>> {
  return {
    state,
    description,
    auto_inactive: false,
    ...(run.runUrl !== '' && { log_url: run.runUrl }),
    ...(url !== '' && { environment_url: url }),
  }
}
