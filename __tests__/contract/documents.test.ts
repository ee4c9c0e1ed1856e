import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { anchorsOf, pointersOf } from '../support/markdown.ts'

const elsewhere = ['node_modules', 'dist', 'build', 'coverage', 'reports', '.tools', '.git', '.stryker-tmp']
const pages = globSync(['*.md', '{[!.]*,.github}/**/*.md'], { exclude: (name) => elsewhere.includes(name) })
const manifest: { readonly version: string; readonly scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

/** What is wrong with a relative link of a page, or nothing. */
function faultOf(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return `${link}: there is no ${target}`
  if (anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor)) return undefined
  return `${link}: ${target} has no such heading`
}

describe('a reader who follows', () => {
  it('finds pages at all', () => {
    expect(pages).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'SECURITY.md', join('simulator', 'README.md')]))
  })

  it.each(pages)('a link of %s arrives', (page) => {
    const { links } = pointersOf(readFileSync(page, 'utf8'))

    expect(links.flatMap((link) => faultOf(page, link) ?? [])).toEqual([])
  })

  it.each(pages)('a command of %s has one to run', (page) => {
    const { scripts } = pointersOf(readFileSync(page, 'utf8'))

    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([])
  })

  it.each(pages)('a path that %s names finds it', (page) => {
    const { paths } = pointersOf(readFileSync(page, 'utf8'))

    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('the changelog', () => {
  it('tells of the version in package.json, which a release demands', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## [${manifest.version}]`)
  })
})

describe('the reading of a page', () => {
  const page = [
    '# A page, *mine*',
    'See [there](docs/there.md#a-b), [here](#a-page-mine), [away](https://example.com), `src/core/a.ts`, `src/**/*.ts`.',
    '```sh',
    'npm run build [x](not/a/link.md) `src/not/a/path.ts`',
    '```',
    'Then `npm run test:act`.',
  ].join('\n')

  it('finds what points into the repository, and only that', () => {
    expect(pointersOf(page)).toEqual({
      links: ['docs/there.md#a-b', '#a-page-mine'],
      scripts: ['build', 'test:act'],
      paths: ['src/core/a.ts'],
    })
  })

  it('makes anchors as GitHub does', () => {
    expect(anchorsOf(page)).toEqual(['a-page-mine'])
  })
})
