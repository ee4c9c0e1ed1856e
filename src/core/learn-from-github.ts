/** Teaches a schedule what the GitHub Deployments of this environment tell. */

import type { Expectation } from './expectation.ts'
import type { Learner } from './learner.ts'
import { readHistory } from './read-history.ts'
import type { Story } from './story.ts'
import type { World } from './world.ts'

export interface Lesson {
  readonly story: Story
  readonly world: Pick<World, 'github' | 'run'>
  readonly requestTimeoutMs: number
}

/** Without a token nothing is learnt. */
export function learnFromGitHub(learner: Learner, { story, world, requestTimeoutMs }: Lesson) {
  return async (signal: AbortSignal): Promise<Expectation | undefined> => {
    if (!world.github) return undefined
    const { owner, repo } = world.run
    const sought = { owner, repo, environment: story.environment }
    return learner.learn(await readHistory(world.github, sought, { timeoutMs: requestTimeoutMs, signal }))
  }
}
