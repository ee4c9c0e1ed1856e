/** Runs one workflow as GitHub's runner would, with act: no container, no network, nothing of this machine's settings. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { runCommand } from '../ci/command.ts'

export interface WorkflowRun {
  /** Path of the act program. */
  readonly act: string
  /** The repository in which it runs; `uses: OWNER/touchdown@v1` means this folder, too. */
  readonly checkout: string
  /** The workflow's path in the repository. */
  readonly workflow: string
  readonly event: { readonly name: string; readonly payload: unknown }
  /** `secrets`, `vars` and environment of the run; secrets are fake. */
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

export interface WorkflowEnd {
  readonly exitCode: number
  /** What the workflow wrote to the file that `OUTPUTS_FILE` names: the outputs of its step, as JSON. */
  readonly outputs: Readonly<Record<string, unknown>>
}

/** Runs the workflow to its end and prints its log. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowEnd> {
  const home = await mkdtemp(join(tmpdir(), 'touchdown-act-'))
  try {
    const outputs = join(home, 'outputs.json')
    const args = [
      ...[
        run.event.name,
        '--workflows',
        run.workflow,
        '--eventpath',
        await keep(home, 'event.json', run.event.payload),
      ],
      // Host mode: the job is a process of this machine. What `uses:` names is here already; nothing is fetched.
      ...['--platform', 'ubuntu-latest=-self-hosted', '--local-repository', `OWNER/touchdown@v1=${run.checkout}`],
      ...['--no-cache-server', '--container-daemon-socket', '-', '--action-cache-path', join(home, 'cache')],
      ...['--secret-file', await keep(home, 'secrets', dotenv(run.secrets))],
      ...['--var-file', await keep(home, 'vars', dotenv(run.vars))],
      ...['--env-file', await keep(home, 'env', dotenv({ ...run.env, OUTPUTS_FILE: outputs }))],
    ]
    // Steps see what act sees, so act sees little: the Node that runs this script, and a home of its own.
    const path = [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)
    const env = { PATH: path, HOME: home, XDG_CONFIG_HOME: home, LANG: 'C.UTF-8' }
    const { exitCode, output } = await runCommand({ file: run.act, args, env, cwd: run.checkout }, 'never')
    console.log(readable(output))
    return { exitCode, outputs: await readOutputs(outputs) }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** The log without what no reader needs: act's word on Docker and on where it finds the action, and dozens of lines for values that are now masked. */
function readable(log: string): string {
  const lines = log.trimEnd().split('\n')
  return lines.filter((line) => !/⚙ +\*\*\*$|valid docker connection|LocalRepositoryCache/.test(line)).join('\n')
}

async function keep(home: string, name: string, content: unknown): Promise<string> {
  const file = join(home, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

function dotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('')
}

async function readOutputs(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
