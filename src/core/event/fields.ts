/** Checked fields of event payloads. A payload is JSON that anybody on GitHub may have shaped. */

import * as v from '@badrap/valita'

export type Fields<T> =
  | { readonly kind: 'read'; readonly fields: T }
  | { readonly kind: 'broken'; readonly what: string }

/** Reads what `schema` asks for and ignores everything else; says which fields are broken, three at most. */
export function readFields<T>(event: string, schema: v.Type<T>, payload: unknown): Fields<T> {
  const result = schema.try(payload, { mode: 'strip' })
  if (result.ok) return { kind: 'read', fields: result.value }

  return broken(event, result.issues.slice(0, 3).map(troubleOf).join(', '))
}

/** `trouble` names the field and what is wrong with it. */
export function broken(event: string, trouble: string): { kind: 'broken'; what: string } {
  return { kind: 'broken', what: `in the event ${event}, ${trouble}` }
}

function troubleOf(issue: v.ValitaError['issues'][number]): string {
  const field = issue.path.join('.') || 'the payload'
  if (issue.code === 'custom_error') return `${field} is ${issue.message}`
  return issue.code === 'invalid_type' ? `${field} is no ${issue.expected.join(' or ')}` : `${field} is missing`
}

/** SHA-1 or SHA-256, written out, of something: https://git-scm.com/docs/hash-function-transition (read 2026-11-22) */
export function isCommitSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) && !isNoCommit(text)
}

/** How git writes that there is nothing. */
export function isNoCommit(text: string): boolean {
  return /^(?:0{40}|0{64})$/.test(text)
}

/** At most 20 characters that mean nothing to a terminal, a log, or Markdown. */
export function excerpt(value: string): string {
  const inert = value.replace(/[^0-9A-Za-z.-]/g, '?')
  return inert.length > 20 ? `"${inert.slice(0, 20)}…"` : `"${inert}"`
}

export const commitSha = v
  .string()
  .chain((text) => (isCommitSha(text) ? v.ok(text) : v.err(`no commit SHA: ${excerpt(text)}`)))

export const pullRequestNumber = v
  .number()
  .chain((number) => (isPullRequestNumber(number) ? v.ok(number) : v.err('no positive whole number')))

export function isPullRequestNumber(number: number): boolean {
  return Number.isSafeInteger(number) && number > 0
}

export const nonEmpty = v.string().chain((text) => (text === '' ? v.err('empty') : v.ok(text)))

/** For texts that GitHub leaves out or sets to `null` where there is nothing to say; then empty. */
export const textOrNothing = v
  .string()
  .nullable(() => '')
  .optional(() => '')

/** For a repository or a user that may be gone; then undefined. */
export function objectOrNothing<T extends Record<string, v.Type | v.Optional>>(shape: T) {
  return v
    .object(shape)
    .nullable(() => undefined)
    .optional(() => undefined)
}

/** `refs/heads/feat/a` is the branch `feat/a`; other refs are no branch. */
export function branchOfRef(ref: string): string {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ''
}
