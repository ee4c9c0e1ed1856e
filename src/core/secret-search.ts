/** Finds many secrets in one text, in one pass. */

/** Shorter texts occur by chance everywhere; see `secret-forms.ts`. */
const minLength = 4
/** Forms are found by their last characters: their first ones are often the same (`https://…`). */
const maxKeyLength = 8

/** Escapes and hex mean the same in either case; every other form is told apart by it. */
const caseless = /%[0-9a-f]{2}|\\u[0-9a-f]{4}|&#x[0-9a-f]+;|^[0-9a-f]{16,}$/i

interface Needle {
  readonly form: string
  /** The form in lower case, where upper and lower case are the same. */
  readonly lowered: string | undefined
}

/** By the length of the key, then by the key: the longest first. */
export type Needles = ReadonlyMap<number, ReadonlyMap<string, readonly Needle[]>>

/** A stretch of a text, in UTF-16 units, its end not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Prepares the search. Forms shorter than 4 characters are left out. */
export function needlesOf(forms: readonly string[]): Needles {
  const needles = new Map<number, Map<string, Needle[]>>()
  const longestFirst = [...new Set(forms)].sort((left, right) => right.length - left.length)
  for (const form of longestFirst.filter(({ length }) => length >= minLength)) {
    const lowered = asciiLowered(form)
    const key = lowered.slice(-maxKeyLength)
    const byKey = entry(needles, key.length, () => new Map<string, Needle[]>())
    entry(byKey, key, () => []).push({ form, lowered: caseless.test(form) ? lowered : undefined })
  }
  return needles
}

/** Where the secrets stand: in order, those that overlap or touch as one. */
export function findSecrets(text: string, needles: Needles): readonly Stretch[] {
  const lowered = asciiLowered(text)
  const found: Stretch[] = []
  for (let end = minLength; end <= text.length; end += 1) {
    for (const [keyLength, byKey] of needles) {
      const candidates = end < keyLength ? undefined : byKey.get(lowered.slice(end - keyLength, end))
      const match = candidates?.find((needle) => endsAt(needle, end, { text, lowered }))
      if (match !== undefined) add(found, { start: end - match.form.length, end })
    }
  }
  return found
}

function endsAt(needle: Needle, end: number, haystack: { text: string; lowered: string }): boolean {
  const start = end - needle.form.length
  if (start < 0) return false
  if (needle.lowered === undefined) return haystack.text.startsWith(needle.form, start)
  return haystack.lowered.startsWith(needle.lowered, start)
}

/** A later end may belong to an earlier start, so the new stretch can swallow several. */
function add(found: Stretch[], stretch: Stretch): void {
  let start = stretch.start
  for (let last = found.at(-1); last !== undefined && start <= last.end; last = found.at(-1)) {
    start = Math.min(start, last.start)
    found.pop()
  }
  found.push({ start, end: stretch.end })
}

/** Letters outside ASCII keep their case: some of them would change their length. */
function asciiLowered(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}
