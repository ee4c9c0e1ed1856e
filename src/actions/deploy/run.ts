/** The root action: decide from inputs and event, then carry it out. */

import { carryOut } from '../../core/carry-out.ts'
import type { EventReading } from '../../core/event.ts'
import type { Story } from '../../core/story.ts'
import type { World } from '../../core/world.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { createNarrator } from '../../reporters/narrator.ts'
import { tellFaults } from '../../reporters/tell-faults.ts'
import { depart } from './depart.ts'
import type { DeployInputsReading } from './inputs.ts'

export interface DeployWorld extends World {
  readonly event: EventReading
  /** Called with every page of the story. */
  readonly told: (story: Story) => void
  /** Fixes the end before anybody is told of it. */
  readonly settle?: (story: Story) => Story
}

/** The story that comes back has its outcome. Throws only for faults of our own. */
export async function runDeploy(reading: DeployInputsReading, world: DeployWorld): Promise<Story> {
  const { story, plan, faults } = await depart(reading, world)
  if (story.why !== '') world.log.opening(`Decision: ${story.why}`)
  tellFaults(faults, world.log)
  const outcome = 'reason' in plan ? plan : undefined
  const narrator = createNarrator(chooseReporters({ ...reading.inputs, world, story, outcome }), world)
  return carryOut(plan, { story, world: { ...world, narrator } })
}
