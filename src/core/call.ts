/** One request to a provider that is not a deployment: send it, try again only where that is harmless, explain what went wrong. */

import { backoffMs } from './backoff.ts'
import { exchangeSentence } from './explain.ts'
import { classify, type FailureClass, triggerAttempts } from './failure-class.ts'
import { afterGrace, type Interrupt, triggerGraceMs } from './interrupt.ts'
import { type Outcome, outcome } from './outcome.ts'
import type { Clock, Exchange, Http, HttpRequest, Log, Random } from './ports.ts'
import type { Answer } from './provider.ts'
import type { Reason } from './result.ts'

/**
 * What asking twice does more than asking once: `nothing` (it only reads, or ends what can end once), `the-same` (it sets once more
 * what may have been changed by others meanwhile), `more`. Only the first is asked again without a person who wants it.
 */
export type Again = 'nothing' | 'the-same' | 'more'

export interface Call {
  readonly request: HttpRequest
  /** Who is asked, as people write it. */
  readonly title: string
  /** What is asked, to follow "could not be asked to": `scale service X`. */
  readonly what: string
  readonly again: Again
  readonly errorText: (answer: Answer) => string
  /** What to do about an HTTP status; empty for those that need no words of their own. */
  readonly hint: (status: number) => string
}

export interface CallWorld {
  readonly http: Http
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly interrupt: Interrupt
}

/** `answered` is any 2xx, and what `accept` takes besides; `ended` is final and says why. */
export type CallEnd =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'ended'; readonly outcome: Outcome }

export interface CallLimits {
  readonly requestTimeoutMs: number
  /** Which answers besides 2xx the caller reads itself. */
  readonly accept?: (answer: Answer) => boolean
  /**
   * For requests that may be made again: whether a 2xx says what it must. One that does not is asked for again; the last one is
   * left to the caller all the same.
   */
  readonly readable?: (answer: Answer) => boolean
}

const mostAttempts = 3
const longestWaitMs = 60_000

export async function call(plan: Call, { world, limits }: { world: CallWorld; limits: CallLimits }): Promise<CallEnd> {
  for (let attempt = 1; ; attempt++) {
    if (world.interrupt.signal.aborted) return interrupted(plan, 'no')
    const exchange = await send(plan, { world, limits })
    const failure = judge(exchange, limits)
    const isLast = failure === 'unreadable' && attempt >= attemptsFor(failure, plan)
    if (exchange.kind === 'answered' && (failure === 'good' || isLast || limits.accept?.(exchange))) {
      return { kind: 'answered', answer: exchange }
    }
    if (world.interrupt.signal.aborted && mayBeTriedAgain(failure)) return interrupted(plan, doneAfter(plan, failure))
    if (failure === 'good' || attempt >= attemptsFor(failure, plan)) {
      return { kind: 'ended', outcome: explain(plan, { exchange, failure }) }
    }
    const what = failure === 'unreadable' ? 'its answer could not be read' : exchangeSentence(exchange)
    world.log.line(`${capitalised(plan.title)}: ${what}; trying again.`)
    await world.clock.sleep(backoffMs({ attempt, exchange, longestMs: longestWaitMs, world }), world.interrupt.signal)
  }
}

type Judgement = FailureClass | 'good' | 'unreadable'

function judge(exchange: Exchange, { readable }: CallLimits): Judgement {
  const failure = classify(exchange)
  return failure === 'good' && exchange.kind === 'answered' && readable?.(exchange) === false ? 'unreadable' : failure
}

/** What only reads is given up at once; an answer that says what was done is worth a short wait. */
async function send({ request }: Call, { world, limits }: { world: CallWorld; limits: CallLimits }): Promise<Exchange> {
  const graceMs = request.method === 'GET' ? 0 : triggerGraceMs
  const grace = afterGrace(world.interrupt, { clock: world.clock, graceMs })
  try {
    return await world.http.send(request, {
      timeoutMs: limits.requestTimeoutMs,
      signal: grace.signal,
      abandon: world.interrupt.signal,
    })
  } finally {
    grace.dispose()
  }
}

function attemptsFor(failure: FailureClass | 'unreadable', { again }: Call): number {
  const isOpen = failure === 'ambiguous' || failure === 'unreadable'
  if (isOpen) return again === 'nothing' ? mostAttempts : 1
  return triggerAttempts[failure]
}

/** A plain no is worth more than the word that we were cancelled. */
function mayBeTriedAgain(failure: Judgement): boolean {
  return failure === 'ambiguous' || failure === 'unreadable' || failure === 'unsent' || failure === 'refused'
}

function doneAfter({ request }: Call, failure: Judgement): 'no' | 'perhaps' {
  return (failure === 'ambiguous' || failure === 'unreadable') && request.method !== 'GET' ? 'perhaps' : 'no'
}

function interrupted({ title, what, again }: Call, done: 'no' | 'perhaps'): CallEnd {
  const said =
    done === 'no'
      ? { happened: `The workflow was cancelled before ${title} was asked to ${what}.`, next: 'Run this job again.' }
      : {
          happened: `The workflow was cancelled while ${title} was asked to ${what}; it may have been done.`,
          next:
            again === 'more'
              ? `Look in ${title} whether it was done before you run this job again.`
              : 'Run this job again; that is safe.',
        }
  return { kind: 'ended', outcome: outcome({ reason: 'workflow-cancelled', afloat: 'none', ...said }) }
}

function explain(plan: Call, { exchange, failure }: { exchange: Exchange; failure: Judgement }): Outcome {
  const status = exchange.kind === 'answered' ? exchange.status : 0
  const said = exchange.kind === 'answered' ? plan.errorText(exchange).slice(0, 300) : ''
  const quoted = said === '' ? '' : ` (“${said}”)`
  const happened = `${capitalised(plan.title)} was asked to ${plan.what}, without success: ${exchangeSentence(exchange)}${quoted}.`
  return outcome({
    afloat: 'none',
    reason: reasonFor(plan, { failure, status }),
    happened,
    next: plan.hint(status) || nextFor(plan, failure),
  })
}

function reasonFor(plan: Call, { failure, status }: { failure: Judgement; status: number }): Reason {
  if (failure === 'unsent' || failure === 'certificate') return 'unreachable'
  if (failure === 'ambiguous') return plan.again === 'nothing' ? 'too-many-errors' : 'trigger-unconfirmed'
  if (status === 401 || status === 403) return 'unauthorized'
  return status === 404 || status === 410 ? 'not-found' : 'rejected'
}

function nextFor({ title, again }: Call, failure: Judgement): string {
  if (failure === 'ambiguous' && again === 'more')
    return `Look in ${title} whether it was done before you run this job again.`
  return 'Run this job again when the cause is mended; that is safe.'
}

/** A title may be words, such as `the tracker`. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
