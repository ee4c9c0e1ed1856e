/** Teaches a schedule how long earlier deployments took, as GitHub or else the tracker remembers it: a request each, off the way of the trigger. */

import { type Expectation, expectationOf } from './expectation.ts'
import { readGitHubHistory } from './github-history.ts'
import { type DurationHistory, noHistory } from './history.ts'
import type { Learner } from './learner.ts'
import type { GitHub, Http } from './ports.ts'
import type { PauseBounds } from './schedule.ts'
import { scheduleByHistory } from './schedule-by-history.ts'
import type { TrackerInputs } from './shared-inputs.ts'
import { readTrackerHistory } from './tracker/history.ts'

export interface Lesson {
  /** Undefined without a token. */
  readonly github: GitHub | undefined
  readonly place: { readonly owner: string; readonly repo: string; readonly environment: string }
  /** Undefined where the tracker is not to be asked. */
  readonly http: Http | undefined
  readonly tracker: TrackerInputs | undefined
  readonly pauses: PauseBounds
  readonly requestTimeoutMs: number
  readonly signal: AbortSignal
}

/** Never throws. The tracker is asked where GitHub knows nothing, since it knows no phases. */
export async function learnHistory(learner: Learner, lesson: Lesson): Promise<Expectation | undefined> {
  const told = await historyOfGitHub(lesson)
  const history = told.totalS.length > 0 ? told : await historyOfTracker(lesson)
  learner.goBy(scheduleByHistory(lesson.pauses, history))
  return expectationOf(history)
}

async function historyOfGitHub({ github, place, requestTimeoutMs, signal }: Lesson): Promise<DurationHistory> {
  return github ? readGitHubHistory(github, place, { timeoutMs: requestTimeoutMs, signal }) : noHistory
}

async function historyOfTracker({ http, tracker, requestTimeoutMs, signal }: Lesson): Promise<DurationHistory> {
  if (!http || !tracker || signal.aborted) return noHistory
  return readTrackerHistory(
    http,
    { ...tracker, authorization: `Bearer ${tracker.token}` },
    {
      timeoutMs: requestTimeoutMs,
      signal,
    },
  )
}
