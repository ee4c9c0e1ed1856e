/** A table of faults, each with the end that it must have. */

import { expect, it } from '@jest/globals'
import { deploymentId, type FaultEnd, type FaultScenario, runFaulty } from './fault-scenario.ts'
import { sideBySide } from './side-by-side.ts'

export interface FaultRow extends FaultScenario {
  readonly story: string
  /** Result and reason. */
  readonly ends: string
  /** What the log says somewhere. */
  readonly says: RegExp
  /** How often hook and deployment were asked, where that is certain. */
  readonly asks?: { readonly hook?: number; readonly polls?: number }
}

export const succeeded = 'success, succeeded'
export const uncertain = 'uncertain, trigger-unconfirmed'
export const unreachable = 'error, unreachable'
export const tooMany = 'error, too-many-errors'
export const timedOut = 'timed-out, run-timeout'
export const invalid = 'invalid, invalid-input'

/** Long enough for whatever is not stopped by its own deadline to be noticed, short enough to wait for. */
const muchTooLongMs = 12_000

/** One test a row; the invariants are checked by the way. `atOnce` steps run side by side. */
export function itEndsAs(rows: readonly FaultRow[], { atOnce = 4 } = {}): (row: FaultRow) => Promise<FaultEnd> {
  const endOf = sideBySide(rows, (row: FaultRow) => runFaulty(row), { atOnce })
  it.each(rows)('$story: $ends', async (row) => {
    const { outputs, asked, log, durationMs } = await endOf(row)

    expect(`${outputs['result']}, ${outputs['reason']}`).toBe(row.ends)
    expect(log).toMatch(row.says)
    expect(asked).toEqual({ hook: 1, polls: expect.any(Number), ...row.asks })
    expect(outputs['deploymentId']).toBe(asked.polls > 0 ? deploymentId : '')
    expect(durationMs).toBeLessThan(muchTooLongMs)
  })
  return endOf
}
