/**
 * Starts a Node that hears signals, on every platform. Windows has none: there, what a runner's Ctrl-C becomes within Node
 * comes as a message, and `kill` sends it. Only SIGKILL is the same everywhere.
 * https://nodejs.org/api/process.html#signal-events (read 2026-11-26)
 */

import { ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

export interface NodeOptions extends Pick<SpawnOptions, 'cwd' | 'env'> {
  /** The program, where it is not the one that runs this. */
  readonly node?: string
  readonly stdin?: 'ignore' | 'pipe'
  readonly stderr?: 'inherit' | 'pipe'
  /** How signals travel: as the platform has it. */
  readonly signals?: 'signals' | 'messages'
}

const platformHas = process.platform === 'win32' ? 'messages' : 'signals'

/** Runs in the process before its own first line; does not keep it alive. */
const listener = `
  process.on('message', (signal) => process.emit(signal, signal))
  process.channel?.unref()
`

export function startNode(
  args: readonly string[],
  { node = process.execPath, stdin = 'ignore', stderr = 'pipe', signals = platformHas, cwd, env }: NodeOptions = {},
): ChildProcess {
  const options = { ...(cwd !== undefined && { cwd }), ...(env !== undefined && { env }) }
  if (signals === 'signals') return spawn(node, args, { ...options, stdio: [stdin, 'pipe', stderr] })
  const heard = ['--import', `data:text/javascript,${encodeURIComponent(listener)}`, ...args]
  const child = spawn(node, heard, { ...options, stdio: [stdin, 'pipe', stderr, 'ipc'] })
  child.kill = (signal = 'SIGTERM') => {
    if (signal === 'SIGKILL') return ChildProcess.prototype.kill.call(child, signal)
    // A process that has just ended hears nothing more, as with a signal.
    return typeof signal === 'string' && child.connected && child.send(signal, () => undefined)
  }
  return child
}
