/** Which reporters the inputs ask for. */

import type { Subject } from '../../core/deployment.ts'
import type { World } from '../../core/world.ts'
import type { ReporterSet } from '../../reporters/narrator.ts'
import type { DeployInputs } from './inputs.ts'

export interface ReporterGiven {
  readonly world: World
  readonly subject: Subject
  /** What a killed process remembered; for `post`. */
  readonly restored?: Readonly<Record<string, string>>
}

export function deployReporters(_inputs: DeployInputs, _given: ReporterGiven): ReporterSet {
  return { beforeTrigger: [], besideTrigger: [] }
}
