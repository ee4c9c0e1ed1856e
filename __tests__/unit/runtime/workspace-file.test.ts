import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readWorkspaceFile } from '../../../src/runtime/workspace-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'touchdown-workspace-'))
const workspace = join(folder, 'workspace')
const file = (name: string, text: string) => writeFileSync(join(folder, name), text)

beforeAll(() => {
  mkdirSync(join(workspace, 'deploy'), { recursive: true })
  mkdirSync(join(folder, 'workspace-of-somebody-else'))
  file('workspace/deploy/fleet.yml', 'a list')
  file('workspace/marked.yml', '\uFEFFa list')
  file('outside.yml', 'a secret')
  file('workspace-of-somebody-else/fleet.yml', 'a secret')
  file('workspace/huge.yml', '')
  truncateSync(join(workspace, 'huge.yml'), 9 * 1024 * 1024)
  symlinkSync('deploy/fleet.yml', join(workspace, 'link.yml'))
  symlinkSync('../outside.yml', join(workspace, 'way-out.yml'))
  symlinkSync('..', join(workspace, 'up'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a file of the workspace', () => {
  it.each(['deploy/fleet.yml', './deploy/../deploy/fleet.yml', 'link.yml', join(workspace, 'link.yml'), 'marked.yml'])(
    'is read: %s',
    (path) => {
      expect(readWorkspaceFile(path, workspace)).toEqual({ kind: 'text', text: 'a list' })
    },
  )

  it.each([
    ['a path that leads out', '../outside.yml', 'outside of the workspace'],
    ['an absolute path elsewhere', join(folder, 'outside.yml'), 'outside of the workspace'],
    ['a folder whose name begins the same', '../workspace-of-somebody-else/fleet.yml', 'outside of the workspace'],
    ['a link that leads out', 'way-out.yml', 'outside of the workspace'],
    ['a link to a folder that leads out', 'up/outside.yml', 'outside of the workspace'],
    ['the workspace itself', '.', 'outside of the workspace'],
    ['a folder', 'deploy', 'no file'],
    ['a file of 9 MB', 'huge.yml', 'larger than 8 MB'],
    ['nothing', 'gone.yml', 'no such file'],
    ['a path with a zero', 'deploy/fleet.yml\0', 'no path'],
  ])('is refused: %s', (_what, path, why) => {
    expect(readWorkspaceFile(path, workspace)).toEqual({ kind: 'refused', why: expect.stringContaining(why) })
  })

  it('needs a workspace', () => {
    expect(readWorkspaceFile('fleet.yml', '')).toEqual({
      kind: 'refused',
      why: expect.stringContaining('GITHUB_WORKSPACE'),
    })
  })
})
