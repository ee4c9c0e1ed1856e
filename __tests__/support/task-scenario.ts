/** Runs an action that does one thing against a simulator, with nothing but the inputs that it has. */

import { type Inputs, runKilledJob, runScenario, type Scenario, type ScenarioEnd } from './scenario.ts'

export type { ScenarioEnd }

/** Of other actions; an empty input is as good as none. */
const strangers: Inputs = { hook: '', 'preview-hook': '', 'github-token': '', summary: 'true' }

export function runTaskScenario(action: string, scenario: Omit<Scenario, 'action'>): Promise<ScenarioEnd> {
  return runScenario(stepOf(action, scenario))
}

/** The step is killed at that moment, and its post step runs. */
export function runKilledTask(
  action: string,
  { killedAt, ...scenario }: Omit<Scenario, 'action'> & Pick<Parameters<typeof runKilledJob>[0], 'killedAt'>,
) {
  return runKilledJob({ ...stepOf(action, scenario), killedAt })
}

function stepOf(action: string, scenario: Omit<Scenario, 'action'>): Scenario {
  return {
    ...scenario,
    action,
    inputs: async (simulator) => ({
      ...strangers,
      ...(action.startsWith('tracker') && { 'api-key': '', url: simulator.url }),
      ...(typeof scenario.inputs === 'function' ? await scenario.inputs(simulator) : scenario.inputs),
    }),
  }
}

/** Who was asked for what, in order: `POST updateScaling`. */
export function operations({ requests }: ScenarioEnd): readonly string[] {
  return requests.map(({ operation = '' }) => operation.replace(/^\S+ /, ''))
}

/** The one `::error::`; empty where there is none. */
export function errorIn({ stdout }: ScenarioEnd): string {
  return /^::error::(.*)$/m.exec(stdout)?.[1] ?? ''
}

/** Everything that people and later steps can read. */
export function shownBy({ stdout, summary, outputs }: ScenarioEnd): string {
  return [stdout.replace(/^::add-mask::.*\n/gm, ''), summary, JSON.stringify(outputs)].join('\n')
}
