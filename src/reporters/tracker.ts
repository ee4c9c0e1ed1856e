/** Keeps the record of a deployments tracker: one per deployment, from pending to its end. */

import { isSafeId } from '../core/identifier.ts'
import type { Clock, Http } from '../core/ports.ts'
import type { Reporter, ReportLimits, ReportResult, RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { isEnd, isTrackerStatus, pathBetween, refusedStep, type TrackerStatus } from '../core/tracker/states.ts'
import type { NewRecord, TrackerAccess, TrackerRecord } from '../core/tracker/wire.ts'
import { createTrackerClient, type TrackerFailure } from './tracker-client.ts'
import {
  endStatus,
  isOfAttempt,
  isSameDeployment,
  mayBeTakenUp,
  metadataOf,
  newRecord,
  type TrackedPlace,
} from './tracker-record.ts'

export interface TrackerTarget extends TrackerAccess, TrackedPlace {
  /** Empty: the commit. */
  readonly version: string
  readonly requestTimeoutMs: number
}

export interface TrackerOptions {
  readonly http: Http
  readonly clock: Clock
  readonly run: RunFacts
  readonly target: TrackerTarget
  readonly required: boolean
  /** What `memory()` of a killed process held. */
  readonly restored?: Readonly<Record<string, string>>
}

interface Known {
  readonly id: string
  readonly status: TrackerStatus
}

interface Walk {
  readonly to: TrackerStatus
  readonly story: Story
  readonly limits: ReportLimits
  /** True where a deployment that was over is tried again. */
  readonly reopens?: boolean
  /** True where one look has been taken already. */
  readonly last?: boolean
}

const idName = 'tracker-id'
const statusName = 'tracker-status'
const done: ReportResult = { kind: 'done' }

/** `required`: a record that can not be opened stops the run. Never throws for what the tracker answers. */
export function createTrackerReporter({ http, clock, run, target, required, restored }: TrackerOptions): Reporter {
  const client = createTrackerClient({ http, access: target, requestTimeoutMs: target.requestTimeoutMs })
  const place: TrackedPlace = { componentId: target.componentId, environmentId: target.environmentId }
  let known = knownFrom(restored?.[idName], restored?.[statusName])
  /** True while a record may exist whose id we do not know. */
  let inDoubt = restored !== undefined && known === undefined

  async function open(story: Story, limits: ReportLimits): Promise<ReportResult> {
    const { commit } = story.subject
    const tracked = { ...place, version: target.version || commit, commit }
    if (tracked.version === '') return warning('without a commit, `tracker-version` must name the version')
    const listed = await client.list(place, limits)
    // A list that is broken on the server's side does not keep it from taking a record.
    if (listed.kind === 'unsent' || listed.kind === 'refused' || (listed.kind === 'lost' && !listed.answered))
      return warning(listed.text)
    const latest = listed.kind === 'ok' ? listed.value.find((record) => isSameDeployment(record, tracked)) : undefined
    if (latest === undefined || !mayBeTakenUp(latest, run))
      return resultOf(await create(newRecord(tracked, { story, run }), limits))
    known = knownFrom(latest.id, latest.status)
    return resultOf(await reopen(story, limits))
  }

  /** A record that is still open stays as it is. */
  async function reopen(story: Story, limits: ReportLimits): Promise<TrackerFailure | undefined> {
    return known && isEnd(known.status) ? walk(known, { to: 'pending', story, limits, reopens: true }) : undefined
  }

  /** One record, also when the answer is lost: it is looked for before a second one is asked for. */
  async function create(record: NewRecord, limits: ReportLimits): Promise<TrackerFailure | undefined> {
    const reply = await client.create(record, limits)
    if (reply.kind === 'ok') return remember(reply.value)
    if (reply.kind === 'refused') return reply
    const unfound = reply.kind === 'lost' ? await findLost(limits) : undefined
    if (unfound !== undefined || known !== undefined) return unfound
    // Without an answer the first one may still be on its way.
    if (reply.kind === 'lost' && !reply.answered) return reply
    const again = await client.create(record, limits)
    inDoubt = again.kind === 'lost'
    return again.kind === 'ok' ? remember(again.value) : again
  }

  async function findLost(limits: ReportLimits): Promise<TrackerFailure | undefined> {
    inDoubt = true
    const listed = await client.list(place, limits)
    if (listed.kind !== 'ok') return listed
    const found = listed.value.find((record) => isOfAttempt(record, run))
    return found && remember(found)
  }

  function remember(record: TrackerRecord): undefined {
    known = knownFrom(record.id, record.status)
    inDoubt = false
  }

  /** Step by step, as the tracker allows it. What was lost on the way is looked up once. */
  async function walk(from: Known, given: Walk): Promise<TrackerFailure | undefined> {
    if (isEnd(from.status) && from.status !== given.to && !given.reopens) return notAllowed(from.status, given.to)
    for (const status of pathBetween(from.status, given.to)) {
      const reply = await client.change(from.id, changeTo(status, given.story), given.limits)
      if (reply.kind !== 'ok')
        return given.last || !isWorthALook(reply) ? reply : goOn(from, { ...given, after: reply })
      known = { id: from.id, status }
    }
    return undefined
  }

  async function goOn(
    { id }: Known,
    given: Walk & { readonly after: TrackerFailure },
  ): Promise<TrackerFailure | undefined> {
    const seen = await client.get(id, given.limits)
    const now = seen.kind === 'ok' ? knownFrom(id, seen.value.status) : undefined
    if (now === undefined) return given.after
    known = now
    return walk(now, { ...given, last: true })
  }

  function changeTo(status: TrackerStatus, story: Story) {
    // A tracker never clears `finishedAt`: a record that is tried again would keep the old one.
    const finished = isEnd(status) ? { finishedAt: clock.date().toISOString() } : {}
    return { status, ...finished, metadata: metadataOf(story, run) }
  }

  return {
    name: 'tracker',
    required,
    open,
    async update(story, limits) {
      if (known?.status !== 'pending' || story.deploymentId === '') return done
      return resultOf(await walk(known, { to: 'in_progress', story, limits }))
    },
    async close(story, limits) {
      const unfound = inDoubt && known === undefined ? await findLost(limits) : undefined
      return resultOf(known === undefined ? unfound : await walk(known, { to: endStatus(story), story, limits }))
    },
    memory: () => (known === undefined ? {} : { [idName]: known.id, [statusName]: known.status }),
  }
}

/** A state that the tracker does not allow may be one that it already has: the answer to the step before was lost. */
function isWorthALook({ kind, status }: TrackerFailure): boolean {
  return kind !== 'refused' || status === 400
}

function notAllowed(from: TrackerStatus, to: TrackerStatus): TrackerFailure {
  return { kind: 'refused', answered: true, status: 0, text: refusedStep(from, to) }
}

function resultOf(failure: TrackerFailure | undefined): ReportResult {
  return failure === undefined ? done : warning(failure.text)
}

function warning(why: string): ReportResult {
  return { kind: 'warning', text: `The tracker's record could not be written: ${why}.` }
}

function knownFrom(id: string | undefined, status: string | undefined): Known | undefined {
  return isSafeId(id) && isTrackerStatus(status) ? { id, status } : undefined
}
