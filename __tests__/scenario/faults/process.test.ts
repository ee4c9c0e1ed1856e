import { describe, expect, it } from '@jest/globals'
import { perPoll, scenarios } from '../../../simulator/index.ts'
import { deploymentId, deploymentIs, type FaultScenario, runFaulty } from '../../support/fault-scenario.ts'
import { preload } from '../../support/preload.ts'
import { runScenario } from '../../support/scenario.ts'
import { pushTo } from '../../support/scenario-push.ts'
import { sideBySide } from '../../support/side-by-side.ts'

const building = [deploymentIs('BUILDING')]

/** What somebody may throw, as code. */
const thrown = [
  `'boom'`,
  'null',
  'undefined',
  '0',
  `new Error('boom')`,
  `new TypeError('::set-output name=result::success\\n##[error]boom')`,
  `Object.create(null)`,
  `{ toString() { throw 1 } }`,
  `Symbol('boom')`,
  `Object.defineProperty(new Error(), 'message', { get() { throw new Error('again') } })`,
  `new Error('x'.repeat(1e7))`,
  `new AggregateError([new Error('boom')], 'many')`,
]

const whens: readonly (readonly [story: string, words: string, scenario: FaultScenario])[] = [
  ['before anything is decided', '::add-mask::', {}],
  ['while the hook is asked', 'Decision: ', { hook: [{ kind: 'stall', phase: 'after-read' }] }],
  ['while it polls', 'BUILDING', { polls: building }],
]

interface Row extends FaultScenario {
  readonly story: string
}

const throwing: readonly Row[] = [
  ...thrown.map((what) => ({ story: `throws ${what}`, polls: building, ...after('BUILDING', `throw ${what}`) })),
  ...thrown.map((what) => ({
    ...{ story: `rejects with ${what}`, polls: building },
    ...after('BUILDING', `Promise.reject(${what})`),
  })),
  ...whens.map(([story, words, scenario]) => ({
    ...{ story: `throws ${story}`, ...scenario },
    ...after(words, `throw 'boom'`),
  })),
  { story: 'throws twice', polls: building, ...after('BUILDING', `setTimeout(() => { throw 'b' }, 3); throw 'a'`) },
  {
    story: 'throws when asked to stop',
    polls: building,
    ...after('BUILDING', `AbortController.prototype.abort = () => { throw 'b' }; throw 'a'`),
  },
]

function after(words: string, code: string) {
  return { env: preload(`afterLine(${JSON.stringify(words)}, () => setTimeout(() => { ${code} }, 5))`) }
}

describe('something that goes wrong in the process is told, and is no success', () => {
  const endOf = sideBySide(throwing, (row: Row) => runFaulty(row))

  it.each(throwing)('$story', async (row) => {
    const { outputs, exitCode, log } = await endOf(row)

    expect(outputs).toMatchObject({ result: 'error', reason: 'internal' })
    expect(exitCode).toBe(1)
    expect(log).toMatch(/::error::Touchdown itself failed: /)
  })
})

/** What never comes: time, answers, both. */
const silences: readonly Row[] = [
  { story: 'timers that never fire', env: preload('globalThis.setTimeout = () => ({ unref() {} })') },
  {
    story: 'timers that stop firing',
    polls: building,
    ...after('BUILDING', 'globalThis.setTimeout = () => ({ unref() {} })'),
  },
]

describe('something that never comes', () => {
  const endOf = sideBySide(silences, (row: Row) => runFaulty(row))

  it.each(silences)('ends the process all the same: $story', async (row) => {
    const { outputs, exitCode, log } = await endOf(row)

    expect(outputs).toMatchObject({ result: 'error', reason: 'internal' })
    expect(exitCode).toBe(1)
    expect(log).toMatch(/::error::Touchdown itself failed: the work stopped without an end\./)
  })

  it('does not keep the process: a name that is looked up for half a minute', async () => {
    const end = await runFaulty({
      inputs: {
        hook: 'https://fake-host.invalid/api/deploy-hook/1001/fake-hook-secret-0123456789',
        'preview-hook': '',
        'allowed-hosts': 'fake-host.invalid\n127.0.0.1:1',
        'api-url': 'http://127.0.0.1:1',
        'request-timeout': '200ms',
      },
      env: preload(`
        import dns from 'node:dns'
        dns.lookup = (name, options, done) => void setTimeout(() => done(new Error('late')), 30_000)
        syncBuiltinESMExports()
      `),
    })

    expect(end.outputs).toMatchObject({ result: 'error', reason: 'unreachable' })
    expect(end.durationMs).toBeLessThan(15_000)
  })
})

/** Windows lets nobody take away a folder that a process is in, so that there this can not come about. */
const inAFolderThatIsGone: Row = {
  story: 'a folder that is gone',
  env: preload(
    `import fs from 'node:fs'; const gone = fs.mkdtempSync('gone-'); process.chdir(gone); fs.rmdirSync('../' + gone)`,
  ),
}

describe('surroundings do not matter', () => {
  const rows: readonly Row[] = [
    {
      story: 'Turkish, and a day ahead',
      env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    },
    { story: 'a time zone that does not exist', env: { LANG: 'xx', TZ: 'Nowhere/Land' } },
    {
      story: 'a folder that can not be written',
      env: preload(`process.chdir(process.platform === 'linux' ? '/proc' : '/')`),
    },
    ...(process.platform === 'win32' ? [] : [inAFolderThatIsGone]),
    {
      story: 'hardly any environment',
      env: { HOME: undefined, PATH: undefined, CI: undefined, GITHUB_WORKFLOW: undefined, GITHUB_RUN_ID: undefined },
    },
    { story: 'a clock that jumps ahead an hour', ...jump(3_600_000) },
    { story: 'a clock that jumps back a day', ...jump(-86_400_000) },
    { story: 'everything that libraries would print', env: { DEBUG: '*', NODE_TLS_REJECT_UNAUTHORIZED: '0' } },
    {
      story: 'everything that Node itself would print of its requests',
      env: { NODE_DEBUG: 'http,https,net,tls,stream' },
    },
    {
      story: 'warnings of Node',
      env: preload(`process.emitWarning('careful'); setTimeout(() => process.emitWarning('more'), 50)`),
    },
  ]
  const endOf = sideBySide(rows, (row: Row) => runFaulty({ polls: [...building, deploymentIs('SUCCESS')], ...row }))

  it.each(rows)('$story', async (row) => {
    expect((await endOf(row)).outputs).toMatchObject({ result: 'success', deploymentId })
  })
})

function jump(byMs: number) {
  return {
    env: preload(`
      const now = Date.now
      afterLine('BUILDING', () => { Date.now = () => now() + ${byMs} })
    `),
  }
}

describe('something that goes wrong after the end', () => {
  it('is a warning, and changes nothing of what the outputs and the commit status say', async () => {
    const end = await runScenario({
      event: pushTo('main'),
      given: (simulator) => {
        simulator.flightcontrol.script(perPoll(scenarios.landing()))
        simulator.fault({ match: { path: /\/statuses\//, nth: 3 }, reply: { delayMs: 300 }, times: Infinity })
      },
      inputs: { 'commit-status': 'deployed' },
      ...after('✓ Flightcontrol  SUCCESS', `throw 'boom'`),
    })

    expect(end.outputs).toMatchObject({ result: 'success' })
    expect(end.stdout).toMatch(/^::warning::Touchdown failed after the end of this run.*boom$/m)
    expect(end.simulator.github.statuses.at(-1)).toMatchObject({ state: 'success' })
  })
})
