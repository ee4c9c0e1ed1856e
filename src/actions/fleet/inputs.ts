/** The inputs of /fleet: what is for the fleet, and every entry with the inputs of its provider. */

import { type EntriesReading, parseEntries, type RawEntry } from '../../core/fleet/entries.ts'
import type { EntryReading, FleetProvider } from '../../core/fleet/fleet-provider.ts'
import { needsFaults } from '../../core/fleet/needs.ts'
import { createInputReader, type Fault, type InputReader, shown } from '../../core/input-reader.ts'
import { boolean, text, wholeNumber } from '../../core/input-types.ts'
import { type Reporting, readConnection, readReporting } from '../../core/shared-inputs.ts'
import { stringMap } from '../../core/string-map.ts'

/** By the word that an entry writes behind `provider:`. */
export type FleetProviders = ReadonlyMap<string, FleetProvider>

export interface Entry {
  readonly name: string
  readonly needs: readonly string[]
  readonly provider: { readonly name: string } & FleetProvider
  readonly reading: EntryReading
  /** True where the value of this input stands in the entry itself. */
  readonly says: (input: string) => boolean
}

export interface FleetInputs {
  readonly entries: readonly Entry[]
  readonly concurrency: number
  readonly rateLimit: number
  readonly failFast: boolean
  readonly chunkSize: number
  readonly dryRun: boolean
  readonly reporting: Reporting
  readonly requestTimeoutMs: number
}

export interface FleetInputsReading {
  readonly inputs: FleetInputs
  readonly faults: readonly Fault[]
  /** Whatever was meant as an entry, for what has to be masked. */
  readonly raw: readonly RawEntry[]
}

/** The content of `deployments`, from wherever it came. */
export type ListText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string }

export interface FleetGiven {
  readonly raw: (name: string) => string
  readonly list: ListText
  readonly providers: FleetProviders
}

/** Said once for all, since there is one comment, one summary, one token. */
const ofTheFleet = ['comment', 'comment-key', 'summary', 'github-token']

/** With faults, the record holds stand-ins, so that the rest can be checked as well; nothing may be sent then. */
export function readFleetInputs(given: FleetGiven): FleetInputsReading {
  const reader = createInputReader(given.raw)
  const secrets = new Map(reader.read('secrets', stringMap, '').map(({ key, value }) => [key, value]))
  const { requestTimeoutMs } = readConnection(reader, [])
  const listed = readList(given.list, secrets)
  const only = readOnly(reader)
  const chosen = only.size === 0 ? listed.entries : listed.entries.filter(({ name }) => only.has(name))
  const missing = [...only].filter((name) => !listed.entries.some((entry) => entry.name === name))
  for (const name of missing) {
    reader.fault({ input: 'only', problem: `no entry has the name ${shown(name)}`, legal: 'names of entries' })
  }
  const inputs: FleetInputs = {
    concurrency: reader.read('concurrency', wholeNumber({ least: 1, most: 10_000 }), '10'),
    rateLimit: reader.read('rate-limit', wholeNumber({ least: 1, most: 1000 }), '5'),
    failFast: reader.read('fail-fast', boolean, 'false'),
    chunkSize: reader.read('chunk-size', wholeNumber({ least: 1, most: 10_000 }), '100'),
    dryRun: reader.read('dry-run', boolean, 'false'),
    reporting: readReporting(reader),
    requestTimeoutMs,
    entries: chosen.flatMap((entry) => readEntry(entry, { reader, given })),
  }
  for (const [name, problem] of needsFaults(chosen.filter((entry) => entry.name !== ''))) {
    reader.fault({ input: `${name}.needs`, problem, legal: 'names of other entries, without a ring' })
  }
  return { inputs, faults: [...reader.faults, ...listed.faults], raw: listed.entries }
}

function readList(list: ListText, secrets: ReadonlyMap<string, string>): EntriesReading {
  if (list.kind === 'text') return parseEntries(list.text, secrets)
  const legal = 'a list, or the path of a file in the workspace that holds one'
  return { entries: [], faults: [{ input: 'deployments', problem: list.why, legal }] }
}

function readOnly(reader: InputReader): ReadonlySet<string> {
  const names = reader.read('only', { ...text({ most: 1_000_000 }), parse: (value) => ({ kind: 'value', value }) }, '')
  return new Set(names.split(/[\s,]+/).filter((name) => name !== ''))
}

/** Nothing where its provider is not known: then nobody knows what its inputs are. */
function readEntry(
  { label, name, provider: word, needs, values }: RawEntry,
  { reader, given }: { reader: InputReader; given: FleetGiven },
): readonly Entry[] {
  const provider = given.providers.get(word)
  if (!provider) {
    const legal = [...given.providers.keys()].map((known) => `\`${known}\``).join(' or ')
    const problem = word === '' ? 'it is missing' : `${shown(word)} is none`
    reader.fault({ input: `${label}.provider`, problem, legal })
    return []
  }
  // An empty text is as good as none, here as everywhere.
  const said = (input: string) => (values.get(input) ?? '').trim() !== ''
  const asked = new Set<string>()
  const reading = provider.read((input) => {
    asked.add(input)
    if (ofTheFleet.includes(input)) return given.raw(input)
    return said(input) ? (values.get(input) ?? '') : given.raw(input)
  })
  for (const key of values.keys()) {
    const input = `${label}.${key.slice(0, 80)}`
    if (ofTheFleet.includes(key)) {
      reader.fault({ input, problem: 'it is for the whole fleet', legal: 'to be set on the step' })
    } else if (!asked.has(key)) reader.fault({ input, problem: `${word} has no such input`, legal: 'as in its README' })
  }
  return [{ name, needs, provider: { ...provider, name: word }, reading, says: said }]
}
