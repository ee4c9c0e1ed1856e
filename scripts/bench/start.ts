/** From process start to the trigger, beside a bare Node script that does the same with `node:http`. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../simulator/runner/step.ts'
import { type Measured, measure, median } from './measure.ts'
import { startTarget } from './target.ts'

const commit = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export interface StartFigures {
  readonly floor: Measured
  readonly ours: Measured
}

/** The two in turn, so that a noisy moment hits both; medians. */
export async function benchStart({ runs }: { runs: number }): Promise<StartFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'touchdown-bench-'))
  const target = await startTarget({ polls: 2 })
  try {
    const given = { env: prepare(folder, target.host), report: join(folder, 'usage.json'), watch: target }
    const floor: Measured[] = []
    const ours: Measured[] = []
    for (let run = 0; run <= runs; run++) {
      const pair = [
        await measure(join(folder, 'floor.mjs'), given),
        await measure(join(repositoryRoot, 'dist', 'deploy.js'), given),
      ] as const
      // The first pair only warms the disk cache.
      if (run > 0) {
        floor.push(pair[0])
        ours.push(pair[1])
      }
    }
    return { floor: medians(floor), ours: medians(ours) }
  } finally {
    target.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function medians(rows: readonly Measured[]): Measured {
  return {
    startMs: median(rows.map((row) => row.startMs)),
    leaveMs: median(rows.map((row) => row.leaveMs)),
    peakMegabytes: median(rows.map((row) => row.peakMegabytes)),
    cpuSeconds: median(rows.map((row) => row.cpuSeconds)),
  }
}

function prepare(folder: string, host: string): NodeJS.ProcessEnv {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  file('floor.mjs', floorScript(host))
  const repository = { full_name: 'octo-org/landing-site' }
  return {
    PATH: process.env['PATH'],
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file(
      'event.json',
      JSON.stringify({ ref: 'refs/heads/main', after: commit, deleted: false, repository }),
    ),
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STATE: file('state', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    INPUT_HOOK: `http://${host}/api/deploy-hook/1001/fake-hook-secret-0123456789`,
    'INPUT_API-KEY': 'fake-api-key-0123456789',
    'INPUT_API-URL': `http://${host}`,
    'INPUT_ALLOWED-HOSTS': host,
    'INPUT_POLL-INTERVAL': '50ms',
    'INPUT_POLL-INTERVAL-MAX': '50ms',
  }
}

/** The same requests, and nothing else. */
function floorScript(host: string): string {
  return `import { setTimeout as sleep } from 'node:timers/promises'
const { get } = process.getBuiltinModule('node:http')
const read = (path) => new Promise((done, failed) => {
  get('http://${host}' + path, { agent: false }, (response) => {
    let body = ''
    response.on('data', (chunk) => { body += chunk }).on('end', () => done(JSON.parse(body)))
  }).on('error', failed)
})
const { deploymentId } = await read('/api/deploy-hook/1001/fake-hook-secret-0123456789?commit=${commit}&branch=main')
do await sleep(50)
while ((await read('/v1/deployments/' + deploymentId)).status !== 'SUCCESS')
`
}
