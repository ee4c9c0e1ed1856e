/** What is done about a deployment that did not land: its log is fetched, and it is stopped where that is asked for. */

import { exchangeSentence } from './explain.ts'
import { classify } from './failure-class.ts'
import type { Outcome } from './outcome.ts'
import type { Clock, Http, Log } from './ports.ts'
import type { Provider } from './provider.ts'
import type { Story } from './story.ts'

/** Which bad endings stop the deployment at the provider. Nothing is stopped because our own time ran out, unless asked for. */
export interface StopRules {
  readonly onError: boolean
  readonly onTimeout: boolean
  readonly onInterrupt: boolean
}

export interface AftermathWorld {
  readonly http: Http
  readonly clock: Clock
  readonly log: Log
}

/** After a cancel everything together has 5 s. */
const hurriedTimeoutMs = 2000

export async function settleAftermath(
  story: Story,
  given: { provider: Provider; rules: StopRules; requestTimeoutMs: number; world: AftermathWorld },
): Promise<Story> {
  const { outcome, deploymentId } = story
  if (!outcome || deploymentId === '') return story
  const hurried = outcome.result === 'interrupted'
  const limits = { timeoutMs: hurried ? Math.min(hurriedTimeoutMs, given.requestTimeoutMs) : given.requestTimeoutMs }
  if (outcome.result === 'failed') await showLog(deploymentId, { ...given, limits })
  if (!given.provider.stop || !asksToStop(outcome, given.rules)) return story
  const said = await stopDeployment(deploymentId, { ...given, limits })
  given.world.log.line(said.sentence)
  return { ...story, outcome: { ...outcome, afloat: said.afloat, happened: `${outcome.happened} ${said.sentence}` } }
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

interface Reaching {
  readonly provider: Provider
  readonly limits: { readonly timeoutMs: number }
  readonly world: AftermathWorld
}

/** Only while the deployment exists is its log to be had: before the stop. */
async function showLog(deploymentId: string, { provider, limits, world }: Reaching): Promise<void> {
  if (!provider.failureLog) return
  const exchange = await world.http.send(provider.failureLog.request(deploymentId), limits)
  const lines = exchange.kind === 'answered' && classify(exchange) === 'good' ? provider.failureLog.read(exchange) : []
  if (lines.length > 0) world.log.group(`Container log of ${deploymentId}`, lines)
  else world.log.line(`${provider.title} gave no container log of ${deploymentId}.`)
}

async function stopDeployment(deploymentId: string, { provider, limits, world }: Reaching) {
  if (!provider.stop) return { afloat: 'yes', sentence: `${provider.title} can't stop a deployment.` } as const
  const exchange = await world.http.send(provider.stop.request(deploymentId), limits)
  const reading = exchange.kind === 'answered' ? provider.stop.read(exchange) : 'undecided'
  switch (reading) {
    case 'gone':
      return { afloat: 'no', sentence: `Deployment ${deploymentId} is gone.` } as const
    case 'stopping':
      return { afloat: 'no', sentence: `Deployment ${deploymentId} was stopped.` } as const
    case 'undecided':
      return { afloat: 'yes', sentence: `It could not be stopped: ${exchangeSentence(exchange)}.` } as const
  }
}
