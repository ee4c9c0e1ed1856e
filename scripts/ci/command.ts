/** Runs a command to its end; what it prints goes where ours goes. */

import { spawn } from 'node:child_process'

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  /** The whole environment; default ours. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
}

export interface Ran {
  /** 127 when the command could not be started; 1 when a signal ended it. */
  readonly exitCode: number
  /** Everything it printed, stdout and stderr as they came. */
  readonly output: string
}

/**
 * Runs a command without a shell and without stdin. `print: 'live'` shows its output as it comes, `'never'` only
 * gives it back. Never rejects: a command that is not there ends with 127, as in a shell.
 */
export async function runCommand({ file, args, env, cwd }: Command, print: 'live' | 'never' = 'live'): Promise<Ran> {
  // npm is a batch file on Windows, and Node starts batch files by a shell only; our arguments hold nothing special.
  const shell = process.platform === 'win32' && file === 'npm'
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const child = spawn(file, args, {
    cwd,
    env: { ...(env ?? process.env), ...plain },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  const keep = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    chunks.push(chunk)
    if (print === 'live') target.write(chunk)
  }
  child.stdout.on('data', keep(process.stdout))
  child.stderr.on('data', keep(process.stderr))
  const exitCode = await new Promise<number>((resolve) => {
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      if (print === 'live') process.stderr.write(`${error.message}\n`)
      resolve(127)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
  return { exitCode, output: Buffer.concat(chunks).toString('utf8') }
}
