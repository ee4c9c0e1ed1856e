/** Everything that can go wrong with one deployment, as a value that a generator makes up. */

import fc from 'fast-check'
import type { BreakCause } from '../../../src/core/ports.ts'
import { type LieName, lies, type TriggerBodyName, triggerBodies } from './bodies.ts'

/** What the deployment really does, in ms since the server took the trigger. */
export interface Life {
  readonly queueMs: number
  readonly buildMs: number
  readonly deployMs: number
  readonly end: 'SUCCESS' | 'NO_CHANGE' | 'ERROR' | 'BUILD_ERROR' | 'DEPLOY_ERROR' | 'CANCELLED' | 'never'
}

interface Times {
  readonly afterMs: number
  readonly writtenAfterMs: number
}

type Broken = { readonly what: 'broken'; readonly cause: BreakCause; readonly requestWritten: boolean } & Times
type Answered<Body> = {
  readonly what: 'answered'
  readonly status: number
  readonly body: Body
  readonly retryAfter: string
} & Times

export type TriggerFate = Broken | Answered<TriggerBodyName>
export type PollFate =
  | Broken
  | Answered<LieName | 'truth'>
  | ({ readonly what: 'truth' } & Times)
  | ({ readonly what: 'lie'; readonly lie: LieName } & Times)

export interface FaultSchedule {
  /** Follows a deployment that somebody else has started. */
  readonly resumed: boolean
  readonly pauses: { readonly shortestMs: number; readonly longestMs: number }
  readonly queueTimeoutMs: number
  readonly runTimeoutMs: number
  readonly requestTimeoutMs: number
  readonly maxPollErrors: number
  readonly life: Life
  /** One for each attempt; further ones are taken. */
  readonly triggers: readonly TriggerFate[]
  /** One for each poll; further ones tell the truth. */
  readonly polls: readonly PollFate[]
  /** When somebody presses Ctrl-C. */
  readonly pressesAtMs: readonly number[]
  /** Random numbers of the run, over and over. */
  readonly draws: readonly number[]
}

const causes: readonly BreakCause[] = [
  'dns',
  'refused',
  'unreachable',
  'proxy',
  'timeout',
  'reset',
  'truncated',
  'oversized',
  'encoded',
  'protocol',
  'aborted',
]

const statuses = [
  101, 200, 200, 200, 201, 204, 301, 400, 401, 403, 404, 404, 404, 404, 408, 410, 422, 429, 429, 429, 500, 502, 502,
  503, 504,
]

const delayMs = fc.oneof(
  { weight: 12, arbitrary: fc.nat({ max: 500 }) },
  { weight: 4, arbitrary: fc.nat({ max: 15_000 }) },
  { weight: 1, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
)
const times = { afterMs: delayMs, writtenAfterMs: fc.constantFrom(0, 0, 0, 20, 400, 3_000) }
const retryAfter = fc.constantFrom(
  '',
  '',
  '0',
  '1',
  '7',
  '120',
  '99999999999',
  '-5',
  'soon',
  'Sun, 22 Nov 2026 14:28:40 GMT',
)

const broken: fc.Arbitrary<Broken> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      what: fc.constant('broken' as const),
      cause: fc.constantFrom(...causes),
      requestWritten: fc.boolean(),
      ...times,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('broken' as const),
      cause: fc.constant('certificate' as const),
      requestWritten: fc.constant(false),
      ...times,
    }),
  },
)

function answered<Body>(body: fc.Arbitrary<Body>): fc.Arbitrary<Answered<Body>> {
  return fc.record({
    what: fc.constant('answered' as const),
    status: fc.constantFrom(...statuses),
    body,
    retryAfter,
    ...times,
  })
}

const lieNames = fc.constantFrom(...(Object.keys(lies) as LieName[]))
const trigger: fc.Arbitrary<TriggerFate> = fc.oneof(
  { weight: 1, arbitrary: broken },
  { weight: 2, arbitrary: answered(fc.constantFrom(...(Object.keys(triggerBodies) as TriggerBodyName[]))) },
)
/** One fault in `truths` polls or so. */
function pollBesides(truths: number): fc.Arbitrary<PollFate> {
  return fc.oneof(
    { weight: truths, arbitrary: fc.record({ what: fc.constant('truth' as const), ...times }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('lie' as const), lie: lieNames, ...times }) },
    { weight: 1, arbitrary: answered(fc.oneof(lieNames, fc.constant('truth' as const))) },
    { weight: 1, arbitrary: broken },
  )
}

const pauses = fc
  .tuple(fc.constantFrom(50, 200, 1_000, 1_000, 5_000, 60_000, 300_000), fc.constantFrom(1, 1.5, 3, 15))
  .map(([shortestMs, factor]) => ({ shortestMs, longestMs: Math.min(300_000, shortestMs * factor) }))

export const faultSchedules: fc.Arbitrary<FaultSchedule> = pauses.chain((within) => {
  const timeout = fc.integer({ min: 2, max: 300 }).map((tenths) => Math.max(1_000, (tenths / 10) * within.longestMs))
  const stretch = fc.integer({ min: 0, max: 100 }).map((tenths) => (tenths / 10) * within.longestMs)
  return fc.record({
    resumed: fc.integer({ min: 0, max: 7 }).map((draw) => draw === 0),
    pauses: fc.constant(within),
    queueTimeoutMs: timeout,
    runTimeoutMs: timeout,
    requestTimeoutMs: fc.constantFrom(50, 1_000, 1_000, 10_000, 10_000, 10_000, 10_000, 60_000),
    maxPollErrors: fc.nat({ max: 6 }),
    life: fc.record({
      queueMs: fc.oneof(fc.constant(0), stretch, fc.constant(Number.POSITIVE_INFINITY)),
      buildMs: stretch,
      deployMs: stretch,
      end: fc.constantFrom(
        'SUCCESS',
        'SUCCESS',
        'SUCCESS',
        'NO_CHANGE',
        'ERROR',
        'BUILD_ERROR',
        'DEPLOY_ERROR',
        'CANCELLED',
        'never',
      ),
    }),
    triggers: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(trigger, { minLength: 1, maxLength: 4 }) },
    ),
    polls: fc.oneof(
      fc.constant([]),
      fc.array(pollBesides(9), { minLength: 1, maxLength: 25 }),
      fc.array(pollBesides(1), { minLength: 1, maxLength: 25 }),
    ),
    pressesAtMs: fc.oneof(
      { weight: 5, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat({ max: 12_000 }), { minLength: 1, maxLength: 5 }) },
      { weight: 1, arbitrary: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 2 }) },
    ),
    draws: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 4 }),
  })
})
