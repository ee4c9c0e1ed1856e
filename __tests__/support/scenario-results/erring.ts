/** Results with exit code 1 that nobody asked for: refusals, broken lines, nonsense, our own faults. */

import { closedPort } from '../../../simulator/fault-server.ts'
import { answersHook, answersPolls, commented, hookPath, is, pollPath, type ResultRow } from './result-row.ts'

const throwOnSignal = `process.on('SIGUSR2', () => { throw 'boom' })`

/** A string is thrown from elsewhere as soon as this has been asked for. */
function throwsAfter(path: RegExp): Pick<ResultRow, 'env' | 'meanwhile'> {
  return {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(throwOnSignal)}` },
    meanwhile: async ({ child, request }) => {
      await request(path)
      child.kill('SIGUSR2')
    },
  }
}

const rows: readonly Omit<ResultRow, 'exitCode' | 'result'>[] = [
  {
    story: 'a wrong API key',
    inputs: { 'api-key': 'fake-wrong-api-key-0123456789' },
    reason: 'unauthorized',
    id: 'known',
    says: /it answered 401.*Check the input `api-key`/,
  },
  {
    story: 'a hook that is not accepted',
    given: answersHook({ status: 403 }),
    reason: 'unauthorized',
    says: /it answered 403.*Create the deploy hook anew/,
  },
  {
    story: 'a hook that does not exist',
    inputs: ({ url }) => ({ hook: `${url}/api/deploy-hook/1001/fake-old-hook-secret-0123456789` }),
    reason: 'not-found',
    says: /it answered 404.*copy it again/,
  },
  {
    story: 'a deployment that nobody knows',
    inputs: { 'deployment-id': 'c0000000000000000000000000' },
    reason: 'not-found',
    id: 'known',
    says: /it answered 404.*Check `deployment-id`/,
  },
  {
    story: 'a hook that refuses the commit',
    given: answersHook({ status: 400, body: { message: 'commit not found' } }),
    reason: 'rejected',
    says: /it answered 400 \(“commit not found”\)/,
  },
  {
    story: 'a hook that says no',
    given: answersHook({ status: 200, body: { success: false, error: 'environment is locked' } }),
    reason: 'rejected',
    says: /refused to deploy \(“environment is locked”\)/,
  },
  {
    story: 'a hook that has enough',
    given: answersHook({ status: 429, headers: { 'retry-after': '1' } }, 3),
    judge: { mostTriggers: 3 },
    reason: 'rejected',
    says: /it answered 429/,
  },
  {
    story: 'a hook that leads elsewhere',
    given: answersHook({ status: 302, headers: { location: 'http://127.0.0.1:1/' } }),
    reason: 'rejected',
    says: /it answered 302/,
  },
  {
    story: 'a host where nobody listens',
    inputs: async () => {
      const { url, host } = await closedPort()
      return {
        hook: `${url}/api/deploy-hook/1001/fake-hook-secret-0123456789`,
        'preview-hook': '',
        'allowed-hosts': host,
        'api-url': url,
      }
    },
    reason: 'unreachable',
    says: /the connection was refused.*safe to run this job again/,
  },
  {
    story: 'polls that fail and fail',
    given: answersPolls({ status: 502 }),
    inputs: { 'max-poll-errors': '2' },
    reason: 'too-many-errors',
    id: 'known',
    says: /502 ×3/,
  },
  {
    story: 'a GitHub that talks nonsense',
    event: commented,
    given: (simulator) => simulator.fault({ match: { path: /\/pulls\/12$/ }, reply: { status: 200, body: {} } }),
    reason: 'bad-response',
    says: /not what its documentation says/,
  },
  {
    story: 'a success of another deployment',
    given: is('SUCCESS', (body) => ({ ...body, deploymentId: 'c1111111111111111111111111' })),
    reason: 'wrong-deployment',
    id: 'known',
    says: /it answered for another deployment/,
  },
  {
    story: 'something in us throws a string while it polls',
    given: answersPolls('hang'),
    ...throwsAfter(pollPath),
    reason: 'internal',
    id: 'known',
    says: /Touchdown itself failed: thrown: boom.*goes on/,
  },
  {
    story: 'something in us throws a string while the hook takes its time',
    given: answersHook({ delayMs: 300 }),
    ...throwsAfter(hookPath),
    reason: 'internal',
    id: 'known',
    says: /Touchdown itself failed: thrown: boom.*goes on/,
  },
]

export const erring: readonly ResultRow[] = rows.map((row) => ({ ...row, result: 'error', exitCode: 1 }))
