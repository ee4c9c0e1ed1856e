/** What is done about a deployment that did not land: its log is fetched, and it is stopped where that is asked for. */

import { classify } from './failure-class.ts'
import type { Outcome } from './outcome.ts'
import type { StateStore } from './ports.ts'
import type { Provider } from './provider.ts'
import { type StopEnd, type StopWorld, stopDeployment } from './stop-deployment.ts'
import type { EndedStory } from './story.ts'

/** Which bad endings stop the deployment at the provider. Nothing is stopped because our own time ran out, unless asked for. */
export interface StopRules {
  readonly onError: boolean
  readonly onTimeout: boolean
  readonly onInterrupt: boolean
}

export interface AftermathWorld extends StopWorld {
  readonly state: StateStore
}

interface Given {
  readonly provider: Provider
  readonly rules: StopRules
  readonly requestTimeoutMs: number
  readonly world: AftermathWorld
  /** When it aborts, no time is left for a stop. */
  readonly latest?: AbortSignal
}

/** The name under which an id is saved whose stop is left to `post`. */
export const unstoppedName = 'unstopped'

export async function settleAftermath(story: EndedStory, given: Given): Promise<EndedStory> {
  const { outcome, deploymentId } = story
  if (deploymentId === '') return story
  if (outcome.result === 'failed') await showLog(deploymentId, given)
  if (!given.provider.stop || !asksToStop(outcome, given.rules)) return story
  const end = await stopDeployment(deploymentId, given)
  given.world.log.line(end.sentence)
  if (end.kind === 'failed' && end.hurried) given.world.state.save(unstoppedName, deploymentId)
  return { ...story, outcome: afterStop(outcome, end) }
}

function asksToStop({ result }: Outcome, rules: StopRules): boolean {
  switch (result) {
    case 'failed':
      return rules.onError
    case 'timed-out':
      return rules.onTimeout
    case 'interrupted':
      return rules.onInterrupt
    default:
      return false
  }
}

const largestLogBytes = 8 * 1024 * 1024

/** Only while the deployment exists is its log to be had: before the stop. */
async function showLog(deploymentId: string, { provider, requestTimeoutMs, world }: Given): Promise<void> {
  if (!provider.failureLog) return
  const exchange = await world.http.send(provider.failureLog.request(deploymentId), {
    timeoutMs: requestTimeoutMs,
    signal: world.interrupt.signal,
    largestAnswerBytes: largestLogBytes,
  })
  const lines = exchange.kind === 'answered' && classify(exchange) === 'good' ? provider.failureLog.read(exchange) : []
  if (lines.length > 0) world.log.group(`Container log of ${deploymentId}`, lines)
  else world.log.line(`${provider.title} gave no container log of ${deploymentId}.`)
}

function afterStop(outcome: Outcome, end: StopEnd): Outcome {
  const happened = `${outcome.happened.replace(/[^.!?]$/, '$&.')} ${end.sentence}`
  if (end.kind !== 'failed') return { ...outcome, afloat: 'no', happened, next: nextAfterStop(outcome) }
  const again = end.hurried ? ' The post step of this job asks for it once more.' : ''
  return { ...outcome, afloat: 'yes', happened: happened + again }
}

/** What was stopped can't be followed any more. */
function nextAfterStop({ result, next }: Outcome): string {
  switch (result) {
    case 'timed-out':
      return 'If it only needs longer, raise `timeout` and run this job again.'
    case 'interrupted':
      return 'Run this job again to deploy anew.'
    default:
      return next
  }
}
