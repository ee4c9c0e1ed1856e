/** How a step ends: every reason, the result that it belongs to, and the exit code of that result. */

export type Result =
  | 'success'
  | 'no-change'
  | 'triggered'
  | 'skipped'
  | 'cancelled'
  | 'failed'
  | 'timed-out'
  | 'interrupted'
  | 'uncertain'
  | 'invalid'
  | 'error'

const resultByReason = {
  succeeded: 'success',
  'no-change': 'no-change',
  'not-waited': 'triggered',
  'dry-run': 'skipped',
  'pull-request-closed': 'skipped',
  'branch-deleted': 'skipped',
  'activity-ignored': 'skipped',
  'run-not-successful': 'skipped',
  'secrets-unavailable': 'skipped',
  'cancelled-by-provider': 'cancelled',
  'build-failed': 'failed',
  'deploy-failed': 'failed',
  'provider-error': 'failed',
  'contradictory-status': 'failed',
  'queue-timeout': 'timed-out',
  'run-timeout': 'timed-out',
  'workflow-cancelled': 'interrupted',
  'trigger-unconfirmed': 'uncertain',
  'invalid-input': 'invalid',
  'broken-event': 'invalid',
  'unsupported-event': 'invalid',
  'fork-refused': 'invalid',
  'not-permitted': 'invalid',
  unauthorized: 'error',
  'not-found': 'error',
  rejected: 'error',
  unreachable: 'error',
  'too-many-errors': 'error',
  'bad-response': 'error',
  'wrong-deployment': 'error',
  'outputs-unwritable': 'error',
  internal: 'error',
} as const satisfies Record<string, Result>

export type Reason = keyof typeof resultByReason

export const reasons = Object.keys(resultByReason) as readonly Reason[]

export function isReason(text: string): text is Reason {
  return Object.hasOwn(resultByReason, text)
}

export function resultOf(reason: Reason): Result {
  return resultByReason[reason]
}

/** Exit code 0 or 1; `onCancelled: 'pass'` is the user's word that a superseded deployment is no failure. */
export function exitCodeOf(result: Result, onCancelled: 'fail' | 'pass'): 0 | 1 {
  switch (result) {
    case 'success':
    case 'no-change':
    case 'triggered':
    case 'skipped':
      return 0
    case 'cancelled':
      return onCancelled === 'pass' ? 0 : 1
    default:
      return 1
  }
}
