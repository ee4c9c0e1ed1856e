/** The outcome of inputs that are wrong: every fault at once, and nothing was sent. */

import { type Fault, renderFaults } from './input-reader.ts'
import { type Outcome, outcome } from './outcome.ts'

export function invalidInput(faults: readonly Fault[]): Outcome {
  const count = faults.length === 1 ? 'One input is' : `${faults.length} inputs are`
  return outcome({
    reason: 'invalid-input',
    happened: `${count} wrong, and nothing was sent: ${renderFaults(faults)}.`,
    next: 'Mend the `with:` of this step.',
  })
}
