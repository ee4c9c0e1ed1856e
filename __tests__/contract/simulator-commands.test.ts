import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from '@jest/globals'
import { startNode } from '../../simulator/runner/start-node.ts'

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

type Command = { readonly args: readonly string[]; readonly until: RegExp }

/** Starts a command and gives the first line that fits; the caller interrupts it. */
async function start({ args, until }: Command) {
  const child = startNode(args, { stdin: 'pipe', stderr: 'inherit' })
  if (!child.stdin || !child.stdout) throw new Error('the command has no pipes')
  const { stdin, stdout } = child
  running.push(child)
  const exited = once(child, 'exit')
  const lines: string[] = []
  const reader = createInterface({ input: stdout }).on('line', (line) => lines.push(line))
  const lineWith = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = lines.find((line) => pattern.test(line))
      if (found !== undefined) return found
      await once(reader, 'line')
    }
  }
  return {
    first: await lineWith(until),
    lineWith,
    type: (text: string): boolean => stdin.write(`${text}\n`),
    async interrupt(): Promise<number | null> {
      child.kill('SIGINT')
      const [code] = await exited
      return code
    },
  }
}

describe('By hand', () => {
  it('the simulator stays up until it is interrupted, tells of requests and obeys', async () => {
    const simulator = await start({
      args: ['scripts/simulator.ts', '--port', '0', '--scale', '0'],
      until: /^ {2}hook:/,
    })
    const hook = simulator.first.replace(/^ *hook: */, '')
    simulator.type('failingBuild')
    expect(await simulator.lineWith(/^The next deployments/)).toBe('The next deployments: failingBuild')
    const started = await fetch(hook)
    expect(await simulator.lineWith(/triggerDeployHook/)).toBe('  GET    flightcontrol triggerDeployHook')
    const { deploymentId } = Object(await started.json())
    const origin = new URL(hook).origin
    const headers = { authorization: 'Bearer fake-flightcontrol-api-key-0123456789' }
    const poll = await fetch(`${origin}/v1/deployments/${deploymentId}`, { headers })
    expect(await poll.json()).toMatchObject({ status: 'BUILD_ERROR' })
    await fetch(`${origin}/v1/deployments/${deploymentId}?verbose=1`, { headers })
    expect(await simulator.lineWith(/against the contract/)).toContain('must NOT have additional properties')
    expect(await simulator.interrupt()).toBe(0)
  })

  it('the fault server does what it was told, then falls back', async () => {
    const args = ['scripts/fault-server.ts', '--fault', 'bad-gateway', '--fallback', 'no-content']
    const server = await start({ args, until: /^http:/ })
    expect((await fetch(server.first)).status).toBe(502)
    expect((await fetch(`${server.first}/next`)).status).toBe(204)
    const exitCode = server.interrupt()
    expect(await server.lineWith(/next/)).toBe('GET /next')
    expect(await exitCode).toBe(0)
  })

  it.each(['scripts/simulator.ts', 'scripts/fault-server.ts'])('%s explains itself', async (script) => {
    const command = await start({ args: [script, '--help'], until: /--port N/ })
    expect(command.first).toContain('--port N')
    await command.interrupt()
  })
})
