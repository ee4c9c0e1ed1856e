/** Steps of /edgegap: what its deployments go by, and what it asked for. */

import { type EdgegapState, perPoll, type Simulator, type Timeline } from '../../simulator/index.ts'
import { runScenario, type Scenario, type ScenarioEnd } from './scenario.ts'
import { pushTo } from './scenario-push.ts'

export const orderPath = /^\/v2\/(private-fleets\/)?deployments$/
export const statusPath = /^\/v1\/status\//
export const stopPath = /^\/v1\/stop\//
export const logPath = /^\/v1\/deployment\//

export type Reply = Parameters<Simulator['fault']>[0]['reply']

export function onEdgegap(scenario: Scenario): Promise<ScenarioEnd> {
  return runScenario({ action: 'edgegap', event: pushTo('main'), ...scenario })
}

/** A moment a poll. */
export function goesBy(timeline: Timeline<EdgegapState>): (simulator: Simulator) => void {
  return ({ edgegap }) => edgegap.script(perPoll(timeline))
}

/** In this state from the first poll on. */
export function is(
  word: string,
  { running = false, error = false, ...rest }: Partial<EdgegapState> = {},
): (simulator: Simulator) => void {
  return goesBy([{ atMs: 0, status: word, running, error, ...rest }])
}

export function answers(path: RegExp, reply: Reply, times = 1): (simulator: Simulator) => void {
  return (simulator) => simulator.fault({ match: { path }, reply, times })
}

export function all(...givens: readonly ((simulator: Simulator) => void)[]): (simulator: Simulator) => void {
  return (simulator) => {
    for (const given of givens) given(simulator)
  }
}

/** What was asked of Edgegap, in order; what follows itself is told once. */
export function askedFor({ requests }: Pick<ScenarioEnd, 'requests'>): readonly string[] {
  const words = requests
    .filter(({ path }) => !path.startsWith('/github/'))
    .map(({ method, path }) => wordFor(method, path))
  return words.filter((word, index) => word !== words[index - 1])
}

function wordFor(method: string, path: string): string {
  if (orderPath.test(path)) return path.includes('private-fleets') ? 'order on a fleet' : 'order'
  if (statusPath.test(path)) return 'status'
  if (logPath.test(path)) return 'log'
  return stopPath.test(path) ? 'stop' : `${method} ${path}`
}
