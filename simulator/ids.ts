/** Ids in the shapes that the APIs use. The same seed gives the same id, so that transcripts can be compared. */

import { createHash } from 'node:crypto'

function digest(seed: string): string {
  return createHash('sha256').update(seed).digest('hex')
}

/** A CUID as Flightcontrol's ids: `c` and 24 characters of base 36. */
export function cuid(seed: string): string {
  return `c${BigInt(`0x${digest(seed)}`)
    .toString(36)
    .padStart(24, '0')
    .slice(0, 24)}`
}

/** Twelve hex digits, as Edgegap's `request_id`. */
export function requestId(seed: string): string {
  return digest(seed).slice(0, 12)
}

/** A commit SHA: 40 hex digits. */
export function sha(seed: string): string {
  return digest(seed).slice(0, 40)
}

/** A version 4 UUID, as the tracker's ids. */
export function uuid(seed: string): string {
  const hex = digest(seed)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
