/** What only a process of its own can show: trust, the environment's proxy, and that nothing keeps it alive. */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { hostVariables, node24 } from '../../simulator/runner/step.ts'
import type { Exchange, HttpLimits, HttpRequest } from '../../src/core/ports.ts'

export interface Sent {
  readonly exchange: Exchange
  readonly stderr: string
  /** False where somebody had to kill it. */
  readonly endedByItself: boolean
}

const endsWithinMs = 8_000

export async function sendFromProcess(
  given: { request: Partial<HttpRequest> & Pick<HttpRequest, 'url'>; limits?: HttpLimits },
  env: Readonly<Record<string, string>> = {},
): Promise<Sent> {
  const request = { method: 'GET', headers: {}, ...given.request }
  const asked = JSON.stringify({ request, limits: { timeoutMs: 5_000, ...given.limits } })
  const script = fileURLToPath(new URL('./send-once.ts', import.meta.url))
  const child = spawn(node24, [script, asked], { env: { ...hostVariables(), ...env } })
  const guard = setTimeout(() => child.kill('SIGKILL'), endsWithinMs)
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk
  })
  const signal = await new Promise((resolve) => child.on('close', (_, killedBy) => resolve(killedBy)))
  clearTimeout(guard)
  if (texts.stdout === '') throw new Error(`nothing was printed: ${texts.stderr}`)
  return { exchange: JSON.parse(texts.stdout), stderr: texts.stderr, endedByItself: signal === null }
}
