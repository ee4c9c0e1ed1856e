/** From inputs and event to a deployment that is ready to go, for /edgegap and for a fleet. */

import type { CarryOutPlan } from '../../core/carry-out.ts'
import type { Subject } from '../../core/deployment.ts'
import type { Departure, DepartureWorld, FleetProvider } from '../../core/fleet/fleet-provider.ts'
import { invalidInput } from '../../core/invalid-input.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import type { RunFacts } from '../../core/reporter.ts'
import { scheduleByPhase } from '../../core/schedule.ts'
import type { Story } from '../../core/story.ts'
import { beginStory } from '../../core/tell-story.ts'
import { edgegap, edgegapTitle, runTag } from '../../providers/registry.ts'
import { type EdgegapInputs, type EdgegapInputsReading, readEdgegapInputs } from './inputs.ts'
import { edgegapOutputs } from './outputs.ts'
import { findSubject } from './subject.ts'

/** Asks GitHub only for what reporters want to know. Throws only for faults of our own. */
export async function depart(reading: EdgegapInputsReading, world: DepartureWorld): Promise<Departure> {
  const { inputs, faults } = reading
  const end = endBefore(reading)
  const github = end === undefined ? world.github : undefined
  const subject = await findSubject({ ...world, github, signal: world.interrupt.signal })
  const story = beginEdgegap(inputs, { subject, startedAt: world.clock.date() })
  return { story, plan: end ?? planOf(inputs, world.run), faults }
}

export const fleetProvider: FleetProvider = {
  title: edgegapTitle.title,
  outputs: edgegapOutputs,
  read(raw) {
    const reading = readEdgegapInputs(raw)
    return { settings: reading.inputs, depart: (world) => depart(reading, world) }
  },
}

/** The story as it begins, also for `post`. */
export function beginEdgegap(
  inputs: EdgegapInputs,
  { subject, startedAt }: { subject: Subject; startedAt: Date },
): Story {
  const { environment } = inputs.reporting
  const story = beginStory({ provider: edgegapTitle, subject, why: whyOf(inputs), environment, startedAt })
  return { ...story, deploymentId: inputs.deploymentId }
}

/** `run` gives the tag by which the deployments of this run are found. */
export function providerOf(inputs: EdgegapInputs, run: RunFacts) {
  return edgegap({ ...inputs, runTag: runTag(run) })
}

/** Undefined where there is something to do. */
export function endBefore({ inputs, faults }: EdgegapInputsReading): Outcome | undefined {
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
