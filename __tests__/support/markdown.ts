/** What a Markdown page points at: links, commands and paths that readers would follow. */

export type Pointers = {
  /** Relative links, as written: `docs/threat-model.md`, `#results`. */
  readonly links: readonly string[]
  /** Names of npm scripts: `check` of `npm run check`. */
  readonly scripts: readonly string[]
  /** Paths of the repository, in backticks: `src/core/follow.ts`; a glob is none. */
  readonly paths: readonly string[]
}

const folders = '__tests__|contracts|docs|examples|scripts|simulator|src'

/** Reads the pointers of a page. Code blocks hold commands, but no links. */
export function pointersOf(markdown: string): Pointers {
  const prose = withoutCodeBlocks(markdown)
  return {
    links: all(prose, /\]\((?![a-z]+:)([^)\s]+)\)/g),
    scripts: all(markdown, /\bnpm run (?:--silent )?([\w:-]*\w)/g),
    paths: all(prose, new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g')),
  }
}

/** The anchors of a page's headings, as GitHub makes them; of equal headings only the first counts. */
export function anchorsOf(markdown: string): readonly string[] {
  return all(withoutCodeBlocks(markdown), /^#+ +(.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function withoutCodeBlocks(markdown: string): string {
  return markdown.replace(/^(`{3,}|~{3,}).*?^\1/gms, '')
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? [])
}
