/** One deployment from the first word to the last: tell, trigger, follow, clean up, tell again. Every action that deploys does this. */

import { type AftermathWorld, type StopRules, settleAftermath } from './aftermath.ts'
import type { Expectation } from './expectation.ts'
import { afterGrace } from './interrupt.ts'
import { type LandPlan, type LandWorld, land } from './land.ts'
import type { Narrator } from './narrator.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { Story } from './story.ts'
import { endStory } from './tell-story.ts'

export interface CarryOutWorld extends Omit<LandWorld, 'narrate'>, AftermathWorld {
  readonly narrator: Narrator
  /** Called with every page of the story. */
  readonly told: (story: Story) => void
  /**
   * Fixes the end before anybody is told of it, and may find another one than the story has (the outputs can't be written): what
   * a gate reads must never be better than how the step ends. Absent where many deployments share one end.
   */
  readonly settle?: (story: Story) => Story
}

export interface CarryOutPlan extends LandPlan {
  readonly rules: StopRules
  /** Asks how long it usually takes, off the way of everything else. Absent: nobody to ask. */
  readonly learn?: (signal: AbortSignal) => Promise<Expectation | undefined>
}

/** `plan` is an outcome where nothing is to be done but to tell it. The story that comes back has its outcome. */
export async function carryOut(
  plan: CarryOutPlan | Outcome,
  { story, world }: { story: Story; world: CarryOutWorld },
): Promise<Story> {
  const ended =
    'reason' in plan ? endStory(story, { outcome: plan, elapsedMs: 0 }) : await deploy(plan, { story, world })
  const settled = world.settle?.(ended) ?? ended
  await world.narrator.close(settled)
  return settled
}

async function deploy(plan: CarryOutPlan, { story, world }: { story: Story; world: CarryOutWorld }): Promise<Story> {
  const { narrator } = world
  const refusal = await narrator.openBeforeTrigger(story)
  if (refusal !== '') return endStory(story, { outcome: notRecorded(refusal), elapsedMs: 0 })
  const lesson = createLesson(plan, narrator)
  const narrate = (page: Story) => {
    world.told(page)
    narrator.narrate(page)
    lesson.begin()
  }
  // The trigger may have used it up already.
  const stopping = afterGrace(world.interrupt, { clock: world.clock, graceMs: stoppedAfterMs })
  const work = narrator.whileBeating(async () => {
    const landing = land(plan, { world: { ...world, narrate }, story })
    // The trigger is on its way; what needs not stand before it comes after it.
    narrator.openBesideTrigger(story)
    const landed = await landing.finally(lesson.end)
    const { requestTimeoutMs } = plan.limits
    return settleAftermath(landed, { ...plan, requestTimeoutMs, world, latest: stopping.signal })
  })
  return work.finally(stopping.dispose)
}

/** Of the 5 s after a cancel; the reporters have the rest. */
const stoppedAfterMs = 3000

/**
 * A history that comes too late is not waited for, and one that can't be had is nothing to fail for. When somebody else started
 * a deployment is not known, so that nothing can be said of one that is taken up.
 */
function createLesson({ learn, wait, deploymentId }: CarryOutPlan, narrator: Narrator) {
  const over = new AbortController()
  const { signal } = over
  let begun = false
  return {
    /** At the first word of a deployment that is on its way: before that there is nothing to expect. */
    begin() {
      if (begun || !wait || deploymentId !== '') return
      begun = true
      learn?.(signal).then(
        (expectation) => signal.aborted || narrator.expect(expectation),
        () => undefined,
      )
    },
    end: () => over.abort(),
  }
}

function notRecorded(refusal: string): Outcome {
  return outcome({
    reason: 'rejected',
    happened: `Nothing was deployed, since the deployment could not be recorded first: ${refusal}`,
    next: 'Mend the tracker inputs, or set `tracker-required: false`.',
  })
}
