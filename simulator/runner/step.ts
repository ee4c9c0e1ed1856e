/** Runs one step of a JavaScript action as GitHub's runner does: inputs, event and files in, log, outputs and exit code out. */

import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { type Entry, parseCommandFile } from './command-file.ts'
import { startNode } from './start-node.ts'

export interface StepOptions {
  /** Folder of the action, from the repository's root; its `action.yml` says what runs and which inputs there are. */
  readonly action?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** Over what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** `post` runs the action's post step, with the state that main saved. */
  readonly phase?: 'main' | 'post'
  readonly state?: readonly Entry[]
  /** Called for every line of stdout as it comes. */
  readonly onLine?: (line: string) => void
  /** Gives the process, to send it signals. */
  readonly onStart?: (child: ChildProcess) => void
  readonly closeStdout?: boolean
  /** Another Node than that of the `node` package; for all steps, the environment variable `STEP_NODE` names one. */
  readonly node?: string
}

export interface StepEnd {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** Every name as often as it was written. */
  readonly outputEntries: readonly Entry[]
  readonly stateEntries: readonly Entry[]
  readonly summary: string
  /** Of the files that no step of ours may touch. */
  readonly envFile: string
  readonly pathFile: string
  readonly durationMs: number
}

export const repositoryRoot = resolve(import.meta.dirname, '..', '..')

/** Node 24, as runners have it, whatever Node is installed. */
export const node24 = join(
  dirname(createRequire(import.meta.url).resolve('node/package.json')),
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

const files = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STATE: 'state',
  GITHUB_STEP_SUMMARY: 'summary',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
}

export async function runStep(options: StepOptions): Promise<StepEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'touchdown-step-'))
  try {
    for (const file of Object.values(files)) writeFileSync(join(folder, file), '')
    mkdirSync(join(folder, 'workspace'))
    const started = performance.now()
    const ended = await execute(options, folder)
    return { ...ended, ...readFiles(folder), durationMs: performance.now() - started }
  } finally {
    // Windows may hold on to what a process has just let go.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string; readonly post?: string }
}

function execute(
  options: StepOptions,
  folder: string,
): Promise<Pick<StepEnd, 'exitCode' | 'signal' | 'stdout' | 'stderr'>> {
  const actionFolder = join(repositoryRoot, options.action ?? '.')
  const metadata: ActionFile = parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8'))
  const script = options.phase === 'post' ? metadata.runs.post : metadata.runs.main
  const child = startNode([join(actionFolder, script ?? 'no-post-step')], {
    node: options.node ?? process.env['STEP_NODE'] ?? node24,
    cwd: join(folder, 'workspace'),
    env: environment(options, { folder, metadata }),
  })
  options.onStart?.(child)
  if (options.closeStdout) child.stdout?.destroy()
  const stdout = collect(child.stdout, options.onLine)
  const stderr = collect(child.stderr)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (exitCode, signal) => done({ exitCode, signal, stdout: stdout(), stderr: stderr() }))
  })
}

function collect(stream: NodeJS.ReadableStream | null, onLine?: (line: string) => void): () => string {
  let text = ''
  let rest = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (chunk: string) => {
    text += chunk
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine?.(line)
  })
  stream?.on('end', () => rest === '' || onLine?.(rest))
  return () => text
}

function environment(
  options: StepOptions,
  { folder, metadata }: { folder: string; metadata: ActionFile },
): NodeJS.ProcessEnv {
  const event = options.event ?? { name: 'workflow_dispatch', payload: { inputs: {} } }
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  const env: Record<string, string | undefined> = {
    ...hostVariables(),
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'octo-org/landing-site',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Deploy',
    GITHUB_JOB: 'deploy',
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)])),
    ...Object.fromEntries((options.state ?? []).map(({ name, value }) => [`STATE_${name}`, value])),
    ...inputVariables(options, metadata),
    ...options.env,
  }
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
}

/** What no process can do without; Windows finds its own network libraries by the second. */
export function hostVariables(): Readonly<Record<string, string>> {
  const { PATH = '', SystemRoot } = process.env
  return { PATH, ...(SystemRoot !== undefined && { SystemRoot }) }
}

/** Defaults that are expressions stand for what a runner would fill in; without a token given, there is none. */
function inputVariables({ inputs = {} }: StepOptions, metadata: ActionFile): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const [name, { default: standard = '' }] of Object.entries(metadata.inputs ?? {})) {
    variables[`INPUT_${name.toUpperCase()}`] = standard.includes('${{') ? '' : standard
  }
  for (const [name, value] of Object.entries(inputs)) variables[`INPUT_${name.toUpperCase()}`] = value
  return variables
}

function readFiles(folder: string) {
  const read = (name: keyof typeof files) => readFileSync(join(folder, files[name]), 'utf8')
  const outputEntries = parseCommandFile(read('GITHUB_OUTPUT'))
  return {
    outputs: Object.fromEntries(outputEntries.map(({ name, value }) => [name, value])),
    outputEntries,
    stateEntries: parseCommandFile(read('GITHUB_STATE')),
    summary: read('GITHUB_STEP_SUMMARY'),
    envFile: read('GITHUB_ENV'),
    pathFile: read('GITHUB_PATH'),
  }
}
