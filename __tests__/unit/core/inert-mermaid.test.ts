import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inertMermaid } from '../../../src/core/inert-markdown.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

describe('the name of a task in a Gantt chart', () => {
  it.each(['web', 'web-api_2 (eu/west) v1.2+3', 'naïve 日本'])('%s is shown as it is', (name) => {
    expect(inertMermaid(name)).toBe(name)
  })

  it.each([
    ['the sign before the data of a task', 'web: done, 0, 5', 'web done 0 5'],
    ['a comment', 'web %% x # y', 'web x y'],
    ['a directive', '%%{init: {"theme": "dark"}}%%', 'init theme dark'],
    ['a new line', 'web\nclick web href "x"', 'web click web href x'],
    ['the end of the code block', 'web\n```\n', 'web'],
    ['an element', '<b>web</b>', 'b web /b'],
    ['a statement', 'a; section b', 'a section b'],
  ])('loses %s', (_, name, shown) => {
    expect(inertMermaid(name)).toBe(shown)
  })

  it.each([
    'gantt',
    'section a',
    'Title x',
    'click',
    'call back',
    'href',
    'dateFormat X',
    'accTitle',
    '2026-11-22',
    'todayMarker off',
  ])('%s is a name there, not a statement', (name) => {
    expect(inertMermaid(name)).toBe(`\u200b${name}`)
  })

  it('keeps words that only hold such a word', () => {
    expect(inertMermaid('my section')).toBe('my section')
    expect(inertMermaid('12026-11-22')).toBe('12026-11-22')
    expect(inertMermaid('2026-11-2')).toBe('2026-11-2')
  })

  it('is never empty', () => {
    for (const name of ['', ' ', '::', '\n', '%%', '"', '\u200b']) expect(inertMermaid(name)).toBe('unnamed')
  })

  it('is cut at 60 code points, or where asked', () => {
    expect(inertMermaid('a'.repeat(60))).toBe('a'.repeat(60))
    expect(inertMermaid('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`)
    expect(inertMermaid('abcdef', 4)).toBe('abc…')
  })

  it('holds nothing that Mermaid reads, whatever the text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const name = inertMermaid(text)

        expect(name).toMatch(
          /^\u200b?[\p{L}\p{M}\p{N}\-_.()/+](?:[\p{L}\p{M}\p{N}\-_.()/+ …]*[\p{L}\p{M}\p{N}\-_.()/+…])?$/u,
        )
      }),
      manyRuns,
    )
  })
})
