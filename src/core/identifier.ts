/** Which ids of a provider are let into URLs, outputs and tables. */

const safeId = /^[A-Za-z0-9_-]{1,128}$/

/** True for what can stand in a URL path as it is: no dot, no slash, nothing to escape. */
export function isSafeId(text: unknown): text is string {
  return typeof text === 'string' && safeId.test(text)
}
