import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

/** Which of our modules each action loads when it starts, by the chunks that the bundler made. */
function modulesByAction(): ReadonlyMap<string, ReadonlySet<string>> {
  const index = readFileSync('dist/index.js', 'utf8')
  const actions = [...index.matchAll(/^ {4}'?([a-z-]+)'?: \(\) => (.*import\(\).*)$/gm)]
  return new Map(actions.map(([, name = '', loads = '']) => [name, modulesIn(loads)]))
}

function modulesIn(loads: string): ReadonlySet<string> {
  const chunks = [...loads.matchAll(/\.e\((\d+)\)/g)].map(([, chunk]) => `dist/${chunk}.index.js`)
  const texts = chunks.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/\.\/build\/([\w/-]+)\.js/g)].map(([, name = '']) => name)))
}

const loaded = modulesByAction()

function loadedBy(action: string, folder: string): readonly string[] {
  return [...(loaded.get(action) ?? [])].filter((name) => name.startsWith(folder))
}

describe('the bundle', () => {
  it('loads what an action is made of', () => {
    expect(loadedBy('deploy', 'providers/flightcontrol/').length).toBeGreaterThan(3)
    expect(loadedBy('edgegap', 'providers/edgegap/').length).toBeGreaterThan(5)
    expect(loadedBy('edgegap-stop', 'providers/edgegap/')).toContain('providers/edgegap/stop')
  })

  it.each(['deploy', 'edgegap', 'fleet'])(
    'starts %s without the code of those who are told after the trigger',
    (action) => {
      const told = ['comment', 'summary', 'tracker', 'commit-status', 'github-deployment', 'render-markdown']

      expect(loadedBy(action, 'reporters/')).toContain('reporters/choose')
      expect(loadedBy(action, 'reporters/').filter((name) => told.includes(name.slice('reporters/'.length)))).toEqual(
        [],
      )
    },
  )

  it.each([
    ['deploy', 'providers/edgegap/'],
    ['deploy-post', 'providers/edgegap/'],
    ['edgegap', 'providers/flightcontrol/'],
    ['edgegap-post', 'providers/flightcontrol/'],
    ['edgegap-stop', 'providers/flightcontrol/'],
    ['flightcontrol-scale', 'providers/edgegap/'],
  ])('starts %s without %s', (action, folder) => {
    expect(loaded.has(action)).toBe(true)
    expect(loadedBy(action, folder)).toEqual([])
  })
})
