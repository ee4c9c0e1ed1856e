/**
 * Edgegap's status words. No specification lists them; this is the union of what the vendor's own clients know.
 * https://github.com/edgegap/edgegap-unity-plugin and https://github.com/edgegap/edgegap-mcp (read 2026-11-22)
 */

import type { Phase, State } from '../../core/deployment.ts'

export interface Meaning {
  readonly state: State
  readonly phase: Phase
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  // A server is found and started within seconds, so that all of this is looked at as often as the last step.
  ['INITIALIZING', { state: 'running', phase: 'deploy' }],
  ['SEEKING', { state: 'running', phase: 'deploy' }],
  ['SEEKED', { state: 'running', phase: 'deploy' }],
  ['SCANNING', { state: 'running', phase: 'deploy' }],
  ['DEPLOYING', { state: 'running', phase: 'deploy' }],
  ['READY', { state: 'succeeded', phase: 'finished' }],
  ['ERROR', { state: 'failed', phase: 'finished' }],
  // Whoever waits for a server that is ready has waited in vain.
  ['TERMINATING', { state: 'failed', phase: 'finished' }],
  ['TERMINATED', { state: 'failed', phase: 'finished' }],
])

const failedMeaning: Meaning = { state: 'failed', phase: 'finished' }
const readyMeaning: Meaning = { state: 'succeeded', phase: 'finished' }
/** In progress, visible, and never a success, whatever else the answer says. */
const unknownMeaning: Meaning = { state: 'unknown', phase: 'deploy' }

export interface Claims {
  /** Without its prefix, in upper case. */
  readonly word: string
  readonly running: boolean
  readonly error: boolean
}

/** `Status.READY` is `READY`. Empty where nothing is said. */
export function wordOf(currentStatus: string): string {
  return currentStatus
    .trim()
    .toUpperCase()
    .replace(/^STATUS\./, '')
    .trim()
}

/** What is bad comes first. `running` makes a word that we know a success; the vendor's own client does so as well. */
export function meaningOf({ word, running, error }: Claims): Meaning {
  if (error) return failedMeaning
  const meaning = meanings.get(word) ?? unknownMeaning
  return running && meaning.state === 'running' ? readyMeaning : meaning
}

/** Empty, or what can't be true at once. */
export function contradictionIn({ word, running, error }: Claims): string {
  const broken = [...(error ? ['`error: true`'] : []), ...(word === 'ERROR' ? ['the status ERROR'] : [])]
  const ready = [...(running ? ['`running: true`'] : []), ...(word === 'READY' ? ['the status READY'] : [])]
  return broken.length > 0 && ready.length > 0 ? `it answered ${[...broken, ...ready].join(' and ')} at once` : ''
}
