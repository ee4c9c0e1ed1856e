/** Takes secrets out of texts that leave us: log, outputs, summary and every request to an API whose data people read. */

import { seenOf } from './printable.ts'
import { findSecrets, merged, type Needles, needlesOf, type Stretch } from './secret-search.ts'
import { findTornSecrets, type SecretStarts, startsOf } from './torn-secret.ts'

const mask = '***'
/** More rounds than this need a secret made to resist; then nothing of the text is shown. */
const maxRounds = 16
/** Deeper than any body of ours. */
const maxDepth = 100

export type Redact = (text: string) => string

/**
 * Replaces every occurrence of every form by `***`, and the start of one where a cut (`…`) left no more; what overlaps or touches
 * becomes one. What nobody sees of a text can hide no form: a place that drops it would show the secret. What is returned
 * holds no form any more, so applied twice it changes nothing. The first use prepares the search.
 */
export function createRedactor(forms: readonly string[]): Redact {
  let prepared: { readonly needles: Needles; readonly starts: SecretStarts } | undefined
  const find = (text: string) => {
    prepared ??= { needles: needlesOf(forms), starts: startsOf(forms) }
    return [...findSecrets(text, prepared.needles), ...findTornSecrets(text, prepared.starts)]
  }
  const masked = (text: string) => withMasks(text, merged([...find(text), ...findAmongUnseen(text, find)]))
  return (text) => {
    let shown = masked(text)
    // A second round finds something only where a form holds a star itself and so comes into being beside a mask.
    for (let round = 2; shown !== text; round += 1) {
      if (round > maxRounds) return mask
      text = shown
      shown = masked(text)
    }
    return shown
  }
}

/** What is found in that which is seen, where it stands in the whole. */
function findAmongUnseen(text: string, find: (text: string) => readonly Stretch[]): readonly Stretch[] {
  const seen = seenOf(text)
  if (seen === undefined) return []
  const placeOf = (index: number) => Number(seen.stoodAt[index])
  return find(seen.text).map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }))
}

function withMasks(text: string, secrets: readonly Stretch[]): string {
  const pieces: string[] = []
  let end = 0
  for (const secret of secrets) {
    pieces.push(text.slice(end, secret.start), mask)
    end = secret.end
  }
  return pieces.join('') + text.slice(end)
}

/**
 * The value as JSON would hold it, with every string redacted, keys too. Own keys only, `__proto__` among them as a mere key.
 * What is deeper than 100 levels, or a number that is a secret, becomes `***`.
 */
export function redactDeep(redact: Redact, value: unknown): unknown {
  return redactedAt(0, { redact, value })
}

function redactedAt(depth: number, { redact, value }: { redact: Redact; value: unknown }): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'number' || typeof value === 'bigint')
    return redact(String(value)) === String(value) ? value : mask
  if (typeof value !== 'object' || value === null) return value
  if (depth >= maxDepth) return mask
  const inner = (child: unknown): unknown => redactedAt(depth + 1, { redact, value: child })
  if (Array.isArray(value)) return value.map(inner)
  if ('toJSON' in value && typeof value.toJSON === 'function') return inner(value.toJSON())
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [redact(key), inner(child)]))
}
