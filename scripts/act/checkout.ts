/** A throw-away repository for workflows to run in: what is checked in here or would be, and nothing that git ignores. */

import { cp, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Ran, runCommand } from '../ci/command.ts'

export interface Checkout {
  readonly folder: string
  /** The SHA of its only commit. */
  readonly commit: string
  remove(): Promise<void>
}

/** Copies this work tree's files into a new repository, commits them to `branch`, and names GitHub's `repository` as origin. */
export async function makeCheckout(from: string, { repository, branch }: Record<'repository' | 'branch', string>) {
  const folder = await mkdtemp(join(tmpdir(), 'touchdown-checkout-'))
  const listed = await git(from, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const file of new Set(listed.output.split('\0').filter((name) => name !== ''))) {
    // A file that git lists and nobody finds has been deleted and not committed yet.
    const there = await stat(join(from, file)).catch(() => undefined)
    if (there?.isFile()) await cp(join(from, file), join(folder, file), { recursive: true })
  }
  const identity = ['-c', 'user.name=Touchdown', '-c', 'user.email=touchdown@example.com', '-c', 'commit.gpgsign=false']
  await git(folder, 'init', '--quiet', `--initial-branch=${branch}`)
  await git(folder, 'remote', 'add', 'origin', `https://github.com/${repository}.git`)
  await git(folder, 'add', '--all')
  await git(folder, ...identity, 'commit', '--quiet', '--no-verify', '--message', 'What is to be tried')
  const { output } = await git(folder, 'rev-parse', 'HEAD')
  const checkout: Checkout = {
    folder,
    commit: output.trim(),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
  return checkout
}

async function git(folder: string, ...args: readonly string[]): Promise<Ran> {
  const ran = await runCommand({ file: 'git', args, cwd: folder }, 'never')
  if (ran.exitCode !== 0) throw new Error(`git ${args.join(' ')} in ${dirname(folder)}: ${ran.output}`)
  return ran
}
