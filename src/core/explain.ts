/** Sentences for what broke, shared by trigger and polls. They never hold a URL. */

import type { BreakCause, Exchange } from './ports.ts'

const causeInWords: Readonly<Record<BreakCause, string>> = {
  dns: 'its name could not be resolved',
  refused: 'the connection was refused',
  unreachable: 'the host could not be reached',
  proxy: 'the proxy did not open the connection',
  certificate: 'its TLS certificate is not trusted, or it does not speak TLS',
  timeout: 'it did not answer in time',
  reset: 'the connection broke',
  truncated: 'the answer was cut off',
  oversized: 'the answer was too large',
  encoded: 'the answer was compressed, which was not asked for',
  protocol: 'the answer was not valid HTTP',
  aborted: 'the request was given up',
}

/** A short word for the tally: an HTTP status or what broke. */
export function exchangeWord(exchange: Exchange): string {
  return exchange.kind === 'answered' ? String(exchange.status) : exchange.cause
}

/** `answered 502`, or `did not answer in time`, to follow the name of who was asked. */
export function exchangeSentence(exchange: Exchange): string {
  return exchange.kind === 'answered' ? `it answered ${exchange.status}` : causeInWords[exchange.cause]
}
