import { globSync } from 'node:fs'
import { sep } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { diagnose } from '../support/workflows/diagnose.ts'
import { actionFiles, blocksOf, workflowBlocks, workflowFiles } from '../support/workflows/sources.ts'

const elsewhere = ['node_modules', 'dist', 'build', 'coverage', 'reports', '.tools', '.git', '.stryker-tmp']

describe('workflows that users copy, and our own', () => {
  it.each(workflowFiles())('$place is understood by GitHub', async (source) => {
    expect(await diagnose(source)).toEqual([])
  })

  it.each(workflowBlocks())('the block at $place is understood by GitHub', async (source) => {
    expect(await diagnose(source)).toEqual([])
  })

  it.each(actionFiles())('$place is understood by GitHub', async (source) => {
    expect(await diagnose(source)).toEqual([])
  })

  it('are all there', () => {
    // What is no workflow and no action: forms, types, contracts, and the settings of tools.
    const others = /^(?:\.github\/(?:ISSUE_TEMPLATE\/)?[a-z]+\.yml|contracts\/.*|.*action-types\.yml)$/
    const all = globSync(['**/*.{yml,yaml}', '.github/**/*.{yml,yaml}'], {
      exclude: (name) => elsewhere.includes(name),
    })
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !others.test(file))

    expect([...workflowFiles(), ...actionFiles()].map(({ place }) => place).toSorted()).toEqual(all.toSorted())
  })

  it('are many', () => {
    const places = workflowFiles().map(({ place }) => place)

    expect(places.filter((place) => place.startsWith('examples/'))).toHaveLength(9)
    expect(places.filter((place) => place.startsWith('.github/workflows/')).length).toBeGreaterThan(3)
    expect(workflowBlocks().filter(({ place }) => place.startsWith('README.md')).length).toBeGreaterThan(1)
  })
})

/** A workflow in good order, with one step. */
function aWorkflow(step: string): string {
  return `on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n${step}\n      - run: echo hello\n`
}

function expression(text: string): string {
  return `\${{ ${text} }}`
}

describe('the check of workflows', () => {
  it.each([
    ['a key that no job has', 'on: push\njobs:\n  a:\n    runs_on: ubuntu-latest\n    steps: []', 'runs_on'],
    ['an event that does not exist', aWorkflow('').replace('on: push', 'on: pushed'), 'pushed'],
    [
      'an expression that does not parse',
      aWorkflow('').replace('echo hello', expression('github.sha ==')),
      'expression',
    ],
    [
      'an input that we do not have',
      aWorkflow('      - uses: OWNER/touchdown@v1\n        with:\n          hok: x'),
      "Invalid action input 'hok'",
    ],
    [
      'an output that we do not have',
      aWorkflow(
        `      - uses: OWNER/touchdown@v1\n        id: it\n      - run: echo ${expression('steps.it.outputs.adress')}`,
      ),
      'has no output adress',
    ],
    [
      'an input that we do not have, of the action in the checkout',
      aWorkflow('      - uses: ./edgegap\n        with:\n          hook: x'),
      "Invalid action input 'hook'",
    ],
  ])('finds %s', async (_what, yaml, found) => {
    expect(await diagnose({ place: 'planted.yml', yaml })).toContainEqual(expect.stringContaining(found))
  })

  it.each([
    ['a key that no action has', 'description: It.\ninptus: {}', 'inptus'],
    ['a Node that runners do not have', 'description: It.\nruns: { using: node99, main: a.js }', 'node99'],
  ])('finds %s', async (_what, yaml, found) => {
    const source = { place: 'planted/action.yml', yaml: `name: Planted\n${yaml}\n` }

    expect(await diagnose(source)).toContainEqual(expect.stringContaining(found))
  })

  it('finds nothing where nothing is wrong', async () => {
    const step = `      - uses: OWNER/touchdown@v1\n        id: it\n      - run: echo ${expression('steps.it.outputs.url')}`

    expect(await diagnose({ place: 'good.yml', yaml: aWorkflow(step) })).toEqual([])
  })

  it('reads whole workflows, steps, and keys of a step out of a page', async () => {
    const page = [
      '# A page',
      `\`\`\`yaml\n${aWorkflow('')}\`\`\``,
      '```yaml\n- uses: OWNER/touchdown@v1\n```',
      '```yaml\nwith:\n  hok: x\n```',
      '```sh\nnot: yaml\n```',
    ].join('\n')
    const blocks = blocksOf('page.md', page)

    expect(blocks.map(({ place }) => place)).toEqual(['page.md:3', 'page.md:12', 'page.md:15'])
    expect((await Promise.all(blocks.map(diagnose))).flat()).toEqual([expect.stringContaining("input 'hok'")])
  })
})
