/** What a runner gives to a step that is triggered by a push, and the bare script that stands beside it. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const commit = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Of any action, before its inputs. Files are put into `folder`. */
export function runnerEnv(folder: string): NodeJS.ProcessEnv {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const repository = { full_name: 'octo-org/landing-site' }
  const event = { ref: 'refs/heads/main', after: commit, deleted: false, repository }
  return {
    PATH: process.env['PATH'],
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_SHA: commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STATE: file('state', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
  }
}

/** Of the root action; `id` is that of the environment in the hook. */
export function stepEnv(folder: string, given: { host: string; id: number }): NodeJS.ProcessEnv {
  return {
    ...runnerEnv(folder),
    INPUT_HOOK: hookUrl(given),
    'INPUT_API-KEY': 'fake-api-key-0123456789',
    'INPUT_API-URL': `http://${given.host}`,
    'INPUT_ALLOWED-HOSTS': given.host,
  }
}

function hookUrl({ host, id }: { host: string; id: number }): string {
  return `http://${host}/api/deploy-hook/${id}/fake-hook-secret-0123456789`
}

const loading = {
  light: "const { get } = process.getBuiltinModule('node:http')",
  // Reads a getter that loads Node's own WebSocket client.
  usual: "import { get } from 'node:http'",
}

/** A bare script that asks for the same, looks at once and then after each `pauseMs`, and does nothing else. */
export function floorScript(given: { host: string; id: number; pauseMs: number; http: keyof typeof loading }): string {
  return `import { setTimeout as sleep } from 'node:timers/promises'
${loading[given.http]}
const read = (url) => new Promise((done, failed) => {
  get(url, { agent: false }, (response) => {
    let body = ''
    response.on('data', (chunk) => { body += chunk }).on('end', () => done(JSON.parse(body)))
  }).on('error', failed)
})
const { deploymentId } = await read('${hookUrl(given)}?commit=${commit}&branch=main')
const poll = () => read('http://${given.host}/v1/deployments/' + deploymentId)
while ((await poll()).status !== 'SUCCESS') await sleep(${given.pauseMs})
`
}
