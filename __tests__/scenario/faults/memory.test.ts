import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type SocketFault, startFaultServer } from '../../../simulator/fault-server.ts'
import { payloadOf } from '../../support/events.ts'
import { deploymentIs, type FaultScenario, runFaulty } from '../../support/fault-scenario.ts'
import { preload } from '../../support/preload.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchdown-memory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const landed = deploymentIs('SUCCESS')
const services = Array.from({ length: 9_000 }, (_, index) => ({
  service: { serviceId: `s${index}`, serviceName: 'n'.repeat(20) },
  status: 'DEPLOYING',
}))

const emptyServices = Array.from({ length: 300_000 }, () => ({}))
const names = Object.fromEntries(Array.from({ length: 75_000 }, (_, index) => [`k${index}`, 1]))

/**
 * The most memory that the process ever held, in MB. Linux hands `maxRSS` down from the process that started it, whatever that one
 * holds; its own mark is in /proc.
 */
async function peakOf(story: string, scenario: FaultScenario): Promise<number> {
  const file = join(folder, story.replaceAll(/\W/g, '-'))
  const tell = `
    import fs from 'node:fs'
    const own = () => /^VmHWM:\\s+(\\d+) kB/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]
    const most = () => (process.platform === 'linux' ? own() : String(process.resourceUsage().maxRSS))
    process.on('exit', () => fs.writeFileSync(${JSON.stringify(file)}, most()))
  `
  await runFaulty({ ...scenario, env: { ...scenario.env, ...preload(tell) } })
  return Number(readFileSync(file, 'utf8')) / 1024
}

const monsters: readonly (readonly [story: string, fault: SocketFault])[] = [
  ['an endless body', { kind: 'endless-body' }],
  ['an endless body, a byte a chunk', { kind: 'endless-crumbs' }],
  ['a gzip bomb of 2 GB', { kind: 'gzip-bomb', megabytes: 2_000 }],
  ['endless headers', { kind: 'endless-headers' }],
  ['103 for ever', { kind: 'informational-flood' }],
  ['a megabyte of services', deploymentIs('DEPLOYING', { serviceDeployments: services })],
  ['a megabyte of services without a word', deploymentIs('DEPLOYING', { serviceDeployments: emptyServices })],
  ['a megabyte of names', deploymentIs('DEPLOYING', { x: names })],
  ['a megabyte of cuts', deploymentIs('DEPLOYING', { x: '…'.repeat(330_000) })],
  ['a megabyte of signs that nobody sees', deploymentIs('DEPLOYING', { x: '\u200b'.repeat(330_000) })],
  ['a megabyte of one word', deploymentIs('S'.repeat(990_000))],
]

describe('memory stays below 200 MB', () => {
  it.each(monsters)('when polls bring %s', async (story, fault) => {
    const polls = [...Array.from({ length: 8 }, () => fault), landed]
    const inputs = { 'max-poll-errors': '100', 'request-timeout': '300ms' }

    expect(await peakOf(story, { polls, inputs })).toBeLessThan(200)
  })
})

describe('memory stays below 200 MB as well', () => {
  it.each(monsters)('when the trigger brings %s', async (story, fault) => {
    expect(await peakOf(`trigger ${story}`, { hook: [fault], inputs: { 'request-timeout': '2s' } })).toBeLessThan(200)
  })
})

/** What no answer is; one that comes by crumbs is waited for until the reporters' time is up, which takes half a minute. */
const gitHubMonsters = monsters.filter(([, { kind }]) => kind !== 'answer' && kind !== 'endless-crumbs')

describe('memory stays below 200 MB, too,', () => {
  it.each(gitHubMonsters)('when GitHub brings %s to all who ask', async (story, fault) => {
    const gitHub = await startFaultServer({ fallback: fault })
    const peak = await peakOf(`GitHub ${story}`, {
      event: { name: 'pull_request', payload: payloadOf('pull_request', { action: 'opened' }) },
      inputs: {
        ...{ 'github-token': 'fake-github-token-0123456789', comment: 'true', 'commit-status': 'deployed' },
        'github-deployment': 'true',
      },
      env: { GITHUB_API_URL: gitHub.url },
    })
    await gitHub.close()

    expect(gitHub.requests.length).toBeGreaterThan(3)
    expect(peak).toBeLessThan(200)
  })
})

/**
 * Time runs a hundred times as fast, for timers and for the clock alike; after each thousand requests the heap is looked at, and
 * who listens to what.
 */
const compressed = (file: string) =>
  preload(`
    import fs from 'node:fs'
    import http from 'node:http'
    import v8 from 'node:v8'
    import vm from 'node:vm'
    const haste = 100
    const timeout = globalThis.setTimeout
    globalThis.setTimeout = (act, ms, ...more) => timeout(act, ms / haste, ...more)
    const now = performance.now.bind(performance)
    performance.now = () => now() * haste
    v8.setFlagsFromString('--expose-gc')
    const gc = vm.runInNewContext('gc')
    const seen = []
    const request = http.request
    let requests = 0
    http.request = (...args) => {
      if (++requests % 1000 === 0) {
        gc()
        const listeners = ['SIGINT', 'beforeExit', 'uncaughtException', 'warning'].map((name) => process.listenerCount(name))
        seen.push({ requests, heap: process.memoryUsage().heapUsed, listeners, handles: process.getActiveResourcesInfo().length })
      }
      return request(...args)
    }
    process.on('exit', () => fs.writeFileSync(${JSON.stringify(file)}, JSON.stringify(seen)))
    syncBuiltinESMExports()
  `)

interface Sample {
  readonly requests: number
  readonly heap: number
  readonly listeners: readonly number[]
  readonly handles: number
}

/** Nothing stays as it is, so that there is something to remember each time. */
const restless = Array.from({ length: 10_200 }, (_, index) =>
  deploymentIs(index % 2 === 0 ? 'BUILDING' : `WORD_${index}`, {
    serviceDeployments: [{ service: { serviceId: 'web' }, status: index % 3 === 0 ? 'DEPLOYING' : 'BUILDING' }],
  }),
)

describe('ten thousand polls', () => {
  it('cost no memory, no listener and no handle', async () => {
    const file = join(folder, 'polls')
    await runFaulty({
      polls: [...restless, landed],
      inputs: { timeout: '24h', 'queue-timeout': '24h', 'request-timeout': '5m' },
      env: compressed(file),
      patienceMs: 100_000,
    })
    const samples: readonly Sample[] = JSON.parse(readFileSync(file, 'utf8'))
    const [first, last] = [samples[0], samples.at(-1)]

    expect(last?.requests).toBe(10_000)
    expect(((last?.heap ?? 0) - (first?.heap ?? 0)) / 1e6).toBeLessThan(10)
    expect(last?.listeners).toEqual(first?.listeners)
    expect(last?.handles).toBeLessThan(20)
  }, 120_000)
})
