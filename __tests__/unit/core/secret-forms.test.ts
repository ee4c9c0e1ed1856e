import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inertLine } from '../../../src/core/inert-log.ts'
import { inertMarkdown } from '../../../src/core/inert-markdown.ts'
import { createRedactor } from '../../../src/core/redact.ts'
import { hookForms, tokenForms } from '../../../src/core/secret-forms.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

const secret = 'fake-hook-secret-0123456789'
const hook = `https://app.example.com/api/deploy-hook/12345/${secret}`

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Of 8 characters and more, of every kind. */
function anySecret(): fc.Arbitrary<string> {
  const strange = fc.string({ unit: 'binary', minLength: 8, maxLength: 24 })
  const plain = fc.stringMatching(/^[\w.~+/=%&"'<>$!: -]{8,40}$/)
  return fc
    .oneof(plain, strange)
    .map(wellFormed)
    .filter((text) => text.trim().length >= 8)
}

describe('a scheme that is left of a token', () => {
  it.each(['Bearer', 'Bearer:', ' token '])('is a word like any other: %j', (left) => {
    expect(tokenForms(left, ['Bearer', 'token'])).toEqual([])
  })
})

describe('the forms of a deploy hook', () => {
  it('hold the URL and its parts, each as given and as others write it, the longest first', () => {
    expect(hookForms(`${hook}?force=true`)).toEqual([
      String.raw`\u0066\u0061\u006b\u0065\u002d\u0068\u006f\u006f\u006b\u002d\u0073\u0065\u0063\u0072\u0065\u0074\u002d\u0030\u0031\u0032\u0033\u0034\u0035\u0036\u0037\u0038\u0039`,
      String.raw`\u0066\u0061\u006B\u0065\u002D\u0068\u006F\u006F\u006B\u002D\u0073\u0065\u0063\u0072\u0065\u0074\u002D\u0030\u0031\u0032\u0033\u0034\u0035\u0036\u0037\u0038\u0039`,
      '&#x66;&#x61;&#x6b;&#x65;&#x2d;&#x68;&#x6f;&#x6f;&#x6b;&#x2d;&#x73;&#x65;&#x63;&#x72;&#x65;&#x74;&#x2d;&#x30;&#x31;&#x32;&#x33;&#x34;&#x35;&#x36;&#x37;&#x38;&#x39;',
      '&#102;&#97;&#107;&#101;&#45;&#104;&#111;&#111;&#107;&#45;&#115;&#101;&#99;&#114;&#101;&#116;&#45;&#48;&#49;&#50;&#51;&#52;&#53;&#54;&#55;&#56;&#57;',
      'https%3A%2F%2Fapp.example.com%2Fapi%2Fdeploy-hook%2F12345%2Ffake-hook-secret-0123456789%3Fforce%3Dtrue',
      'https%3a%2f%2fapp.example.com%2fapi%2fdeploy-hook%2f12345%2ffake-hook-secret-0123456789%3fforce%3dtrue',
      'https:&#8203;//app.example.com/api/deploy-hook/12345/fake-hook-secret-0123456789?force=true',
      String.raw`https:\/\/app.example.com\/api\/deploy-hook\/12345\/fake-hook-secret-0123456789?force=true`,
      'https://app.example.com/api/deploy-hook/12345/fake-hook-secret-0123456789?force=true',
      '%66%61%6B%65%2D%68%6F%6F%6B%2D%73%65%63%72%65%74%2D%30%31%32%33%34%35%36%37%38%39',
      '%66%61%6b%65%2d%68%6f%6f%6b%2d%73%65%63%72%65%74%2d%30%31%32%33%34%35%36%37%38%39',
      '%2Fapi%2Fdeploy-hook%2F12345%2Ffake-hook-secret-0123456789%3Fforce%3Dtrue',
      '%2fapi%2fdeploy-hook%2f12345%2ffake-hook-secret-0123456789%3fforce%3dtrue',
      String.raw`\/api\/deploy-hook\/12345\/fake-hook-secret-0123456789?force=true`,
      '/api/deploy-hook/12345/fake-hook-secret-0123456789?force=true',
      '%2Fapi%2Fdeploy-hook%2F12345%2Ffake-hook-secret-0123456789',
      '%2fapi%2fdeploy-hook%2f12345%2ffake-hook-secret-0123456789',
      String.raw`\/api\/deploy-hook\/12345\/fake-hook-secret-0123456789`,
      '66616B652D686F6F6B2D7365637265742D30313233343536373839',
      '66616b652d686f6f6b2d7365637265742d30313233343536373839',
      '/api/deploy-hook/12345/fake-hook-secret-0123456789',
      'ZmFrZS1ob29rLXNlY3JldC0wMTIzNDU2Nzg5',
      'Zha2UtaG9vay1zZWNyZXQtMDEyMzQ1Njc4O',
      'mYWtlLWhvb2stc2VjcmV0LTAxMjM0NTY3OD',
      'fake-hook-secret-0123456789',
    ])
  })

  it('hold the URL as it was typed, trimmed, and normalised', () => {
    const forms = hookForms(`  HTTPS://App.Example.com:443/hooks/../deploy/${secret}\n`)

    expect(forms).toEqual(
      expect.arrayContaining([
        `  HTTPS://App.Example.com:443/hooks/../deploy/${secret}\n`,
        `HTTPS://App.Example.com:443/hooks/../deploy/${secret}`,
        `https://app.example.com/deploy/${secret}`,
        `/deploy/${secret}`,
        secret,
      ]),
    )
  })

  it('hold the last segment where the path is of another kind', () => {
    expect(hookForms(`https://app.example.com/webhooks/${secret}/`)).toContain(secret)
    expect(hookForms(`https://app.example.com/deploy-hook/1/${secret}`)).toContain(secret)
    expect(hookForms(`http://localhost:8080/services/one/deploy/${secret}`)).toContain(secret)
  })

  it('hold the segment after the environment, not the pull request and the commit behind it', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const forms = hookForms(`${hook}/1234/${commit}`)

    expect(forms).toContain(secret)
    expect(forms).not.toContain('1234')
    expect(forms).not.toContain(commit)
  })

  it('hold every query value of 8 characters and more, with or without a name', () => {
    const forms = hookForms(
      'https://app.example.com/deploy?key=fake%2Bkey%20one&a=1234567&d=12345678&=fake-key-2&fake-key-3&b=fake=key=4&c=fake+key+5',
    )

    expect(forms).toEqual(
      expect.arrayContaining([
        'fake%2Bkey%20one',
        'fake+key one',
        'fake-key-2',
        'fake-key-3',
        'fake=key=4',
        'fake+key+5',
        'fake key 5',
        '12345678',
      ]),
    )
    expect(forms).not.toContain('1234567')
  })

  it('hold a key that stands without a name and ends in a sign', () => {
    expect(hookForms('https://app.example.com/deploy?ZmFrZS1rZXk=')).toContain('ZmFrZS1rZXk=')
    expect(hookForms('https://app.example.com/deploy?ZmFrZS1rZQ==')).toContain('ZmFrZS1rZQ==')
  })

  it('hold user name, password and fragment, though no hook may have them', () => {
    expect(hookForms('https://fake-user:fake-word@app.example.com/x/#fake-tail')).toEqual(
      expect.arrayContaining(['fake-user', 'fake-word', 'fake-tail']),
    )
  })

  it('hold the secret of a hook that lacks its scheme', () => {
    expect(hookForms(`app.example.com/api/deploy-hook/12345/${secret}`)).toContain(secret)
    expect(hookForms(`app.example.com:8080/hook/${secret}`)).toContain(secret)
  })

  it('hold all of a text that is no URL, since it may be the secret alone', () => {
    for (const text of [
      secret,
      `:${secret}`,
      `mailto:${secret}`,
      `https://[${secret}`,
      `xhttps://app.example.com/${secret}`,
    ]) {
      expect(hookForms(text)).toEqual(
        expect.arrayContaining([text, Buffer.from(text).toString('base64'), Buffer.from(text).toString('hex')]),
      )
    }
  })

  it('hold the lines of a hook that was broken in two', () => {
    expect(hookForms('https://app.example.com/deploy/fake-hook-\n  secret-0123456789')).toEqual(
      expect.arrayContaining(['https://app.example.com/deploy/fake-hook-', 'secret-0123456789']),
    )
  })

  it('hold what the percent signs of a secret stand for, and those in either case', () => {
    const forms = hookForms('https://app.example.com/hook/fake%2fsecret%C3%a9%zz')

    expect(forms).toEqual(
      expect.arrayContaining([
        'fake%2fsecret%C3%a9%zz',
        'fake/secreté%zz',
        'fake%2Fsecret%C3%A9%25zz',
        'fake%2fsecret%c3%a9%25zz',
      ]),
    )
  })

  it('hold what a server makes of percent signs that stand for no text', () => {
    expect(hookForms('https://app.example.com/hook/%EF%BB%BFfake%0asecret')).toContain('\ufefffake\nsecret')
    expect(hookForms('https://app.example.com/hook/fake-%ff%C3%a9%EF%BB%BF-secret')).toContain(
      'fake-\ufffdé\ufeff-secret',
    )
  })

  it('never hold the host, the environment, or what a hook says beside its secret', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    const forms = hookForms(
      `https://app.example.com/api/deploy-hook/environment-1/${secret}?branch=feature-branch&commit=${commit}&force=true`,
    )
    const shown = [
      'https://app.example.com',
      'https://app.example.com/',
      'app.example.com',
      'environment-1',
      'feature-branch',
      commit,
      'true',
      'api',
      'deploy-hook',
    ]

    expect(forms.filter((form) => shown.some((text) => text.includes(form)))).toEqual([])
  })

  it('are none where there is no secret', () => {
    for (const raw of [
      '',
      ' ',
      '\n',
      'https://app.example.com',
      'https://app.example.com/',
      ' https://app.example.com/\n',
    ]) {
      expect(hookForms(raw)).toEqual([])
    }
  })

  it('do not take an environment for a secret that was forgotten', () => {
    expect(hookForms('https://app.example.com/api/deploy-hook/environment-1')).not.toContain('environment-1')
    expect(hookForms('https://app.example.com/api/deploy-hook/')).not.toContain('deploy-hook')
    expect(hookForms('https://app.example.com/api/deploy-hook/\nenvironment-1')).not.toContain('environment-1')
  })
})

describe('the forms of a token', () => {
  it('hold it alone and with its schemes, however it was given', () => {
    for (const raw of ['fake-token', ' fake-token\n', 'Bearer fake-token', 'bearer: fake-token', 'token  fake-token']) {
      expect(tokenForms(raw, ['Bearer', 'token'])).toEqual(
        expect.arrayContaining([
          'fake-token',
          'Bearer fake-token',
          'Bearer: fake-token',
          'token fake-token',
          raw.trim(),
        ]),
      )
    }
  })

  it.each([
    ['is there for what is random: a host is written so', 'fakeQ7xV2mKz9LwR4tBn', true],
    ['is there from 16 characters on', 'FakeSecret012345', true],
    ['is not there for a shorter one, which may be a name', 'FakeSecret01234', false],
    ['is not there for a word, which all other texts are full of', 'FakeProductionEnvironment', false],
  ])('in lower case %s', (_what, raw, isThere) => {
    expect(tokenForms(raw, []).includes(raw.toLowerCase())).toBe(isThere)
  })

  it('do not cut off a word that only begins like a scheme', () => {
    expect(tokenForms('tokenfake-0123', ['token'])).not.toContain('fake-0123')
    expect(tokenForms('tokenfake fake-0123', ['token'])).not.toContain('fake-0123')
  })

  it('hold every line of a key of many lines', () => {
    const forms = tokenForms(
      '-----BEGIN FAKE KEY-----\r\nfake-line-1\n  fake-line-2\n\nx\n-----END FAKE KEY-----\n',
      [],
    )

    expect(forms).toEqual(
      expect.arrayContaining(['-----BEGIN FAKE KEY-----', 'fake-line-1', 'fake-line-2', '-----END FAKE KEY-----']),
    )
    expect(forms).toContain(Buffer.from('fake-line-2').toString('hex'))
    expect(forms).not.toContain('x')
  })

  it('hold a text of many lines as a whole, with and without what surrounds it', () => {
    expect(tokenForms('\n fake-1\nfake-2 \n', [])).toEqual(
      expect.arrayContaining(['\n fake-1\nfake-2 \n', 'fake-1\nfake-2']),
    )
  })

  it('hold nothing shorter than 4 characters, and no white space alone', () => {
    expect(tokenForms('abc', [])).toEqual([])
    expect(tokenForms('      ', ['Bearer'])).not.toContain('      ')
    expect(tokenForms('\u200b\u200b\u200b\u200bab', [])).not.toContain('ab')
    expect(tokenForms('abcd', [])).toContain('abcd')
  })

  it('are none where there is no token: a scheme alone is a word like any other', () => {
    for (const raw of ['', ' \n', 'abc']) expect(tokenForms(raw, ['Bearer', 'token'])).toEqual([])
  })

  it('hold it as our own log and comments would show it, at the start and in the middle of a text', () => {
    expect(tokenForms('fake::secret#', [])).toContain('fake: :secret#')
    expect(tokenForms('-fake_secret', [])).toEqual(expect.arrayContaining(['&#45;fake&#95;secret', '-fake&#95;secret']))
  })

  it('are many for a token of strange signs, and each one is there once', () => {
    const token = `%&"'<>é/😀$`
    const forms = tokenForms(token, [])

    expect(forms).toEqual(
      expect.arrayContaining([
        token,
        `%25%26%22'%3C%3E%C3%A9%2F%F0%9F%98%80%24`,
        '%25%26%22%27%3C%3E%C3%A9%2F%F0%9F%98%80%24',
        '%25%26%22%27%3c%3e%c3%a9%2f%f0%9f%98%80%24',
        String.raw`%&\"'<>é/😀$`,
        String.raw`%&\"'<>é\/😀$`,
        String.raw`%&\"'<>\u00e9/\ud83d\ude00$`,
        String.raw`%&\"'<>\u00E9\/\uD83D\uDE00$`,
        String.raw`%\u0026\"'\u003c\u003eé/😀$`,
        String.raw`%\u0026\"\u0027\u003c\u003e\u00e9\/\ud83d\ude00$`,
        `%&amp;"'&lt;&gt;é/😀$`,
        `%&amp;&quot;'&lt;&gt;é/😀$`,
        '%&amp;&quot;&apos;&lt;&gt;é/😀$',
        '%&amp;&quot;&#39;&lt;&gt;é/😀$',
        '%&amp;&quot;&#x27;&lt;&gt;é/😀$',
        '%&amp;&#34;&#39;&lt;&gt;é/😀$',
        '%&#38;&#34;&#39;&#60;&#62;é/😀$',
        '%&#x26;&#x22;&#x27;&#x3c;&#x3e;é/😀$',
        '%&#38;&#34;&#39;&#60;&#62;&#233;/&#128512;$',
        '%&#x26;&#x22;&#x27;&#x3c;&#x3e;&#xe9;/&#x1f600;$',
        inertMarkdown(token),
        Buffer.from(token).toString('base64'),
        Buffer.from(token).toString('base64url'),
        Buffer.from(token).toString('hex'),
        Buffer.from(token).toString('hex').toUpperCase(),
      ]),
    )
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('hold half a character as U+FFFD, as everybody would write it', () => {
    expect(tokenForms('fake-\ud83d-token', [])).toContain('fake-\ufffd-token')
  })
})

describe('any secret', () => {
  const encodings: ReadonlyArray<readonly [string, (text: string) => string]> = [
    ['as it is', (text) => text],
    ['in a URL', encodeURIComponent],
    ['in a URL, in lower case', (text) => encodeURIComponent(text).replace(/%../g, (byte) => byte.toLowerCase())],
    ['in a form', (text) => new URLSearchParams({ text }).toString().slice('text='.length)],
    ['byte by byte', (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&')],
    ['in JSON', (text) => JSON.stringify(text).slice(1, -1)],
    ['in base64', (text) => Buffer.from(text).toString('base64')],
    ['in base64url', (text) => Buffer.from(text).toString('base64url')],
    ['in hex', (text) => Buffer.from(text).toString('hex')],
    ['in upper-case hex', (text) => Buffer.from(text).toString('hex').toUpperCase()],
    ['in HTML', (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)],
    ['in our log', (text) => inertLine(`x${text}x`, 10_000).slice(1, -1)],
  ]

  it('is found again in every encoding, in whatever text', () => {
    fc.assert(
      fc.property(anySecret(), hostileText(), hostileText(), (given, before, after) => {
        const redact = createRedactor(tokenForms(given, ['Bearer']))
        const left = encodings.filter(([, encode]) => {
          const encoded = encode(given)
          return redact(before + encoded + after).includes(encoded)
        })

        expect(left).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('is found again in the base64 of any larger text, at whatever place', () => {
    fc.assert(
      fc.property(anySecret(), hostileText(), hostileText(), (given, before, after) => {
        const redact = createRedactor(tokenForms(given, []))
        const whole = Buffer.from(wellFormed(before) + given + wellFormed(after))

        for (const encoded of [whole.toString('base64'), whole.toString('base64url')]) {
          const shown = redact(encoded)

          expect(shown).toContain('***')
          expect(shown.split('***').some((piece) => Buffer.from(piece, 'base64').includes(given))).toBe(false)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('is found again as the last segment of a hook, in every encoding', () => {
    fc.assert(
      fc.property(anySecret(), hostileText(), (given, around) => {
        const redact = createRedactor(
          hookForms(`https://app.example.com/api/deploy-hook/12345/${encodeURIComponent(given)}?force=true`),
        )
        const left = encodings.filter(([, encode]) => redact(around + encode(given) + around).includes(encode(given)))

        expect(left).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('has forms that are long enough, the longest first, each once, for whatever is given as a hook', () => {
    const raw = fc.oneof(
      hostileText(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      hostileText().map((text) => `https://app.example.com/${text}`),
    )

    fc.assert(
      fc.property(raw, (text) => {
        const forms = hookForms(text)
        const lengths = forms.map(({ length }) => length)

        expect(lengths.every((length) => length >= 4)).toBe(true)
        expect(lengths).toEqual([...lengths].sort((left, right) => right - left))
        expect(new Set(forms).size).toBe(forms.length)
        expect(forms).not.toContain('https://app.example.com/')
        expect(forms).not.toContain('app.example.com')
      }),
      manyRuns,
    )
  })
})

describe('a token that is not given', () => {
  it.each(['', '   ', 'Bearer ', 'abc'])('masks no plain word: %p', (raw) => {
    expect(tokenForms(raw, ['Bearer', 'token', 'Basic'])).toEqual([])
  })
})
