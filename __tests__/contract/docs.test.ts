import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readActions } from '../../scripts/docs/action-metadata.ts'
import { readPages } from '../../scripts/docs/pages.ts'
import { renderTables } from '../../scripts/docs/render-tables.ts'
import { splice } from '../../scripts/docs/splice.ts'
import { reasons, resultOf } from '../../src/core/result.ts'
import { brokenLinks, codeWordsOf, imagesOf, readPage } from '../support/pages.ts'
import { pages } from '../support/workflows/sources.ts'

describe('the tables of inputs and outputs', () => {
  it.each(readPages('.'))('of $file are those of action.yml', ({ is, shouldBe, problem }) => {
    expect(problem).toBe('')
    expect(is).toBe(shouldBe)
  })

  it('tell what may be left out, what must be given, and what stands for nothing', () => {
    const inputs = [
      { name: 'hook', description: 'Where.', default: '', required: true },
      { name: 'target', description: 'One of\na | b.', default: 'auto', required: false },
    ]
    const { inputs: table } = renderTables({ folder: '', name: '', description: '', inputs, outputs: [] })

    expect(table?.split('\n').slice(2)).toEqual([
      '| `hook`   | _required_ | Where.         |',
      '| `target` | `auto`     | One of a \\| b. |',
    ])
  })

  it('go into their place and leave the rest of the page alone', () => {
    const page = 'Before\n<!-- inputs: from action.yml by npm run docs -->\nold\n<!-- /inputs -->\nAfter $& $1\n'

    expect(splice(page, { inputs: 'new $& $1' })).toEqual({
      kind: 'spliced',
      page: 'Before\n<!-- inputs: from action.yml by npm run docs -->\n\nnew $& $1\n\n<!-- /inputs -->\nAfter $& $1\n',
    })
    expect(splice('A page without a place', { inputs: 'new' })).toEqual({ kind: 'no-place', name: 'inputs' })
  })
})

describe('troubleshooting', () => {
  const page = readPage('docs/troubleshooting.md')
  const entries = page.split(/^(?=#{2,3} )/m).filter((part) => part.startsWith('### '))

  it('has an entry for every reason, in their order, and for nothing else', () => {
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual(reasons.map((reason) => `### \`${reason}\``))
  })

  it('says in every entry what it means, whether something runs, and what to do', () => {
    for (const entry of entries) {
      expect(entry).toMatch(/^### .*\n\n- \*\*Means:\*\* .+[\s\S]*\n- \*\*Running\?\*\* .+[\s\S]*\n- \*\*Do:\*\* .+/)
    }
  })

  it('puts every reason under its result', () => {
    const found = page.split(/^## /m).flatMap((section) => {
      const [heading = '', ...rest] = section.split('\n')
      const inIt = rest.filter((line) => line.startsWith('### ')).map((line) => line.slice(5, -1))
      return inIt.map((reason) => [reason, codeWordsOf(heading)] as const)
    })

    for (const [reason, results] of found) {
      expect({ reason, results }).toEqual({ reason, results: expect.arrayContaining([resultOf(asReason(reason))]) })
    }
    expect(found).toHaveLength(reasons.length)
  })
})

describe('the README', () => {
  const [fold = ''] = readPage('README.md').split(/^## /m)

  it('shows before its first heading a workflow of ten lines, both pictures, and what is guaranteed', () => {
    const [workflow = ''] = fold.match(/(?<=^```yaml\n)[\s\S]*?(?=^```$)/m) ?? []

    expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(10)
    expect(imagesOf(fold)).toHaveLength(4)
    for (const end of ['never sends it again', '`timed-out`', 'within 5 s', '`cancelled`', '`on-missing-secret: skip`'])
      expect(fold).toContain(end)
  })

  it('has every result with its reasons', () => {
    const rows = [...readPage('README.md').matchAll(/^\| `([a-z-]+)` +\| ([01].*?) +\| (`.*`) +\|$/gm)]
    const told = rows.flatMap(([, result = '', , list = '']) => codeWordsOf(list).map((reason) => [reason, result]))

    expect(told).toEqual(reasons.map((reason) => [reason, resultOf(reason)]))
  })

  it('links every example', () => {
    const linked = [...readPage('README.md').matchAll(/\]\(examples\/([^)]+)\)/g)].map(([, file]) => file)

    expect(linked.toSorted()).toEqual(readdirSync('examples').toSorted())
  })
})

/** Words of GitHub's, which look like ours. */
const words = new Set(['pull-requests', 'cancel-in-progress', 'timeout-minutes', 'max-parallel'])

describe('every page', () => {
  const ours = new Set([
    ...readActions('.').flatMap(({ inputs }) => inputs.map(({ name }) => name)),
    ...reasons,
    ...reasons.map(resultOf),
  ])

  it.each(pages())('%s has no link that leads nowhere', (page) => {
    expect(brokenLinks(page, readPage(page))).toEqual([])
  })

  it.each(pages())('%s names only inputs, reasons and results that there are', (page) => {
    const named = codeWordsOf(readPage(page)).filter((word) => /^[a-z]+(-[a-z]+)+(: .*)?$/.test(word))
    const unknown = named.map((word) => word.replace(/:.*/, '')).filter((word) => !ours.has(word) && !words.has(word))

    expect(unknown).toEqual([])
  })

  it.each(pages())('%s shows only images that there are', (page) => {
    expect(imagesOf(readPage(page)).filter((image) => !existsSync(join(dirname(page), image)))).toEqual([])
  })

  it('is in the index of docs, and every image on a page', () => {
    const indexed = [...readPage('docs/README.md').matchAll(/\]\(([a-z-]+\.md)(?:#[^)]*)?\)/g)].map(([, page]) => page)
    const shown = pages().flatMap((page) => imagesOf(readPage(page)).map((image) => basename(image)))

    expect([...new Set(indexed), 'README.md'].sort()).toEqual(readdirSync('docs').filter((name) => /\.md$/.test(name)))
    expect([...new Set(shown)].sort()).toEqual(readdirSync('docs/images').sort())
  })

  it('is found', () => {
    expect(pages()).toEqual(expect.arrayContaining(['README.md', 'docs/troubleshooting.md', 'SECURITY.md']))
  })

  it('would be told of a link to a page or a heading that is not there', () => {
    const page =
      'See [this](docs/none.md), [that](README.md#nowhere), [here](#gone), [and](README.md#inputs).\n\n# There\n'

    expect(brokenLinks('README.md', page)).toEqual(['docs/none.md', 'README.md#nowhere', '#gone'])
  })
})

function asReason(text: string) {
  const reason = reasons.find((known) => known === text)
  if (reason === undefined) throw new Error(`${text} is no reason`)
  return reason
}
