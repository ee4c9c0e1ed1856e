/** From the trigger to the outcome: starts a deployment (or takes one up) and follows it until it has landed. */

import { explainFollowEnd } from './explain-end.ts'
import { type FollowLimits, follow } from './follow.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { StateStore } from './ports.ts'
import { createProbe } from './probe.ts'
import type { Provider } from './provider.ts'
import type { Schedule } from './schedule.ts'
import type { EndedStory, Story } from './story.ts'
import { endStory, type Observing, observe, passTime } from './tell-story.ts'
import { type TriggerEnd, type TriggerWorld, triggerDeployment } from './trigger.ts'
import { createUnknownTeller } from './unknown-status.ts'

export interface LandWorld extends TriggerWorld {
  readonly state: StateStore
  /** Called with every new page of the story; it must not throw. */
  readonly narrate: (story: Story) => void
}

export interface LandPlan {
  readonly provider: Provider
  readonly schedule: Schedule
  readonly limits: FollowLimits
  readonly shortestPauseMs: number
  /** Follow this deployment instead of starting one; empty: start one. */
  readonly deploymentId: string
  /** False: trigger only. */
  readonly wait: boolean
  readonly primaryService: string
  readonly environmentGiven: boolean
}

/** Never throws for anything that a provider or the network does. The story that comes back has its outcome. */
export async function land(plan: LandPlan, { world, story }: { world: LandWorld; story: Story }): Promise<EndedStory> {
  const cameAtMs = world.clock.now()
  let hadTurnAtMs: number | undefined
  const onTurn = () => {
    hadTurnAtMs ??= world.clock.now()
  }
  const elapsed = () => world.clock.now() - (hadTurnAtMs ?? cameAtMs)
  const started = plan.deploymentId === '' ? await start(plan, { world, onTurn }) : resumed(plan.deploymentId)
  if (started.kind === 'ended') return endStory(story, { outcome: started.outcome, elapsedMs: elapsed() })
  world.state.save('deploymentId', started.deploymentId)
  const afloat: Story = { ...passTime(story, elapsed()), deploymentId: started.deploymentId }
  world.narrate(afloat)
  if (started.kind === 'broken') return endStory(afloat, { outcome: stillborn(plan, started), elapsedMs: elapsed() })
  if (!plan.wait) return endStory(afloat, { outcome: notWaited(plan, started.deploymentId), elapsedMs: elapsed() })
  // The time that the trigger took, with all its attempts, is not taken from the deployment.
  return followStory(plan, { world, story: afloat, elapsed, triggeredAtMs: world.clock.now() })
}

function resumed(deploymentId: string): TriggerEnd {
  return { kind: 'started', deploymentId }
}

function start(plan: LandPlan, { world, onTurn }: { world: LandWorld; onTurn: () => void }): Promise<TriggerEnd> {
  const { requestTimeoutMs, queueTimeoutMs } = plan.limits
  return triggerDeployment(plan.provider, {
    world,
    limits: { requestTimeoutMs, longestWaitMs: queueTimeoutMs, onTurn },
  })
}

async function followStory(
  plan: LandPlan,
  given: { world: LandWorld; story: Story; elapsed: () => number; triggeredAtMs: number },
): Promise<EndedStory> {
  const { world, story, elapsed, triggeredAtMs } = given
  const { provider } = plan
  const { deploymentId } = story
  let current = story
  const tellUnknown = createUnknownTeller(provider.title, world.log)
  const probe = createProbe(provider, { ...world, deploymentId, shortestMs: plan.shortestPauseMs })
  const followed = await follow(
    {
      ...world,
      probe,
      schedule: plan.schedule,
      onObservation: (observation) => {
        const seen: Observing = { ...plan, observation, elapsedMs: elapsed() }
        current = observe(current, seen)
        world.narrate(current)
        tellUnknown(observation)
      },
      onFailure: (text, failures) => {
        const what = failures === 0 ? 'does not show it yet' : `could not be asked (${failures} in a row)`
        world.log.line(`${provider.title} ${what}: ${text}. Trying again.`)
      },
    },
    { limits: plan.limits, triggeredAtMs, resumed: plan.deploymentId !== '' },
  )
  const ended = explainFollowEnd(followed, { provider, limits: plan.limits, deploymentId })
  return endStory(current, { outcome: ended, elapsedMs: elapsed() })
}

function notWaited(plan: LandPlan, deploymentId: string): Outcome {
  return outcome({
    reason: 'not-waited',
    happened: `${plan.provider.title} took deployment ${deploymentId}; it is not waited for.`,
    afloat: 'yes',
    deploymentId,
  })
}

function stillborn(plan: LandPlan, broken: { deploymentId: string; error: string }): Outcome {
  return outcome({
    reason: 'provider-error',
    happened: `${plan.provider.title} created deployment ${broken.deploymentId}, but could not start it: ${broken.error}`,
    deploymentId: broken.deploymentId,
    next: plan.provider.hint('trigger', 422),
  })
}
