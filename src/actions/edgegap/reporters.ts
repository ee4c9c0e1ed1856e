/** Who is told of a deployment by /edgegap. */

import type { Outcome } from '../../core/outcome.ts'
import type { Story } from '../../core/story.ts'
import type { World } from '../../core/world.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import type { ReporterSet } from '../../reporters/narrator.ts'
import type { EdgegapInputs } from './inputs.ts'

export interface Telling {
  readonly world: World
  /** The story as it begins. */
  readonly story: Story
  /** Set where nothing is deployed or followed. */
  readonly outcome: Outcome | undefined
  /** What a killed process remembered; for `post`. */
  readonly restored?: Readonly<Record<string, string>>
}

export function edgegapReporters(inputs: EdgegapInputs, telling: Telling): ReporterSet {
  return chooseReporters({ ...inputs, ...telling, onCancelled: 'fail' })
}
