/** The input `deployments`: a list of entries, each with the inputs of its provider's action under their own names. */

import { type Fault, fault, type Parsed, shown, value } from '../input-reader.ts'
import { parseStructured } from '../structured-text.ts'
import { valueText } from './entry-value.ts'

/** One entry as it was written; nothing of it is trusted yet. */
export interface RawEntry {
  /** `api`, or `#3` where it has no usable name. */
  readonly label: string
  readonly name: string
  readonly provider: string
  readonly needs: readonly string[]
  /** Texts of the provider's inputs. May be secret. */
  readonly values: ReadonlyMap<string, string>
}

export interface EntriesReading {
  readonly entries: readonly RawEntry[]
  readonly faults: readonly Fault[]
}

/** What an entry says for the fleet, not for its provider. */
const ownKeys = new Set(['name', 'provider', 'needs'])
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/
const mostEntries = 10_000

const listForm = 'a YAML or JSON list, each entry with `name`, `provider` and the inputs of that provider'
const nameLegal = '1 to 100 letters, digits, `.`, `_` or `-`, each name once, also where case is ignored'

/** `secrets`: what an entry may refer to by `{ secret: NAME }`. */
export function parseEntries(text: string, secrets: ReadonlyMap<string, string>): EntriesReading {
  const parsed = parseStructured(text, { scalars: 'as-written' })
  const list = parsed.kind === 'fault' ? parsed : listOf(parsed.value)
  if (list.kind === 'fault') {
    return { entries: [], faults: [{ input: 'deployments', problem: list.problem, legal: listForm }] }
  }
  const faults: Fault[] = []
  const taken = new Set<string>()
  const entries = list.value.map((item, index) => {
    const fields = fieldsOf(item)
    const name = fields.get('name')
    const isGood = typeof name === 'string' && nameForm.test(name) && !taken.has(name.toLowerCase())
    const label = isGood ? name : `#${index + 1}`
    if (item === null || typeof item !== 'object' || Array.isArray(item)) {
      faults.push({ input: label, problem: 'it is no mapping', legal: listForm })
    } else if (!isGood) faults.push({ input: `${label}.name`, problem: nameProblem(name, taken), legal: nameLegal })
    // The runner keeps state by names that ignore case.
    if (isGood) taken.add(name.toLowerCase())
    return entryOf(fields, { label, name: isGood ? name : '', secrets, faults })
  })
  return { entries, faults }
}

function listOf(given: unknown): Parsed<readonly unknown[]> {
  if (given === null) return fault('it is empty')
  if (!Array.isArray(given)) return fault('it is no list')
  if (given.length === 0) return fault('it is empty')
  return given.length > mostEntries ? fault(`it has more than ${mostEntries} entries`) : value(given)
}

function fieldsOf(item: unknown): ReadonlyMap<string, unknown> {
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? new Map(Object.entries(item)) : new Map()
}

function nameProblem(name: unknown, taken: ReadonlySet<string>): string {
  if (typeof name !== 'string' || name === '') return 'it is missing'
  return taken.has(name.toLowerCase()) ? `${shown(name)} is there twice` : `${shown(name)} is not a name`
}

interface Reading {
  readonly label: string
  readonly name: string
  readonly secrets: ReadonlyMap<string, string>
  readonly faults: Fault[]
}

function entryOf(fields: ReadonlyMap<string, unknown>, { label, name, secrets, faults }: Reading): RawEntry {
  const values = new Map<string, string>()
  for (const [key, given] of fields) {
    if (ownKeys.has(key)) continue
    const text = valueText(given, secrets)
    if (text.kind === 'value') values.set(key, text.value)
    else
      faults.push({
        input: `${label}.${key.slice(0, 80)}`,
        problem: text.problem,
        legal: 'a text, a list or a mapping',
      })
  }
  const provider = fields.get('provider')
  return {
    label,
    name,
    provider: typeof provider === 'string' ? provider : '',
    needs: needsOf(fields.get('needs'), { label, faults }),
    values,
  }
}

function needsOf(given: unknown, { label, faults }: Pick<Reading, 'label' | 'faults'>): readonly string[] {
  if (given === undefined || given === null) return []
  const names: readonly unknown[] = Array.isArray(given) ? given : [given]
  const texts = names.filter((one) => typeof one === 'string')
  if (texts.length < names.length) {
    faults.push({ input: `${label}.needs`, problem: 'it is no list of names', legal: 'names of other entries' })
  }
  return texts
}
