/** Results with exit code 1: of the deployment itself, of time, of people, of what was asked for. */

import { scenarios } from '../../../simulator/index.ts'
import { answersHook, commented, eventOf, goesBy, is, type ResultRow } from './result-row.ts'

const ofFork = { action: 'opened', pull_request: { head: { repo: { full_name: 'stranger/Hello-World' } } } }

const contradicting = goesBy([
  {
    atMs: 0,
    status: 'SUCCESS',
    services: [{ id: 'fake-service', name: 'Web App', givenId: 'web', type: 'web', status: 'ERROR' }],
  },
])

const rows: readonly Omit<ResultRow, 'exitCode'>[] = [
  {
    story: 'a cancelled deployment',
    given: goesBy(scenarios.cancelledByProvider()),
    result: 'cancelled',
    reason: 'cancelled-by-provider',
    id: 'known',
    says: /cancelled deployment/,
  },
  {
    story: 'a build fails',
    given: goesBy(scenarios.failingBuild()),
    result: 'failed',
    reason: 'build-failed',
    id: 'known',
    says: /BUILD_ERROR.*npm error code ERESOLVE/,
  },
  {
    story: 'a rollout fails',
    given: goesBy(scenarios.failingRollout()),
    result: 'failed',
    reason: 'deploy-failed',
    id: 'known',
    says: /DEPLOY_ERROR.*Health check failed/,
  },
  {
    story: 'the provider gives up',
    given: is('ERROR'),
    result: 'failed',
    reason: 'provider-error',
    id: 'known',
    says: /failed: ERROR/,
  },
  {
    story: 'a success with a broken service',
    given: contradicting,
    result: 'failed',
    reason: 'contradictory-status',
    id: 'known',
    says: /says SUCCESS .* but its service Web App is ERROR/,
  },
  {
    story: 'a queue that does not move',
    given: ({ flightcontrol }) => flightcontrol.script(scenarios.stuckInQueue()),
    inputs: { 'queue-timeout': '1s' },
    result: 'timed-out',
    reason: 'queue-timeout',
    id: 'known',
    says: /waiting in the queue after 1s.*goes on.*`queue-timeout`/,
  },
  {
    story: 'a build that does not end',
    given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
    inputs: { timeout: '1s' },
    result: 'timed-out',
    reason: 'run-timeout',
    id: 'known',
    says: /after the 1s it is given.*goes on.*`timeout`/,
  },
  {
    story: 'somebody cancels the workflow',
    given: ({ flightcontrol }) => flightcontrol.script(scenarios.slow()),
    meanwhile: async ({ child, line }) => {
      await line(/BUILDING|INPROGRESS/)
      child.kill('SIGINT')
    },
    result: 'interrupted',
    reason: 'workflow-cancelled',
    id: 'known',
    says: /workflow was cancelled.*goes on.*`deployment-id: \w+`/,
  },
  {
    story: 'the hook answers 502',
    given: answersHook({ status: 502 }),
    result: 'uncertain',
    reason: 'trigger-unconfirmed',
    says: /it answered 502.*not asked again.*may or may not be running/,
  },
  {
    story: 'the hook hangs up',
    given: answersHook('reset'),
    result: 'uncertain',
    reason: 'trigger-unconfirmed',
    says: /the connection broke/,
  },
  {
    story: 'the hook does not answer',
    given: answersHook('hang'),
    inputs: { 'request-timeout': '300ms' },
    result: 'uncertain',
    reason: 'trigger-unconfirmed',
    says: /did not answer in time/,
  },
  {
    story: 'the hook gives no id',
    given: answersHook({ status: 200, body: { success: true } }),
    result: 'uncertain',
    reason: 'trigger-unconfirmed',
    says: /did not hold a usable `deploymentId`/,
  },
  {
    story: 'a wrong input',
    inputs: { timeout: '5abc' },
    result: 'invalid',
    reason: 'invalid-input',
    says: /One input is wrong, and nothing was sent: `timeout`: "5abc"/,
  },
  {
    story: 'an event without its fields',
    event: { name: 'push', payload: null },
    result: 'invalid',
    reason: 'broken-event',
    says: /event push/,
  },
  {
    story: 'no event file',
    env: { GITHUB_EVENT_PATH: undefined },
    result: 'invalid',
    reason: 'broken-event',
    says: /GITHUB_EVENT_PATH/,
  },
  {
    story: 'an event that asks for nothing we know',
    event: eventOf('watch'),
    result: 'invalid',
    reason: 'unsupported-event',
    says: /no target follows from this event/,
  },
  {
    story: 'a fork with the secrets at hand',
    event: eventOf('pull_request_target', ofFork),
    result: 'invalid',
    reason: 'fork-refused',
    says: /comes from a fork.*allow-forks/,
  },
  {
    story: 'a comment, and a token that may not look',
    event: commented,
    given: ({ github }) => github.permit({ 'pull-requests': 'none' }),
    result: 'invalid',
    reason: 'not-permitted',
    says: /GitHub answered 403.*permissions: pull-requests: read/,
  },
]

export const failing: readonly ResultRow[] = rows.map((row) => ({ ...row, exitCode: 1 }))
