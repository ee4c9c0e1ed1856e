/** After the job: stops what a killed main process was to stop, closes what it left open, and says what still runs. */

import { abandoned, type SavedState } from '../../core/abandoned.ts'
import { settleAftermath } from '../../core/aftermath.ts'
import type { EventReading } from '../../core/event.ts'
import { stopDeployment } from '../../core/stop-deployment.ts'
import { endStory } from '../../core/tell-story.ts'
import type { Untold } from '../../core/untold.ts'
import type { World } from '../../core/world.ts'
import { afloatSentence } from '../../reporters/afloat.ts'
import { closeAbandoned } from '../../reporters/close-abandoned.ts'
import { beginEdgegap, providerOf } from './depart.ts'
import type { EdgegapInputs, EdgegapInputsReading } from './inputs.ts'
import { edgegapReporters } from './reporters.ts'
import { findSubject } from './subject.ts'

/** Does nothing where main came to its end, stopped what it was to stop and told everybody. Throws only for faults of our own. */
export async function runEdgegapPost(
  { inputs }: EdgegapInputsReading,
  given: { world: World; event: EventReading; saved: SavedState },
): Promise<void> {
  const { saved, world } = given
  if (!saved.ended) await closeKilled(inputs, given)
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

async function tellAgain(
  inputs: EdgegapInputs,
  { world, event, saved, untold }: { world: World; event: EventReading; saved: SavedState; untold: Untold },
): Promise<void> {
  const subject = await findSubject({ ...world, event, signal: world.interrupt.signal })
  const begun = beginEdgegap(inputs, { subject, startedAt: world.clock.date() })
  const story = endStory({ ...begun, deploymentId: saved.deploymentId }, untold)
  const reporters = edgegapReporters(inputs, {
    world,
    story,
    outcome: undefined,
    restored: saved.reporters,
  })
  await closeAbandoned(reporters, { story, world, only: untold.reporters })
}

async function closeKilled(
  inputs: EdgegapInputs,
  { world, event, saved }: { world: World; event: EventReading; saved: SavedState },
): Promise<void> {
  const subject = await findSubject({ ...world, event, signal: world.interrupt.signal })
  const begun = beginEdgegap(inputs, { subject, startedAt: world.clock.date() })
  const story = { ...begun, deploymentId: saved.deploymentId }
  const provider = providerOf(inputs, world.run)
  const settled = await settleAftermath(endStory(story, { outcome: abandoned(story, provider.mark), elapsedMs: 0 }), {
    provider,
    rules: inputs.rules,
    requestTimeoutMs: inputs.limits.requestTimeoutMs,
    world,
  })
  const { outcome } = settled
  world.log.warning(`${outcome.happened} ${afloatSentence(outcome)} ${outcome.next}`)
  const reporters = edgegapReporters(inputs, {
    world,
    story: settled,
    outcome: undefined,
    restored: saved.reporters,
  })
  await closeAbandoned(reporters, { story: settled, world })
}
