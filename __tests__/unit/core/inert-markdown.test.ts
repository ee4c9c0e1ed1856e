import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publicHttpsUrl } from '../../../src/core/allowed-url.ts'
import { fenced, inertMarkdown, markdownLink } from '../../../src/core/inert-markdown.ts'
import { printableLine } from '../../../src/core/printable.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The text of a document whose only markup are character references: what Markdown and HTML make of it. */
function referencesRead(markdown: string): string {
  return markdown.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (names[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  )
}

/** What a reader sees; the gaps are invisible. */
function shownBy(markdown: string): string {
  return referencesRead(markdown).replaceAll('\u200b', '')
}

/** What GitHub looks for in the text that Markdown leaves. */
const foundByGitHub = [
  /(?:^|[^\w`])@[a-z0-9]/i,
  /#\d/,
  /\bgh-\d/i,
  /:[\w+-]+:/,
  /(?:https?|ftp):\/\//i,
  /www\./i,
  /[\w.+-]@[\w-]+\./,
  /(?:^|\s)\$/,
]

describe('a text in Markdown', () => {
  it('shows harmless text as it is', () => {
    const text = 'web-api 1.2.3 (50 %), naïve 日本 😀: done!'

    expect(inertMarkdown(text)).toBe(text)
  })

  it.each([
    ['a mention', 'thanks @octocat', 'thanks @&#8203;octocat'],
    ['a reference', 'closes #12', 'closes #&#8203;12'],
    ['a reference of another form', 'GH-12', 'GH&#8203;-12'],
    ['a reference to a repository', 'a/b#1 a/b@c0ffee', 'a/b#&#8203;1 a/b@&#8203;c0ffee'],
    ['a URL', 'https://example.com', 'https:&#8203;//example.com'],
    ['a URL without a scheme', 'www.example.com', 'www&#8203;.example.com'],
    ['an address', 'mailto:a@example.com', 'mailto:a@&#8203;example.com'],
    ['an emoji', ':tada: 12:30', '&#58;&#8203;tada: 12:30'],
    ['an emoji within', 'a :+1: :100: b', 'a :&#8203;+1: :&#8203;100: b'],
    ['mathematics', '$x$', '&#8203;&#36;x&#8203;&#36;'],
    ['an element', '<b onclick="x">', '&lt;b onclick=&quot;x&quot;&gt;'],
    ['a comment', '<!-- marker -->', '&lt;!-- marker --&gt;'],
    ['a character reference', '&lt; &#64;', '&amp;lt; &amp;#&#8203;64;'],
    ['a link', '[a](b)', '&#91;a&#93;(b)'],
    ['an image', '![a][b]', '!&#91;a&#93;&#91;b&#93;'],
    ['emphasis', '*a* _b_ ~~c~~', '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
    ['code', '`a`', '&#96;a&#96;'],
    ['an escape', 'a\\', 'a&#92;'],
    ['the border of a cell', 'a | b', 'a &#124; b'],
  ])('breaks %s', (_, text, markdown) => {
    expect(inertMarkdown(text)).toBe(markdown)
  })

  it.each([
    ['a list', '- a', '&#45; a'],
    ['another list', '+ a', '&#43; a'],
    ['a numbered list', '12. a', '12&#46; a'],
    ['a numbered list of another form', '1) a', '1&#41; a'],
    ['a rule', '---', '&#45;--'],
    ['an underline', '===', '&#61;=='],
    ['the second row of a table', ':-', '&#58;&#8203;-'],
    ['a heading', '# a', '#&#8203; a'],
    ['a quotation', '> a', '&gt; a'],
    ['code by indentation', '      a', 'a'],
  ])('does not start %s', (_, text, markdown) => {
    expect(inertMarkdown(text)).toBe(markdown)
  })

  it('is one line without what nobody sees', () => {
    expect(inertMarkdown('\ta\r\n\r\n# b\u202e\u001b[1m  c\ud83d ')).toBe('a #&#8203; b c\ufffd')
  })

  it('shows at most 500 code points, or as many as asked for, and never half a reference', () => {
    expect(inertMarkdown('<'.repeat(501))).toBe(`${'&lt;'.repeat(499)}…`)
    expect(inertMarkdown('<'.repeat(500))).toBe('&lt;'.repeat(500))
    expect(inertMarkdown('<😀<', 2)).toBe('&lt;…')
  })

  it('shows exactly the text, and GitHub finds nothing in it', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const markdown = inertMarkdown(text)
        const visible = printableLine(text).replace(/ +/g, ' ').trim()

        expect(shownBy(markdown)).toBe(visible)
        expect(foundByGitHub.filter((pattern) => pattern.test(referencesRead(markdown)))).toEqual([])
      }),
      manyRuns,
    )
  })

  it('leaves no sign of Markdown or HTML but its own references, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (text, other) => {
        const line = `${inertMarkdown(text)} ${inertMarkdown(other)}`
        const bare = line.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')

        expect(bare).not.toMatch(/[&<>"\\`*_[\]|~$]|[\p{Cc}\p{Cf}\p{Surrogate}]/u)
        expect(line.trim()).not.toMatch(/^(?:[-+=:>]|\d{1,9}[.)](?:\s|$)|#{1,6}(?:\s|$))/)
      }),
      manyRuns,
    )
  })
})

describe('a block of text', () => {
  it('is shown as it is, line by line', () => {
    expect(fenced('error: <b>\n\tat @x | y')).toBe('```\nerror: <b>\n\tat @x | y\n```')
  })

  it('has a fence that nothing inside can close', () => {
    expect(fenced('```\n</details>')).toBe('````\n```\n</details>\n````')
    expect(fenced('a ````` b ``` c')).toBe('``````\na ````` b ``` c\n``````')
  })

  it('holds no marker of a comment, by which a comment of ours is found', () => {
    expect(fenced('<!-- touchdown:preview -->')).toBe('```\n<!\u200b-- touchdown:preview -->\n```')
  })

  it('holds no controls, and every kind of line end as one', () => {
    expect(fenced('\u001b[31ma\u001b[0m\r\nb\rc\u2028d\0\u202e\ud83d')).toBe('```\na\nb\nc\nd\ufffd\n```')
  })

  it('is cut at 20,000 code points, or where asked', () => {
    expect(fenced('a'.repeat(20_000))).toBe(`\`\`\`\n${'a'.repeat(20_000)}\n\`\`\``)
    expect(fenced('a'.repeat(20_001))).toBe(`\`\`\`\n${'a'.repeat(19_999)}…\n\`\`\``)
    expect(fenced('abc😀def', 5)).toBe('```\nabc😀…\n```')
  })

  it('takes a megabyte of backticks', () => {
    expect(fenced('` '.repeat(500_000), 1_000_000)).toMatch(/^```\n/)
    expect(fenced('`'.repeat(1_000_000), 100)).toMatch(/^`{100}\n`{99}…\n`{100}$/)
  })

  it('keeps fence and text apart, whatever the text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const [fence = '', ...rest] = fenced(text).split('\n')
        const content = rest.slice(0, -1)

        expect(fence).toMatch(/^`{3,}$/)
        expect(rest.at(-1)).toBe(fence)
        expect(content.filter((line) => line.includes(fence) || line.includes('<!--'))).toEqual([])
      }),
      manyRuns,
    )
  })
})

describe('a link', () => {
  it('leads to a checked URL', () => {
    expect(markdownLink('the app', 'https://app.example.com')).toBe('[the app](https://app.example.com)')
    expect(markdownLink('the app', 'app.example.com')).toBe('[the app](https://app.example.com)')
  })

  it.each([
    'http://app.example.com',
    'javascript:alert(1)',
    'https://user:word@app.example.com',
    '',
    '//x',
    'https://a b',
  ])('is only its label where the URL is %s', (url) => {
    expect(markdownLink('a [b]', url)).toBe('a &#91;b&#93;')
  })

  it('shows the URL where there is no label', () => {
    expect(markdownLink(' \u200b', 'https://app.example.com/x')).toBe(
      '[https:&#8203;//app.example.com/x](https://app.example.com/x)',
    )
  })

  it('escapes what would end it, a table cell, or mean something else', () => {
    expect(markdownLink('x', 'https://example.com/(a)[b]?c=|`<>&copy=1')).toBe(
      '[x](https://example.com/%28a%29%5Bb%5D?c=%7C%60%3C%3E&amp;copy=1)',
    )
  })

  it('keeps the brackets of an IPv6 host', () => {
    expect(markdownLink('x', 'https://[2001:db8::1]:8443/[a]')).toBe('[x](https://[2001:db8::1]:8443/%5Ba%5D)')
  })

  it('is one link to the same place, whatever label and path are', () => {
    fc.assert(
      fc.property(hostileText(), fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), (label, url) => {
        const [, shown = '', target = ''] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(markdownLink(label, url)) ?? []
        const visible = printableLine(label).replace(/ +/g, ' ').trim()

        expect(shownBy(shown)).toBe(visible === '' ? publicHttpsUrl(url) : visible)
        expect(decodeURIComponent(new URL(target.replaceAll('&amp;', '&')).href)).toBe(
          decodeURIComponent(new URL(url).href),
        )
      }),
      manyRuns,
    )
  })
})
