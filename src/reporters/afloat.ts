/** Whether a deployment may be running when we leave: the sentence that every bad ending owes. */

import type { Afloat, Outcome } from '../core/outcome.ts'

const sentences: Readonly<Record<Afloat, string>> = {
  no: 'No deployment of this run is left running.',
  yes: 'The deployment was not stopped: it goes on.',
  perhaps: 'A deployment may or may not be running.',
  none: '',
}

/** Empty where the step is about no deployment. */
export function afloatSentence({ afloat }: Pick<Outcome, 'afloat'>): string {
  return sentences[afloat]
}
