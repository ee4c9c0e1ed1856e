/** Steps that tell somebody: the preview of a pull request with every reporter of GitHub, and what they left there. */

import { perPoll, type Simulator, scenarios } from '../../simulator/index.ts'
import { payloadOf } from './events.ts'
import { runnerCommands } from './runner-parser.ts'
import { type Inputs, runScenario, type Scenario, type ScenarioEnd } from './scenario.ts'

export const opened: NonNullable<Scenario['event']> = pullRequest('opened')
export const closed: NonNullable<Scenario['event']> = pullRequest('closed')
/** Of that pull request, which is number 2. */
export const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
export const context = 'touchdown/preview'

/** All that is kept on GitHub; the comment has a key that is easy to write into a marker. */
export const everywhere: Inputs = {
  comment: 'true',
  'comment-key': 'site',
  'github-deployment': 'true',
  'commit-status': context,
}
export const commentOnly: Inputs = { comment: 'true', 'comment-key': 'site' }

/** The first line of a comment that this run of this key wrote; the step itself is run 4242, number 7, attempt 1. */
export function markerOf(run: string, key = 'site'): string {
  return `<!-- touchdown:v1 key=${key} run=${run} -->`
}

export function onPullRequest(scenario: Scenario): Promise<ScenarioEnd> {
  return runScenario({ event: opened, inputs: everywhere, ...scenario, given: givenFirst(lands, scenario.given) })
}

/** A moment a poll, until it is there. */
export function lands({ flightcontrol }: Simulator): void {
  flightcontrol.script(perPoll(scenarios.preview()))
}

export function warningsOf({ stdout }: Pick<ScenarioEnd, 'stdout'>): readonly string[] {
  return runnerCommands(stdout)
    .filter(({ name }) => name === 'warning')
    .map(({ data }) => data)
}

export function bodiesOf({ simulator }: ScenarioEnd): readonly string[] {
  return simulator.github.comments.map(({ body }) => body)
}

/** Of every GitHub Deployment the last state, the oldest first. */
export function deploymentStates({ simulator }: ScenarioEnd): readonly (string | undefined)[] {
  return simulator.github.deployments.map(({ statuses }) => statuses.at(-1)?.state)
}

/** Every commit status in the order in which it was set; what follows itself is told once. */
export function statusStates({ simulator }: ScenarioEnd): readonly string[] {
  const states = simulator.github.statuses.map(({ state }) => state)
  return states.filter((state, index) => state !== states[index - 1])
}

function pullRequest(action: string): NonNullable<Scenario['event']> {
  return { name: 'pull_request', payload: payloadOf('pull_request', { action }) }
}

function givenFirst(first: (simulator: Simulator) => void, then: Scenario['given']): NonNullable<Scenario['given']> {
  return async (simulator) => {
    first(simulator)
    await then?.(simulator)
  }
}
