/** Steps of /fleet: what is deployed, and what came of it. */

import { parse } from 'yaml'
import { perPoll, type Simulator, scenarios } from '../../simulator/index.ts'
import { type Inputs, runKilledJob, runScenario, type Scenario, type ScenarioEnd } from './scenario.ts'
import { pushTo } from './scenario-push.ts'

export type EntryText = Readonly<Record<string, unknown>> & { readonly name: string }

export interface FleetScenario extends Omit<Scenario, 'inputs'> {
  readonly entries: readonly EntryText[] | ((simulator: Simulator) => readonly EntryText[])
  readonly inputs?: Inputs
}

/** Secrets of entries are written by hand here, so that the judge can look for them. */
export function onFleet(scenario: FleetScenario): Promise<ScenarioEnd> {
  return runScenario(stepOf(scenario))
}

export function killFleet(scenario: FleetScenario & Pick<Parameters<typeof runKilledJob>[0], 'killedAt'>) {
  return runKilledJob({ ...stepOf(scenario), killedAt: scenario.killedAt })
}

function stepOf({ entries, inputs = {}, ...scenario }: FleetScenario): Scenario {
  return {
    action: 'fleet',
    event: pushTo('main'),
    given: lands,
    ...scenario,
    inputs: (simulator) => ({
      'rate-limit': '500',
      deployments: JSON.stringify(typeof entries === 'function' ? entries(simulator) : entries),
      ...inputs,
    }),
    judge: { mostTriggers: 1000, ...scenario.judge },
  }
}

export function lands({ flightcontrol, edgegap }: Simulator): void {
  flightcontrol.script(perPoll(scenarios.landing()))
  edgegap.script(perPoll(scenarios.gameServer()))
}

/** At Flightcontrol, by the hook of the step. */
export function app(name: string, more: Readonly<Record<string, unknown>> = {}): EntryText {
  return { name, provider: 'flightcontrol', ...more }
}

export function server(name: string, more: Readonly<Record<string, unknown>> = {}): EntryText {
  const order = { application: 'arena', version: '1.0.0', users: ['ip 75.28.35.192'] }
  return { name, provider: 'edgegap', ...order, ...more }
}

/** An environment of its own, whose deployments fail to build. */
export function failing(simulator: Simulator): string {
  const environment = { hookId: 2001, givenId: 'failing', kind: 'normal', secret: failingSecret } as const
  const hook = simulator.flightcontrol.addEnvironment(environment)
  simulator.flightcontrol.script(perPoll(scenarios.failingBuild()), 'failing')
  return hook
}

export const failingSecret = 'fake-hook-secret-of-failing-0123456789'

export interface Deployed {
  readonly name: string
  readonly deploymentId: string
  readonly result: string
  readonly reason: string
}

/** The output `deployments`, by name. */
export function deployed({ outputs }: ScenarioEnd): ReadonlyMap<string, Deployed> {
  const list: readonly Deployed[] = parse(outputs['deployments'] ?? '[]')
  return new Map(list.map((one) => [one.name, one]))
}

/** `name: reason`, in the order of the list. */
export function reasonsOf(end: ScenarioEnd): readonly string[] {
  return [...deployed(end).values()].map(({ name, reason }) => `${name}: ${reason}`)
}
