/**
 * `npm run bench`: how quick, how late, how light, in about 6 minutes. Start, latency, memory and CPU stand beside a bare Node
 * script in the same run; nothing here passes or fails. `npm run bench -- start latency` runs what is named. Figures and chart
 * go into reports/bench; with `-- --write` into docs, and the tables into docs/performance.md.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '../simulator/runner/step.ts'
import { drawPolicies } from './bench/chart.ts'
import { benchFleet } from './bench/fleet.ts'
import { benchLatency } from './bench/latency.ts'
import { benchPolicies } from './bench/policies.ts'
import { benchStart } from './bench/start.ts'
import { fleetTable, latencyTable, policyTable, startTable } from './bench/tables.ts'
import { splice } from './docs/splice.ts'

const docs = (path: string) => join(repositoryRoot, 'docs', path)

interface Part {
  readonly title: string
  /** `figures` go into performance.json. */
  readonly run: () => Promise<{ readonly table: string; readonly figures: unknown; readonly chart?: string }>
}

const parts: Readonly<Record<string, Part>> = {
  start: {
    title: `Start, of 31 runs each, Node ${process.version}, loopback`,
    async run() {
      const figures = await benchStart({ runs: 31 })
      return { table: startTable(figures), figures }
    },
  },
  latency: {
    title: 'From the end of a deployment to the end of the process',
    async run() {
      const setting = { durations: [3, 20, 60], deploymentsEach: 24, scatter: 0.25, sideBySide: 72 }
      const rows = await benchLatency(setting)
      return { table: latencyTable(rows), figures: { setting, rows } }
    },
  },
  policies: {
    title: 'Policies, in 4000 simulated deployments of about 240 s, beside a fixed pause of 5 s',
    async run() {
      const setting = { rounds: 4000, mean: { buildS: 150, deployS: 90 }, variation: 0.2 }
      const rows = benchPolicies(setting)
      return { table: policyTable(rows), figures: { setting, rows }, chart: drawPolicies(rows) }
    },
  },
  fleet: {
    title: 'Fleets, one step each, on loopback',
    async run() {
      const figures = await benchFleet()
      return { table: fleetTable(figures), figures }
    },
  },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})
const folder = join(repositoryRoot, 'reports', 'bench')
mkdirSync(folder, { recursive: true })
const figuresFile = values.write ? docs('performance.json') : join(folder, 'performance.json')
const chartFile = values.write ? docs('images/polling.svg') : join(folder, 'polling.svg')
const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) {
  process.stderr.write(`bench: no ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}\n`)
  process.exit(2)
}

for (const [name, { title, run }] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const { table, figures, chart } = await run()
  process.stdout.write(`## ${title}\n\n${table}\n\n`)
  writeFigures(name, figures)
  if (chart !== undefined) writeFileSync(chartFile, chart)
  if (values.write) writeTable(name, `${title}:\n\n${table}`)
}

/** Only what was measured is written; the other parts stay as they are. */
function writeFigures(name: string, figures: unknown): void {
  const before: Record<string, unknown> = JSON.parse(existsSync(figuresFile) ? readFileSync(figuresFile, 'utf8') : '{}')
  const all = Object.keys(parts).map((part) => [part, part === name ? figures : before[part]])
  writeFileSync(figuresFile, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}

function writeTable(name: string, text: string): void {
  const spliced = splice(readFileSync(docs('performance.md'), 'utf8'), { [name]: text })
  if (spliced.kind === 'spliced') writeFileSync(docs('performance.md'), spliced.page)
  const biome = join(repositoryRoot, 'node_modules', '.bin', 'biome')
  spawnSync(biome, ['format', '--write', docs('performance.md'), docs('performance.json')])
}
