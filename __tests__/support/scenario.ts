/** Runs one step of the shipped action against a simulator of its own, and holds its end to every invariant. */

import { type RecordedRequest, type Simulator, startSimulator } from '../../simulator/index.ts'
import type { StepEnd, StepOptions } from '../../simulator/runner/step.ts'
import { accompany, type StepRun } from './accompany.ts'
import { brokenOnGitHub } from './github-invariants.ts'
import { isTrigger } from './invariants.ts'
import { assertInvariants, type Judging } from './judge.ts'

export { logOf } from './log-of.ts'

export type Inputs = Readonly<Record<string, string>>

export interface Scenario extends Omit<StepOptions, 'inputs' | 'onLine' | 'onStart'> {
  /** What is the case before the step begins. */
  readonly given?: (simulator: Simulator) => void | Promise<void>
  /** Over those of `usualInputs`; an empty one is as good as none. */
  readonly inputs?: Inputs | ((simulator: Simulator) => Inputs | Promise<Inputs>)
  /** What happens to the process from outside, once it runs. */
  readonly meanwhile?: (run: Run) => Promise<void>
  readonly judge?: Judging['judge']
}

export interface Run extends StepRun {
  readonly simulator: Simulator
}

export interface ScenarioEnd extends StepEnd {
  readonly simulator: Simulator
  /** Since the step began. */
  readonly requests: readonly RecordedRequest[]
  readonly triggers: readonly RecordedRequest[]
  /** Of Flightcontrol. */
  readonly polls: readonly RecordedRequest[]
}

export async function runScenario(scenario: Scenario): Promise<ScenarioEnd> {
  const simulator = await startSimulator({ repository: repositoryOf(scenario) })
  try {
    return await runOn(simulator, scenario)
  } finally {
    await simulator.close()
  }
}

/** A main step that is killed, and the post step that finds what it left behind. */
export async function runKilledJob(
  scenario: Scenario & { readonly killedAt: (run: Run) => Promise<void> },
): Promise<{ readonly main: ScenarioEnd; readonly post: ScenarioEnd }> {
  const simulator = await startSimulator({ repository: repositoryOf(scenario) })
  try {
    const { killedAt, given, ...both } = scenario
    const meanwhile = async (run: Run) => {
      await killedAt(run)
      run.child.kill('SIGKILL')
    }
    const main = await runOn(simulator, {
      ...both,
      ...(given && { given }),
      meanwhile,
      judge: { ...both.judge, fate: 'killed' },
    })
    return { main, post: await runOn(simulator, { ...both, phase: 'post', state: main.stateEntries }) }
  } finally {
    await simulator.close()
  }
}

async function runOn(simulator: Simulator, scenario: Scenario): Promise<ScenarioEnd> {
  const { given, meanwhile, ...options } = scenario
  await given?.(simulator)
  const inputs = await inputsOf(scenario, simulator)
  const earlier = simulator.requests.length
  const env = {
    GITHUB_REPOSITORY: simulator.github.repository,
    GITHUB_API_URL: simulator.github.apiUrl,
    ...scenario.env,
  }
  const end = await accompany(
    { ...options, inputs, env },
    { requests: () => simulator.requests, meanwhile: async (run) => meanwhile?.({ ...run, simulator }) },
  )
  const requests = simulator.requests.slice(earlier)
  const violations = [...simulator.violations, ...brokenOnGitHub(simulator, end.exitCode)]
  assertInvariants(scenario, { end, inputs, requests, violations })
  const polls = requests.filter(({ path }) => /^\/(?:v1|api)\/deployments\//.test(path))
  return { ...end, simulator, requests, polls, triggers: requests.filter(isTrigger) }
}

/** What somebody would set who tries the action on loopback; nobody waits for long. */
export function usualInputs(simulator: Simulator, action = '.'): Inputs {
  return {
    ...(action.startsWith('edgegap') ? edgegapInputs(simulator) : flightcontrolInputs(simulator)),
    'github-token': 'fake-github-token-0123456789',
    'api-url': simulator.url,
    'allowed-hosts': simulator.host,
    'poll-interval': '50ms',
    'poll-interval-max': '100ms',
    comment: 'false',
    summary: 'false',
  }
}

function flightcontrolInputs({ flightcontrol }: Simulator): Inputs {
  return { hook: flightcontrol.hook, 'preview-hook': flightcontrol.previewHook, 'api-key': flightcontrol.apiKey }
}

function edgegapInputs({ edgegap }: Simulator): Inputs {
  return { token: edgegap.token, application: 'arena', version: '1.0.0', users: 'ip 75.28.35.192' }
}

async function inputsOf({ inputs = {}, action }: Scenario, simulator: Simulator): Promise<Inputs> {
  return { ...usualInputs(simulator, action), ...(typeof inputs === 'function' ? await inputs(simulator) : inputs) }
}

/** The repository that an event is about; the simulated GitHub knows no other. */
function repositoryOf({ event }: Scenario): string {
  const name: unknown = ownValue(ownValue(event?.payload, 'repository'), 'full_name')
  return typeof name === 'string' ? name : 'octo-org/landing-site'
}

function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(key)
    : undefined
}
