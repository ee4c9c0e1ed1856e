/** Who is told of a deployment by the root action. */

import type { Outcome } from '../../core/outcome.ts'
import type { Story } from '../../core/story.ts'
import type { World } from '../../core/world.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import type { ReporterSet } from '../../reporters/narrator.ts'
import type { DeployInputs } from './inputs.ts'

export interface Telling {
  readonly world: World
  /** The story as it begins. */
  readonly story: Story
  /** Set where nothing is triggered or followed. */
  readonly outcome: Outcome | undefined
  /** What a killed process remembered; for `post`. */
  readonly restored?: Readonly<Record<string, string>>
}

export function deployReporters(inputs: DeployInputs, { story, outcome, ...telling }: Telling): ReporterSet {
  return chooseReporters({
    ...inputs,
    ...telling,
    requestTimeoutMs: inputs.limits.requestTimeoutMs,
    defaultKey: `${story.provider.name}/${story.environment}`,
    audience: audienceOf(outcome),
  })
}

/**
 * A closed pull request has a comment to be closed. Where nothing could be deployed, a required commit status still has to
 * come, and an older green one must not stand; nobody else is told.
 */
function audienceOf(outcome: Outcome | undefined): 'everybody' | 'gate' | 'nobody' {
  if (outcome === undefined || outcome.reason === 'pull-request-closed') return 'everybody'
  return outcome.result === 'skipped' && outcome.reason !== 'secrets-unavailable' ? 'nobody' : 'gate'
}
