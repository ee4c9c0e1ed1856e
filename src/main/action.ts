/** What every action does around its work: mask first, then work, write the outputs, say how it ended, and fail closed. */

import { type Outcome, outcome } from '../core/outcome.ts'
import { exitCodeOf } from '../core/result.ts'
import type { Story } from '../core/story.ts'
import { endStory } from '../core/tell-story.ts'
import { errorMessage } from '../reporters/error-message.ts'
import { closingGroups, closingLines } from '../reporters/log.ts'
import { readInput } from '../runtime/environment.ts'
import { createHost, type Host } from '../runtime/host.ts'
import { proxyUrls } from '../runtime/proxy.ts'
import { supervise } from '../runtime/supervise.ts'
import { type SecretInputs, secretFormsOf } from './secrets.ts'

export interface Action {
  readonly secrets: SecretInputs
  /** The story that comes back has its outcome; `told` is called with every page of it. */
  readonly run: (host: Host, told: (story: Story) => void) => Promise<Story>
  /** Every declared output. */
  readonly outputs: (story: Story) => Readonly<Record<string, string>>
  /** What is told where not even a story began. */
  readonly blank: Story
  readonly onCancelled: 'fail' | 'pass'
}

export function startAction(action: Action): void {
  const host = createHost({
    secretForms: secretFormsOf(action.secrets, { raw: readInput, proxies: proxyUrls() }),
    gitHubToken: readInput('github-token').trim(),
  })
  let latest = action.blank
  let finished: 0 | 1 | undefined
  const finish = (story: Story) => {
    finished ??= close(action, { host, story })
    return finished
  }
  supervise({
    body: async () =>
      finish(
        await action.run(host, (story) => {
          latest = story
        }),
      ),
    lastWords: async (why) => {
      host.stop()
      finish(endStory(latest, { outcome: internal(latest, why), elapsedMs: latest.elapsedMs }))
    },
  })
}

/** Exactly one `::error::` for exit code 1, none for 0. */
function close(action: Action, { host, story }: { host: Host; story: Story }): 0 | 1 {
  const fault = host.outputs.finish(action.outputs(story))
  const told = fault === '' ? story : endStory(story, { outcome: unwritable(story, fault), elapsedMs: story.elapsedMs })
  const end = told.outcome ?? internal(told, 'the run ended without an outcome')
  const exitCode = exitCodeOf(end.result, action.onCancelled)
  for (const { title, lines } of closingGroups(told)) host.log.group(title, lines)
  if (exitCode !== 0) host.log.error(errorMessage(end))
  for (const line of closingLines(told)) host.log.line(line)
  host.state.save('ended', 'true')
  return exitCode
}

function unwritable(story: Story, fault: string): Outcome {
  const before = story.outcome
  return outcome({
    ...before,
    reason: 'outputs-unwritable',
    happened: `The outputs of this step could not be written: ${fault}. Before that: ${before?.happened ?? 'nothing had happened'}`,
    next: before?.next || 'See why the runner gives no output file. Nothing is triggered again by that.',
  })
}

function internal(story: Story, why: string): Outcome {
  return outcome({
    reason: 'internal',
    happened: `Touchdown itself failed: ${why}.`,
    afloat: story.deploymentId === '' ? 'perhaps' : 'yes',
    deploymentId: story.deploymentId,
    observation: story.observation,
    next: 'Look at the provider for what runs. Please report this, with the log, as a bug of Touchdown.',
  })
}
