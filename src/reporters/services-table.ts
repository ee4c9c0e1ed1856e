/** The services of a deployment: which one is where, how long it took, and its address. */

import { isFinal, type Service, type State } from '../core/deployment.ts'
import { formatDuration } from '../core/duration.ts'
import { inertMarkdown } from '../core/inert-markdown.ts'
import type { Story } from '../core/story.ts'
import { markdownCode, urlLink } from './markdown-prose.ts'
import { markdownTable } from './markdown-table.ts'
import { serviceName } from './service-name.ts'

const iconOfState: Readonly<Record<State, string>> = {
  queued: '🕓',
  running: '🔄',
  succeeded: '✅',
  unchanged: '☑️',
  failed: '❌',
  cancelled: '🚫',
  unknown: '❔',
}

/** Empty without services. At most `mostRows`, those that failed first where not all find room. */
export function servicesTable(story: Story, mostRows: number): string {
  const services = story.observation?.services ?? []
  if (services.length === 0 || mostRows === 0) return ''
  const shown = services.length > mostRows ? worstFirst(services).slice(0, mostRows) : services
  const table = markdownTable(
    ['Service', 'Status', 'Duration', 'URL'],
    shown.map((service) => [
      inertMarkdown(serviceName(service), 120),
      `${iconOfState[service.state]} ${markdownCode(service.status, 60)}`,
      workTime(service, story),
      urlLink(service.url),
    ]),
  )
  const hidden = services.length - shown.length
  return hidden === 0 ? table : `${table}\n\n… and ${hidden} more.`
}

function worstFirst(services: readonly Service[]): readonly Service[] {
  const rank = ({ state }: Service) => (state === 'failed' ? 0 : isFinal(state) ? 2 : 1)
  return services.toSorted((one, other) => rank(one) - rank(other))
}

/** Time at work, without the queue; empty while it goes on, since a table stands still. */
function workTime(service: Service, story: Story): string {
  const stretches = story.services.find(({ id }) => id === service.id)?.stretches ?? []
  if (!isFinal(service.state)) return ''
  const worked = stretches
    .filter(({ state }) => state !== 'queued')
    .map(({ fromMs, untilMs }) => (untilMs ?? fromMs) - fromMs)
    .reduce((sum, ms) => sum + ms, 0)
  return worked === 0 ? '' : formatDuration(worked)
}
