/** An action that carries out one deployment: its story gives outputs, log and exit code. */

import { type Outcome, outcome } from '../core/outcome.ts'
import type { Story } from '../core/story.ts'
import { type Beginning, beginStory, endStory } from '../core/tell-story.ts'
import { closingGroups, closingLines } from '../reporters/log.ts'
import type { Host } from '../runtime/host.ts'
import { type Action, type Ending, startAction } from './action.ts'

export interface DeploymentAction extends Pick<Action, 'secrets' | 'onCancelled'> {
  readonly provider: Beginning['provider']
  /** The story that comes back has its outcome. */
  readonly run: (host: Host, telling: Telling) => Promise<Story>
  /** Every declared output. */
  readonly outputs: (story: Story) => Readonly<Record<string, string>>
}

export interface Telling {
  /** Called with every page of the story. */
  readonly told: (story: Story) => void
  /** Called once, with its end, before anybody else is told: says which end it is, since the outputs may not be writable. */
  readonly settle: (story: Story) => Story
}

/** Ends the process, as `startAction` does. */
export function startDeploymentAction(action: DeploymentAction): void {
  let latest = beginStory({
    provider: action.provider,
    subject: { target: 'none', commit: '', branch: '', pullRequest: undefined },
    why: '',
    environment: '',
    startedAt: new Date(),
  })
  const told = (story: Story) => {
    latest = story
  }
  startAction({
    ...action,
    run: async (host, settle) => {
      const settled = (story: Story): Story => {
        told(story)
        return { ...story, outcome: settle(endingOf(action, story)).outcome }
      }
      const story = await action.run(host, { told, settle: settled })
      told(story)
      return endingOf(action, story)
    },
    endingWith: (change) => {
      const end = change(latest.outcome ?? unfinished(latest))
      return endingOf(action, endStory(latest, { outcome: end, elapsedMs: latest.elapsedMs }))
    },
  })
}

function endingOf(action: DeploymentAction, story: Story): Ending {
  return {
    outcome: story.outcome ?? unfinished(story),
    outputs: action.outputs(story),
    groups: closingGroups(story),
    lines: closingLines(story),
  }
}

/** What a run without an outcome is: a fault of ours. */
function unfinished({ deploymentId, observation }: Story): Outcome {
  return outcome({ reason: 'internal', happened: 'The run did not come to its end.', deploymentId, observation })
}
