/** Which deployment of a fleet begins when: so many at once, each after those that it needs. */

/** `bad` fails the fleet; `idle` had nothing to deploy, so that who needs it has nothing to build upon. */
export type Course = 'good' | 'bad' | 'idle'

/** Why a deployment is not begun. */
export type PassedOver = { readonly kind: 'needs'; readonly needed: number } | { readonly kind: 'fail-fast' }

export interface Voyage {
  /** For each entry, the indexes of those that it needs; without rings. */
  readonly needs: readonly (readonly number[])[]
  readonly concurrency: number
  /** After the first bad end nothing is begun any more; what runs is followed to its end. */
  readonly failFast: boolean
  /** It must not throw. */
  readonly begin: (index: number) => Promise<Course>
  readonly passOver: (index: number, why: PassedOver) => void
}

interface Ship {
  readonly index: number
  /** What it needs and is not yet good. */
  readonly missing: Set<number>
}

/** Ends when every entry has ended or was passed over. Among those that may begin, the list's order counts. */
export function sail(voyage: Voyage): Promise<void> {
  const { needs, concurrency, failFast } = voyage
  const ships = needs.map((needed, index): Ship => ({ index, missing: new Set(needed) }))
  const dependents = dependentsAmong(ships)
  const ready = ships.filter(({ missing }) => missing.size === 0)
  const passedOver = new Set<number>()
  let left = needs.length
  let running = 0
  let stopped = false

  return new Promise((resolve) => {
    const dependentsOf = (needed: number) => dependents.get(needed) ?? []
    const inNeedOf = (needed: number) =>
      dependentsOf(needed).map(({ index }) => [index, { kind: 'needs', needed }] as const)
    const passOver = (first: readonly (readonly [index: number, why: PassedOver])[]) => {
      const following = [...first]
      for (let next = following.shift(); next !== undefined; next = following.shift()) {
        const [index, because] = next
        if (passedOver.has(index)) continue
        passedOver.add(index)
        left -= 1
        voyage.passOver(index, because)
        following.push(...inNeedOf(index))
      }
    }
    const ended = (index: number, course: Course) => {
      running -= 1
      left -= 1
      stopped ||= failFast && course === 'bad'
      if (course !== 'good') passOver(inNeedOf(index))
      else ready.push(...dependentsOf(index).filter(({ missing }) => missing.delete(index) && missing.size === 0))
      goOn()
    }
    const goOn = () => {
      while (stopped || running < concurrency) {
        const ship = ready.shift()
        if (ship === undefined) break
        const { index } = ship
        if (stopped) passOver([[index, { kind: 'fail-fast' }]])
        else {
          running += 1
          void voyage.begin(index).then((course) => ended(index, course))
        }
      }
      if (left === 0) resolve()
    }
    goOn()
  })
}

/** By what they need, each list in their order. */
function dependentsAmong(ships: readonly Ship[]): ReadonlyMap<number, readonly Ship[]> {
  const dependents = new Map<number, Ship[]>()
  for (const ship of ships) {
    for (const needed of ship.missing) {
      const known = dependents.get(needed)
      if (known) known.push(ship)
      else dependents.set(needed, [ship])
    }
  }
  return dependents
}
