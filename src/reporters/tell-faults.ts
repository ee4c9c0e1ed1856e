/** Several faults of the inputs, one a line: the error has them all in one. */

import type { Fault } from '../core/input-reader.ts'
import type { Log } from '../core/ports.ts'

export function tellFaults(faults: readonly Fault[], log: Pick<Log, 'group'>): void {
  if (faults.length < 2) return
  log.group(
    'What is wrong',
    faults.map(({ input, problem, legal }) => `${input}: ${problem}. Wanted: ${legal}`),
  )
}
