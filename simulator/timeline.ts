/** Scripted lives of deployments: a list of moments, of which the last one reached is what a poll sees. */

/** When a moment begins: so long after the trigger, or with the n-th poll (from 1), which needs no time at all. */
export type When = { readonly atMs: number } | { readonly atPoll: number }

export type Timeline<State> = readonly (When & State)[]

export interface Progress {
  /** Milliseconds since the trigger. */
  readonly elapsedMs: number
  /** Polls so far, the present one included. */
  readonly polls: number
}

/** The moment that a poll sees: the last one that has begun, or the first when none has. */
export function momentOf<State>(timeline: Timeline<State>, progress: Progress): When & State {
  const moment = timeline.findLast((candidate) => hasBegun(candidate, progress)) ?? timeline[0]
  if (moment === undefined) throw new Error('a timeline needs at least one moment')
  return moment
}

/** The same timeline, one moment a poll: for tests that must not depend on time. */
export function perPoll<State>(timeline: Timeline<State>): Timeline<State> {
  return timeline.map((moment, index) => ({ ...moment, atPoll: index + 1 }))
}

/** The same timeline, so many times slower; 0 makes it jump to its end at once. */
export function stretched<State>(timeline: Timeline<State>, factor: number): Timeline<State> {
  return timeline.map((moment) => ('atMs' in moment ? { ...moment, atMs: moment.atMs * factor } : moment))
}

function hasBegun(when: When, { elapsedMs, polls }: Progress): boolean {
  if ('atPoll' in when) return polls >= when.atPoll
  return elapsedMs >= when.atMs
}

/**
 * Which timeline the next deployment goes by: those given to `scriptNext` first, one each, then the one given to
 * `script`. Both may be meant for one environment (a key of the API's choice) or, without a key, for all.
 */
export function createScripts<State>(usual: Timeline<State>) {
  const standing = new Map<string, Timeline<State>>()
  const queued: { readonly key: string | undefined; readonly timeline: Timeline<State> }[] = []
  const everywhere = '*'
  return {
    script(timeline: Timeline<State>, key?: string): void {
      if (key === undefined) standing.clear()
      standing.set(key ?? everywhere, timeline)
    },
    scriptNext(timeline: Timeline<State>, key?: string): void {
      queued.push({ key, timeline })
    },
    take(key: string): Timeline<State> {
      const index = queued.findIndex((entry) => entry.key === undefined || entry.key === key)
      const next = index < 0 ? undefined : queued.splice(index, 1)[0]
      return next?.timeline ?? standing.get(key) ?? standing.get(everywhere) ?? usual
    },
  }
}
