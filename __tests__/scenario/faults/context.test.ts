import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { type JsonObject, payloadOf, sha } from '../../support/events.ts'
import { deploymentId, runFaulty } from '../../support/fault-scenario.ts'
import { type FaultRow, itEndsAs, succeeded } from '../../support/fault-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchdown-events-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const nothingAsked = { hook: 0, polls: 0 }
const broken = 'invalid, broken-event'

function fileWith(content: string | Buffer): string {
  const file = join(mkdtempSync(join(folder, 'event-')), 'event.json')
  writeFileSync(file, content)
  return file
}

/** Whoever opens it waits for somebody who writes. */
function pipe(): string {
  const file = join(folder, 'pipe')
  execFileSync('mkfifo', [file])
  return file
}

function gigabytes(): string {
  const file = fileWith('{')
  truncateSync(file, 3 * 2 ** 30)
  return file
}

const files: readonly (readonly [story: string, path: string | undefined, says: RegExp])[] = [
  ['was never named', undefined, /named no event file/],
  ['is gone', join(folder, 'gone.json'), /could not be read/],
  ['is a folder', folder, /could not be read/],
  ['never ends', '/dev/zero', /could not be read/],
  ['is a pipe that nobody writes to', pipe(), /could not be read/],
  ['has 3 GB', gigabytes(), /could not be read/],
  ['is empty', fileWith(''), /is not valid JSON/],
  ['is cut', fileWith('{"ref":"refs/heads/main","after"'), /is not valid JSON/],
  ['is no text', fileWith(Buffer.from([0xff, 0xfe, 0x00, 0x80])), /is not valid JSON/],
  ['holds null', fileWith('null'), /broken/],
  ['holds a list', fileWith('[]'), /broken/],
  ['holds a number', fileWith('7'), /broken/],
  ['holds nothing', fileWith('{}'), /broken/],
  ['holds 200,000 brackets', fileWith('['.repeat(200_000) + ']'.repeat(200_000)), /broken/],
  ['holds a prototype', fileWith(`{"__proto__":{"ref":"refs/heads/main","after":"${sha('a')}"}}`), /broken/],
]

describe('an event that can not be read is told, and nothing is sent: its file', () => {
  itEndsAs(
    files.map(([story, path, says]) => ({
      ...{ story, says, ends: broken, asks: nothingAsked },
      env: { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'push' },
    })),
  )
})

describe('an event that can be read well enough', () => {
  itEndsAs([
    {
      story: 'begins with a byte order mark',
      env: { GITHUB_EVENT_PATH: fileWith('\ufeff{"inputs":{}}') },
      ends: succeeded,
      says: /Decision: workflow_dispatch/,
    },
  ])
})

/** What somebody could write where GitHub has a name, a number or a commit. */
const hostile: readonly (readonly [story: string, event: string, changes: JsonObject])[] = [
  ['a pull request that is no number', 'pull_request', { action: 'opened', number: '1 --' }],
  ['a pull request below zero', 'pull_request', { action: 'opened', number: -1 }],
  ['a pull request in parts', 'pull_request', { action: 'opened', number: 1.5 }],
  ['a pull request with a path', 'pull_request', { action: 'opened', number: '../../x' }],
  ['a head that is a branch', 'pull_request', { action: 'opened', pull_request: { head: { sha: 'main' } } }],
  ['a head with a path', 'pull_request', { action: 'opened', pull_request: { head: { sha: '../'.repeat(13) } } }],
  ['a head with a query', 'pull_request', { action: 'opened', pull_request: { head: { sha: `${'a'.repeat(38)}?x` } } }],
  ['a head that is null', 'pull_request', { action: 'opened', pull_request: { head: { sha: null } } }],
  ['a pushed commit that is none', 'push', { ref: 'refs/heads/main', after: `${'a'.repeat(39)}\n` }],
  ['a ref that is none', 'push', { ref: 'main\n::set-output name=result::success', after: sha('a') }],
]

describe('an event that nobody knows is refused by name', () => {
  itEndsAs(
    [
      [undefined, 'an event without a name: no target'],
      ['', 'an event without a name: no target'],
      ['PUSH', 'PUSH: no target'],
      ['__proto__', '__proto__: no target'],
      ['constructor', 'constructor: no target'],
      ['::error::x\n##[error]y', ' : :error: :x ## \\[error\\]y: no target'],
      ['fake-hook-secret-0123456789', '\\*\\*\\*: no target'],
    ].map(
      ([name, says]): FaultRow => ({
        story: JSON.stringify(name) ?? 'none',
        env: { GITHUB_EVENT_NAME: name },
        ends: 'invalid, unsupported-event',
        says: new RegExp(`::error::${says}`),
        asks: nothingAsked,
      }),
    ),
  )
})

describe('an event with hostile fields leads nowhere', () => {
  itEndsAs(
    hostile.map(
      ([story, name, changes]): FaultRow => ({
        ...{ story, ends: broken, says: /in the event \w+, .* is no /, asks: nothingAsked },
        event: { name, payload: payloadOf(name, changes) },
      }),
    ),
  )
})

const branches = [
  'feat/a&force=true#x%2f',
  'a+b=c;d,e',
  '$(id)`id`',
  'it\'s-"quoted"',
  'release/１．０-é-😀',
  '%2e%2e%2f%2e%2e',
  '<script>alert(1)</script>',
  '@everyone-#1-::x',
]

describe('a branch with strange letters is sent as one value', () => {
  it.each(branches)('%s', async (branch) => {
    const { outputs, heard } = await runFaulty({
      event: { name: 'push', payload: payloadOf('push', { ref: `refs/heads/${branch}`, after: sha('a') }) },
    })
    const target = new URL(`http://x${heard[0]?.target}`)

    expect(outputs).toMatchObject({ result: 'success', branch, commit: sha('a') })
    expect(target.pathname).toBe('/api/deploy-hook/1001/fake-hook-secret-0123456789')
    expect([...target.searchParams]).toEqual([
      ['commit', sha('a')],
      ['branch', branch],
    ])
  })
})

const runnerFacts = [
  ...['ACTIONS', 'ACTOR', 'API_URL', 'EVENT_NAME', 'EVENT_PATH', 'JOB', 'REF', 'REPOSITORY', 'RUN_ATTEMPT', 'RUN_ID'],
  ...['RUN_NUMBER', 'SERVER_URL', 'SHA', 'WORKFLOW', 'WORKSPACE'],
].map((name) => `GITHUB_${name}`)

const commands = [
  '::set-output name=result::success',
  '##[stop-commands]x',
  'a\r::add-mask::b',
  'a\u2028::error::b',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007',
  '\u202etxt.exe',
  '\u0085::warning::x',
  ' \u00a0::error::x',
]

describe('names that are commands are not obeyed', () => {
  itEndsAs(
    commands.map(
      (text): FaultRow => ({
        story: JSON.stringify(text),
        event: {
          name: 'pull_request',
          payload: payloadOf('pull_request', {
            action: 'opened',
            pull_request: { title: text, user: { login: text }, head: { ref: `x${text}`, sha: sha('a') } },
          }),
        },
        inputs: { summary: 'true' },
        env: { GITHUB_ACTOR: text, GITHUB_WORKFLOW: text, GITHUB_JOB: text, GITHUB_HEAD_REF: text },
        ends: succeeded,
        says: /✓ Landed/,
      }),
    ),
  )
})

describe('a runner that tells nothing', () => {
  itEndsAs([
    {
      story: 'of itself is enough to follow a deployment',
      env: Object.fromEntries(runnerFacts.map((name) => [name, undefined])),
      inputs: {
        'deployment-id': deploymentId,
        hook: '',
        summary: 'true',
        'github-token': 'fake-github-token-0123456789',
      },
      ends: succeeded,
      says: /✓ Landed/,
      asks: { hook: 0, polls: 1 },
    },
  ])
})

describe('runner facts that make no sense', () => {
  itEndsAs([
    {
      story: 'cost links, and nothing else',
      env: {
        GITHUB_RUN_ID: '../../x',
        GITHUB_RUN_NUMBER: 'NaN',
        GITHUB_RUN_ATTEMPT: '-1',
        GITHUB_REPOSITORY: 'no-slash',
        GITHUB_SERVER_URL: 'javascript:alert(1)',
        GITHUB_API_URL: 'nowhere',
      },
      inputs: { summary: 'true', 'github-token': 'fake-github-token-0123456789' },
      ends: succeeded,
      says: /✓ Landed/,
    },
  ])

  it('cost no link to a script in the summary', async () => {
    const { summary } = await runFaulty({
      env: { GITHUB_SERVER_URL: 'javascript:alert(1)//', GITHUB_REPOSITORY: 'a/b](javascript:alert(2))' },
      inputs: { summary: 'true' },
    })

    expect(summary).toContain(deploymentId)
    expect(summary).not.toMatch(/\]\(\s*javascript:/i)
  })
})
