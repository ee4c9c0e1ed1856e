import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cutMarkdown } from '../../../src/core/inert-markdown.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n')

/** What stays open at the end of a text; written for the tests, line by line. */
function leftOpen(markdown: string): { fence: string; details: number } {
  let fence = ''
  let details = 0
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    const rest = line.trimStart().slice(run.length)
    if (fence !== '') {
      if (run.startsWith(fence) && rest.trim() === '') fence = ''
    } else if (run.startsWith('~') || (run !== '' && !rest.includes('`'))) fence = run
    else details = Math.max(0, details + line.split('<details').length - line.split('</details>').length)
  }
  return { fence, details }
}

describe('cutting a comment', () => {
  it('leaves alone what is short enough', () => {
    expect(cutMarkdown('a'.repeat(60_000))).toBe('a'.repeat(60_000))
    expect(cutMarkdown('', 0)).toBe('')
  })

  it('cuts at the end of a line and says so', () => {
    const cut = cutMarkdown(lines(10_000, 'a line of text'))

    expect(cut).toMatch(/^(a line of text\n)+\n…$/)
    expect(cut.length).toBeGreaterThan(59_900)
    expect(cut.length).toBeLessThanOrEqual(60_000)
  })

  it('knows when a block of tildes is closed', () => {
    expect(cutMarkdown(`~~~\na\n~~~\n${lines(100, 'word')}`, 40)).toMatch(/^~~~\na\n~~~\n(word\n)+\n…$/)
  })

  it('uses the whole length', () => {
    expect(cutMarkdown('ab\ncd\nef', 7)).toBe('ab\n\n…')
    expect(cutMarkdown('ab\ncd\nefgh', 8)).toBe('ab\ncd\n\n…')
  })

  it('cuts within its only line where it must, never through a character', () => {
    expect(cutMarkdown('abcdefgh', 6)).toBe('abc\n\n…')
    expect(cutMarkdown('ab😀😀😀😀', 6)).toBe('ab\n\n…')
    expect(cutMarkdown('ab😀😀😀😀', 7)).toBe('ab😀\n\n…')
  })

  it('closes a code block, of which it keeps what fits', () => {
    expect(cutMarkdown(`x\n\n\`\`\`\n${'a'.repeat(50)}\n\`\`\`\nend`, 30)).toBe(
      `x\n\n\`\`\`\n${'a'.repeat(16)}\n\`\`\`\n\n…`,
    )
  })

  it('closes it with as many backticks as opened it', () => {
    expect(cutMarkdown(`\`\`\`\`\n\`\`\`\n${'a\n'.repeat(50)}\`\`\`\``, 30)).toMatch(
      /^````\n```\n(a\n)+a?\n*````\n\n…$/,
    )
    expect(cutMarkdown(`~~~~ text\n~~~\n${'a\n'.repeat(50)}~~~~`, 30)).toMatch(/^~~~~ text\n~~~\n(a\n)+a?\n*~~~~\n\n…$/)
  })

  it('does not close a block with the part of a line that it keeps', () => {
    expect(cutMarkdown(`\`\`\`\n\`\`\`${'x'.repeat(50)}\n\`\`\``, 14)).toBe('```\n```\n\n…')
  })

  it('closes details, also around a code block', () => {
    const text = `<details><summary>Log</summary>\n\n\`\`\`\n${'a\n'.repeat(100)}\`\`\`\n\n</details>`

    expect(cutMarkdown(text, 100)).toMatch(
      /^<details><summary>Log<\/summary>\n\n```\n(a\n)+a?\n?```\n\n…\n\n<\/details>$/,
    )
  })

  it('counts neither details that are closed nor those inside a code block', () => {
    const text = `<details>\n\nx\n\n</details>\n\`\`\`\n<details>\n\`\`\`\n${'a\n'.repeat(100)}`

    expect(cutMarkdown(text, 80)).toMatch(/a\n\n…$/)
  })

  it.each([
    ['in the middle of a line', 'see ``` there'],
    ['indented as code', '    ```'],
    ['of two', '``'],
    ['of another mixture', '~~`'],
    ['which is a span', '```a``` is code'],
  ])('does not take backticks for a block: %s', (_, line) => {
    expect(cutMarkdown(`${line}\n${'a\n'.repeat(100)}`, 40)).toMatch(/a\n\n…$/)
  })

  it.each([
    ['at once', '```'],
    ['with white space behind it', '``` \t'],
    ['with more backticks', '`````'],
    ['a little indented', '   ```'],
  ])('sees that a block has ended: %s', (_, line) => {
    expect(cutMarkdown(`\`\`\`\nx\n${line}\n${'a\n'.repeat(100)}`, 40)).toMatch(/a\n\n…$/)
  })

  it.each([
    ['with words behind it', '``` x'],
    ['with fewer backticks', '``'],
    ['with other signs', '~~~'],
    ['indented as code', '    ```'],
    ['after words', 'x ```'],
  ])('sees that a block goes on: %s', (_, line) => {
    expect(cutMarkdown(`\`\`\`\nx\n${line}\n${'a\n'.repeat(100)}`, 40)).toMatch(/a\n*```\n\n…$/)
  })

  it('takes no more than it is given, leaves nothing open and no half character, whatever the text', () => {
    const piece = fc.constantFrom(
      '\n',
      '```',
      '````',
      '~~~',
      '<details>',
      '</details>',
      '<summary>x</summary>',
      'text',
      '😀',
      ' ',
    )
    const text = fc.oneof(
      hostileText(),
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    )

    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 120 }), (markdown, max) => {
        const cut = cutMarkdown(markdown, max)

        expect(cut.length).toBeLessThanOrEqual(max)
        if (markdown.length <= max) expect(cut).toBe(markdown)
        else if (cut.includes('…')) expect(leftOpen(cut)).toEqual({ fence: '', details: 0 })
      }),
      manyRuns,
    )
  })

  it('takes ten megabytes', () => {
    expect(cutMarkdown(lines(1_000_000, 'some text')).length).toBeLessThanOrEqual(60_000)
    expect(cutMarkdown('x'.repeat(10_000_000)).length).toBe(60_000)
  })
})
