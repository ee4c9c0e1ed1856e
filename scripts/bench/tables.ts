/** The figures as Markdown. */

import type { FleetFigures } from './fleet.ts'
import type { LatencyFigures } from './latency.ts'
import type { Measured } from './measure.ts'
import type { Figures } from './policies.ts'
import type { Runners, StartFigures } from './start.ts'

const ms = (value: number) => `${value.toFixed(0)} ms`
const megabytes = (value: number) => `${value.toFixed(0)} MB`
const seconds = (value: number) => `${value.toFixed(2)} s`
const times = (value: number) => `×${value.toFixed(2)}`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function startTable({ median, lowerQuartile }: StartFigures): string {
  const row = (name: string, { of, unit, pick }: Row) => [
    name,
    ...[of.floor, of.usual, of.ours].map((measured) => unit(pick(measured))),
    times(pick(of.ours) / pick(of.floor)),
    times(pick(of.ours) / pick(of.usual)),
  ]
  const start = { unit: ms, pick: ({ startMs }: Measured) => startMs }
  return table(
    ['', 'bare Node', "with `import … from 'node:http'`", 'Touchdown', 'to the first', 'to the second'],
    [
      row('process start to the trigger at the server, median', { ...start, of: median }),
      row('the same, lower quartile', { ...start, of: lowerQuartile }),
      row('last answer to the end of the process', { of: median, unit: ms, pick: ({ leaveMs }) => leaveMs }),
      row('peak memory', { of: median, unit: megabytes, pick: ({ peakMegabytes }) => peakMegabytes }),
      row('CPU', { of: median, unit: seconds, pick: ({ cpuSeconds }) => cpuSeconds }),
    ],
  )
}

interface Row {
  readonly of: Runners
  readonly unit: (value: number) => string
  readonly pick: (of: Measured) => number
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
