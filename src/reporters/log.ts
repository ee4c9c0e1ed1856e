/** The log that people read at three in the morning: one line per change, a heartbeat, and a last line that says it all. */

import { isFinal, type Service } from '../core/deployment.ts'
import { formatDuration } from '../core/duration.ts'
import type { Story } from '../core/story.ts'
import { markOf, type Row, rowsAmong, tookTail } from './log-row.ts'
import { serviceName } from './service-name.ts'
import { isBadEnd, type Standing, standingOf } from './standing.ts'
import { statement } from './statement.ts'

/** Nothing where nothing changed. What the deployment says comes before its services, its end after theirs. */
export function changeLines(previous: Story | undefined, next: Story): readonly string[] {
  const line = rowsAmong(namesOf(next))
  const own = deploymentRows(previous, next).map(line)
  const services = serviceRows(previous, next).map(line)
  const started = startLines(previous, next)
  return next.observation && isFinal(next.observation.state)
    ? [...started, ...services, ...own]
    : [...started, ...own, ...services]
}

/** For every minute in which nothing changed. `expectation` is for what history teaches: `usually 4m 10s`. */
export function heartbeatLine(story: Story, expectation = ''): string {
  const status = story.observation ? `still ${story.observation.status}` : 'no answer yet'
  const tail = [stillAtWork(story), expectation].filter((part) => part !== '').join('; ')
  const row = { elapsedMs: story.elapsedMs, mark: '·', name: story.provider.title, status, tail }
  return rowsAmong(namesOf(story))(row)
}

/** What closes the log; the last line stands for the whole run. */
export function closingLines(story: Story): readonly string[] {
  const { outcome } = story
  const standing = standingOf(story)
  const where = standing === 'landed' || standing === 'unchanged' ? whereabouts(story) : ''
  const last = `${closingMark(standing)} ${statement(story)}${where === '' ? '' : `: ${where}`}`
  if (outcome === undefined || !isBadEnd(standing)) return [last]
  return [...(outcome.next === '' ? [] : [`Next: ${outcome.next}`]), last]
}

/** What has no URL, such as a game server, may have an address of another kind. */
function whereabouts({ url, observation }: Story): string {
  return url === '' && observation !== undefined ? observation.address : url
}

export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** The errors as the provider tells them, whole as far as they are readable; to be shown before the closing lines. */
export function closingGroups(story: Story): readonly LogGroup[] {
  const { title } = story.provider
  const services = failedServices(story)
    .filter(({ error }) => error !== '')
    .slice(0, mostServices)
  const own = story.observation?.error ?? ''
  return [
    ...services.map((service) => group(`Error of ${serviceName(service)}, as ${title} tells it`, service.error)),
    ...(own === '' ? [] : [group(`Error, as ${title} tells it`, own)]),
  ]
}

const mostServices = 20
const mostErrorLines = 200

/** The end of an error says more than its start. */
function group(title: string, error: string): LogGroup {
  const lines = error.split(/\r\n|[\r\n]/)
  const left = lines.length - mostErrorLines
  return { title, lines: left > 0 ? [`(${left} lines before these)`, ...lines.slice(-mostErrorLines)] : lines }
}

function failedServices(story: Story): readonly Service[] {
  return (story.observation?.services ?? []).filter(({ state }) => state === 'failed')
}

function namesOf(story: Story): readonly string[] {
  return [story.provider.title, ...(story.observation?.services ?? []).map(serviceName)]
}

function startLines(previous: Story | undefined, next: Story): readonly string[] {
  if (next.deploymentId === '' || next.deploymentId === previous?.deploymentId) return []
  const { elapsedMs, provider, environment } = next
  const status = `deployment ${next.deploymentId}`
  return [rowsAmong(namesOf(next))({ elapsedMs, mark: '▸', name: provider.title, status, tail: environment })]
}

function deploymentRows(previous: Story | undefined, next: Story): readonly Row[] {
  const { observation, elapsedMs } = next
  if (observation === undefined) return []
  const base = { elapsedMs, name: next.provider.title }
  const rows: Row[] = []
  if (observation.status !== previous?.observation?.status || observation.state !== previous.observation.state) {
    rows.push({ ...base, mark: markOf[observation.state], status: observation.status, tail: tookTail(next.stretches) })
  }
  if (observation.contradiction !== '' && observation.contradiction !== previous?.observation?.contradiction) {
    rows.push({ ...base, mark: '!', status: observation.status, tail: `but ${observation.contradiction}` })
  }
  return rows
}

function serviceRows(previous: Story | undefined, next: Story): readonly Row[] {
  const before = new Map((previous?.observation?.services ?? []).map((service) => [service.id, service]))
  const services = next.observation?.services ?? []
  return services
    .filter(({ id, status, state }) => before.get(id)?.status !== status || before.get(id)?.state !== state)
    .map((service) => rowOf(service, next))
}

function rowOf(service: Service, story: Story): Row {
  const stretches = story.services.find(({ id }) => id === service.id)?.stretches ?? []
  const said = service.state === 'failed' ? firstLine(service.error) : service.state === 'succeeded' ? service.url : ''
  return {
    elapsedMs: story.elapsedMs,
    mark: markOf[service.state],
    name: serviceName(service),
    status: service.status,
    tail: [tookTail(stretches), said].filter((part) => part !== '').join('; '),
  }
}

function firstLine(text: string): string {
  return text.trim().replace(/[\r\n][\s\S]*$/, '')
}

function stillAtWork(story: Story): string {
  const waiting = (story.observation?.services ?? []).filter(({ state }) => !isFinal(state))
  const shown = waiting
    .slice(0, 3)
    .map((service) => `${serviceName(service)} ${service.status}${since(service, story)}`)
  return waiting.length > shown.length
    ? `${shown.join(', ')} and ${waiting.length - shown.length} more`
    : shown.join(', ')
}

function since(service: Service, story: Story): string {
  const last = story.services.find(({ id }) => id === service.id)?.stretches.at(-1)
  return last === undefined ? '' : ` ${formatDuration(story.elapsedMs - last.fromMs)}`
}

function closingMark(standing: Standing): string {
  if (standing === 'landed') return '✓'
  if (standing === 'unchanged') return '='
  if (standing === 'uncertain') return '?'
  return isBadEnd(standing) ? '✗' : '–'
}
