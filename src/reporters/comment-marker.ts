/** The hidden first line of a sticky comment: which comment it is, and which run wrote it last. */

import { cutCodePoints } from '../core/code-points.ts'
import type { RunFacts } from '../core/reporter.ts'

export type RunOrder = Pick<RunFacts, 'runId' | 'runNumber' | 'runAttempt'>

export interface Marker {
  /** As it stands in the marker; compare it with `encodeKey`. */
  readonly key: string
  readonly run: RunOrder
}

const shape = /^<!-- touchdown:v1 key=(\S{1,1000}) run=(\d{1,20})\.(\d{1,15})\.(\d{1,15}) -->/

/** One line, without its end. */
export function writeMarker(key: string, run: RunOrder): string {
  const runId = /^\d{1,20}$/.test(run.runId) ? run.runId : '0'
  return `<!-- touchdown:v1 key=${encodeKey(key)} run=${runId}.${run.runAttempt}.${run.runNumber} -->`
}

/** Only at the very start: a marker further down is somebody's quotation. */
export function readMarker(body: string): Marker | undefined {
  const [, key, runId, runAttempt, runNumber] = shape.exec(body) ?? []
  if (key === undefined || runId === undefined) return undefined
  return { key, run: { runId, runNumber: Number(runNumber), runAttempt: Number(runAttempt) } }
}

/** Without white space, and without the two hyphens that could end an HTML comment. */
export function encodeKey(key: string): string {
  const known = cutCodePoints(key.toWellFormed(), 80)
  return encodeURIComponent(known).replaceAll('-', '%2D') || '%20'
}

/**
 * Ids of runs rise with time, over all workflows of GitHub; numbers within one workflow; attempts within one run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables (read 2026-11-22)
 */
export function isNewer(run: RunOrder, than: RunOrder): boolean {
  const byId = BigInt(numeric(run.runId)) - BigInt(numeric(than.runId))
  if (byId !== 0n) return byId > 0n
  if (run.runNumber !== than.runNumber) return run.runNumber > than.runNumber
  return run.runAttempt > than.runAttempt
}

function numeric(runId: string): string {
  return /^\d{1,20}$/.test(runId) ? runId : '0'
}
