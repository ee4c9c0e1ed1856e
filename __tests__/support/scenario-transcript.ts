/** A whole run as text that people can read and compare: what was logged, given out and requested, without what differs from run to run. */

import type { RecordedRequest } from '../../simulator/index.ts'
import { logOf, type ScenarioEnd } from './scenario.ts'

export function transcriptOf(title: string, end: ScenarioEnd): string {
  const sections = [
    title,
    `Exit code ${end.exitCode}`,
    section('Log', logOf(end)),
    section('Outputs', end.outputEntries.map(({ name, value }) => `${name}: ${readable(value)}`.trimEnd()).join('\n')),
    section('State for post', stateOf(end)),
    section('Summary', end.summary),
    section('Requests', requestsOf(end)),
  ]
  return `${masked(sections.join('\n\n'), end)}\n`
}

function section(title: string, text: string): string {
  const lines = text.trimEnd().split('\n')
  return [title, ...(text.trim() === '' ? ['(none)'] : lines).map((line) => `  ${line}`.trimEnd())].join('\n')
}

/** JSON of the services, a line a field: a change of one shows as one. */
function readable(value: string): string {
  return value.startsWith('[{') ? JSON.stringify(JSON.parse(value), null, 2) : value
}

/** What was saved last under each name; reporters finish in any order. */
function stateOf({ stateEntries }: ScenarioEnd): string {
  const last = new Map(stateEntries.map(({ name, value }) => [name, value]))
  return [...last]
    .map(([name, value]) => `${name}: ${value.replace(/^\{.*\}$/, sortedFields)}`)
    .sort()
    .join('\n')
}

function sortedFields(json: string): string {
  return Object.entries<unknown>(JSON.parse(json))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(', ')
}

/** Api by api, since they are talked to side by side. */
function requestsOf({ requests }: ScenarioEnd): string {
  const apis = [...new Set(requests.map(apiOf))].sort()
  return apis.flatMap((api) => telling(requests.filter((request) => apiOf(request) === api)).map(requestOf)).join('\n')
}

/** Of what goes to the same place again and again, the first and the last; how much comes between is a matter of time. */
function telling(requests: readonly RecordedRequest[]): readonly RecordedRequest[] {
  const place = ({ method, path }: RecordedRequest) => `${method} ${path}`
  return requests.filter((request, index) => {
    const isFirst = !requests.slice(0, index).some((earlier) => place(earlier) === place(request))
    const isLast = !requests.slice(index + 1).some((later) => place(later) === place(request))
    return isLast || (isFirst && request.method === 'POST')
  })
}

function apiOf({ path }: RecordedRequest): string {
  const [, resource = 'others'] = /\/(comments|deployments|statuses|pulls)\b/.exec(path) ?? []
  return path.startsWith('/github/') ? `GitHub ${resource}` : 'Flightcontrol'
}

function requestOf({ method, target, headers, json, body }: RecordedRequest): string {
  const authorization = headers['authorization']
  return [
    `${method} ${target}`,
    ...(authorization === undefined ? [] : [`  authorization: ${authorization}`]),
    ...(body === '' ? [] : bodyLines(json ?? body).map((line) => `  ${line}`)),
  ].join('\n')
}

/** Texts of many lines, as a comment is, line by line. */
function bodyLines(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return String(json).split('\n')
  return Object.entries(json).flatMap(([name, value]) => {
    const lines = (typeof value === 'string' ? value : JSON.stringify(value)).split('\n')
    return lines.length === 1 ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)]
  })
}

/** Ids, hosts, times and counts of polls differ from run to run, or would tell nobody anything. */
function masked(text: string, { simulator }: ScenarioEnd): string {
  const ids = simulator.flightcontrol.deployments.map(({ deploymentId }) => deploymentId)
  return ids
    .reduce((masking, id) => masking.replaceAll(id, '<deployment>'), text)
    .replaceAll(simulator.host, '<simulator>')
    .replaceAll(/fake-[a-z-]*hook-secret-\w+/g, '<secret>')
    .replaceAll(/\bc[0-9a-z]{24}\b/g, '<id>')
    .replaceAll(/((?:comments|deployments)\/|(?:comment|deployment)-id=)\d+/g, '$1<number>')
    .replaceAll(/\b\d{4}-\d\d-\d\d[ T][\d:.]+(?:Z| UTC)?/g, '<date>')
    .replaceAll(/^(\s*)\d+:\d\d(?= {2})/gm, '$10:00')
    .replaceAll(/ \(\d+s queued\)|,(?: of these)? \d+s in the queue/g, '')
    .replaceAll(/(took|in|after|\|) \d+s\b/g, '$1 <time>')
    .replaceAll(/(tickInterval) \d+\w+/g, '$1 <time>')
    .replaceAll(/^(\s*(?:queueD|d)uration: )\d+$/gm, '$1<seconds>')
    .replaceAll(/ ×\d+/g, '')
}
