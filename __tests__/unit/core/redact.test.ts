import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { printableText } from '../../../src/core/printable.ts'
import { createRedactor, redactDeep } from '../../../src/core/redact.ts'
import { hookForms, tokenForms } from '../../../src/core/secret-forms.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

const secret = 'fake-hook-secret-0123456789'

describe('taking secrets out of a text', () => {
  it('leaves a text alone that holds none', () => {
    const redact = createRedactor([secret])

    expect(redact('deployed to https://app.example.com')).toBe('deployed to https://app.example.com')
    expect(redact('')).toBe('')
    expect(createRedactor([])(secret)).toBe(secret)
  })

  it('replaces every occurrence', () => {
    expect(createRedactor([secret])(`${secret} and (${secret})`)).toBe('*** and (***)')
  })

  it('replaces the longest form', () => {
    const forms = ['secret-1', 'https://app.example.com/secret-1', '/secret-1']

    expect(createRedactor(forms)('GET https://app.example.com/secret-1?x')).toBe('GET ***?x')
    expect(createRedactor([...forms].reverse())('GET https://app.example.com/secret-1?x')).toBe('GET ***?x')
  })

  it('leaves no rest of two forms that overlap', () => {
    expect(createRedactor(['abcdefgh', 'efghijkl'])('xabcdefghijklx')).toBe('x***x')
    expect(createRedactor(['abcd', 'cdef', 'bcdefgh'])('abcdefghi')).toBe('***i')
    expect(createRedactor(['aaaa'])('aaaaaaa-aaa')).toBe('***-aaa')
  })

  it('makes one mask of forms that touch', () => {
    expect(createRedactor(['abcdefgh'])('abcdefghabcdefgh-abcdefgh')).toBe('***-***')
  })

  it('swallows several short forms in a longer one around them', () => {
    expect(createRedactor(['abcd', 'efgh', 'abcd-efgh-ijkl'])('(abcd-efgh-ijkl)')).toBe('(***)')
  })

  it('tells upper and lower case apart, except in escapes and in hex', () => {
    const redact = createRedactor([
      'Secret-Word',
      'fake%2Fsecret',
      String.raw`fake\u00e9secret`,
      'fake&#xe9;secret',
      '0123456789abcdef',
    ])

    expect(redact('secret-word SECRET-WORD')).toBe('secret-word SECRET-WORD')
    expect(redact('fake%2fsecret fake%2Fsecret')).toBe('*** ***')
    expect(redact(String.raw`fake\u00E9secret fake\u00e9secret`)).toBe('*** ***')
    expect(redact('fake&#xE9;secret fake&#Xe9;secret')).toBe('*** ***')
    expect(redact('0123456789ABCDEF 0123456789abcDEF')).toBe('*** ***')
  })

  it('tells apart the case of what only looks a little like hex', () => {
    const forms = ['0123456789abcde', 'deadbeef-deadbeef', '0123456789abcdefg', 'x0123456789abcdef']
    const text = forms.join(' ').toUpperCase()

    expect(createRedactor(forms)(text)).toBe(text)
  })

  it('tells apart the case of what only looks a little like an escape', () => {
    const forms = ['fake%a-secret', String.raw`fake\u00e-secret`, 'fake&#x;secret', 'fake&#xa-secret']
    const text = forms.map((form) => form.replace('secret', 'Secret')).join(' ')

    expect(createRedactor(forms)(text)).toBe(text)
  })

  it('finds a form that repeats itself, and nothing before the text', () => {
    expect(createRedactor(['abababababab'])('abababababab')).toBe('***')
    expect(createRedactor(['abababababab'])('ababababab')).toBe('ababababab')
  })

  it('finds a form beside letters that change their length with their case', () => {
    expect(createRedactor(['fake%2Fsecret'])('İİİİfake%2fsecretİİ')).toBe('İİİİ***İİ')
  })

  it('does not look for what is shorter than 4 characters', () => {
    expect(createRedactor(['', 'a', 'abc', 'abcd'])('abc a abcd')).toBe('abc a ***')
  })

  it('tells apart forms that end the same', () => {
    const redact = createRedactor(['one-and-the-same-end', 'two-and-the-same-end'])

    expect(redact('one-and-the-same-end two-and-the-same-end six-and-the-same-end')).toBe(
      '*** *** six-and-the-same-end',
    )
    expect(redact('the-same-end')).toBe('the-same-end')
  })

  it('finds a form that comes into being beside a mask', () => {
    const redact = createRedactor(['ab***cd', 'fake-secret', '****'])

    expect(redact('abfake-secretcd')).toBe('***')
    expect(redact('*fake-secret')).toBe('***')
    expect(redact('******')).toBe('***')
  })

  it('shows nothing of a text that is made to come out a secret again and again', () => {
    const redact = createRedactor(['a***b', 'fake-secret'])

    expect(redact(`x${'a'.repeat(14)}fake-secret${'b'.repeat(14)}`)).toBe('x***')
    expect(redact(`x${'a'.repeat(15)}fake-secret${'b'.repeat(15)}`)).toBe('***')
  })

  it('finds what is written with signs between that nobody sees', () => {
    const redact = createRedactor([secret, 'ünïcode-secret'])
    const between = [
      '\u200b',
      '\0',
      '\ufeff',
      '\u00ad',
      '\u202e',
      '\ufe0f',
      '\u001b[31m',
      '\u001b]8;;x\u0007',
      '\u{e0041}',
    ]

    for (const sign of between) {
      expect(redact(`a${sign} ${[...secret].join(sign)}${sign}z`)).toBe(`a${sign} ***${sign}z`)
      expect(redact(`${sign}${secret.slice(0, 9)}${sign}${secret.slice(9)}, ${secret}`)).toBe(`${sign}***, ***`)
      expect(redact(`${[...secret.slice(0, 12)].join(sign)}…`)).toBe('***…')
      expect(redact([...'ünïcode-secret'].join(sign))).toBe('***')
      expect(redact(`😀${sign}no${sign}secret`)).toBe(`😀${sign}no${sign}secret`)
    }
  })

  it('finds a form that itself holds what nobody sees', () => {
    expect(createRedactor(['fake\u200bsecret'])('x fake\u200bsecret x')).toBe('x *** x')
  })

  it('leaves nothing that would come out where a place drops what nobody sees', () => {
    fc.assert(
      fc.property(hostileText(), fc.integer({ min: 1, max: 26 }), hostileText(), (before, cut, after) => {
        const text = `${before}${secret.slice(0, cut)}\u200b${secret.slice(cut)}${after}`

        expect(printableText(createRedactor([secret])(text))).not.toContain(secret)
      }),
      manyRuns,
    )
  })

  it('leaves no start of a secret that was cut off', () => {
    const redact = createRedactor([secret, `https://app.example.com/${secret}`])

    expect(redact('error: fake-hook-secret-01234…')).toBe('error: ***…')
    expect(redact('error: fake-hoo… (3 more)')).toBe('error: ***… (3 more)')
    expect(redact('GET https://app.example.com/fake…')).toBe('GET ***…')
    expect(redact('```\nfake-hook-sec\n```\n\n…\n\n</details>')).toBe('```\n***\n```\n\n…\n\n</details>')
    expect(redact(`${secret}… and ${secret.slice(0, -1)}…`)).toBe('***… and ***…')
  })

  it('keeps what stands before a cut and is no start of a secret', () => {
    const redact = createRedactor([secret, 'zzzzzzzz'])
    const texts = ['error: fake-ho…', 'fake-hook, and then…', 'fake-hook-secret-01234', '…', 'fake-hook-public…', '']

    for (const text of texts) expect(redact(text)).toBe(text)
    expect(createRedactor([])('fake-hook-secret…')).toBe('fake-hook-secret…')
  })

  it('leaves no start of any form of a secret that our own cuts leave', () => {
    const forms = hookForms(`https://app.example.com/api/deploy-hook/12345/${secret}?key=fake-key_with<signs>`)
    const redact = createRedactor(forms)

    fc.assert(
      fc.property(
        hostileText(),
        fc.constantFrom(...forms),
        fc.integer({ min: 8, max: 200 }),
        (before, form, length) => {
          const kept = form.slice(0, Math.min(length, form.length - 1))
          fc.pre(kept.length >= 8)

          // What stands before may hold the same by itself, such as `https://`.
          expect(redact(`${before}${kept}…`)).not.toContain(`${kept}…`)
        },
      ),
      manyRuns,
    )
  })

  it('leaves none of the forms of any secret in any text, and changes nothing the second time', () => {
    const given = fc.oneof(
      fc.string({ unit: 'binary', minLength: 8, maxLength: 20 }),
      fc.stringMatching(/^[\w%+/=-]{8,30}$/),
    )

    fc.assert(
      fc.property(
        given,
        fc.array(hostileText(), { maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (text, texts, picks) => {
          const forms = [
            ...tokenForms(text, ['Bearer']),
            ...hookForms(
              `https://app.example.com/${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))}?k=1`,
            ),
          ]
          const redact = createRedactor(forms)
          const around = texts.map((piece) => piece + (forms[(picks.next().value ?? 0) % forms.length] ?? '')).join('')
          const shown = redact(around)

          expect(forms.filter((form) => shown.includes(form))).toEqual([])
          expect(redact(shown)).toBe(shown)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('leaves none of forms that overlap in every way', () => {
    const form = fc.stringMatching(/^[ab*]{4,9}$/)

    fc.assert(
      fc.property(fc.array(form, { maxLength: 5 }), fc.stringMatching(/^[ab*]{0,60}$/), (forms, text) => {
        const redact = createRedactor(forms)
        const shown = redact(text)

        expect(forms.filter((each) => shown.includes(each))).toEqual([])
        expect(redact(shown)).toBe(shown)
      }),
      manyRuns,
    )
  })

  it('keeps every character that belongs to no form', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^S*]{1,9}$/), { minLength: 1, maxLength: 6 }), (pieces) => {
        expect(createRedactor(['SSSSSSSS'])(pieces.join('SSSSSSSS'))).toBe(pieces.join('***'))
      }),
      manyRuns,
    )
  })

  it('takes a megabyte, and a thousand hooks', () => {
    const hooks = Array.from(
      { length: 1_000 },
      (_, index) => `https://app.example.com/api/deploy-hook/${index}/fake-secret-${index}-0123456789`,
    )
    const redact = createRedactor(hooks)

    expect(redact('https://app.example.com/api/deploy-hook/'.repeat(25_000)).length).toBe(25_000 * 40)
    expect(redact('fake-secret-0123456789'.repeat(50_000)).length).toBe(50_000 * 22)
    expect(redact('https://app.example.com/api/…'.repeat(30_000)) === '***…'.repeat(30_000)).toBe(true)
    expect(redact('…'.repeat(1_000_000)).length).toBe(1_000_000)
    expect(redact(`${hooks.join('\n')}\n`.repeat(10)) === '***\n'.repeat(10_000)).toBe(true)
  })
})

describe('taking secrets out of a JSON body', () => {
  const redact = createRedactor([secret, '1234567890'])

  it('reaches every string and every key', () => {
    const body = {
      text: `x ${secret}`,
      list: [secret, { deep: [[secret]] }],
      [secret]: 1,
      none: null,
      yes: true,
      count: 7,
    }

    expect(redactDeep(redact, body)).toEqual({
      text: 'x ***',
      list: ['***', { deep: [['***']] }],
      '***': 1,
      none: null,
      yes: true,
      count: 7,
    })
  })

  it('takes what is no record as it is', () => {
    expect(redactDeep(redact, `a ${secret}`)).toBe('a ***')
    expect([null, undefined, true, 7, 7n, Number.NaN].map((value) => redactDeep(redact, value))).toEqual([
      null,
      undefined,
      true,
      7,
      7n,
      Number.NaN,
    ])
  })

  it('masks a number that is a secret', () => {
    expect(redactDeep(redact, [1234567890, 1234567890n, 91234567890])).toEqual(['***', '***', '***'])
  })

  it('takes a key of the language for a mere key', () => {
    const body: unknown = JSON.parse(`{"__proto__": {"admin": "${secret}"}, "constructor": 1, "toString": "x"}`)
    const shown = redactDeep(redact, body)

    expect(JSON.stringify(shown)).toBe('{"__proto__":{"admin":"***"},"constructor":1,"toString":"x"}')
    expect(Object.getPrototypeOf(shown)).toBe(Object.prototype)
    expect(Object.hasOwn({}, 'admin')).toBe(false)
  })

  it('takes own keys alone', () => {
    const body: unknown = Object.assign(Object.create({ inherited: secret }), { own: 'x' })

    expect(redactDeep(redact, body)).toEqual({ own: 'x' })
  })

  it('shows dates and URLs as JSON does', () => {
    const body = { at: new Date(0), url: new URL(`https://app.example.com/${secret}`) }

    expect(redactDeep(redact, body)).toEqual({ at: '1970-01-01T00:00:00.000Z', url: 'https://app.example.com/***' })
  })

  it('keeps a toJSON that is data', () => {
    expect(redactDeep(redact, { toJSON: secret })).toEqual({ toJSON: '***' })
  })

  it('does not change what it was given', () => {
    const body = { list: [secret] }
    redactDeep(redact, body)

    expect(body).toEqual({ list: [secret] })
  })

  it('ends for what never ends', () => {
    const loop: unknown[] = []
    loop.push(loop)
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)

    expect(JSON.stringify(redactDeep(redact, loop))).toBe(`${'['.repeat(100)}"***"${']'.repeat(100)}`)
    expect(JSON.stringify(redactDeep(redact, deep))).toContain('***')
    expect(redactDeep(redact, { toJSON: () => loop })).toBeDefined()
  })

  it('leaves no secret in any JSON', () => {
    const leaf = fc.constantFrom(secret, `a${secret}b`, 'x', '__proto__')

    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: leaf, maxDepth: 4 }), (body) => {
        expect(JSON.stringify(redactDeep(redact, body))).not.toContain(secret)
      }),
      manyRuns,
    )
  })

  it('changes nothing in JSON without secrets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(JSON.stringify(redactDeep(redact, body))).toBe(JSON.stringify(body))
      }),
      manyRuns,
    )
  })
})
