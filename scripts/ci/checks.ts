/** Every check of this repository: what it runs, and what to do when it fails. */

import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Command, runCommand } from './command.ts'
import { type Counts, readJestReport } from './jest-report.ts'
import { installTool } from './tools.ts'

export type Verdict =
  | { readonly kind: 'counted'; readonly counts: Counts }
  | { readonly kind: 'skipped'; readonly why: string }

export interface Check {
  readonly name: string
  /** The command that a person types for this check alone. */
  readonly command: string
  /** One sentence: what to do when it fails. */
  readonly whenFailed: string
  run(): Promise<Verdict>
}

const jestReport = 'reports/jest.json'

const lint = npmCheck('lint', 'Run `npm run format`, then mend by hand what it still reports.', ['--colors=off'])
const types = npmCheck('types', 'Mend the types; `any`, `!` and `as` are no way out.')
const unused = npmCheck('unused', 'Remove what nobody uses, or use it; see `knip.jsonc` for what counts as an entry.')

/** In this order they are run. */
export const checks: readonly Check[] = [
  {
    name: 'test',
    command: 'npm test',
    whenFailed: 'Run one file alone with `npm test -- part-of-its-name`; skipped tests count as failed.',
    run: () => runTests([]),
  },
  npmCheck('coverage', 'Test the behaviour that the table shows unseen, or remove what nothing can reach.'),
  npmCheck(
    'mutation',
    'Test what the survivor would break, or say in `scripts/mutation/survivors.json` why nobody can.',
  ),
  lint,
  types,
  unused,
  {
    name: 'dist',
    command: 'npm run build && git diff --exit-code -- dist',
    whenFailed: 'Commit the rebuilt `dist/` together with the source that changed it.',
    run: checkDist,
  },
  npmCheck('test:act', 'Run `npm run test:act`; it shows the log of each workflow as a runner prints it.'),
  npmCheck('test:page', 'Open `demo/report.html` in a browser and look at its console.'),
  {
    name: 'node22',
    command: 'npm run check -- node22',
    whenFailed: 'Runners have Node 24, but some of our users do not: mend what Node 22 does otherwise.',
    run: async () => runTests(onOldNode, { STEP_NODE: await installTool('node') }),
  },
  {
    name: 'actionlint',
    command: 'npm run check -- actionlint',
    whenFailed: 'Mend the workflow as the message says: https://github.com/rhysd/actionlint/blob/main/docs/checks.md',
    run: runActionlint,
  },
  {
    name: 'zizmor',
    command: 'npm run check -- zizmor',
    whenFailed: 'Mend the workflow as the message says: https://docs.zizmor.sh/audits/',
    run: runZizmor,
  },
  {
    name: 'audit',
    command: 'npm audit --omit=dev',
    whenFailed: 'Update the package that has the advisory, pinned exactly, and rebuild `dist/`.',
    run: runAudit,
  },
]

/** Between two commits: what finds most in least time. Whole runs of the shipped action, and foreign tools, are left out. */
export const quickChecks: readonly Check[] = [
  lint,
  types,
  unused,
  {
    name: 'test',
    command: 'npm run test:unit && npm run test:contract',
    whenFailed: 'Run one file alone with `npm test -- part-of-its-name`; skipped tests count as failed.',
    run: () => runTests(['__tests__/unit', '__tests__/contract']),
  },
]

function npmCheck(name: string, whenFailed: string, options: readonly string[] = []): Check {
  const args = ['run', '--silent', name, '--', ...options]
  const run = async (): Promise<Verdict> => verdictOf(await runCommand({ file: 'npm', args }))
  return { name, command: `npm run ${name}`, whenFailed, run }
}

/** Whole runs, their transcripts to the letter, and how they end. */
const onOldNode = ['__tests__/scenario/golden', '__tests__/scenario/cancel', '__tests__/scenario/faults/process']

/** Without folders, every test. */
async function runTests(folders: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Verdict> {
  await rm(jestReport, { force: true })
  await mkdir(dirname(jestReport), { recursive: true })
  const args = ['test', '--silent', '--', '--json', `--outputFile=${jestReport}`, ...folders]
  const { exitCode } = await runCommand({ file: 'npm', args, env: { ...process.env, ...env } })
  const counts = await readJestReport(jestReport)
  const failedOtherwise = exitCode !== 0 && counts.failed === 0
  return { kind: 'counted', counts: failedOtherwise ? { ...counts, failed: 1 } : counts }
}

/** Builds in place and asks git: what is checked in must be what the sources make, no file more or less. */
async function checkDist(): Promise<Verdict> {
  const built = await runCommand({ file: 'npm', args: ['run', '--silent', 'build'] })
  if (built.exitCode !== 0) return verdictOf(built)
  const changed = await runCommand({ file: 'git', args: ['diff', '--exit-code', '--stat', '--text', '--', 'dist'] })
  const strangers = await runCommand({ file: 'git', args: ['ls-files', '--others', '--', 'dist'] })
  const tracked = await runCommand({ file: 'git', args: ['ls-files', '--', 'dist'] }, 'never')
  if (strangers.output !== '') console.log('These files of dist/ are not checked in.')
  if (tracked.output === '') console.log('Nothing in dist/ is checked in.')
  const stale = changed.exitCode !== 0 || strangers.output !== '' || tracked.output === ''
  return verdictOf({ exitCode: stale ? 1 : 0 })
}

async function runActionlint(): Promise<Verdict> {
  // What is installed by chance (shellcheck, pyflakes) would make the result differ from machine to machine.
  const args = ['-shellcheck=', '-pyflakes=', ...(await workflows(['.github/workflows', '__tests__/act', 'examples']))]
  return verdictOf(await runTool({ file: await installTool('actionlint'), args }))
}

async function runZizmor(): Promise<Verdict> {
  const options = ['--persona=auditor', '--offline', '--strict-collection', '--no-progress', '--color=never']
  const args = [...options, '.', ...(await workflows(['examples']))]
  return verdictOf(await runTool({ file: await installTool('zizmor'), args }))
}

async function workflows(folders: readonly string[]): Promise<readonly string[]> {
  const patterns = folders.flatMap((folder) => [`${folder}/*.yml`, `${folder}/*.yaml`])
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns]
  const { output } = await runCommand({ file: 'git', args }, 'never')
  return output.split('\n').filter((file) => file !== '')
}

async function runTool(tool: Command) {
  const ran = await runCommand(tool)
  if (ran.exitCode === 0 && ran.output === '') console.log('no findings')
  return ran
}

async function runAudit(): Promise<Verdict> {
  const audit = { file: 'npm', args: ['audit', '--omit=dev', '--loglevel=error'] }
  const { output } = await runCommand({ ...audit, args: [...audit.args, '--json'] }, 'never')
  if (output.includes('"auditReportVersion"')) return verdictOf(await runCommand(audit))
  return { kind: 'skipped', why: 'the registry has no audit endpoint, or it does not answer' }
}

function verdictOf({ exitCode }: { readonly exitCode: number }): Verdict {
  return { kind: 'counted', counts: exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 } }
}
