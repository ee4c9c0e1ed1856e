/** A deployment whose step was killed: what the post step finds, and how that ends. */

import { type Outcome, outcome } from './outcome.ts'
import type { Story } from './story.ts'
import type { Untold } from './untold.ts'

export interface SavedState {
  /** The step came to its end; nothing is open. */
  readonly ended: boolean
  /** Empty where no id was known. */
  readonly deploymentId: string
  /** Set where there was no time to stop this deployment. */
  readonly unstoppedId: string
  readonly reporters: Readonly<Record<string, string>>
  /** Set where it came to its end, but not everybody could be told of it. */
  readonly untold?: Untold | undefined
}

/** `mark` tells by what its deployments are found at the provider, where anything does. */
export function abandoned({ deploymentId, provider }: Story, mark?: string): Outcome {
  if (deploymentId === '') {
    return outcome({
      reason: 'workflow-cancelled',
      happened: 'This step was killed before it knew the id of a deployment; one may have been started.',
      afloat: 'perhaps',
      next: `Look at the deployments in ${provider.title}${mark === undefined ? '' : ` (${mark})`}; a running one can be followed with the input \`deployment-id\`.`,
    })
  }
  return outcome({
    reason: 'workflow-cancelled',
    happened: `This step was killed while it followed deployment ${deploymentId}.`,
    afloat: 'yes',
    deploymentId,
    next: `Follow it with \`deployment-id: ${deploymentId}\`.`,
  })
}
