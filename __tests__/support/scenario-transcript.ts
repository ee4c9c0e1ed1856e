/** A whole run as text that people can read and compare: what was logged, given out and requested, without what differs from run to run. */

import type { RecordedRequest } from '../../simulator/index.ts'
import { logOf, type ScenarioEnd } from './scenario.ts'

export function transcriptOf(title: string, end: ScenarioEnd): string {
  const sections = [
    title,
    `Exit code ${end.exitCode}`,
    section('Log', logOf(end)),
    section('Outputs', end.outputEntries.map(({ name, value }) => `${name}: ${readable(value)}`.trimEnd()).join('\n')),
    section('State for post', end.stateEntries.map(({ name, value }) => `${name}: ${value}`).join('\n')),
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

/** Api by api, since they are talked to side by side; in each, in the order of arrival, and what is repeated only once. */
function requestsOf({ requests }: ScenarioEnd): string {
  const apis = [...new Set(requests.map(apiOf))]
  const shown = apis.flatMap((api) => requests.filter((request) => apiOf(request) === api).map(requestOf))
  return shown.filter((text, index) => text !== shown[index - 1]).join('\n')
}

function apiOf({ path }: RecordedRequest): string {
  return path.startsWith('/github/') ? (/\/(comments|deployments|statuses|pulls)\b/.exec(path)?.[1] ?? 'github') : ''
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
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<date>')
    .replaceAll(/^(\s*)\d+:\d\d(?= {2})/gm, '$10:00')
    .replaceAll(/\b(took|in|after|Landed in|Failed after) \d+s\b/g, '$1 <time>')
    .replaceAll(/^(\s*(?:queueD|d)uration: )\d+$/gm, '$1<seconds>')
    .replaceAll(/×\d+/g, '×<n>')
}
