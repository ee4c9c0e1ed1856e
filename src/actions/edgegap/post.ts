/** After the job: stops what a killed main process was to stop, closes what it left open, and says what still runs. */

import { abandoned, type SavedState } from '../../core/abandoned.ts'
import { settleAftermath } from '../../core/aftermath.ts'
import type { EventReading } from '../../core/event.ts'
import { stopDeployment } from '../../core/stop-deployment.ts'
import type { Story } from '../../core/story.ts'
import { endStory } from '../../core/tell-story.ts'
import type { Untold } from '../../core/untold.ts'
import type { World } from '../../core/world.ts'
import { afloatSentence } from '../../reporters/afloat.ts'
import { chooseReporters } from '../../reporters/choose.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import { beginEdgegap, endBefore, providerOf } from './depart.ts'
import type { EdgegapInputs, EdgegapInputsReading } from './inputs.ts'
import { findSubject } from './subject.ts'

interface Given {
  readonly world: World
  readonly event: EventReading
  readonly saved: SavedState
}

/** Does nothing where main came to its end, stopped what it was to stop and told everybody. Throws only for faults of our own. */
export async function runEdgegapPost(reading: EdgegapInputsReading, given: Given): Promise<void> {
  const { inputs } = reading
  const { saved, world } = given
  // Where there was nothing to do, nothing was ordered, whenever main was killed.
  const hadToDo = saved.deploymentId !== '' || endBefore(reading) === undefined
  if (!saved.ended && hadToDo) await closeKilled(inputs, given)
  if (saved.ended && saved.unstoppedId !== '') await stopAgain(saved.unstoppedId, { inputs, world })
  if (saved.ended && saved.untold) await tellAgain(inputs, { ...given, untold: saved.untold })
}

/** Main was cancelled, and had no time to hear whether the deployment is stopped. */
async function stopAgain(
  deploymentId: string,
  { inputs, world }: { inputs: EdgegapInputs; world: World },
): Promise<void> {
  const { requestTimeoutMs } = inputs.limits
  const end = await stopDeployment(deploymentId, { provider: providerOf(inputs, world.run), requestTimeoutMs, world })
  if (end.kind === 'failed') world.log.warning(`${end.sentence} It goes on at Edgegap.`)
  else world.log.line(end.sentence)
}

async function tellAgain(inputs: EdgegapInputs, { untold, ...given }: Given & { untold: Untold }): Promise<void> {
  const story = endStory(await takeUp(inputs, given), untold)
  await close(inputs, { ...given, story, only: untold.reporters })
}

async function closeKilled(inputs: EdgegapInputs, given: Given): Promise<void> {
  const { world } = given
  const begun = await takeUp(inputs, given)
  const provider = providerOf(inputs, world.run)
  const story = await settleAftermath(endStory(begun, { outcome: abandoned(begun, provider.mark), elapsedMs: 0 }), {
    provider,
    rules: inputs.rules,
    requestTimeoutMs: inputs.limits.requestTimeoutMs,
    world,
  })
  const { outcome } = story
  world.log.warning(`${outcome.happened} ${afloatSentence(outcome)} ${outcome.next}`)
  await close(inputs, { ...given, story })
}

/** The story that main had begun, as far as it is known. */
async function takeUp(inputs: EdgegapInputs, { world, event, saved }: Given): Promise<Story> {
  const subject = await findSubject({ ...world, event, signal: world.interrupt.signal })
  const begun = beginEdgegap(inputs, { subject, startedAt: world.clock.date() })
  return { ...begun, deploymentId: saved.deploymentId }
}

/** `only`: who is to be told; absent: all. */
async function close(
  inputs: EdgegapInputs,
  { world, saved, story, only }: Given & { story: Story; only?: readonly string[] },
): Promise<void> {
  const reporters = chooseReporters({ ...inputs, world, story, outcome: undefined, restored: saved.reporters })
  await closeAbandoned(reporters, { story, world, only })
}
