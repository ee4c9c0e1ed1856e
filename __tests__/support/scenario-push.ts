/** The plainest run: a push whose deployment lands at the first look. */

import type { Simulator } from '../../simulator/index.ts'
import { payloadOf, sha } from './events.ts'
import { runnerCommands } from './runner-parser.ts'
import { runScenario, type Scenario, type ScenarioEnd } from './scenario.ts'

export function pushTo(branch: string): NonNullable<Scenario['event']> {
  return { name: 'push', payload: payloadOf('push', { ref: `refs/heads/${branch}`, after: sha('a') }) }
}

export function onPush(scenario: Scenario): Promise<ScenarioEnd> {
  return runScenario({ event: pushTo('main'), given: lands, ...scenario })
}

function lands({ flightcontrol }: Simulator): void {
  flightcontrol.script([{ atPoll: 1, status: 'SUCCESS', services: [] }])
}

/** The one `::error::`, or empty. */
export function errorOf({ stdout }: ScenarioEnd): string {
  return runnerCommands(stdout).find(({ name }) => name === 'error')?.data ?? ''
}

/** What was added to the hooks. */
export function addedToHooks({ triggers, simulator }: ScenarioEnd): readonly string[] {
  const { hook, previewHook } = simulator.flightcontrol
  return triggers.map(({ target }) => {
    const known = [previewHook, hook].map((url) => new URL(url).pathname).find((path) => target.startsWith(path))
    return target.slice(known?.length ?? 0)
  })
}
