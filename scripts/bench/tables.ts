/** The figures as Markdown. */

import type { FleetFigures } from './fleet.ts'
import type { LatencyFigures } from './latency.ts'
import type { Measured } from './measure.ts'
import type { Figures } from './policies.ts'
import type { StartFigures } from './start.ts'

const ms = (value: number) => `${value.toFixed(0)} ms`
const megabytes = (value: number) => `${value.toFixed(0)} MB`
const seconds = (value: number) => `${value.toFixed(2)} s`
const times = (value: number) => `×${value.toFixed(2)}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function startTable({ median, lowerQuartile }: StartFigures): string {
  const row = (name: string, unit: (value: number) => string, pick: (of: Measured) => number) => [
    name,
    ...[median, lowerQuartile].flatMap(({ floor, ours }) => [
      unit(pick(floor)),
      unit(pick(ours)),
      times(pick(ours) / pick(floor)),
    ]),
  ]
  return table(
    ['', 'bare Node, median', 'Touchdown', 'ratio', 'bare Node, lower quartile', 'Touchdown', 'ratio'],
    [
      row('process start to the trigger at the server', ms, ({ startMs }) => startMs),
      row('last answer to the end of the process', ms, ({ leaveMs }) => leaveMs),
      row('peak memory', megabytes, ({ peakMegabytes }) => peakMegabytes),
      row('CPU', seconds, ({ cpuSeconds }) => cpuSeconds),
    ],
  )
}

export function latencyTable(rows: readonly LatencyFigures[]): string {
  return table(
    ['deployments of', 'followed by', 'mean latency', 'p95', 'requests', 'memory', 'CPU'],
    rows.map((of) => [
      of.durationS === undefined ? 'all' : `about ${of.durationS} s`,
      of.follower,
      seconds(of.meanS),
      seconds(of.p95S),
      of.polls.toFixed(1),
      megabytes(of.peakMegabytes),
      seconds(of.cpuSeconds),
    ]),
  )
}

export function policyTable(rows: readonly Figures[]): string {
  return table(
    ['policy', 'mean latency', 'p95', 'requests'],
    rows.map((of) => [
      of.policy,
      `${seconds(of.meanLatencyS)} (${times(of.latencyRatio)})`,
      `${seconds(of.p95LatencyS)} (${times(of.p95Ratio)})`,
      times(of.requestRatio),
    ]),
  )
}

export function fleetTable(rows: readonly FleetFigures[]): string {
  return table(
    ['deployments', 'time', 'requests', 'fullest second, of the limit', 'peak memory', 'CPU'],
    rows.map((of) => [
      String(of.deployments),
      `${of.totalS.toFixed(1)} s (${times(of.totalS / of.longestS)} the longest)`,
      String(of.requests),
      `${of.fullestSecond} of ${of.rateLimit}`,
      megabytes(of.peakMegabytes),
      seconds(of.cpuSeconds),
    ]),
  )
}
