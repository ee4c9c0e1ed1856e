/** One poll: asks the provider once and says what the answer means for whoever follows. */

import { cutCodePoints } from './code-points.ts'
import type { Observation } from './deployment.ts'
import { exchangeSentence, exchangeWord } from './explain.ts'
import { classify, readMayRetry } from './failure-class.ts'
import type { Clock, Exchange, Http, HttpLimits } from './ports.ts'
import type { ProbeReading, Provider } from './provider.ts'
import type { Reason } from './result.ts'
import { readRetryAfter } from './retry-after.ts'

interface Asked {
  /** A short word for the tally. */
  readonly word: string
  /** 0 where the server did not ask for a pause. */
  readonly retryAfterMs: number
}

interface Failed extends Asked {
  /** What happened, for the log. */
  readonly text: string
}

export type ProbeResult =
  | ({ readonly kind: 'observed'; readonly observation: Observation } & Asked)
  /** May be tried again, within the error budget. */
  | ({ readonly kind: 'failed' } & Failed)
  /** May be tried again while the deployment is young. */
  | ({ readonly kind: 'not-found' } & Failed)
  /** Trying again is of no use. `status` is the HTTP status, or 0. */
  | ({ readonly kind: 'final'; readonly reason: Reason; readonly status: number } & Failed)

export type Probe = (limits: HttpLimits) => Promise<ProbeResult>

/** What has to be known of whoever is polled. */
export type Pollable = Pick<Provider, 'probe' | 'errorText'>

export function createProbe(
  provider: Pollable,
  given: { http: Http; clock: Clock; deploymentId: string; shortestMs: number },
): Probe {
  const request = provider.probe.request(given.deploymentId)
  return async (limits) => {
    const exchange = await given.http.send(request, limits)
    const reading = exchange.kind === 'answered' ? provider.probe.read(exchange, given.deploymentId) : undecided
    const retryAfterMs = retryAfterOf(exchange, given)
    if (reading.kind !== 'observed') return explain(provider, { exchange, reading, retryAfterMs })
    const observation = withShortWords(reading.observation)
    return { kind: 'observed', word: observation.status, retryAfterMs, observation }
  }
}

/** A status is a word. What is none is cut, once its meaning is known: nobody fills memory, log or outputs with it. */
const longestStatus = 100

function withShortWords(observation: Observation): Observation {
  const short = <T extends { readonly status: string }>(of: T): T => ({
    ...of,
    status: cutCodePoints(of.status, longestStatus),
  })
  return { ...short(observation), services: observation.services.map(short) }
}

const undecided: ProbeReading = { kind: 'undecided' }

function retryAfterOf(exchange: Exchange, { clock, shortestMs }: { clock: Clock; shortestMs: number }): number {
  if (exchange.kind === 'broken') return 0
  return readRetryAfter(exchange.headers['retry-after'], { date: clock.date(), shortestMs }) ?? 0
}

type Unseen = Exclude<ProbeReading, { kind: 'observed' }>

function explain(
  provider: Pollable,
  given: { exchange: Exchange; reading: Unseen; retryAfterMs: number },
): Exclude<ProbeResult, { kind: 'observed' }> {
  const { exchange, reading, retryAfterMs } = given
  const status = exchange.kind === 'answered' ? exchange.status : 0
  const said = exchange.kind === 'answered' ? provider.errorText(exchange).slice(0, 300) : ''
  const failed: Failed = {
    word: exchangeWord(exchange),
    text: said === '' ? exchangeSentence(exchange) : `${exchangeSentence(exchange)} (“${said}”)`,
    retryAfterMs,
  }
  switch (reading.kind) {
    case 'wrong-deployment':
      return {
        ...failed,
        kind: 'final',
        reason: 'wrong-deployment',
        status,
        text: 'it answered for another deployment',
      }
    case 'unreadable':
      return { ...failed, kind: 'failed', word: 'unreadable', text: `its answer did not hold ${reading.missing}` }
    case 'not-found':
      return { ...failed, kind: 'not-found' }
    case 'undecided':
      return byClass({ exchange, failed, status })
  }
}

function byClass({ exchange, failed, status }: { exchange: Exchange; failed: Failed; status: number }) {
  const failure = classify(exchange)
  if (failure === 'good' || readMayRetry[failure]) return { ...failed, kind: 'failed' } as const
  if (status === 404) return { ...failed, kind: 'not-found' } as const
  if (failure === 'certificate') return { ...failed, kind: 'final', reason: 'unreachable', status } as const
  const reason = status === 401 || status === 403 ? 'unauthorized' : 'rejected'
  return { ...failed, kind: 'final', reason, status } as const
}
