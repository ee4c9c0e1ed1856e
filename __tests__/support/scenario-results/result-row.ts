/** One row of the table of results, and what the rows have in common. */

import type { DeploymentState } from '../../../simulator/index.ts'
import { perPoll, type Simulator, type Timeline } from '../../../simulator/index.ts'
import { payloadOf, sha } from '../events.ts'
import type { Scenario } from '../scenario.ts'

export interface ResultRow extends Scenario {
  readonly story: string
  readonly result: string
  readonly reason: string
  readonly exitCode: 0 | 1
  /** Whether the id of the deployment is known in the end. */
  readonly id?: 'known'
  /** Part of what the one error says; without it, there is none. */
  readonly says?: RegExp
}

export const hookPath = /^\/api\/deploy-hook\//
export const pollPath = /^\/v1\/deployments\//

export function eventOf(name: string, changes: Parameters<typeof payloadOf>[1] = {}): NonNullable<Scenario['event']> {
  return { name, payload: payloadOf(name, changes) }
}

/** The deployment of the step goes by this timeline, a moment a poll. */
export function goesBy(timeline: Timeline<DeploymentState>): (simulator: Simulator) => void {
  return ({ flightcontrol }) => flightcontrol.script(perPoll(timeline))
}

/** The deployment is in this state from the first poll on. */
export function is(status: string, wire?: DeploymentState['wire']): (simulator: Simulator) => void {
  return goesBy([{ atMs: 0, status, services: [], ...(wire && { wire }) }])
}

/** Somebody else has started a deployment. */
export async function startedBefore({ flightcontrol }: Simulator): Promise<void> {
  await fetch(flightcontrol.hook)
}

export function answersHook(reply: Parameters<Simulator['fault']>[0]['reply'], times = 1) {
  return (simulator: Simulator): void => simulator.fault({ match: { path: hookPath }, reply, times })
}

export function answersPolls(reply: Parameters<Simulator['fault']>[0]['reply']) {
  return (simulator: Simulator): void => simulator.fault({ match: { path: pollPath }, reply, times: Infinity })
}

/** A pull request of which only GitHub knows the head. */
export const commented = eventOf('issue_comment', {
  issue: { number: 12, pull_request: {} },
  comment: { author_association: 'MEMBER' },
})

export const pushed = eventOf('push', { ref: 'refs/heads/main', after: sha('a') })
