/** Fleets of 1, 10, 100 and 1,000 deployments in one step: how long beside the longest of them, how heavy, and whether the rate is kept. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../simulator/runner/step.ts'
import { listen } from './listen.ts'
import { measure } from './measure.ts'
import { runnerEnv } from './step-env.ts'

export interface FleetFigures {
  readonly deployments: number
  readonly longestS: number
  /** Of the whole process. */
  readonly totalS: number
  readonly requests: number
  readonly rateLimit: number
  /** Requests in the fullest second, as the server saw them. */
  readonly fullestSecond: number
  readonly peakMegabytes: number
  readonly cpuSeconds: number
}

interface Size {
  readonly deployments: number
  readonly longestS: number
  readonly rateLimit: number
}

const longestS = 60

const small: readonly Size[] = [
  { deployments: 1, longestS, rateLimit: 5 },
  { deployments: 10, longestS, rateLimit: 20 },
  { deployments: 100, longestS, rateLimit: 200 },
]
const large: Size = { deployments: 1000, longestS, rateLimit: 1000 }

/** Takes two minutes: the small ones, which mostly wait, go side by side. */
export async function benchFleet(): Promise<readonly FleetFigures[]> {
  return [...(await Promise.all(small.map(benchOne))), await benchOne(large)]
}

async function benchOne(size: Size): Promise<FleetFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'touchdown-bench-fleet-'))
  const target = await startHosts(size)
  try {
    const startedAt = performance.now()
    const watch = { times: () => ({ triggeredAt: startedAt, lastAnswerAt: startedAt }) }
    const env = prepare(folder, { ...size, host: target.host })
    const script = join(repositoryRoot, 'dist', 'fleet.js')
    const { leaveMs, peakMegabytes, cpuSeconds } = await measure(script, {
      env,
      report: join(folder, 'usage.json'),
      watch,
    })
    const { arrivals } = target
    return {
      ...size,
      totalS: leaveMs / 1000,
      requests: arrivals.length,
      fullestSecond: fullest(arrivals),
      peakMegabytes,
      cpuSeconds,
    }
  } finally {
    target.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In order of time: two hands walk over them. */
function fullest(arrivals: readonly number[]): number {
  let first = 0
  return arrivals.reduce((most, at, index) => {
    while ((arrivals[first] ?? at) <= at - 1000) first += 1
    return Math.max(most, index - first + 1)
  }, 0)
}

/** Deployment n of N takes between a quarter and all of the longest time, and shows no phases. */
async function startHosts({ deployments, longestS }: Size) {
  const arrivals: number[] = []
  const started = new Map<string, number>()
  const server = createServer((request, response) => {
    arrivals.push(performance.now())
    response.setHeader('content-type', 'application/json')
    const hook = /\/deploy-hook\/(\d+)\//.exec(request.url ?? '')?.[1]
    if (hook !== undefined) {
      started.set(`d${hook}`, performance.now())
      response.end(JSON.stringify({ success: true, deploymentId: `d${hook}` }))
      return
    }
    const deploymentId = /\/v1\/deployments\/(d\d+)/.exec(request.url ?? '')?.[1] ?? ''
    const number = Number(deploymentId.slice(1))
    const tookMs = longestS * 1000 * (0.25 + (0.75 * (number + 1)) / deployments)
    const sinceMs = performance.now() - (started.get(deploymentId) ?? 0)
    const status = sinceMs >= tookMs ? 'SUCCESS' : 'INPROGRESS'
    response.end(JSON.stringify({ deploymentId, status }))
  })
  const host = await listen(server)
  return { host, arrivals, close: () => server.close() }
}

/** As a file, since an input is an environment variable, and none may be longer than 128 kB on Linux. */
function prepare(folder: string, { deployments, rateLimit, host }: Size & { host: string }): NodeJS.ProcessEnv {
  const list = Array.from({ length: deployments }, (_, index) => ({
    name: `app-${index}`,
    provider: 'flightcontrol',
    hook: `http://${host}/api/deploy-hook/${index}/fake-hook-secret-${String(index).padStart(10, '0')}`,
  }))
  writeFileSync(join(folder, 'fleet.json'), JSON.stringify(list))
  return {
    ...runnerEnv(folder),
    GITHUB_WORKSPACE: folder,
    INPUT_DEPLOYMENTS: 'fleet.json',
    INPUT_CONCURRENCY: String(deployments),
    'INPUT_RATE-LIMIT': String(rateLimit),
    'INPUT_API-KEY': 'fake-api-key-0123456789',
    'INPUT_API-URL': `http://${host}`,
    'INPUT_ALLOWED-HOSTS': host,
  }
}
