import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { findBreaches, findCycles, type Sources } from '../support/house/import-table.ts'

/** All files below a folder of the repository, whatever they are. */
function read(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.split(sep).join('/'), readFileSync(file, 'utf8')]
    }),
  )
}

const house = read('src')

describe('the house', () => {
  it('has floors that import each other by the table only', () => {
    expect(house.size).toBeGreaterThan(20)
    expect(findBreaches(house)).toEqual([])
  })

  it('has no import cycle, nor do the simulator, the scripts and what tests share', () => {
    const others = ['simulator', 'scripts', '__tests__/support'].flatMap((folder) => [...read(folder)])
    const scripts = [...house, ...others].filter(([file]) => file.endsWith('.ts'))

    expect(scripts.length).toBeGreaterThan(house.size)
    expect(findCycles(new Map(scripts))).toEqual([])
  })

  it('is not known to the simulator, which would otherwise agree with its mistakes', () => {
    const guests = [...read('simulator')].filter(([file]) => file.endsWith('.ts'))

    expect(guests.length).toBeGreaterThan(5)
    expect(guests.filter(([, source]) => source.includes('/src/')).map(([file]) => file)).toEqual([])
  })
})

/** A house in good order, with files put over it. */
function houseWith(files: Readonly<Record<string, string>>): Sources {
  const order = {
    'src/core/follow.ts': "import { string } from '@badrap/valita'",
    'src/core/schedule.ts': "import type { Follow } from './follow.ts'",
    'src/providers/registry.ts': "import { edgegap } from './edgegap/index.ts'",
    'src/providers/edgegap/index.ts': "export { word } from './status.ts'",
    'src/providers/edgegap/status.ts': "import { follow } from '../../core/follow.ts'",
    'src/providers/flightcontrol/index.ts': '',
    'src/reporters/comment.ts': "import { schedule } from '../core/schedule.ts'",
    'src/runtime/http.ts': "import https from 'node:https'\nimport { getInput } from '@actions/core'",
    'src/actions/deploy/run.ts': "import { registry } from '../../providers/registry.ts'",
    'src/actions/fleet/run.ts': "import { comment } from '../../reporters/comment.ts'",
    'src/main/deploy.ts': "import { run } from '../actions/deploy/run.ts'\nimport { http } from '../runtime/http.ts'",
  }
  return new Map(Object.entries({ ...order, ...files }))
}

describe('the import table', () => {
  it('finds a house in order, in order', () => {
    expect(findBreaches(houseWith({}))).toEqual([])
    expect(findCycles(houseWith({}))).toEqual([])
  })

  it.each([
    ['core', 'src/core/a.ts', "import { http } from '../runtime/http.ts'", 'core may not import src/runtime/http.ts'],
    ['core', 'src/core/a.ts', "import type { Comment } from '../reporters/comment.ts'", 'core may not import'],
    ['core', 'src/core/a.ts', "import { readFile } from 'node:fs/promises'", 'core may not use node:fs/promises'],
    ['core', 'src/core/a.ts', "import fs from 'fs'", 'core may not use fs'],
    ['core', 'src/core/a.ts', "import * as actions from '@actions/core/lib/core.js'", 'core may not use @actions/core'],
    ['core', 'src/core/a.ts', "const net = process.getBuiltinModule('node:net')", 'core may not use node:net'],
    ['core', 'src/core/a.ts', "type Socket = import('node:net').Socket", 'core may not use node:net'],
    [
      'providers',
      'src/providers/edgegap/a.ts',
      "export * from '../flightcontrol/index.ts'",
      'providers may not import',
    ],
    ['providers', 'src/providers/edgegap/a.ts', "import '@actions/http-client'", 'providers may not use'],
    ['reporters', 'src/reporters/a.ts', "import { registry } from '../providers/registry.ts'", 'reporters may not'],
    ['reporters', 'src/reporters/a.ts', "const later = () => import('@actions/github')", 'reporters may not use'],
    ['actions', 'src/actions/fleet/a.ts', "import { http } from '../../runtime/http.ts'", 'actions may not import'],
    ['actions', 'src/actions/fleet/a.ts', "import { run } from '../deploy/run.ts'", 'actions may not import'],
    ['actions', 'src/actions/fleet/a.ts', "import { x } from '../../providers/edgegap/index.ts'", 'actions may not'],
    ['runtime', 'src/runtime/a.ts', "import { comment } from '../reporters/comment.ts'", 'runtime may not import'],
    ['main', 'src/main/a.ts', "import process from 'node:process'", 'main may not use node:process'],
    ['main', 'src/main/a.ts', "import { x } from '../providers/edgegap/index.ts'", 'main may not import'],
  ])('stops %s: %s with %s', (_floor, file, source, breach) => {
    expect(findBreaches(houseWith({ [file]: source }))).toEqual([expect.stringContaining(breach)])
  })

  it('stops a module whose name is computed, since nobody can check it', () => {
    const source = "const name = 'node:fs'\nawait import(name)"

    expect(findBreaches(houseWith({ 'src/core/a.ts': source }))).toEqual([
      'src/core/a.ts loads a module whose name it computes',
    ])
  })

  it('knows every floor, and so finds a new one that nobody has put into the table', () => {
    expect(findBreaches(houseWith({ 'src/helpers/a.ts': '', 'src/a.ts': '' }))).toEqual([
      'src/a.ts lies on no floor of the house',
      'src/helpers/a.ts lies on no floor of the house',
    ])
  })

  it('lets nobody reach out of the house', () => {
    const source = "import { startSimulator } from '../../simulator/index.ts'"

    expect(findBreaches(houseWith({ 'src/runtime/a.ts': source }))).toEqual([
      'src/runtime/a.ts reaches out of the house: ../../simulator/index.ts',
    ])
  })

  it('finds a cycle, also a long one, also of types alone', () => {
    const ring = {
      'src/core/a.ts': "import type { B } from './b.ts'",
      'src/core/b.ts': "export { c } from './c.ts'",
      'src/core/c.ts': "import { a } from './a.ts'",
    }

    expect(findCycles(houseWith(ring))).toEqual(['src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts'])
  })
})
