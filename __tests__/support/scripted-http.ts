/** A network that does what a test says: each request is answered, or broken, as the script has it, on the test's clock. */

import type { BreakCause, Clock, Exchange, Http, HttpLimits, HttpRequest } from '../../src/core/ports.ts'

/** What becomes of one request. Times are ms from the moment at which it was sent. */
export interface Fate {
  readonly exchange: Exchange
  /** When it ends; 0 unless said otherwise. */
  readonly afterMs?: number
  /** When the request leaves this machine; 0 unless said otherwise. A break before that has not been written. */
  readonly writtenAfterMs?: number
}

/** Never ends by itself; the deadline or a signal has to. */
export const never = Number.POSITIVE_INFINITY

export interface Sent {
  readonly request: HttpRequest
  readonly limits: HttpLimits
  readonly atMs: number
}

export interface ScriptedHttp extends Http {
  readonly sent: readonly Sent[]
}

/** `script` is asked at each request; its number counts from 1. */
export function scriptedHttp(clock: Clock, script: (request: HttpRequest, number: number) => Fate): ScriptedHttp {
  const sent: Sent[] = []
  return {
    sent,
    async send(request, limits) {
      sent.push({ request, limits, atMs: clock.now() })
      return play(script(request, sent.length), { limits, clock })
    },
  }
}

/** One fate after the other; the last one stays. */
export function inOrder(...fates: readonly Fate[]): (request: HttpRequest, number: number) => Fate {
  return (_request, number) => {
    const fate = fates[Math.min(number, fates.length) - 1]
    if (fate === undefined) throw new Error('the script is empty')
    return fate
  }
}

/** Deadline, abort and abandon as `ports.ts` promises them. */
export async function play(
  { exchange, afterMs = 0, writtenAfterMs = 0 }: Fate,
  { limits, clock }: { limits: HttpLimits; clock: Clock },
): Promise<Exchange> {
  const sentAtMs = clock.now()
  const cut = new AbortController()
  const written = () => clock.now() - sentAtMs >= writtenAfterMs
  let cause: BreakCause | undefined
  const cutBy = (why: BreakCause) => {
    cause ??= why
    cut.abort()
  }
  const abort = () => cutBy('aborted')
  const abandon = () => {
    if (!written()) cutBy('aborted')
  }
  for (const [signal, heard] of [
    [limits.signal, abort],
    [limits.abandon, abandon],
  ] as const) {
    if (signal?.aborted) heard()
    else signal?.addEventListener('abort', heard, { once: true })
  }
  if (limits.timeoutMs < afterMs) {
    await clock.sleep(limits.timeoutMs, cut.signal)
    cutBy('timeout')
  } else if (afterMs > 0) await clock.sleep(afterMs, cut.signal)
  limits.signal?.removeEventListener('abort', abort)
  limits.abandon?.removeEventListener('abort', abandon)
  return cause === undefined ? exchange : { kind: 'broken', cause, requestWritten: written() }
}

export function answer(status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}): Fate {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return { exchange: { kind: 'answered', status, headers, body: text } }
}

export function broken(cause: BreakCause, { requestWritten }: { requestWritten: boolean }): Fate {
  return { exchange: { kind: 'broken', cause, requestWritten } }
}

export function slowly(afterMs: number, fate: Fate): Fate {
  return { ...fate, afterMs }
}
