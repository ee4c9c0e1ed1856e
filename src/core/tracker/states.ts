/** The states of a record in a deployments tracker, and the ways between them. */

export const trackerStatuses = ['pending', 'in_progress', 'succeeded', 'failed', 'rolled_back'] as const

export type TrackerStatus = (typeof trackerStatuses)[number]

/**
 * No state leads to itself, none is strictly the last one, and every one can be reached from every other.
 * https://ops-talks.github.io/farm/ (API reference, Deployments; read 2026-11-22)
 */
export const transitionsFrom: Readonly<Record<TrackerStatus, readonly TrackerStatus[]>> = {
  pending: ['in_progress', 'failed'],
  in_progress: ['succeeded', 'failed'],
  succeeded: ['rolled_back'],
  failed: ['pending'],
  rolled_back: ['pending'],
}

export function isTrackerStatus(text: unknown): text is TrackerStatus {
  return trackerStatuses.some((status) => status === text)
}

/** True where a deployment is over for whoever waits for it. */
export function isEnd(status: TrackerStatus): boolean {
  return status !== 'pending' && status !== 'in_progress'
}

/** The states to be walked through one after the other, `to` being the last; none where it is there already. */
export function pathBetween(from: TrackerStatus, to: TrackerStatus): readonly TrackerStatus[] {
  let ways: readonly Way[] = [{ at: from, path: [] }]
  for (;;) {
    const arrived = ways.find(({ at }) => at === to)
    if (arrived) return arrived.path
    ways = ways.flatMap(({ at, path }) => transitionsFrom[at].map((next) => ({ at: next, path: [...path, next] })))
  }
}

interface Way {
  readonly at: TrackerStatus
  readonly path: readonly TrackerStatus[]
}

/** Half a sentence for a step that the tracker would refuse. */
export function refusedStep(from: TrackerStatus, to: TrackerStatus): string {
  return `its status is "${from}", from which "${to}" is not allowed; allowed: ${transitionsFrom[from].join(', ')}`
}
