/** What an error of Node's sockets means, by its code. */

import type { BreakCause } from '../core/ports.ts'

const causeByCode: Readonly<Record<string, BreakCause>> = {
  ENOTFOUND: 'dns',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  // OpenSSL's: what came in is no TLS.
  EPROTO: 'certificate',
}

/** Node's names for what the system says: `EHOSTUNREACH`, `EMFILE`. */
const systemError = /^E[A-Z0-9]+$/

/**
 * `secure`: the URL is `https:`. Whatever ends a TLS handshake and comes neither from the system nor from the parser of HTTP
 * is about trust: an unknown issuer, a wrong name, an expired certificate, a server that does not speak TLS.
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes (read 2026-11-22)
 */
export function breakCauseOf(error: unknown, { written, secure }: { written: boolean; secure: boolean }): BreakCause {
  const code = codeOf(error)
  const known = causeByCode[code]
  if (known === 'certificate') return written ? 'reset' : known
  if (known) return known
  if (code.startsWith('EAI_')) return 'dns'
  if (systemError.test(code)) return written ? 'reset' : 'unreachable'
  return secure && !written && code !== '' && !code.startsWith('HPE_') ? 'certificate' : 'protocol'
}

/** Several addresses that all failed come as one AggregateError; the first tells as much as any. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) return codeOf(error.errors[0])
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
