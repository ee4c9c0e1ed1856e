/** /edgegap: order a server, follow it until it is ready, and stop what went wrong. */

import { type CarryOutPlan, carryOut } from '../../core/carry-out.ts'
import type { Subject } from '../../core/deployment.ts'
import type { EventReading } from '../../core/event.ts'
import { invalidInput } from '../../core/invalid-input.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import type { RunFacts } from '../../core/reporter.ts'
import { scheduleByPhase } from '../../core/schedule.ts'
import type { Story } from '../../core/story.ts'
import { beginStory } from '../../core/tell-story.ts'
import type { World } from '../../core/world.ts'
import { edgegap, edgegapTitle, runTag } from '../../providers/registry.ts'
import { createNarrator } from '../../reporters/narrator.ts'
import type { EdgegapInputs, EdgegapInputsReading } from './inputs.ts'
import { edgegapReporters } from './reporters.ts'
import { findSubject } from './subject.ts'

export interface EdgegapWorld extends World {
  readonly event: EventReading
  /** Called with every page of the story. */
  readonly told: (story: Story) => void
}

/** The story that comes back has its outcome. Throws only for faults of our own. */
export async function runEdgegap(reading: EdgegapInputsReading, world: EdgegapWorld): Promise<Story> {
  const { inputs } = reading
  const end = endBefore(reading)
  const github = end === undefined ? world.github : undefined
  const subject = await findSubject({ ...world, github, signal: world.interrupt.signal })
  const story = beginEdgegap(inputs, { subject, startedAt: world.clock.date() })
  if (reading.faults.length === 0) world.log.line(`Decision: ${story.why}`)
  const narrator = createNarrator(edgegapReporters(inputs, { world, story, outcome: end }), world)
  return carryOut(end ?? planOf(inputs, world.run), { story, world: { ...world, narrator } })
}

export function beginEdgegap(
  inputs: EdgegapInputs,
  { subject, startedAt }: { subject: Subject; startedAt: Date },
): Story {
  const { environment } = inputs.reporting
  const story = beginStory({ provider: edgegapTitle, subject, why: whyOf(inputs), environment, startedAt })
  return { ...story, deploymentId: inputs.deploymentId }
}

export function providerOf(inputs: EdgegapInputs, run: RunFacts) {
  return edgegap({ ...inputs, runTag: runTag(run) })
}

/** Undefined where there is something to do. */
function endBefore({ inputs, faults }: EdgegapInputsReading): Outcome | undefined {
  if (faults.length > 0) return invalidInput(faults)
  if (!inputs.dryRun) return undefined
  return outcome({ reason: 'dry-run', happened: `Dry run: nothing was sent. Decided: ${whyOf(inputs)}.` })
}

function whyOf({ deploymentId, order }: EdgegapInputs): string {
  if (deploymentId !== '') return `follows deployment ${deploymentId}, as \`deployment-id\` says`
  const { application, version, users, privateHostIds } = order
  const where = privateHostIds.length === 0 ? '' : ` on the private hosts ${privateHostIds.join(', ')}`
  return `deploys ${application} ${version}${where} for ${users.length === 1 ? '1 user' : `${users.length} users`}`
}

function planOf(inputs: EdgegapInputs, run: RunFacts): CarryOutPlan {
  return {
    ...inputs,
    provider: providerOf(inputs, run),
    schedule: scheduleByPhase(inputs.pauses),
    shortestPauseMs: inputs.pauses.shortestMs,
    primaryService: '',
    environmentGiven: inputs.reporting.environment !== '',
  }
}
