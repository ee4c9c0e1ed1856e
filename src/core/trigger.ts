/** The one request that starts a deployment: at most once, and honest about what is not known. */

import { backoffMs } from './backoff.ts'
import { exchangeSentence } from './explain.ts'
import { classify, type FailureClass, triggerAttempts } from './failure-class.ts'
import { afterGrace, type Interrupt, triggerGraceMs } from './interrupt.ts'
import { type Afloat, type Outcome, outcome } from './outcome.ts'
import type { Clock, Exchange, Http, Log, Random } from './ports.ts'
import type { Provider, TriggerReading } from './provider.ts'

export interface TriggerWorld {
  readonly http: Http
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly interrupt: Interrupt
}

export interface TriggerLimits {
  readonly requestTimeoutMs: number
  /** A server that asks to be left alone for longer than this is waited for no longer. */
  readonly longestWaitMs: number
  /** Called when the request has its turn, where requests wait for one. */
  readonly onTurn: () => void
}

/** `ended` is final: nothing is to be followed. `broken` exists at the provider, but has failed already. */
export type TriggerEnd =
  | { readonly kind: 'started'; readonly deploymentId: string }
  | { readonly kind: 'broken'; readonly deploymentId: string; readonly error: string }
  | { readonly kind: 'ended'; readonly outcome: Outcome }

export async function triggerDeployment(
  provider: Provider,
  { world, limits }: { world: TriggerWorld; limits: TriggerLimits },
): Promise<TriggerEnd> {
  for (let attempt = 1; ; attempt++) {
    if (world.interrupt.signal.aborted) return interrupted(provider, 'no')
    const exchange = await send(provider, { world, limits })
    const reading = read(provider, exchange)
    if (reading.kind === 'started') return reading
    if (reading.kind === 'started-broken') return { ...reading, kind: 'broken' }
    if (world.interrupt.signal.aborted) return interrupted(provider, afloatAfter(exchange, reading))
    const failure = classify(exchange)
    if (failure === 'good' || attempt >= triggerAttempts[failure]) {
      return { kind: 'ended', outcome: explainEnd(provider, { exchange, reading }) }
    }
    const pauseMs = backoffMs({ attempt, exchange, longestMs: limits.longestWaitMs, world })
    world.log.line(
      `${provider.title} did not take the request: ${exchangeSentence(exchange)}. Nothing was started; trying again (${attempt} of ${triggerAttempts[failure] - 1}).`,
    )
    await world.clock.sleep(pauseMs, world.interrupt.signal)
  }
}

/** Not aborted by an interrupt once it is written: the id is worth a short wait. */
async function send(
  provider: Provider,
  { world, limits }: { world: TriggerWorld; limits: TriggerLimits },
): Promise<Exchange> {
  const grace = afterGrace(world.interrupt, { clock: world.clock, graceMs: triggerGraceMs })
  try {
    return await world.http.send(provider.trigger.request, {
      timeoutMs: limits.requestTimeoutMs,
      onTurn: limits.onTurn,
      signal: grace.signal,
      abandon: world.interrupt.signal,
    })
  } finally {
    grace.dispose()
  }
}

function read(provider: Provider, exchange: Exchange): TriggerReading {
  return exchange.kind === 'answered' ? provider.trigger.read(exchange) : { kind: 'undecided' }
}

function afloatAfter(exchange: Exchange, reading: TriggerReading): Afloat {
  if (reading.kind === 'refused') return 'no'
  const failure = classify(exchange)
  return failure === 'ambiguous' || failure === 'good' ? 'perhaps' : 'no'
}

function interrupted(provider: Provider, afloat: Afloat): TriggerEnd {
  const said =
    afloat === 'no'
      ? {
          happened: 'The workflow was cancelled before a deployment was started.',
          next: 'Run this job again to deploy.',
        }
      : {
          happened:
            'The workflow was cancelled while the deployment was being started; no answer with its id came in time.',
          next: `Look at ${theDeployments(provider)}; a running one can be followed with the input \`deployment-id\`.`,
        }
  return { kind: 'ended', outcome: outcome({ reason: 'workflow-cancelled', afloat, ...said }) }
}

function explainEnd(provider: Provider, seen: { exchange: Exchange; reading: TriggerReading }): Outcome {
  const { exchange, reading } = seen
  if (reading.kind === 'refused') {
    return outcome({
      reason: 'rejected',
      happened: `${provider.title} refused to deploy${quoted(reading.error)}.`,
      next: provider.hint('trigger', 200) || 'Read its answer above, mend the cause, and run this job again.',
    })
  }
  const failure = classify(exchange)
  if (failure === 'good' || failure === 'ambiguous') return unconfirmed(provider, seen)
  return notStarted(provider, { exchange, failure })
}

function unconfirmed(
  provider: Provider,
  { exchange, reading }: { exchange: Exchange; reading: TriggerReading },
): Outcome {
  const what = reading.kind === 'unreadable' ? `its answer did not hold ${reading.missing}` : exchangeSentence(exchange)
  return outcome({
    reason: 'trigger-unconfirmed',
    happened: `${provider.title} was asked to deploy, but did not confirm it: ${what}${errorText(provider, exchange)}. It was not asked again, since that could start a second deployment.`,
    afloat: 'perhaps',
    next: `Look at ${theDeployments(provider)}. If one runs, follow it with the input \`deployment-id\`; if none does, run this job again.`,
  })
}

function theDeployments({ title, mark }: Provider): string {
  return `the deployments in ${title}${mark === undefined ? '' : ` (${mark})`}`
}

function notStarted(
  provider: Provider,
  { exchange, failure }: { exchange: Exchange; failure: Exclude<FailureClass, 'ambiguous'> },
): Outcome {
  const status = exchange.kind === 'answered' ? exchange.status : 0
  return outcome({
    reason: reasonFor(failure, status),
    happened: `${provider.title} has begun no deployment: ${exchangeSentence(exchange)}${errorText(provider, exchange)}.`,
    next: provider.hint('trigger', status) || 'Nothing was started, so it is safe to run this job again.',
  })
}

function reasonFor(failure: Exclude<FailureClass, 'ambiguous'>, status: number) {
  if (failure === 'unsent' || failure === 'certificate') return 'unreachable'
  if (status === 401 || status === 403) return 'unauthorized'
  return status === 404 || status === 410 ? 'not-found' : 'rejected'
}

function errorText(provider: Provider, exchange: Exchange): string {
  return exchange.kind === 'answered' ? quoted(provider.errorText(exchange)) : ''
}

function quoted(text: string): string {
  return text === '' ? '' : ` (“${text.slice(0, 300)}”)`
}
