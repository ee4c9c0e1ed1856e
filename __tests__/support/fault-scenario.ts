/** Runs one step of the shipped action against sockets that misbehave, and holds its end to every invariant. */

import {
  type FaultServer,
  type FaultServerOptions,
  json,
  type RawRequest,
  type SocketFault,
  startFaultServer,
} from '../../simulator/fault-server.ts'
import type { RecordedRequest } from '../../simulator/index.ts'
import type { StepEnd, StepOptions } from '../../simulator/runner/step.ts'
import { accompany, type StepRun } from './accompany.ts'
import { assertInvariants, type Judging } from './judge.ts'
import { logOf } from './log-of.ts'

type Inputs = Readonly<Record<string, string>>

export const deploymentId = 'clcpcxekt000lc9ojqtgtc26y'

/** The hook's good answer, for a deployment of which only the faulty server knows. */
export const started = json({ success: true, deploymentId })

/** A good answer to a poll. */
export function deploymentIs(status: string, more: Readonly<Record<string, unknown>> = {}): SocketFault {
  return json({ deploymentId, status, serviceDeployments: [], ...more })
}

export interface FaultScenario extends Omit<StepOptions, 'inputs' | 'onLine' | 'onStart'>, Judging {
  /** What happens to the triggers, one after the other; the last one goes on. Absent: a good answer. */
  readonly hook?: readonly SocketFault[]
  /** What happens to the polls, likewise. Absent: success at once. */
  readonly polls?: readonly SocketFault[]
  /** What strikes as soon as a connection is made, before it is known what for. */
  readonly connections?: readonly SocketFault[]
  readonly server?: Pick<FaultServerOptions, 'certificate'>
  /** Over those that lead to the faulty server. */
  readonly inputs?: Inputs | ((server: FaultServer) => Inputs | Promise<Inputs>)
  readonly meanwhile?: (run: StepRun, server: FaultServer) => Promise<void>
  readonly patienceMs?: number
}

export interface FaultEnd extends StepEnd {
  /** What arrived at the faulty server, in order. */
  readonly heard: readonly RawRequest[]
  readonly asked: { readonly hook: number; readonly polls: number }
  /** Stdout without the masks. */
  readonly log: string
}

const hookPath = /^\/api\/deploy-hook\//
const pollPath = /^\/v1\/deployments\//

/** Unless the scenario says otherwise, inputs lead to the faulty server, and nobody waits for long. */
export async function runFaulty(scenario: FaultScenario): Promise<FaultEnd> {
  const { hook = [started], polls = [deploymentIs('SUCCESS')], connections = [], server: options } = scenario
  const server = await startFaultServer({
    ...options,
    script: connections,
    fallback: json({}, 404),
    paths: [
      { path: hookPath, ...scriptOf(hook) },
      { path: pollPath, ...scriptOf(polls) },
    ],
  })
  try {
    return await run(scenario, server)
  } finally {
    await server.close()
  }
}

async function run(scenario: FaultScenario, server: FaultServer): Promise<FaultEnd> {
  const given = typeof scenario.inputs === 'function' ? await scenario.inputs(server) : scenario.inputs
  const inputs = { ...inputsFor(server), ...given }
  const { meanwhile } = scenario
  const end = await accompany(
    { ...scenario, inputs },
    {
      requests: () => server.requests,
      meanwhile: async (step) => meanwhile?.(step, server),
      patienceMs: scenario.patienceMs,
    },
  )
  const count = (path: RegExp) => server.requests.filter((request) => path.test(request.path)).length
  assertInvariants(scenario, { end, inputs, requests: server.requests.map(recorded), violations: [] })
  const asked = { hook: count(hookPath), polls: count(pollPath) }
  return { ...end, heard: server.requests, asked, log: logOf(end) }
}

function scriptOf(faults: readonly SocketFault[]) {
  const fallback = faults.at(-1)
  return { script: faults.slice(0, -1), ...(fallback && { fallback }) }
}

export function inputsFor({ url, host }: Pick<FaultServer, 'url' | 'host'>): Inputs {
  return {
    hook: `${url}/api/deploy-hook/1001/fake-hook-secret-0123456789`,
    'preview-hook': `${url}/api/deploy-hook/2002/fake-preview-secret-0123456789`,
    'api-url': url,
    'allowed-hosts': host,
    'api-key': 'fake-api-key-0123456789',
    'github-token': '',
    'poll-interval': '50ms',
    'poll-interval-max': '60ms',
    'request-timeout': '10s',
    summary: 'false',
  }
}

/** As the simulator would remember it. */
function recorded({ method, path, target, head, body }: RawRequest): RecordedRequest {
  const fields = head.split('\r\n').slice(1)
  const pairs = fields.map((field) => [field.split(':')[0]?.toLowerCase() ?? '', field.replace(/^[^:]*:\s*/, '')])
  return {
    ...{ atMs: 0, method, path, target, body, json: undefined, operation: undefined },
    query: Object.fromEntries(new URLSearchParams(target.split('?')[1])),
    headers: Object.fromEntries(pairs),
  }
}
