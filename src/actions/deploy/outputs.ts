/** The outputs of the root action, all of them on every path. */

import type { Story } from '../../core/story.ts'

export const deployOutputNames = [
  'deploymentId',
  'result',
  'reason',
  'status',
  'target',
  'environment',
  'commit',
  'branch',
  'pullRequest',
  'url',
  'services',
  'duration',
  'queueDuration',
] as const

export type DeployOutputs = Readonly<Record<(typeof deployOutputNames)[number], string>>

/**
 * By output name; empty where nothing is known. `duration` and `queueDuration` are whole seconds, rounded down; `services` is a
 * JSON array.
 */
export function deployOutputs(story: Story): DeployOutputs {
  const { subject, observation, outcome } = story
  return {
    deploymentId: story.deploymentId,
    result: outcome?.result ?? '',
    reason: outcome?.reason ?? '',
    status: observation?.status ?? '',
    target: subject.target,
    environment: isAboutAnEnvironment(story) ? story.environment : '',
    commit: subject.commit,
    branch: subject.branch,
    pullRequest: subject.pullRequest === undefined ? '' : String(subject.pullRequest),
    url: story.url,
    services: JSON.stringify(
      (observation?.services ?? []).map(({ id, name, type, state, status, url, error }) => ({
        id,
        name,
        type,
        state,
        status,
        url,
        error,
      })),
    ),
    duration: seconds(story.elapsedMs),
    queueDuration: seconds(story.queuedMs),
  }
}

/** Where nothing was decided, a default name would be a guess. */
function isAboutAnEnvironment({ subject, deploymentId }: Story): boolean {
  return subject.target !== 'none' || subject.pullRequest !== undefined || deploymentId !== ''
}

function seconds(ms: number): string {
  return String(Math.floor(ms / 1000))
}
