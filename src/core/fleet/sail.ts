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

/** Ends when every entry has ended or was passed over. Among those that may begin, the list's order counts. */
export function sail(voyage: Voyage): Promise<void> {
  const { needs, concurrency, failFast } = voyage
  const missing = needs.map((needed) => new Set(needed).size)
  const dependents = needs.map((): number[] => [])
  for (const [index, needed] of needs.entries()) for (const one of new Set(needed)) dependents[one]?.push(index)
  const ready = [...needs.keys()].filter((index) => missing[index] === 0)
  const passedOver = new Set<number>()
  let left = needs.length
  let running = 0
  let stopped = false

  return new Promise((resolve) => {
    const dependentsOf = (needed: number) =>
      (dependents[needed] ?? []).map((index) => [index, { kind: 'needs', needed }] as const)
    const passOver = (first: readonly (readonly [index: number, why: PassedOver])[]) => {
      const following = [...first]
      for (let next = following.shift(); next !== undefined; next = following.shift()) {
        const [index, because] = next
        if (passedOver.has(index)) continue
        passedOver.add(index)
        left -= 1
        voyage.passOver(index, because)
        following.push(...dependentsOf(index))
      }
    }
    const ended = (index: number, course: Course) => {
      running -= 1
      left -= 1
      stopped ||= failFast && course === 'bad'
      if (course !== 'good') passOver(dependentsOf(index))
      else ready.push(...(dependents[index] ?? []).filter((dependent) => release(missing, dependent)))
      goOn()
    }
    const goOn = () => {
      while (ready.length > 0 && (stopped || running < concurrency)) {
        const index = ready.shift()
        if (index === undefined || passedOver.has(index)) continue
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

/** True once nothing is missing any more. */
function release(missing: number[], index: number): boolean {
  const left = (missing[index] ?? 0) - 1
  missing[index] = left
  return left === 0
}
