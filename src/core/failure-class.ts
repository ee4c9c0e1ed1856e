/**
 * Every failed request belongs to one of five classes, and the class alone says who may try again.
 * It is decided by what the socket did (was the request written?) and by the HTTP status, never by a message text.
 */

import type { Exchange } from './ports.ts'

export type FailureClass = 'unsent' | 'refused' | 'certificate' | 'ambiguous' | 'client'

/** `good` is any 2xx; whether it says what it must is for the provider to read. */
export function classify(exchange: Exchange): FailureClass | 'good' {
  if (exchange.kind === 'broken') {
    if (exchange.cause === 'certificate') return 'certificate'
    return exchange.requestWritten ? 'ambiguous' : 'unsent'
  }
  const { status } = exchange
  if (status >= 200 && status < 300) return 'good'
  if (status === 429) return 'refused'
  if (status === 408 || status >= 500 || status < 200) return 'ambiguous'
  return 'client'
}

/** How often the one request that starts a deployment may be made in all; 1 means: never again. */
export const triggerAttempts: Readonly<Record<FailureClass, number>> = {
  unsent: 3,
  refused: 3,
  certificate: 1,
  ambiguous: 1,
  client: 1,
}

/** Whether a poll, or any other request that changes nothing, may be made again. A 404 has a grace of its own. */
export const readMayRetry: Readonly<Record<FailureClass, boolean>> = {
  unsent: true,
  refused: true,
  certificate: false,
  ambiguous: true,
  client: false,
}
