/** The pages of this repository as a reader on GitHub meets them: headings, links, words set as code. */

import { existsSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'

export function readPage(page: string): string {
  return readFileSync(page, 'utf8')
}

/** Without the blocks of code, where `#` is a comment and `[` no link. */
function proseOf(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '')
}

/** Links to files and headings of this repository that lead nowhere. */
export function brokenLinks(page: string, markdown: string): readonly string[] {
  const targets = [...proseOf(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets.filter((target) => !/^https?:/.test(target) && !leadsSomewhere(page, target))
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : posix.join(posix.normalize(dirname(page)), path)
  if (!existsSync(file)) return false
  return anchor === undefined || anchorsOf(readPage(file)).includes(anchor)
}

/** As GitHub makes them of headings: lower case, no punctuation, hyphens for blanks. */
function anchorsOf(markdown: string): readonly string[] {
  return headingsOf(markdown).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )
}

function headingsOf(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => heading)
}

/** Files of images, for light and for dark, as written. */
export function imagesOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/(?:\bsrc="|\bsrcset="|!\[[^\]]*\]\()([^")]+)/g)].map(([, image = '']) => image)
}

/** Words of the prose that are set as code. */
export function codeWordsOf(markdown: string): readonly string[] {
  return [...proseOf(markdown).matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word)
}
