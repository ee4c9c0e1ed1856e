/**
 * `npm run bench`: how quick, how light, how late. Start, memory and CPU stand beside a bare Node script in the same run; nothing
 * here passes or fails. `-- --write` also writes docs/performance.json and the chart in docs/images.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '../simulator/runner/step.ts'
import { drawPolicies } from './bench/chart.ts'
import { benchFleet, type FleetFigures } from './bench/fleet.ts'
import type { Measured } from './bench/measure.ts'
import { benchPolicies, type Figures } from './bench/policies.ts'
import { benchStart } from './bench/start.ts'

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

const runs = 15
const start = await benchStart({ runs })
const setting = { rounds: 4000, mean: { buildS: 150, deployS: 90 }, variation: 0.2 }
const policies = benchPolicies(setting)
const fleets = await benchFleet()

const sections = [
  `## Start, medians of ${runs}, Node ${process.version}, loopback`,
  startTable(start),
  `## Polling, ${setting.rounds} simulated deployments of about ${setting.mean.buildS + setting.mean.deployS} s, beside a fixed pause of 5 s`,
  policyTable(policies),
  '## Fleets, one step each, on loopback',
  fleetTable(fleets),
]
process.stdout.write(`${sections.join('\n\n')}\n`)

if (values.write) {
  const file = (path: string) => join(repositoryRoot, 'docs', path)
  writeFileSync(file('performance.json'), `${JSON.stringify({ start, setting, policies, fleets }, null, 2)}\n`)
  writeFileSync(file('images/polling.svg'), drawPolicies(policies))
}

function startTable({ floor, ours }: { floor: Measured; ours: Measured }): string {
  const ms = (value: number) => `${value.toFixed(0)} ms`
  const megabytes = (value: number) => `${value.toFixed(0)} MB`
  const seconds = (value: number) => `${value.toFixed(2)} s`
  const row = (name: string, unit: (value: number) => string, pick: (of: Measured) => number) =>
    `| ${name} | ${unit(pick(floor))} | ${unit(pick(ours))} | ${(pick(ours) / pick(floor)).toFixed(2)} × |`
  return [
    '| | bare Node | Touchdown | ratio |',
    '|---|---|---|---|',
    row('process start to the trigger at the server', ms, ({ startMs }) => startMs),
    row('last answer to the end of the process', ms, ({ leaveMs }) => leaveMs),
    row('peak memory', megabytes, ({ peakMegabytes }) => peakMegabytes),
    row('CPU', seconds, ({ cpuSeconds }) => cpuSeconds),
  ].join('\n')
}

function policyTable(rows: readonly Figures[]): string {
  const row = (of: Figures) =>
    `| ${of.policy} | ${of.meanLatencyS.toFixed(2)} s (×${of.latencyRatio.toFixed(2)}) | ${of.p95LatencyS.toFixed(2)} s (×${of.p95Ratio.toFixed(2)}) | ×${of.requestRatio.toFixed(2)} |`
  return ['| policy | mean latency | p95 | requests |', '|---|---|---|---|', ...rows.map(row)].join('\n')
}

function fleetTable(rows: readonly FleetFigures[]): string {
  const row = (of: FleetFigures) =>
    `| ${of.deployments} | ${of.totalS.toFixed(1)} s (${(of.totalS / of.longestS).toFixed(2)} × the longest) | ${of.requests} | ${of.fullestSecond} of ${of.rateLimit} | ${of.peakMegabytes.toFixed(0)} MB | ${of.cpuSeconds.toFixed(2)} s |`
  const head = '| deployments | time | requests | fullest second, of the limit | peak memory | CPU |'
  return [head, '|---|---|---|---|---|---|', ...rows.map(row)].join('\n')
}
