/** Scheduler jobs and CloudFront invalidations. Job statuses are another set than those of deployments. */

import type { Handler } from '../api.ts'
import type { Clock } from '../clock.ts'
import { cuid } from '../ids.ts'
import { fieldsOf, textOf, textsOf } from '../json.ts'
import { createScripts, momentOf, type Timeline } from '../timeline.ts'
import { notFound } from './errors.ts'

export interface JobState {
  /** INITIALIZING, IN_PROGRESS (with an underscore here), CANCELLING, COMPLETED, CANCELLED, ERROR. */
  readonly status: string
  readonly exitCode?: number
  readonly error?: Readonly<Record<string, unknown>>
}

export interface StartedJob {
  readonly id: string
  readonly serviceId: string
  readonly jobGivenId: string
  readonly startCommand: unknown
  readonly startedAtMs: number
  readonly timeline: Timeline<JobState>
  polls: number
}

const usualJob: Timeline<JobState> = [
  { atPoll: 1, status: 'INITIALIZING' },
  { atPoll: 2, status: 'IN_PROGRESS' },
  { atPoll: 3, status: 'COMPLETED', exitCode: 0 },
]

export function createJobs(clock: Clock) {
  const started: StartedJob[] = []
  const scripts = createScripts(usualJob)

  const createJobExecution: Handler = ({ params, body }) => {
    const { serviceId = '', jobGivenId = '' } = params
    const startCommand = fieldsOf(body)['startCommand']
    const id = cuid(`job execution ${started.length + 1}`)
    const timeline = scripts.take(jobGivenId)
    started.push({ id, serviceId, jobGivenId, startCommand, startedAtMs: clock.now(), timeline, polls: 0 })
    return { status: 200, body: { jobExecutionId: id } }
  }

  const getJobExecution: Handler = ({ params }) => {
    const job = started.find(({ id }) => id === params['executionId'])
    if (job === undefined) return notFound('Job execution')
    job.polls += 1
    const { status, exitCode, error } = momentOf(job.timeline, {
      elapsedMs: clock.now() - job.startedAtMs,
      polls: job.polls,
    })
    const isFinished = /^(COMPLETED|CANCELLED|ERROR)$/.test(status)
    return {
      status: 200,
      body: {
        id: job.id,
        status,
        createdAt: '2026-11-22T12:00:00.000Z',
        finishedAt: isFinished ? '2026-11-22T12:00:30.000Z' : null,
        exitCode: exitCode ?? null,
        error: error ?? null,
        job: { id: cuid(`job ${job.jobGivenId}`), givenId: job.jobGivenId },
      },
    }
  }

  return { started, scripts, handlers: { createJobExecution, getJobExecution } }
}

export interface Invalidation {
  readonly invalidationId: string
  readonly serviceId: string
  readonly paths: readonly string[]
  /** CloudFront's own words: `InProgress`, `Completed`. Flightcontrol documents no body. */
  status: string
}

export function createInvalidations() {
  const made: Invalidation[] = []

  const invalidate = (serviceId: string, paths: readonly string[]) => {
    const invalidationId = `I${cuid(`invalidation ${made.length + 1}`)
      .slice(1, 14)
      .toUpperCase()}`
    made.push({ invalidationId, serviceId, paths, status: 'InProgress' })
    return { status: 200, body: { message: 'Invalidation created', invalidationId } }
  }
  const createCloudFrontInvalidation: Handler = ({ params, body }) =>
    invalidate(textOf(params['serviceId']), textsOf(fieldsOf(body)['paths']))
  const invalidateCloudfrontLegacy: Handler = ({ body }) => {
    const { serviceId, paths } = fieldsOf(fieldsOf(body)['params'])
    return invalidate(textOf(serviceId), textsOf(paths))
  }
  const getCloudFrontInvalidationStatus: Handler = ({ params }) => {
    const found = made.find(({ invalidationId }) => invalidationId === params['invalidationId'])
    if (found === undefined) return notFound('Invalidation')
    return { status: 200, body: { id: found.invalidationId, status: found.status } }
  }

  return {
    made,
    handlers: { createCloudFrontInvalidation, invalidateCloudfrontLegacy, getCloudFrontInvalidationStatus },
  }
}
