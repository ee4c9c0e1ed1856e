import { describe, expect, it } from '@jest/globals'
import { brokenInvariants, type Witness } from '../support/invariants.ts'
import { type RunnerCommand, runnerCommands } from '../support/runner-parser.ts'

const secret = 'fake-hook-secret-0123456789'
const outputs = [
  { name: 'result', value: 'success' },
  { name: 'url', value: 'https://app.example.com' },
]

function witness(end: Partial<Witness['end']> = {}, other: Partial<Omit<Witness, 'end'>> = {}): Witness {
  const outputEntries = end.outputEntries ?? outputs
  return {
    end: {
      exitCode: 0,
      signal: null,
      stdout: `::add-mask::${secret}\n✓ Landed in 3s\n`,
      stderr: '',
      outputs: Object.fromEntries(outputEntries.map(({ name, value }) => [name, value])),
      outputEntries,
      stateEntries: [],
      summary: '',
      envFile: '',
      pathFile: '',
      durationMs: 300,
      ...end,
    },
    phase: 'main',
    fate: 'ends',
    onCancelled: 'fail',
    secrets: [secret],
    requests: [],
    mostTriggers: 1,
    declaredOutputs: ['result', 'url'],
    outputsWritable: true,
    ...other,
  }
}

const resulting = (result: string) => ({ outputEntries: [{ name: 'result', value: result }, ...outputs.slice(1)] })
const saying = (...lines: readonly string[]) => ({
  stdout: [`::add-mask::${secret}`, ...lines, '✓ Landed in 3s', ''].join('\n'),
})
const failing = (...lines: readonly string[]) => ({ ...saying(...lines), ...resulting('failed'), exitCode: 1 })
const hook = {
  atMs: 1,
  method: 'GET',
  path: `/api/deploy-hook/1001/${secret}`,
  target: `/api/deploy-hook/1001/${secret}`,
  query: {},
  headers: {},
  body: '',
  json: undefined,
  operation: 'flightcontrol triggerDeployHook',
}
const encoded = (encoding: BufferEncoding) => Buffer.from(`x${secret}y`).toString(encoding)

type Breach = readonly [story: string, broken: Witness, id: string]

const breaches: readonly Breach[] = [
  ['a failure that passes', witness(resulting('failed')), 'G1'],
  ['a success that fails', witness({ ...saying('::error::no'), exitCode: 1 }), 'G1'],
  ['a cancelled deployment that passes unasked', witness(resulting('cancelled')), 'G1'],
  ['death by a signal', witness({ exitCode: null, signal: 'SIGINT' }), 'G1'],
  ['a word that is no result', witness(resulting('fine')), 'G1'],
  ['a failing post', witness({ ...saying('::error::no'), exitCode: 1, outputEntries: [] }, { phase: 'post' }), 'G1'],
  ['an error beside a success', witness(saying('::error::no')), 'G2'],
  ['a failure without an error', witness(failing()), 'G2'],
  ['two errors', witness(failing('::error::one', '::error::two')), 'G2'],
  ['an error of a book', witness(failing(`::error::${'a'.repeat(4097)}`)), 'G2'],
  ['an empty error', witness(failing('::error:: ')), 'G2'],
  ['two triggers', witness({}, { requests: [hook, hook] }), 'G3'],
  ['a secret in the log', witness(saying(`calling ${secret}`)), 'G4'],
  ['a secret in base64 in the log', witness(saying(encoded('base64'))), 'G4'],
  ['a secret in hex in the log', witness(saying(encoded('hex').toUpperCase())), 'G4'],
  ['a secret in an error', witness(failing(`::error::${secret}`)), 'G4'],
  ['a secret in the state', witness({ stateEntries: [{ name: 'hook', value: secret }] }), 'G4'],
  ['a secret in the summary', witness({ summary: `[hook](https://${secret})` }), 'G4'],
  ['a secret in an output', witness({ outputEntries: [...outputs.slice(0, 1), { name: 'url', value: secret }] }), 'G4'],
  ['a secret in a comment', witness({}, { requests: [{ ...hook, path: '/x', target: '/x', body: secret }] }), 'G4'],
  ['a secret in a query', witness({}, { requests: [{ ...hook, path: '/x', target: `/x?h=${secret}` }] }), 'G4'],
  ['a secret in a header', witness({}, { requests: [{ ...hook, headers: { 'user-agent': secret } }] }), 'G4'],
  ['a late mask', witness({ stdout: `hello\n::add-mask::${secret}\n✓ Landed\n` }), 'G5'],
  ['no mask', witness({ stdout: '✓ Landed\n' }), 'G5'],
  ['a command that is not ours', witness(saying('::set-output name=url::https://x.example')), 'G6'],
  ['a command after NBSP', witness(saying('\u00a0::stop-commands::x')), 'G6'],
  ['a command after a lone CR', witness(saying('branch a\r::set-env name=NODE_OPTIONS::x')), 'G6'],
  ['a command in the old form', witness(saying('branch ##[add-path]/tmp')), 'G6'],
  ['a harmless command in the old form', witness(saying('branch ##[debug]hello')), 'G6'],
  ['eleven warnings', witness(saying(...Array.from({ length: 11 }, () => '::warning::x'))), 'G6'],
  ['an open group', witness(saying('::group::Error')), 'G6'],
  ['a word on stderr', witness({ stderr: '(node:1) Warning: something' }), 'G7'],
  ['an output that is missing', witness({ outputEntries: outputs.slice(0, 1) }), 'G8'],
  ['an output that nobody declared', witness({ outputEntries: [...outputs, { name: 'x', value: '' }] }), 'G8'],
  ['an output twice', witness({ outputEntries: [...outputs, ...outputs.slice(1)] }), 'G8'],
  ['a variable for later steps', witness({ envFile: 'A=b\n' }), 'G8'],
  ['a path for later steps', witness({ pathFile: '/x\n' }), 'G8'],
  ['a log that breaks off', witness({ stdout: `::add-mask::${secret}\n    0:01  ▸ Flightcontrol` }), 'G9'],
]

describe('what every ending keeps', () => {
  it('finds nothing to say about a good end', () => {
    expect(brokenInvariants(witness({}, { requests: [hook] }))).toEqual([])
  })

  it('lets a cancelled deployment pass where the user says so', () => {
    expect(brokenInvariants(witness(resulting('cancelled'), { onCancelled: 'pass' }))).toEqual([])
  })

  it('asks no outputs and no last word of a killed process', () => {
    const cut = { exitCode: null, signal: 'SIGKILL', stdout: `::add-mask::${secret}\nDeci`, outputEntries: [] } as const
    expect(brokenInvariants(witness(cut, { fate: 'killed' }))).toEqual([])
  })

  it.each(breaches)('notices %s', (_story, broken, id) => {
    const ids = brokenInvariants(broken).map((sentence) => sentence.slice(0, 2))
    expect([...new Set(ids)]).toEqual([id])
  })
})

const obeyed: readonly (readonly [line: string, commands: readonly string[]])[] = [
  ['::warning::hello', ['warning: hello']],
  ['::WARNING file=a.ts,line=1::hello', ['warning: hello']],
  ['  \t\u00a0\u0085\u3000::notice::hello', ['notice: hello']],
  ['one\r::notice::two\r\n::notice::three\nfour', ['notice: two', 'notice: three']],
  ['one\u2028::notice::two', []],
  ['hello ::notice::two', []],
  ['::notice:: a%0Ab%25 %250A', ['notice:  a\nb% %0A']],
  ['::nothing::hello', []],
  ['::notice:hello', []],
  ['hello ##[error]two', ['legacy error: two']],
  ['##[set-output name=a;b=c]d%5D', ['legacy set-output: d]']],
  ['##[nothing]::notice::x', []],
  [':\u200b:notice:\u0488:hello', ['notice: hello']],
  ['\0::notice::hello', ['notice: hello']],
  ['hello #\u200b#[error]two', ['legacy error: two']],
]

describe('the runner, in our model of it', () => {
  it.each(obeyed)('reads %j', (line, commands) => {
    expect(runnerCommands(line).map(shown)).toEqual(commands)
  })
})

function shown({ form, name, data }: RunnerCommand): string {
  return `${form === 'legacy' ? 'legacy ' : ''}${name}: ${data}`
}
