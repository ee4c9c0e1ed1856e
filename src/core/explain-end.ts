/** What the end of following means for people: reason, what happened, what may still run, what to do next. */

import { assertNever, type Observation } from './deployment.ts'
import { formatDuration } from './duration.ts'
import type { Followed, FollowLimits } from './follow.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { Provider } from './provider.ts'
import { renderTally } from './tally.ts'

interface Given {
  readonly provider: Provider
  readonly limits: FollowLimits
  readonly deploymentId: string
}

export function explainFollowEnd(followed: Followed, given: Given): Outcome {
  const { end } = followed
  const common = { deploymentId: given.deploymentId, observation: followed.last }
  const seen = followed.tally.size === 0 ? '' : ` Seen: ${renderTally(followed.tally)}.`
  switch (end.kind) {
    case 'landed':
      return { ...landed(end.observation, { given, seen }), ...common }
    case 'timed-out':
      return { ...timedOut(end.which, { given, seen }), ...common }
    case 'interrupted':
      return outcome({
        ...common,
        reason: 'workflow-cancelled',
        happened: `The workflow was cancelled while deployment ${given.deploymentId} was followed.${seen}`,
        afloat: 'yes',
        next: `Follow it with \`deployment-id: ${given.deploymentId}\`, or run this job again to deploy anew.`,
      })
    case 'broke-off':
      return outcome({
        ...common,
        reason: end.reason,
        happened: `${given.provider.title} could not be asked how deployment ${given.deploymentId} is: ${end.text}.${seen}`,
        afloat: end.reason === 'not-found' ? 'perhaps' : 'yes',
        next: hintFor(end.status, given) || resume(given),
      })
    default:
      return assertNever(end)
  }
}

/** What is to be done about a good answer is about a deployment that failed; this one could not be read, or was for another. */
function hintFor(status: number, { provider }: Given): string {
  return status >= 200 && status < 300 ? '' : provider.hint('probe', status)
}

function resume({ provider, deploymentId }: Given): string {
  return `Look at ${provider.title}'s status; when it is well again, follow the deployment with \`deployment-id: ${deploymentId}\`.`
}

function timedOut(which: 'queue' | 'run', { given, seen }: { given: Given; seen: string }): Outcome {
  const allowed = formatDuration(which === 'queue' ? given.limits.queueTimeoutMs : given.limits.runTimeoutMs)
  const input = which === 'queue' ? 'queue-timeout' : 'timeout'
  const what =
    which === 'queue'
      ? `was still waiting in the queue after ${allowed}`
      : `had not landed after the ${allowed} it is given`
  return outcome({
    reason: which === 'queue' ? 'queue-timeout' : 'run-timeout',
    happened: `Deployment ${given.deploymentId} ${what} (\`${input}\`).${seen}`,
    afloat: 'yes',
    next: `If it only needs longer, raise \`${input}\`, or follow it with \`deployment-id: ${given.deploymentId}\`.`,
  })
}

function landed(observation: Observation, { given, seen }: { given: Given; seen: string }): Outcome {
  const { provider, deploymentId } = given
  if (observation.contradiction !== '') {
    return outcome({
      reason: 'contradictory-status',
      happened: `${provider.title} says ${observation.status} for deployment ${deploymentId}, but ${observation.contradiction}. That is not taken for a success.${seen}`,
      afloat: 'perhaps',
      next: `Look at deployment ${deploymentId} in ${provider.title}.`,
    })
  }
  switch (observation.state) {
    case 'succeeded':
      return outcome({ reason: 'succeeded', happened: `Deployment ${deploymentId} has landed.` })
    case 'unchanged':
      return outcome({ reason: 'no-change', happened: `Deployment ${deploymentId} found nothing to change.` })
    case 'cancelled':
      return outcome({
        reason: 'cancelled-by-provider',
        happened: `${provider.title} cancelled deployment ${deploymentId}: a newer deployment, a person, or another service's error.${seen}`,
        next: 'If a newer deployment took its place, follow that one; `on-cancelled: pass` lets such runs pass.',
      })
    default:
      return failed(observation, { given, seen })
  }
}

/** The whole of it stands in a group of the log, in the comment and in the summary. */
function firstLine(text: string): string {
  const whole = text.trim()
  const line = whole.replace(/[\r\n].*$/s, '').slice(0, 300)
  return line.length < whole.length || line.length === 300
    ? `${line.replace(/\.$/, '')} …`
    : `${line.replace(/\.$/, '')}.`
}

function failed(observation: Observation, { given, seen }: { given: Given; seen: string }): Outcome {
  const { provider, deploymentId } = given
  const broken = observation.services.filter((service) => service.state === 'failed')
  const which = broken.map((service) => `${service.name || service.id} ${service.status}`).join(', ')
  const why = broken.find((service) => service.error !== '')?.error ?? observation.error
  return outcome({
    reason: provider.reasonOf(observation),
    happened: `Deployment ${deploymentId} failed: ${observation.status}${which && ` (${which})`}.${why && ` ${provider.title} says: ${firstLine(why)}`}${seen}`,
    next:
      provider.hint('probe', 200) ||
      `Open the build and service logs of deployment ${deploymentId} in ${provider.title}.`,
  })
}
