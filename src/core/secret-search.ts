/** Finds many secrets in one text, in one pass. */

/** Shorter texts occur by chance everywhere; see `secret-forms.ts`. */
const minLength = 4
/** A form is looked up by a piece of this length, or by all of it where it is shorter. */
const keyLength = 8

/** Escapes and hex mean the same in either case; every other form is told apart by it. */
const caseless = /%[0-9a-f]{2}|\\u[0-9a-f]{4}|&#x[0-9a-f]+;|^[0-9a-f]{16,}$/i

interface Needle {
  readonly form: string
  /** The form in lower case, where upper and lower case are the same. */
  readonly lowered: string | undefined
  /** Where in the form its key ends. */
  readonly keyEnd: number
}

/** All forms whose keys have one length. */
interface Group {
  readonly byKey: ReadonlyMap<string, readonly Needle[]>
  /** For the last two signs that a key could have: how far ahead the next key can end at the earliest; 0 where one may end here. */
  readonly leaps: Uint8Array
}

/** By the length of the key. */
export type Needles = ReadonlyMap<number, Group>

/** A stretch of a text, in UTF-16 units, its end not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Prepares the search. Forms shorter than 4 characters are left out. */
export function needlesOf(forms: readonly string[]): Needles {
  const byLength = new Map<number, Map<string, Needle[]>>()
  for (const form of new Set(forms.filter(({ length }) => length >= minLength))) {
    const lowered = asciiLowered(form)
    const length = Math.min(keyLength, form.length)
    const byKey = entry(byLength, length, () => new Map<string, Needle[]>())
    const keyEnd = rarestKeyEnd(lowered, byKey)
    const key = lowered.slice(keyEnd - length, keyEnd)
    const needle: Needle = { form, lowered: caseless.test(form) ? lowered : undefined, keyEnd }
    const sharing = byKey.get(key)
    // An empty array that is pushed to takes room for 17 at once.
    if (sharing === undefined) byKey.set(key, [needle])
    else sharing.push(needle)
  }
  return new Map([...byLength].map(([length, byKey]) => [length, { byKey, leaps: leapsOf(byKey, length) }]))
}

/**
 * After Wu and Manber, "A fast algorithm for multi-pattern searching" (1994): most signs of a text are leapt over, so that a
 * megabyte takes milliseconds.
 */
function leapsOf(byKey: ReadonlyMap<string, unknown>, length: number): Uint8Array {
  const leaps = new Uint8Array(pairs).fill(length - 1)
  for (const key of byKey.keys()) {
    for (let end = 2; end <= length; end += 1) {
      const pair = pairBefore(key, end)
      leaps[pair] = Math.min(Number(leaps[pair]), length - end)
    }
  }
  return leaps
}

const pairs = 2 ** 16

/** A number for two signs; some pairs share one, which only costs a look. */
function pairBefore(text: string, end: number): number {
  return ((text.charCodeAt(end - 2) << 8) ^ text.charCodeAt(end - 1)) & (pairs - 1)
}

/** From the end, since forms often begin the same (`https://…`): the piece that the fewest have, so that no text makes us try many. */
function rarestKeyEnd(form: string, byKey: ReadonlyMap<string, readonly Needle[]>): number {
  let rarest = form.length
  let fewest = Number.POSITIVE_INFINITY
  for (let end = form.length; end >= keyLength && fewest > 0; end -= 1) {
    const sharing = byKey.get(form.slice(end - keyLength, end))?.length ?? 0
    if (sharing < fewest) [rarest, fewest] = [end, sharing]
  }
  return rarest
}

/**
 * So many signs are compared in one text, some tenths of a second: a text made of pieces of a long secret that repeats itself could
 * ask for many hours of it.
 */
const mostCompared = 200_000_000

/** Where the secrets stand, in no order; of a text that asks for too much work, all of it. */
export function findSecrets(text: string, needles: Needles): readonly Stretch[] {
  const lowered = asciiLowered(text)
  const found: Stretch[] = []
  let compared = 0
  for (const [length, { byKey, leaps }] of needles) {
    for (let end = length; end <= text.length; end += 1) {
      const leap = Number(leaps[pairBefore(lowered, end)])
      // The loop itself makes one step of it.
      if (leap > 0) end += leap - 1
      else {
        for (const needle of byKey.get(lowered.slice(end - length, end)) ?? []) {
          compared += needle.form.length
          if (compared > mostCompared) return [{ start: 0, end: text.length }]
          const start = end - needle.keyEnd
          if (isAt(start, { needle, text, lowered })) add(found, { start, end: start + needle.form.length })
        }
      }
    }
  }
  return found
}

/** What overlaps the one before becomes one with it: a secret that repeats itself, in a text that does, is found at every sign. */
function add(found: Stretch[], next: Stretch): void {
  const last = found.at(-1)
  const overlap = last !== undefined && next.start >= last.start && next.start <= last.end
  if (overlap) found[found.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
  else found.push(next)
}

function isAt(start: number, { needle, text, lowered }: { needle: Needle; text: string; lowered: string }): boolean {
  if (start < 0) return false
  return needle.lowered === undefined ? text.startsWith(needle.form, start) : lowered.startsWith(needle.lowered, start)
}

/** In order, those that overlap or touch as one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const next of [...stretches].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1)
    if (last === undefined || next.start > last.end) result.push(next)
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
  }
  return result
}

const ascii = /^[\0-\x7f]*$/

/** Letters outside ASCII keep their case: some of them would change their length. */
function asciiLowered(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const created = create()
  map.set(key, created)
  return created
}
