import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

// Touchdown speaks to the runner by itself; @actions/core is the model that it must not differ from.

/** Names and values as people, providers and bad luck make them. */
const values = [
  '',
  'dep-1',
  'two\nlines',
  'three\r\nlines\r\n',
  'a=b',
  '<<EOF\nEOF',
  'ghadelimiter_',
  '100 % :: ##[error] ,;"\'$`\\',
  'größer 🚀 \u2028 \u0000',
  JSON.stringify({ a: ['b'] }),
  'x'.repeat(100_000),
]

const commands = ['add-mask', 'debug', 'notice', 'warning', 'error', 'group', 'endgroup'] as const

const given = `
  import { readFileSync } from 'node:fs'
  const { values, commands } = JSON.parse(readFileSync(0, 'utf8'))
  const entries = values.map((value, index) => ['name' + index, value])
  const said = commands.flatMap((name) => (name === 'endgroup' ? [[name, '']] : values.map((value) => [name, value])))
`

const ours = `${given}
  import { appendEntry, appendSummary, readState } from './src/runtime/command-files.ts'
  import { workflowCommand } from './src/runtime/workflow-command.ts'
  for (const [name, value] of entries) appendEntry('GITHUB_OUTPUT', { name, value })
  for (const [name, value] of entries) appendEntry('GITHUB_STATE', { name, value })
  for (const value of values) appendSummary(value)
  for (const [name, value] of said) console.log(workflowCommand(name, value))
  console.log(readState('known'), readState('unknown'))
`

const theirs = `${given}
  import * as core from '@actions/core'
  const { setSecret, debug, notice, warning, error, startGroup, endGroup } = core
  const say = { 'add-mask': setSecret, debug, notice, warning, error, group: startGroup, endgroup: endGroup }
  for (const [name, value] of entries) core.setOutput(name, value)
  for (const [name, value] of entries) core.saveState(name, value)
  for (const value of values) await core.summary.addRaw(value, true).write()
  for (const [name, value] of said) say[name](value)
  console.log(core.getState('known'), core.getState('unknown'))
`

const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' }

interface Written {
  readonly files: Readonly<Record<string, string>>
  readonly stdout: string
  readonly stderr: string
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script as the runner would run a step. The delimiter is random, and the same for all here. */
function run(script: string, environment: Readonly<Record<string, string>> = {}): Written {
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(folder, file)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...paths, STATE_known: 'dep-1', ...environment },
    input: JSON.stringify({ values, commands }),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const written = Object.entries(paths).map(([name, path]) => [
    name,
    readFileSync(path, 'utf8').replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'DELIMITER'),
  ])
  return { files: Object.fromEntries(written), stdout, stderr }
}

describe('what a step writes for its runner', () => {
  it('is the same, byte for byte, as what @actions/core writes', () => {
    const own = run(ours)
    expect(own.stderr).toBe('')
    expect(own.files['GITHUB_OUTPUT']).toContain('name1<<DELIMITER\ndep-1\nDELIMITER\n')
    expect(own.stdout.length).toBeGreaterThan(500_000)
    expect(own).toEqual(run(theirs))
  })

  it('has another delimiter for each value, which nobody can guess', () => {
    run(ours)
    const raw = readFileSync(join(folder, files.GITHUB_OUTPUT), 'utf8')
    const delimiters = raw.match(/<<ghadelimiter_[0-9a-f-]{36}$/gm)
    expect(new Set(delimiters).size).toBe(values.length)
  })
})

describe('where @actions/core would print to the log instead, or tell a path', () => {
  it.each([
    ['no file', { GITHUB_OUTPUT: '' }, 'the runner gave no GITHUB_OUTPUT file'],
    [
      'a file that is gone',
      { GITHUB_OUTPUT: '/nowhere/output' },
      'the GITHUB_OUTPUT file does not exist, or is not a file',
    ],
    ['a folder', { GITHUB_OUTPUT: tmpdir() }, 'the GITHUB_OUTPUT file does not exist, or is not a file'],
  ])('says what is wrong: %s', (_what, environment, message) => {
    const script = `
      import { appendEntry } from './src/runtime/command-files.ts'
      try { appendEntry('GITHUB_OUTPUT', { name: 'a', value: 'b' }) } catch (error) { console.log(error.message) }`
    expect(run(script, environment)).toMatchObject({ stdout: `${message}\n`, stderr: '' })
  })
})
