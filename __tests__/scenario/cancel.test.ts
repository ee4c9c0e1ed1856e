import { describe, expect, it } from '@jest/globals'
import { type Simulator, scenarios } from '../../simulator/index.ts'
import { logOf, type Run, runScenario, type Scenario } from '../support/scenario.ts'
import { pushTo } from '../support/scenario-push.ts'
import { commented } from '../support/scenario-results/result-row.ts'
import { cancel } from '../support/scenario-signals.ts'
import { sideBySide } from '../support/side-by-side.ts'

const deploymentLine = /Flightcontrol +deployment c/
const hookPath = /^\/api\/deploy-hook\//
const pollPath = /^\/v1\/deployments\//

const polling = (reply: Parameters<Simulator['fault']>[0]['reply']) => (simulator: Simulator) => {
  simulator.flightcontrol.script(scenarios.slow())
  simulator.fault({ match: { path: pollPath }, reply, times: Infinity })
}
const hooking = (reply: Parameters<Simulator['fault']>[0]['reply']) => (simulator: Simulator) =>
  simulator.fault({ match: { path: hookPath }, reply })

interface Cancelled extends Scenario {
  readonly story: string
  readonly when: (run: Run) => Promise<void>
  readonly signals: readonly NodeJS.Signals[]
  readonly apartMs?: number
  readonly triggers: 0 | 1
  readonly id: 'known' | 'unknown'
  readonly says: RegExp
}

const goesOn = /workflow was cancelled.*goes on/

const table: readonly Cancelled[] = [
  {
    story: 'SIGINT in the sleep before the first poll',
    given: polling('hang'),
    inputs: { 'poll-interval': '5m', 'poll-interval-max': '5m' },
    when: ({ line }) => line(deploymentLine),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  {
    story: 'SIGINT in the sleep that the provider asked for',
    given: polling({ status: 503, headers: { 'retry-after': '300' } }),
    when: ({ line }) => line(/it answered 503/),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  {
    story: 'SIGINT while a poll hangs',
    given: polling('hang'),
    when: ({ request }) => request(pollPath),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  {
    story: 'SIGTERM only',
    given: polling('hang'),
    when: ({ request }) => request(pollPath),
    signals: ['SIGTERM'],
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  ...(['SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2', 'SIGALRM'] as const).map((signal) => ({
    story: `${signal} only`,
    given: polling('hang'),
    when: ({ request }: Run) => request(pollPath),
    signals: [signal],
    triggers: 1 as const,
    id: 'known' as const,
    says: goesOn,
  })),
  {
    story: 'SIGINT while the hook takes a second',
    given: hooking({ delayMs: 1_000 }),
    when: ({ request }) => request(hookPath),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  {
    story: 'SIGINT while the hook never answers',
    given: hooking('hang'),
    when: ({ request }) => request(hookPath),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'unknown',
    says: /workflow was cancelled while the deployment was being started.*may or may not/,
  },
  {
    story: 'five signals in 100 ms while the hook takes a second',
    given: hooking({ delayMs: 1_000 }),
    when: ({ request }) => request(hookPath),
    signals: ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGINT', 'SIGTERM'],
    apartMs: 25,
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  {
    story: 'eight signals in 100 ms while a poll hangs',
    given: polling('hang'),
    when: ({ request }) => request(pollPath),
    signals: ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGINT', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGTERM'],
    apartMs: 14,
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
  {
    story: 'a second signal, later, while the hook never answers',
    given: hooking('hang'),
    when: ({ request }) => request(hookPath),
    signals: ['SIGINT', 'SIGTERM'],
    apartMs: 700,
    triggers: 1,
    id: 'unknown',
    says: /workflow was cancelled while the deployment was being started/,
  },
  {
    story: 'SIGINT before the hook is called again',
    given: (simulator) =>
      simulator.fault({ match: { path: hookPath }, reply: { status: 429, headers: { 'retry-after': '300' } } }),
    when: ({ line }) => line(/did not take the request/),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'unknown',
    says: /cancelled before a deployment was started.*No deployment/,
  },
  {
    story: 'SIGINT while GitHub is asked whose commit it is',
    event: commented,
    given: (simulator) => simulator.fault({ match: { path: /\/pulls\/12$/ }, reply: 'hang' }),
    when: ({ request }) => request(/\/pulls\/12$/),
    signals: ['SIGINT'],
    triggers: 0,
    id: 'unknown',
    says: /workflow was cancelled/,
  },
  {
    story: 'SIGINT while GitHub takes no comment',
    given: (simulator) => {
      polling('hang')(simulator)
      simulator.fault({ match: { path: /\/comments/ }, reply: 'hang', times: Infinity })
    },
    inputs: { comment: 'true', summary: 'true', target: 'preview', 'pull-request': '2' },
    when: ({ request }) => request(pollPath),
    signals: ['SIGINT'],
    triggers: 1,
    id: 'known',
    says: goesOn,
  },
]

const endOf = sideBySide(table, ({ when, signals, apartMs, ...scenario }: Cancelled) =>
  runScenario({
    event: pushTo('main'),
    ...scenario,
    meanwhile: async (run) => {
      await when(run)
      await cancel(run, signals, apartMs)
    },
  }),
)

describe('a cancelled workflow', () => {
  it.each(table)('$story', async (row) => {
    const end = await endOf(row)

    expect(end.outputs).toMatchObject({ result: 'interrupted', reason: 'workflow-cancelled' })
    expect(end.exitCode).toBe(1)
    expect(end.triggers).toHaveLength(row.triggers)
    expect(logOf(end)).toMatch(row.says)
    expect(idsIn(end)).toEqual(row.id === 'known' ? [startedId(end), startedId(end)] : ['', ''])
  })
})

function startedId({ simulator }: Awaited<ReturnType<typeof runScenario>>): string | undefined {
  return simulator.flightcontrol.deployments[0]?.deploymentId
}

/** In the outputs, and in what `post` gets. */
function idsIn({ outputs, stateEntries }: Awaited<ReturnType<typeof runScenario>>): readonly (string | undefined)[] {
  return [outputs['deploymentId'], stateEntries.findLast(({ name }) => name === 'deploymentId')?.value ?? '']
}
