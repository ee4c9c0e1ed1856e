/** The import table of the house: who may reach for whom. See CONTRIBUTING.md. */
import { posix } from 'node:path'
import { computed, importsOf } from './imports-of.ts'

/** Sources by path from the root of the repository, with `/`: `src/core/follow.ts`. */
export type Sources = ReadonlyMap<string, string>

/** Packages without effects of their own, open to every floor. */
const pureLibraries = ['@badrap/valita', 'yaml']
const registry = 'src/providers/registry.ts'

type Floor = 'core' | 'providers' | 'reporters' | 'runtime' | 'actions' | 'main'

/** A place in the house; `room` is the folder within the floor, or the file itself when it lies in no folder. */
type Place = { readonly floor: Floor; readonly room: string; readonly file: string }

type Rule = {
  readonly files: (from: Place, to: Place) => boolean
  readonly packages: (name: string) => boolean
}

const isPure = (name: string): boolean => pureLibraries.includes(name)

const table: Readonly<Record<Floor, Rule>> = {
  core: { files: (_, to) => to.floor === 'core', packages: isPure },
  providers: {
    files: (from, to) =>
      to.floor === 'core' ||
      (to.floor === 'providers' && (from.file === registry || to.room === from.room || to.file === registry)),
    packages: isPure,
  },
  reporters: { files: (_, to) => to.floor === 'core' || to.floor === 'reporters', packages: isPure },
  actions: {
    files: (from, to) =>
      to.floor === 'core' ||
      to.floor === 'reporters' ||
      to.file === registry ||
      (to.floor === 'actions' && to.room === from.room),
    packages: isPure,
  },
  runtime: { files: (_, to) => to.floor === 'core' || to.floor === 'runtime', packages: () => true },
  main: { files: (_, to) => to.floor !== 'providers' || to.file === registry, packages: isPure },
}

/** Every breach of the table, one sentence each, sorted; empty when the house is in order. */
export function findBreaches(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, source]) => breachesOf(file, source)).sort()
}

function breachesOf(file: string, source: string): readonly string[] {
  const from = placeOf(file)
  if (from === undefined) return [`${file} lies on no floor of the house`]
  return importsOf(source).flatMap((specifier) => {
    if (specifier === computed) return from.floor === 'runtime' ? [] : [`${file} loads a module whose name it computes`]
    if (!specifier.startsWith('.')) {
      return table[from.floor].packages(packageOf(specifier))
        ? []
        : [`${from.floor} may not use ${specifier} (${file})`]
    }
    const target = resolve(file, specifier)
    const to = placeOf(target)
    if (to === undefined) return [`${file} reaches out of the house: ${specifier}`]
    return table[from.floor].files(from, to) ? [] : [`${from.floor} may not import ${target} (${file})`]
  })
}

/** `@actions/core/lib/core.js` is of `@actions/core`; `node:fs/promises` of `node:fs`, which no floor but one may use. */
function packageOf(specifier: string): string {
  const segments = specifier.startsWith('@') ? 2 : 1
  return specifier.split('/').slice(0, segments).join('/')
}

function placeOf(file: string): Place | undefined {
  const [root, floor = '', room = ''] = file.split('/')
  return root === 'src' && room !== '' && isFloor(floor) ? { floor, room, file } : undefined
}

function isFloor(name: string): name is Floor {
  return Object.hasOwn(table, name)
}

/** Every import cycle once, as `a → b → a`, beginning with its first file; type-only imports count too. */
export function findCycles(sources: Sources): readonly string[] {
  const cycles = new Set<string>()
  const finished = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.add(fromItsFirst(path.slice(path.indexOf(file))))
    else if (!finished.has(file)) {
      for (const specifier of importsOf(sources.get(file) ?? '')) walk(resolve(file, specifier), [...path, file])
      finished.add(file)
    }
  }
  for (const file of sources.keys()) walk(file, [])
  return [...cycles].sort()
}

function fromItsFirst(ring: readonly string[]): string {
  const start = ring.indexOf([...ring].sort()[0] ?? '')
  const turned = [...ring.slice(start), ...ring.slice(0, start)]
  return [...turned, turned[0]].join(' → ')
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier
}
