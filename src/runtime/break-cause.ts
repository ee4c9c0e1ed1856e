/** What an error of Node's sockets means, by its code. */

import type { BreakCause } from '../core/ports.ts'

const causeByCode: Readonly<Record<string, BreakCause>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
}

/**
 * `secure`: the URL is `https:`. Whatever ends a TLS handshake and is no network error is about trust: an unknown issuer, a
 * wrong name, an expired certificate, a server that does not speak TLS.
 */
export function breakCauseOf(error: unknown, { written, secure }: { written: boolean; secure: boolean }): BreakCause {
  const code = codeOf(error)
  const known = causeByCode[code]
  if (known) return known
  return secure && !written && code !== '' && !code.startsWith('HPE_') ? 'certificate' : 'protocol'
}

/** Several addresses that all failed come as one AggregateError; the first tells as much as any. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
