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
  for (const { first, names } of findRings(entries)) {
    if (!faults.has(first)) faults.set(first, `it waits for itself: ${[...names, first].join(' → ')}`)
  }
  return faults
}

interface Ring {
  readonly first: string
  /** Each once, `first` at the front. */
  readonly names: readonly string[]
}

/** Every ring that a walk in the order of the list comes upon. Without recursion: a chain may be long. */
function findRings(entries: readonly Needing[]): readonly Ring[] {
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  const finished = new Set<string>()
  const rings: Ring[] = []
  for (const [start, first] of byName) {
    const path = finished.has(start) ? [] : [{ entry: first, next: 0 }]
    const onPath = new Set([start])
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const needed = top.entry.needs[top.next]
      top.next += 1
      if (needed === undefined) {
        finished.add(top.entry.name)
        onPath.delete(top.entry.name)
        path.pop()
      } else if (onPath.has(needed)) {
        const names = path.map(({ entry }) => entry.name)
        rings.push({ first: needed, names: names.slice(names.indexOf(needed)) })
      } else {
        const entry = byName.get(needed)
        if (entry === undefined || finished.has(needed)) continue
        path.push({ entry, next: 0 })
        onPath.add(needed)
      }
    }
  }
  return rings
}

interface Member<T> {
  readonly entry: T
  /** A step towards who stands for the whole group; who has none stands for it. */
  above: Member<T> | undefined
}

/** Entries that need each other, directly or through others, in groups; both groups and entries in the order of the list. */
export function together<T extends Needing>(entries: readonly T[]): readonly (readonly T[])[] {
  const members = entries.map((entry): Member<T> => ({ entry, above: undefined }))
  const byName = new Map(members.map((member) => [member.entry.name, member]))
  for (const member of members) {
    for (const needed of member.entry.needs.flatMap((name) => byName.get(name) ?? [])) {
      const [own, other] = [leaderOf(member), leaderOf(needed)]
      if (own !== other) own.above = other
    }
  }
  const groups = new Map<Member<T>, T[]>()
  for (const member of members) {
    const leader = leaderOf(member)
    const group = groups.get(leader)
    if (group) group.push(member.entry)
    else groups.set(leader, [member.entry])
  }
  return [...groups.values()]
}

/** Shortens the way as it goes, since a chain may be long. */
function leaderOf<T>(member: Member<T>): Member<T> {
  let at = member
  for (; at.above !== undefined; at = at.above) at.above = at.above.above ?? at.above
  return at
}
