/** The outputs of /edgegap, all of them on every path. */

import type { Story } from '../../core/story.ts'

export type EdgegapOutputs = Readonly<Record<(typeof edgegapOutputNames)[number], string>>

export const edgegapOutputNames = [
  'deploymentId',
  'result',
  'reason',
  'status',
  'fqdn',
  'publicIp',
  'ports',
  'location',
  'url',
  'environment',
  'commit',
  'branch',
  'pullRequest',
  'duration',
] as const

/** By output name; empty where nothing is known. `duration` is whole seconds, rounded down; `ports` is a JSON object. */
export function edgegapOutputs(story: Story): EdgegapOutputs {
  const { subject, observation, outcome } = story
  const { fqdn = '', publicIp = '', ports = '{}', location = '' } = observation?.details ?? {}
  return {
    deploymentId: story.deploymentId,
    result: outcome?.result ?? '',
    reason: outcome?.reason ?? '',
    status: observation?.status ?? '',
    fqdn,
    publicIp,
    ports,
    location,
    url: story.url,
    environment: story.environment,
    commit: subject.commit,
    branch: subject.branch,
    pullRequest: subject.pullRequest === undefined ? '' : String(subject.pullRequest),
    duration: String(Math.floor(story.elapsedMs / 1000)),
  }
}
