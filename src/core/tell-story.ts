/** How the story grows: pure steps from one Story to the next. */

import type { Observation, Service, State, Subject } from './deployment.ts'
import type { Outcome } from './outcome.ts'
import type { EndedStory, ServiceHistory, Story, Stretch } from './story.ts'

export interface Beginning {
  readonly provider: { readonly name: string; readonly title: string }
  readonly subject: Subject
  readonly why: string
  /** The user's word for the environment; empty: the provider's, else a default by target. */
  readonly environment: string
  readonly startedAt: Date
}

export function beginStory(given: Beginning): Story {
  const { provider, subject, why, startedAt } = given
  return {
    provider: { name: provider.name, title: provider.title },
    subject,
    why,
    environment: given.environment || defaultEnvironment(subject),
    deploymentId: '',
    startedAt,
    elapsedMs: 0,
    queuedMs: 0,
    observation: undefined,
    stretches: [],
    services: [],
    url: '',
    outcome: undefined,
  }
}

export function defaultEnvironment(subject: Subject): string {
  return subject.pullRequest !== undefined && subject.target !== 'normal'
    ? `preview/pr-${subject.pullRequest}`
    : 'production'
}

export interface Observing {
  readonly observation: Observation
  readonly elapsedMs: number
  /** Name or id of the service whose URL counts; empty: the first that has one. */
  readonly primaryService: string
  /** True where the user named the environment: then the provider's name does not replace it. */
  readonly environmentGiven: boolean
}

export function observe(story: Story, given: Observing): Story {
  const { observation, elapsedMs } = given
  const inQueue = observation.state === 'queued' || story.observation?.state === 'queued'
  return {
    ...story,
    observation,
    elapsedMs,
    environment: given.environmentGiven ? story.environment : observation.environment || story.environment,
    queuedMs: inQueue ? elapsedMs : story.queuedMs,
    stretches: extend(story.stretches, { status: observation.status, state: observation.state, elapsedMs }),
    services: observation.services.map((service) => extendService(story.services, { service, elapsedMs })),
    url: observation.url || primaryUrl(observation.services, given.primaryService) || story.url,
  }
}

export function passTime(story: Story, elapsedMs: number): Story {
  return { ...story, elapsedMs }
}

export function endStory(story: Story, given: { outcome: Outcome; elapsedMs: number }): EndedStory {
  return {
    ...story,
    outcome: given.outcome,
    elapsedMs: given.elapsedMs,
    deploymentId: given.outcome.deploymentId || story.deploymentId,
    queuedMs: story.observation?.state === 'queued' ? given.elapsedMs : story.queuedMs,
  }
}

/** A service that was named but has no URL gives none: a wrong URL is worse than an empty one. */
export function primaryUrl(services: readonly Service[], primaryService: string): string {
  if (primaryService === '') return services.find((service) => service.url !== '')?.url ?? ''
  const named = services.find((service) => [service.id, service.name, ...service.aliases].includes(primaryService))
  return named?.url ?? ''
}

function extendService(
  known: readonly ServiceHistory[],
  { service, elapsedMs }: { service: Service; elapsedMs: number },
): ServiceHistory {
  const before = known.find((history) => history.id === service.id)
  return {
    id: service.id,
    name: service.name,
    stretches: extend(before?.stretches ?? [], { status: service.status, state: service.state, elapsedMs }),
  }
}

/** A provider that flaps for hours leaves its latest stretches only. */
const mostStretches = 500

function extend(
  stretches: readonly Stretch[],
  next: { status: string; state: State; elapsedMs: number },
): readonly Stretch[] {
  const last = stretches.at(-1)
  if (last?.status === next.status) return stretches
  const opened: Stretch = {
    status: next.status,
    state: next.state,
    fromMs: last ? next.elapsedMs : 0,
    untilMs: undefined,
  }
  return last ? [...stretches.slice(1 - mostStretches, -1), { ...last, untilMs: next.elapsedMs }, opened] : [opened]
}
