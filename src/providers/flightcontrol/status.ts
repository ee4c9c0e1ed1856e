/**
 * Flightcontrol's status words; deployments and their services share them.
 * https://www.flightcontrol.dev/docs/reference/api/deployments (read 2026-11-22): INPROGRESS has no underscore, CANCELLED two Ls.
 */

import type { Phase, State } from '../../core/deployment.ts'
import type { Reason } from '../../core/result.ts'

interface Meaning {
  readonly state: State
  readonly phase: Phase
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['PENDING', { state: 'queued', phase: 'queue' }],
  ['INPROGRESS', { state: 'running', phase: 'prepare' }],
  ['BUILDING', { state: 'running', phase: 'build' }],
  ['DEPLOYING', { state: 'running', phase: 'deploy' }],
  ['PENDING_DEPENDENCY', { state: 'running', phase: 'prepare' }],
  ['PROVISIONING', { state: 'running', phase: 'deploy' }],
  ['SUCCESS', { state: 'succeeded', phase: 'finished' }],
  ['NO_CHANGE', { state: 'unchanged', phase: 'finished' }],
  ['CANCELLED', { state: 'cancelled', phase: 'finished' }],
  ['ERROR', { state: 'failed', phase: 'finished' }],
  ['BUILD_ERROR', { state: 'failed', phase: 'finished' }],
  ['DEPLOY_ERROR', { state: 'failed', phase: 'finished' }],
])

/** The set has grown before: a new word is in progress, visible, and never a success. */
const unknownMeaning: Meaning = { state: 'unknown', phase: 'prepare' }

/** Of a deployment or a service. */
export function meaningOf(status: string): Meaning {
  return meanings.get(status) ?? unknownMeaning
}

/** Of a deployment that failed. */
export function reasonOfStatus(status: string): Reason {
  if (status === 'BUILD_ERROR') return 'build-failed'
  return status === 'DEPLOY_ERROR' ? 'deploy-failed' : 'provider-error'
}
