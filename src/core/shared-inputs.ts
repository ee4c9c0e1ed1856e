/** The inputs that several actions have in common, with one meaning everywhere. */

import { checkUrl, parseAllowedHosts } from './allowed-url.ts'
import type { FollowLimits } from './follow.ts'
import { fault, type InputReader, type InputType, value } from './input-reader.ts'
import { boolean, duration, oneOf, text, token, uuid, wholeNumber } from './input-types.ts'
import type { PauseBounds } from './schedule.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

const pauseRange = { leastMs: 50, mostMs: 5 * minute }
const deadlineRange = { leastMs: second, mostMs: 24 * hour }

/** A URL that may be contacted, or empty. What is wrong is told without the URL, which may be a secret. */
export function allowedUrl(hosts: readonly string[]): InputType<string> {
  return {
    legal: `an https: URL whose host is one of ${hosts.join(', ')} (others by \`allowed-hosts\`)`,
    parse: (given) => {
      if (given === '') return value('')
      const checked = checkUrl(given, hosts)
      return checked.kind === 'ok' ? value(checked.url.href) : fault(checked.why)
    },
  }
}

/** Where an API begins: an allowed URL without a query and without a trailing slash, or empty. */
export function allowedBaseUrl(hosts: readonly string[]): InputType<string> {
  const { legal, parse } = allowedUrl(hosts)
  return {
    legal,
    parse: (given) => {
      const parsed = parse(given)
      if (parsed.kind === 'fault') return parsed
      return given.includes('?') ? fault('it holds a query (?)') : value(parsed.value.replace(/\/+$/, ''))
    },
  }
}

export interface Connection {
  /** Every host that may be contacted. */
  readonly hosts: readonly string[]
  readonly requestTimeoutMs: number
}

export function readConnection(reader: InputReader, providerHosts: readonly string[]): Connection {
  const further = reader.read('allowed-hosts', allowedHosts, '')
  return {
    hosts: [...providerHosts, ...further],
    requestTimeoutMs: reader.read('request-timeout', duration({ leastMs: 50, mostMs: 5 * minute }), '10s'),
  }
}

const allowedHosts: InputType<readonly string[]> = {
  legal: '`host` or `host:port`, one a line',
  parse: (given) => {
    const { hosts, faults } = parseAllowedHosts(given)
    return faults.length === 0 ? value(hosts) : fault(faults.join('; '))
  },
}

export interface Waiting {
  readonly wait: boolean
  readonly limits: FollowLimits
  readonly pauses: PauseBounds
}

/** A deployment may need a moment until the API knows it. */
const notFoundGraceMs = minute

export function readWaiting(
  reader: InputReader,
  given: { timeout: string; queueTimeout: boolean; requestTimeoutMs: number },
): Waiting {
  const runTimeoutMs = reader.read('timeout', duration(deadlineRange), given.timeout)
  const limits: FollowLimits = {
    runTimeoutMs,
    queueTimeoutMs: given.queueTimeout ? reader.read('queue-timeout', duration(deadlineRange), '30m') : runTimeoutMs,
    requestTimeoutMs: given.requestTimeoutMs,
    maxPollErrors: reader.read('max-poll-errors', wholeNumber({ least: 0, most: 1000 }), '5'),
    notFoundGraceMs,
  }
  return { wait: reader.read('wait', boolean, 'true'), limits, pauses: readPauses(reader) }
}

const longestPauseDefaultMs = 15 * second

/** Who only raises `poll-interval` means both. */
function readPauses(reader: InputReader): PauseBounds {
  const shortestMs = reader.read('poll-interval', duration(pauseRange), '1s')
  const longestMs = reader.read('poll-interval-max', duration(pauseRange), '15s')
  if (longestMs >= shortestMs) return { shortestMs, longestMs }
  const faulty = reader.faults.some(({ input }) => input === 'poll-interval')
  if (longestMs !== longestPauseDefaultMs && !faulty) {
    reader.fault({
      input: 'poll-interval-max',
      problem: 'it is shorter than `poll-interval`',
      legal: 'at least `poll-interval`',
    })
  }
  return { shortestMs, longestMs: shortestMs }
}

export interface Reporting {
  /** Empty: no token, so nothing is told to GitHub. Secret. */
  readonly gitHubToken: string
  readonly comment: boolean
  readonly commentKey: string
  readonly summary: boolean
  readonly gitHubDeployment: boolean
  /** The user's name for the environment; empty: the provider's, or a default. */
  readonly environment: string
  /** Context of the commit status; empty: none. */
  readonly commitStatus: string
}

export function readReporting(reader: InputReader): Reporting {
  return {
    gitHubToken: reader.read('github-token', token({ schemes: [] }), ''),
    comment: reader.read('comment', boolean, 'true'),
    commentKey: reader.read('comment-key', text({ most: 200 }), ''),
    summary: reader.read('summary', boolean, 'true'),
    gitHubDeployment: reader.read('github-deployment', boolean, 'false'),
    environment: reader.read('environment', text({ most: 255 }), ''),
    commitStatus: reader.read('commit-status', text({ most: 255 }), ''),
  }
}

export interface TrackerInputs {
  /** Origin and base path, checked, without a trailing slash. */
  readonly baseUrl: string
  /** Secret. */
  readonly token: string
  readonly componentId: string
  readonly environmentId: string
  /** Empty: the commit. */
  readonly version: string
  readonly required: boolean
}

/** A tracker is named completely or not at all. The host of `tracker-url` is allowed by being named there. */
export function readTracker(reader: InputReader, raw: (name: string) => string, hosts: readonly string[]) {
  const tracker: TrackerInputs = {
    baseUrl: reader.read('tracker-url', allowedBaseUrl([...hosts, ...hostOf(raw('tracker-url'))]), ''),
    token: reader.read('tracker-token', token({ schemes: ['Bearer'] }), ''),
    componentId: reader.read('tracker-component-id', uuid, ''),
    environmentId: reader.read('tracker-environment-id', uuid, ''),
    version: reader.read('tracker-version', text({ most: 255 }), ''),
    required: reader.read('tracker-required', boolean, 'false'),
  }
  const parts = {
    'tracker-url': tracker.baseUrl,
    'tracker-token': tracker.token,
    'tracker-component-id': tracker.componentId,
    'tracker-environment-id': tracker.environmentId,
  }
  const faulty = new Set(reader.faults.map(({ input }) => input))
  const missing = Object.entries(parts).flatMap(([name, given]) => (given === '' && !faulty.has(name) ? [name] : []))
  const named = missing.length < Object.keys(parts).length || tracker.version !== '' || tracker.required
  if (!named) return undefined
  for (const input of missing) {
    reader.fault({ input, problem: 'it is missing', legal: 'a tracker is named completely or not at all' })
  }
  return tracker
}

/** Only over TLS: a loopback tracker without it has to be listed in `allowed-hosts`. */
export function hostOf(given: string): readonly string[] {
  return /^https:\/\//i.test(given.trim()) && URL.canParse(given.trim()) ? [new URL(given.trim()).host] : []
}

/** What becomes of a deployment that the provider cancelled. */
export const onCancelled = oneOf('fail', 'pass')
