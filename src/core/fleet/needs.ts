/** Which deployment waits for which: whether that can come to an end, and which belong together. */

export interface Needing {
  readonly name: string
  /** Names of those that have to be good first. */
  readonly needs: readonly string[]
}

/** One sentence for each entry whose needs can never be met, by its name. */
export function needsFaults(entries: readonly Needing[]): ReadonlyMap<string, string> {
  const faults = new Map<string, string>()
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  for (const { name, needs } of entries) {
    const unknown = needs.filter((needed) => !byName.has(needed))
    if (unknown.length > 0) faults.set(name, `no entry has the name ${unknown.map((one) => `"${one}"`).join(', ')}`)
  }
  for (const ring of findRings(entries)) {
    const [first = ''] = ring
    if (!faults.has(first)) faults.set(first, `it waits for itself: ${[...ring, first].join(' → ')}`)
  }
  return faults
}

/** Every ring that a walk in the order of the list comes upon, beginning with its first name. Without recursion: a chain may be long. */
function findRings(entries: readonly Needing[]): readonly (readonly string[])[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const finished = new Set<string>()
  const rings: string[][] = []
  for (const { name: start } of entries) {
    const path: { name: string; next: number }[] = finished.has(start) ? [] : [{ name: start, next: 0 }]
    const onPath = new Set([start])
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const needed = byName.get(top.name)?.needs[top.next]
      top.next += 1
      if (needed === undefined) {
        finished.add(top.name)
        onPath.delete(top.name)
        path.pop()
      } else if (onPath.has(needed)) {
        const names = path.map(({ name }) => name)
        rings.push(names.slice(names.indexOf(needed)))
      } else if (byName.has(needed) && !finished.has(needed)) {
        path.push({ name: needed, next: 0 })
        onPath.add(needed)
      }
    }
  }
  return rings
}

/** Entries that need each other, directly or through others, in groups; both groups and entries in the order of the list. */
export function together<T extends Needing>(entries: readonly T[]): readonly (readonly T[])[] {
  const leader = new Map(entries.map(({ name }) => [name, name]))
  const leaderOf = (name: string): string => {
    let at = name
    for (let above = leader.get(at) ?? at; above !== at; above = leader.get(at) ?? at) {
      leader.set(at, leader.get(above) ?? above)
      at = above
    }
    return at
  }
  for (const { name, needs } of entries) {
    for (const needed of needs) if (leader.has(needed)) leader.set(leaderOf(name), leaderOf(needed))
  }
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const key = leaderOf(entry.name)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}
