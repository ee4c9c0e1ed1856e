/** Whether a deployment may be running when we leave: the sentence that every bad ending owes. */

import { assertNever } from '../core/deployment.ts'
import type { Outcome } from '../core/outcome.ts'

export function afloatSentence({ afloat }: Pick<Outcome, 'afloat'>): string {
  switch (afloat) {
    case 'no':
      return 'No deployment of this run is left running.'
    case 'yes':
      return 'The deployment was not stopped and may still be running.'
    case 'perhaps':
      return 'A deployment may or may not be running.'
    default:
      return assertNever(afloat)
  }
}
