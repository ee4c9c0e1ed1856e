/** Results with exit code 0. */

import { scenarios } from '../../../simulator/index.ts'
import { eventOf, goesBy, type ResultRow, startedBefore } from './result-row.ts'

const withheld = { hook: '', 'preview-hook': '', 'api-key': '', 'on-missing-secret': 'skip' }
const ofFork = { action: 'opened', pull_request: { head: { repo: { full_name: 'stranger/Hello-World' } } } }

const rows: readonly Omit<ResultRow, 'exitCode'>[] = [
  {
    story: 'a deployment lands',
    given: goesBy(scenarios.landing()),
    result: 'success',
    reason: 'succeeded',
    id: 'known',
  },
  {
    story: 'a deployment that was started before lands',
    given: startedBefore,
    inputs: ({ flightcontrol }) => ({ 'deployment-id': flightcontrol.deployments[0]?.deploymentId ?? '' }),
    result: 'success',
    reason: 'succeeded',
    id: 'known',
  },
  {
    story: 'nothing has changed',
    given: goesBy(scenarios.noChange()),
    result: 'no-change',
    reason: 'no-change',
    id: 'known',
  },
  {
    story: 'nobody waits',
    inputs: { wait: 'false', 'api-key': '' },
    result: 'triggered',
    reason: 'not-waited',
    id: 'known',
  },
  { story: 'a dry run', inputs: { 'dry-run': 'true' }, result: 'skipped', reason: 'dry-run' },
  {
    story: 'a pull request is closed',
    event: eventOf('pull_request', { action: 'closed' }),
    result: 'skipped',
    reason: 'pull-request-closed',
  },
  { story: 'a branch is deleted', event: eventOf('delete'), result: 'skipped', reason: 'branch-deleted' },
  {
    story: 'an activity that asks for nothing',
    event: eventOf('pull_request', { action: 'assigned' }),
    result: 'skipped',
    reason: 'activity-ignored',
  },
  {
    story: 'another workflow failed',
    event: eventOf('workflow_run', { workflow_run: { conclusion: 'failure' } }),
    result: 'skipped',
    reason: 'run-not-successful',
  },
  {
    story: 'a fork without secrets',
    event: eventOf('pull_request', ofFork),
    inputs: withheld,
    result: 'skipped',
    reason: 'secrets-unavailable',
  },
  {
    story: 'a cancelled deployment that may pass',
    given: goesBy(scenarios.cancelledByProvider()),
    inputs: { 'on-cancelled': 'pass' },
    result: 'cancelled',
    reason: 'cancelled-by-provider',
    id: 'known',
  },
]

export const passing: readonly ResultRow[] = rows.map((row) => ({ ...row, exitCode: 0 }))
