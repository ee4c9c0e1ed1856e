/** Stops a deployment at its provider. Stopping twice does no more than stopping once, so that it may be asked for again. */

import { backoffMs } from './backoff.ts'
import { exchangeSentence } from './explain.ts'
import { classify, readMayRetry } from './failure-class.ts'
import { afterGrace, type Interrupt } from './interrupt.ts'
import type { Clock, Exchange, Http, Log, Random } from './ports.ts'
import type { Provider } from './provider.ts'

export interface StopWorld {
  readonly http: Http
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly interrupt: Interrupt
}

/** `sentence` is for people. */
export type StopEnd =
  | { readonly kind: 'stopping' | 'gone'; readonly sentence: string }
  /** `hurried`: after a cancel there was no time to hear the answer, or to ask again. */
  | { readonly kind: 'failed'; readonly hurried: boolean; readonly sentence: string }

const mostAttempts = 3
const longestPauseMs = 10_000
/** After a cancel everything together has 5 s, and the reporters need some of it. */
const hurriedMs = 1000

interface Given {
  readonly provider: Provider
  readonly requestTimeoutMs: number
  readonly world: StopWorld
  /** When it aborts, no time is left for an answer. */
  readonly latest?: AbortSignal | undefined
}

export async function stopDeployment(deploymentId: string, given: Given): Promise<StopEnd> {
  const { provider, world } = given
  const { stop } = provider
  if (!stop) return { kind: 'failed', hurried: false, sentence: `${provider.title} can't stop a deployment.` }
  const { signal } = world.interrupt
  for (let attempt = 1; ; attempt++) {
    const exchange = await send(stop.request(deploymentId), given)
    const reading = exchange.kind === 'answered' ? stop.read(exchange) : 'undecided'
    if (reading === 'stopping') return { kind: reading, sentence: `Deployment ${deploymentId} is being stopped.` }
    if (reading === 'gone') return { kind: reading, sentence: `Deployment ${deploymentId} is gone.` }
    const mayRetry = isWorthAnother(exchange)
    if (!mayRetry || signal.aborted || attempt >= mostAttempts) {
      return { kind: 'failed', hurried: mayRetry && signal.aborted, sentence: failure(deploymentId, exchange) }
    }
    world.log.line(`${provider.title} did not stop ${deploymentId}: ${exchangeSentence(exchange)}. Trying again.`)
    await world.clock.sleep(backoffMs({ attempt, exchange, longestMs: longestPauseMs, world }), signal)
  }
}

/** A cancel leaves it a moment; hurried, it leaves it none. */
async function send(
  request: Parameters<Http['send']>[0],
  { requestTimeoutMs, world, latest }: Given,
): Promise<Exchange> {
  const grace = afterGrace(world.interrupt, { clock: world.clock, graceMs: hurriedMs })
  const signal = latest === undefined ? grace.signal : AbortSignal.any([grace.signal, latest])
  try {
    return await world.http.send(request, { timeoutMs: requestTimeoutMs, signal })
  } finally {
    grace.dispose()
  }
}

function isWorthAnother(exchange: Exchange): boolean {
  const failure = classify(exchange)
  return failure !== 'good' && readMayRetry[failure]
}

function failure(deploymentId: string, exchange: Exchange): string {
  return `Deployment ${deploymentId} could not be stopped: ${exchangeSentence(exchange)}.`
}
