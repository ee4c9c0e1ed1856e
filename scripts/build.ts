/** Builds dist/: types are stripped by tsc, then ncc makes one bundle that all actions share, and a two-line entry for each. */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  process.stderr.write(`${stdout}${stderr}`)
  process.exit(1)
}

/** The names by which src/main/index.ts loads its actions. */
function actionNames(): readonly string[] {
  const index = readFileSync(join(root, 'src', 'main', 'index.ts'), 'utf8')
  return [...index.matchAll(/^ {2}'?([a-z-]+)'?: \(\) => import\(/gm)].map(([, name]) => name ?? '')
}

rmSync(join(root, 'build'), { recursive: true, force: true })
run(bin('tsc'), ['--project', 'tsconfig.build.json'])
// Only now: a type error leaves the last good bundle in place.
rmSync(join(root, 'dist'), { recursive: true, force: true })
run(bin('ncc'), [
  'build',
  'build/main/index.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--target',
  'es2022',
  '--no-cache',
  '--quiet',
])
for (const name of actionNames()) {
  writeFileSync(join(root, 'dist', `${name}.js`), `import { start } from './index.js'\nstart('${name}')\n`)
}
const files = readdirSync(join(root, 'dist'))
const bytes = files.reduce((sum, file) => sum + readFileSync(join(root, 'dist', file)).length, 0)
process.stdout.write(`dist: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB\n`)
