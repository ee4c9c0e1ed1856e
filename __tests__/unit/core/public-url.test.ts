import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { publicHttpsUrl } from '../../../src/core/allowed-url.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

describe('a URL for people', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com'],
    ['https://app.example.com/', 'https://app.example.com/'],
    ['https://app.example.com/a/?b#c', 'https://app.example.com/a/?b#c'],
    ['https://app.example.com?b', 'https://app.example.com/?b'],
    ['https://app.example.com/a/.', 'https://app.example.com/a/'],
    ['https://app.example.com:8443', 'https://app.example.com:8443'],
    ['https://app.example.com:443', 'https://app.example.com'],
    ['HTTPS://App.Example.com', 'https://app.example.com'],
    ['https://app.example.com/"<x>', 'https://app.example.com/%22%3Cx%3E'],
    ['https://[2001:db8::1]:8443/x', 'https://[2001:db8::1]:8443/x'],
    ['https://127.0.0.1:8080/', 'https://127.0.0.1:8080/'],
  ])('%s is shown as %s', (raw, shown) => {
    expect(publicHttpsUrl(raw)).toBe(shown)
  })

  it.each([
    ['app.example.com', 'https://app.example.com'],
    ['d111111abcdef8.cloudfront.net', 'https://d111111abcdef8.cloudfront.net'],
    ['App.Example.com', 'https://app.example.com'],
    ['app.x', 'https://app.x'],
    ['1.example.c0', 'https://1.example.c0'],
  ])('the plain host name %s counts as https:', (raw, shown) => {
    expect(publicHttpsUrl(raw)).toBe(shown)
  })

  it.each([
    ['nothing', ''],
    ['a word', 'localhost'],
    ['a host name with a port', 'app.example.com:8443'],
    ['a host name with a path', 'app.example.com/x'],
    ['a host name with a dot behind it', 'app.example.com.'],
    ['a host name with an empty label', 'app..example.com'],
    ['an address', '75.28.35.192'],
    ['a label with a hyphen at its end', 'app-.example.com'],
    ['a label too long', `${'a'.repeat(64)}.example.com`],
    ['http:', 'http://app.example.com'],
    ['http: with https: in its path', 'http://app.example.com/https://app.example.com'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['no scheme', '//app.example.com'],
    ['a slash too few', 'https:/app.example.com'],
    ['a slash too many', 'https:///app.example.com'],
    ['no host', 'https://'],
    ['a user', 'https://user@app.example.com'],
    ['a password', 'https://:word@app.example.com'],
    ['a space', 'https://app.example.com/a b'],
    ['a line end', 'https://app.example.com\n'],
    ['a backslash', 'https:\\\\app.example.com'],
    ['a letter outside ASCII', 'https://bücher.example'],
    ['an unseen character', 'https://app.exam\u200bple.com'],
    ['a sign of Markdown in the host', 'https://a)`*.example'],
    ['a broken host', 'https://a%/'],
    ['more than 2,048 characters', `https://app.example.com/${'a'.repeat(2_025)}`],
    ['more than that once it is escaped', `https://app.example.com/${'"'.repeat(1_000)}`],
    ['a number', 7],
    ['null', null],
    ['nothing at all', undefined],
    ['a list of one', ['https://app.example.com']],
    ['a record', { href: 'https://app.example.com' }],
  ])('%s is not shown', (_, raw) => {
    expect(publicHttpsUrl(raw)).toBe('')
  })

  it('may have 2,048 characters', () => {
    const url = `https://app.example.com/${'a'.repeat(2_024)}`

    expect(publicHttpsUrl(url)).toBe(url)
  })

  it('is https:, without user info, and the same when checked again, whatever is given', () => {
    const raw = fc.oneof(
      hostileText().map((text) => `https://app.example.com/${text}`),
      hostileText().map((text) => `https://${text}`),
      hostileText(),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.domain(),
    )

    fc.assert(
      fc.property(raw, (text) => {
        const shown = publicHttpsUrl(text)
        if (shown === '') return

        expect(shown).toMatch(/^https:\/\/(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d+)?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?$/)
        expect([new URL(shown).username, new URL(shown).password]).toEqual(['', ''])
        expect(new URL(shown).href).toBe(new URL(/^https:/i.test(text) ? text : `https://${text}`).href)
        expect(publicHttpsUrl(shown)).toBe(shown)
      }),
      manyRuns,
    )
  })
})
