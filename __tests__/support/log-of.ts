/** What somebody reads of a step's log. */

import type { StepEnd } from '../../simulator/runner/step.ts'

/** Without the masks, of which there are many. */
export function logOf({ stdout }: StepEnd): string {
  return stdout.replace(/^::add-mask::.*\n/gm, '')
}
