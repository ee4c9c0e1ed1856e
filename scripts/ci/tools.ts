/** The tools that no npm package brings: pinned here, installed at first use into `.tools/`, which git ignores. */

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Command, runCommand } from './command.ts'

const folder = fileURLToPath(new URL('../../.tools/', import.meta.url))
const zizmorPins = fileURLToPath(new URL('zizmor.txt', import.meta.url))
const zizmorVersion = /^zizmor==(\S+)/m.exec(readFileSync(zizmorPins, 'utf8'))?.[1] ?? 'unknown'
const versions = { act: '0.2.89', actionlint: '1.7.12', node: '22.23.3', zizmor: zizmorVersion }

export type ToolName = keyof typeof versions

/**
 * The path of a tool's program, installed if it is not there yet. Go checks what it downloads against its checksum
 * database, pip against `zizmor.txt`. Throws when it can't be installed; the message says what is missing.
 */
export async function installTool(name: ToolName): Promise<string> {
  const home = `${folder}${name}-${versions[name]}`
  const within = name === 'node' ? `${home}/node_modules/node` : home
  const program = `${within}/bin/${name}${process.platform === 'win32' ? '.exe' : ''}`
  if (existsSync(program)) return program
  console.log(`installing ${name} ${versions[name]} …`)
  const { exitCode, output } = await runCommand(installer(name, home), 'never')
  if (exitCode === 0 && existsSync(program)) return program
  throw new Error(`${name} could not be installed; it needs ${needs[name]} and the network.\n${output.trim()}`)
}

const needs: Readonly<Record<ToolName, string>> = {
  act: 'Go 1.24 or newer',
  actionlint: 'Go 1.24 or newer',
  node: 'npm',
  zizmor: 'Python 3.10 or newer with pip',
}

function installer(name: ToolName, home: string): Command {
  switch (name) {
    case 'act':
      return goInstall(`github.com/nektos/act@v${versions.act}`, home)
    case 'actionlint':
      return goInstall(`github.com/rhysd/actionlint/cmd/actionlint@v${versions.actionlint}`, home)
    case 'node':
      return {
        file: 'npm',
        args: ['install', '--prefix', home, '--no-audit', '--no-fund', `node@${versions.node}`],
      }
    case 'zizmor': {
      const python = process.platform === 'win32' ? 'python' : 'python3'
      const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes']
      return { file: python, args: [...args, '--target', home, '--requirement', zizmorPins] }
    }
  }
}

function goInstall(pinned: string, home: string): Command {
  // No C compiler is needed, and flags meant for somebody's own projects have no part in it.
  const env = { ...process.env, GOBIN: `${home}/bin`, CGO_ENABLED: '0', GOFLAGS: '' }
  return { file: 'go', args: ['install', pinned], env }
}
