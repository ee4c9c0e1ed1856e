/** What every ending of every step keeps, whatever happened: checked on all that the step left behind. */

import type { RecordedRequest } from '../../simulator/index.ts'
import type { StepEnd } from '../../simulator/runner/step.ts'
import { type RunnerCommand, runnerCommands, runnerLines } from './runner-parser.ts'
import { encodingsFound } from './secret-search.ts'

/** A step that has ended, and what has to be known to judge it. */
export interface Witness {
  readonly end: StepEnd
  readonly phase: 'main' | 'post'
  /**
   * `killed`: somebody sent SIGKILL, or nobody could read stdout; then only secrets, commands and stderr are judged.
   * `signalled`: the same where a signal came before it could be heard; everything else is judged as an end.
   */
  readonly fate: 'ends' | 'killed' | 'signalled'
  readonly onCancelled: 'fail' | 'pass'
  readonly secrets: readonly string[]
  readonly requests: readonly RecordedRequest[]
  /** One; more where the provider was ordered to refuse. */
  readonly mostTriggers: number
  readonly declaredOutputs: readonly string[]
  /** False where the story took the file away. */
  readonly outputsWritable: boolean
}

/** One sentence for each that is broken, by its id. */
export function brokenInvariants(witness: Witness): readonly string[] {
  const always = [secretsHidden, masksFirst, onlyHarmlessCommands, stderrEmpty, nothingBesides, oneTrigger]
  const atTheEnd = [exitCodeFits, oneError, outputsComplete, outputWhole]
  const { fate, end } = witness
  const noEnd = fate === 'killed' || (fate === 'signalled' && end.signal !== null && end.stdout === '')
  const rules = noEnd ? always : [...always, ...atTheEnd]
  const commands = runnerCommands(witness.end.stdout)
  return rules.flatMap((rule) => rule(witness, commands))
}

const good: ReadonlySet<string> = new Set(['success', 'no-change', 'triggered', 'skipped'])
const bad: ReadonlySet<string> = new Set(['failed', 'timed-out', 'interrupted', 'uncertain', 'invalid', 'error'])

function exitCodeFits({ end, phase, onCancelled, outputsWritable }: Witness): readonly string[] {
  const { exitCode, signal } = end
  const result = end.outputs['result'] ?? ''
  if (signal !== null) return [`G1: the process died by ${signal}`]
  if (phase === 'post') return exitCode === 0 ? [] : [`G1: post ended with ${exitCode}`]
  if (!outputsWritable) return exitCode === 1 ? [] : [`G1: exit code ${exitCode}, and nobody knows the outputs`]
  const passes = good.has(result) || (result === 'cancelled' && onCancelled === 'pass')
  if (!passes && !bad.has(result) && result !== 'cancelled') return [`G1: “${result}” is no result`]
  return exitCode === (passes ? 0 : 1) ? [] : [`G1: exit code ${exitCode} for the result ${result}`]
}

const longestError = 4_096

function oneError({ end }: Witness, commands: readonly RunnerCommand[]): readonly string[] {
  const errors = commands.filter(({ name }) => name === 'error')
  const wanted = end.exitCode === 0 ? 0 : 1
  // That it died is said by G1.
  const miscounted = end.exitCode !== null && errors.length !== wanted
  const long = errors.filter(({ data }) => data.length > longestError)
  return [
    ...(miscounted ? [`G2: ${errors.length} errors with exit code ${end.exitCode}`] : []),
    ...long.map(({ data }) => `G2: an error of ${data.length} characters`),
    ...errors.filter(({ data }) => data.trim() === '').map(() => 'G2: an error that says nothing'),
  ]
}

function oneTrigger({ requests, mostTriggers }: Witness): readonly string[] {
  const triggers = requests.filter(isTrigger)
  return triggers.length > mostTriggers ? [`G3: ${triggers.length} triggers`] : []
}

export function isTrigger({ method, path }: Pick<RecordedRequest, 'method' | 'path'>): boolean {
  return path.startsWith('/api/deploy-hook/') || (method === 'POST' && /^\/v2\/.*deployments$/.test(path))
}

function secretsHidden({ end, secrets, requests }: Witness): readonly string[] {
  const places = {
    stdout: runnerLines(end.stdout)
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
    stderr: end.stderr,
    outputs: textOf(end.outputEntries),
    state: textOf(end.stateEntries),
    summary: end.summary,
    ...Object.fromEntries(requests.map((request, index) => [`request ${index + 1}`, withoutItsSecret(request)])),
  }
  return Object.entries(places).flatMap(([place, text]) =>
    secrets.flatMap((secret) =>
      encodingsFound(text, secret).map((encoding) => `G4: ${place} holds a secret (${encoding})`),
    ),
  )
}

function textOf(entries: StepEnd['outputEntries']): string {
  return entries.map(({ name, value }) => `${name}=${value}`).join('\n')
}

/** A hook's secret belongs into its own path, hidden variables into their order, a password into the login, a token into its own header, and nowhere else. */
function withoutItsSecret(request: RecordedRequest): string {
  const { authorization: _, ...headers } = request.headers
  const said = isTrigger(request) || isLogin(request) ? [] : [request.target, request.body]
  return [...said, JSON.stringify(headers)].join('\n')
}

function isLogin({ method, path }: RecordedRequest): boolean {
  return method === 'POST' && path === '/api/v1/auth/login'
}

function masksFirst({ end, secrets }: Witness, commands: readonly RunnerCommand[]): readonly string[] {
  const masks = commands.filter(({ name }) => name === 'add-mask')
  const masked = new Set(masks.map(({ data }) => data))
  const late = masks.findIndex(({ line }, index) => line !== index + 1)
  // A process that was killed before its first line has told nobody anything.
  const unmasked = end.stdout === '' ? [] : secrets.filter((secret) => !masked.has(secret))
  return [
    ...(late < 0 ? [] : [`G5: line ${masks[late]?.line} masks after something else was printed`]),
    ...unmasked.map((secret) => `G5: a secret of ${secret.length} characters is not masked`),
  ]
}

const allowed: ReadonlySet<string> = new Set([
  ...['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup'],
])
const mostAnnotations = 10

function onlyHarmlessCommands(_: Witness, commands: readonly RunnerCommand[]): readonly string[] {
  const strange = commands.filter(({ form, name }) => form === 'legacy' || !allowed.has(name))
  const count = (kind: string) => commands.filter(({ name }) => name === kind).length
  const many = ['notice', 'warning', 'error'].filter((kind) => count(kind) > mostAnnotations)
  return [
    ...strange.map(({ name, line }) => `G6: line ${line} is the command ${name}`),
    ...many.map((kind) => `G6: ${count(kind)} annotations of the kind ${kind}`),
    ...(count('group') === count('endgroup') ? [] : ['G6: a group without an end']),
  ]
}

function stderrEmpty({ end }: Witness): readonly string[] {
  return end.stderr === '' ? [] : [`G7: stderr holds ${end.stderr.slice(0, 300)}`]
}

function nothingBesides({ end }: Witness): readonly string[] {
  return end.envFile === '' && end.pathFile === '' ? [] : ['G8: the env or path file was written']
}

function outputsComplete({ end, phase, declaredOutputs, outputsWritable }: Witness): readonly string[] {
  const expected = phase === 'main' && outputsWritable ? declaredOutputs : []
  const names = end.outputEntries.map(({ name }) => name)
  // What could be written before the disk was full, but never the result.
  const torn = names.every((name) => name !== 'result' && declaredOutputs.includes(name))
  if (phase === 'main' && !outputsWritable && torn && new Set(names).size === names.length) return []
  const fits = [...names].sort().join() === [...expected].sort().join()
  return fits ? [] : [`G8: the outputs are ${names.join(', ') || 'none'}, not once each of ${expected.join(', ')}`]
}

/** The last line stands for the whole run; without it, something was lost. */
function outputWhole({ end, phase }: Witness): readonly string[] {
  if (phase === 'post') return []
  const last = runnerLines(end.stdout).at(-1) ?? ''
  return /^[✓=–✗?] \S/u.test(last) && end.stdout.endsWith('\n') ? [] : [`G9: the log ends with “${last}”`]
}
