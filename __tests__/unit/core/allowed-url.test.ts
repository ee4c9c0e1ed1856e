import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkUrl, parseAllowedHosts } from '../../../src/core/allowed-url.ts'
import { hostileText, manyRuns } from '../../support/hostile-text.ts'

const allowed = ['app.example.com', 'api.example.com:8443', 'localhost:8080', '127.0.0.1', '[::1]:9000', '10.0.0.7:80']

function whyRefused(raw: string, hosts: readonly string[] = allowed): string {
  const check = checkUrl(raw, hosts)
  return check.kind === 'refused' ? check.why : ''
}

function hrefOf(raw: string, hosts: readonly string[] = allowed): string {
  const check = checkUrl(raw, hosts)
  return check.kind === 'ok' ? check.url.href : ''
}

describe('the input allowed-hosts', () => {
  it('is read line by line', () => {
    const text =
      'api.example.com\r\n\n  localhost:8080 \nAPI.Example.org\n[::1]\n[::1]:9000\n10.0.0.7:80\nmy_service\nhost:443\n'

    expect(parseAllowedHosts(text)).toEqual({
      hosts: [
        'api.example.com',
        'localhost:8080',
        'api.example.org',
        '[::1]',
        '[::1]:9000',
        '10.0.0.7:80',
        'my_service',
        'host:443',
      ],
      faults: [],
    })
  })

  it('may be empty', () => {
    expect(parseAllowedHosts('')).toEqual({ hosts: [], faults: [] })
    expect(parseAllowedHosts(' \n\t\n')).toEqual({ hosts: [], faults: [] })
  })

  it('holds a host once', () => {
    expect(parseAllowedHosts('a.example\nA.EXAMPLE\na.example:1').hosts).toEqual(['a.example', 'a.example:1'])
  })

  it.each([
    ['a comment', '# ours'],
    ['a host with a comment', 'api.example.com # ours'],
    ['a URL', 'https://api.example.com'],
    ['a path', 'api.example.com/v1'],
    ['a wildcard', '*.example.com'],
    ['two hosts', 'a.example.com, b.example.com'],
    ['two hosts, one after the other', 'a.example.com b.example.com'],
    ['user info', 'user@api.example.com'],
    ['a trailing dot', 'api.example.com.'],
    ['an empty label', 'api..example.com'],
    ['no host', ':8080'],
    ['no port', 'api.example.com:'],
    ['port 0', 'api.example.com:0'],
    ['a port with a leading zero', 'api.example.com:0443'],
    ['a port too large', 'api.example.com:65536'],
    ['a word for a port', 'api.example.com:https'],
    ['a hexadecimal address', '0x7f.1'],
    ['an address as one number', '2130706433'],
    ['a short address', '127.1'],
    ['an address out of range', '256.1.1.1'],
    ['the own port twice', 'api.example.com:443:443'],
    ['an IPv6 address without brackets', '::1'],
    ['an IPv6 address in its long form', '[0:0:0:0:0:0:0:1]'],
    ['a broken IPv6 address', '[::g]'],
    ['a host outside ASCII', 'bücher.example'],
    ['an escape', 'api%2eexample.com'],
    ['a hyphen at the start', '-api.example.com'],
    ['a label too long', `${'a'.repeat(64)}.example.com`],
  ])('names the line of %s, and repeats nothing of it', (_, line) => {
    expect(parseAllowedHosts(`first.example\n${line}\nlast.example`)).toEqual({
      hosts: ['first.example', 'last.example'],
      faults: ['line 2 is not a host or host:port, such as api.example.com or localhost:8080'],
    })
  })

  it('names every faulty line', () => {
    expect(parseAllowedHosts('*\na.example\n*').faults.map((fault) => fault.slice(0, 6))).toEqual(['line 1', 'line 3'])
  })

  it('lets through only what a URL holds in that very form', () => {
    const line = fc.oneof(
      hostileText(),
      fc.domain(),
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6().map((ip) => `[${ip}]`),
    )

    fc.assert(
      fc.property(line, (text) => {
        for (const host of parseAllowedHosts(text).hosts) {
          expect(new URL(`https://${host}`).host).toBe(host.replace(/:443$/, ''))
          expect(checkUrl(`https://${host}/x`, [host]).kind).toBe('ok')
        }
      }),
      manyRuns,
    )
  })
})

describe('which URL may be contacted', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com/'],
    ['https://app.example.com/api/deploy-hook/1/x?a=b&c', 'https://app.example.com/api/deploy-hook/1/x?a=b&c'],
    ['https://app.example.com?a', 'https://app.example.com/?a'],
    ['https://app.example.com:443/', 'https://app.example.com/'],
    ['https://APP.Example.com/', 'https://app.example.com/'],
    ['HTTPS://app.example.com/', 'https://app.example.com/'],
    ['https://api.example.com:8443/', 'https://api.example.com:8443/'],
    ['https://localhost:8080/', 'https://localhost:8080/'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['http://127.0.0.1/', 'http://127.0.0.1/'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1/'],
    ['https://127.0.0.1/', 'https://127.0.0.1/'],
    ['http://[::1]:9000/', 'http://[::1]:9000/'],
    ['https://10.0.0.7:80/', 'https://10.0.0.7:80/'],
  ])('%s may', (raw, href) => {
    expect(hrefOf(raw)).toBe(href)
  })

  it("knows the scheme's own port by its number too", () => {
    expect(hrefOf('https://a.example/', ['a.example:443'])).toBe('https://a.example/')
    expect(hrefOf('http://localhost/', ['localhost:80'])).toBe('http://localhost/')
    expect(hrefOf('http://localhost/', ['localhost:443'])).toBe('')
    expect(hrefOf('https://localhost/', ['localhost:80'])).toBe('')
    expect(hrefOf('https://a.example/', ['A.Example'])).toBe('https://a.example/')
    expect(hrefOf('http://127.11.22.33/', ['127.11.22.33'])).toBe('http://127.11.22.33/')
  })

  it.each([
    'http://app.example.com/',
    'http://app.example.com:443/',
    'http://10.0.0.7:80/',
    'http://128.0.0.1/',
    'http://localhost.example/',
    'http://notlocalhost/',
    'http://my127.0.0.1.example/',
  ])('%s may not: only https: leaves the machine', (raw) => {
    expect(
      whyRefused(raw, [
        ...allowed,
        '128.0.0.1',
        'localhost.example',
        'notlocalhost',
        'my127.0.0.1.example',
        '10.0.0.7',
      ]),
    ).toBe('only https: is allowed (http: only to a loopback host that allowed-hosts names)')
  })

  it.each(['http://localhost/', 'http://127.0.0.2/', 'http://[::1]/', 'http://127.0.0.1:8080/'])(
    '%s may not: a loopback host must be listed',
    (raw) => {
      expect(whyRefused(raw)).toContain('is not among the allowed hosts')
    },
  )

  it.each([
    'https://example.com/',
    'https://evil.example/',
    'https://app.example.com.evil.example/',
    'https://evilapp.example.com/',
    'https://app-example.com/',
    'https://app.example.com:444/',
    'https://app.example.com:80/',
    'https://api.example.com/',
    'https://localhost/',
    'https://xn--pp-8ka.example.com/',
  ])('%s may not: its host is another', (raw) => {
    expect(whyRefused(raw)).toBe(
      `its host ${new URL(raw).host} is not among the allowed hosts: app.example.com, api.example.com:8443, localhost:8080, 127.0.0.1, [::1]:9000, 10.0.0.7:80`,
    )
  })

  it.each([
    ['a space before', ' https://app.example.com/'],
    ['a space within', 'https://app.example.com/a b'],
    ['a line end after', 'https://app.example.com/\n'],
    ['a line end within', 'https://app.exa\nmple.com/'],
    ['a tab within', 'https://app.example.com/\tx'],
    ['a control', 'https://app.example.com/\0'],
    ['a backslash in the place of a slash', 'https:\\\\app.example.com'],
    ['a backslash before the look-alike', 'https://app.example.com\\@evil.example/'],
    ['a letter outside ASCII in the host', 'https://аpp.example.com/'],
    ['a full stop outside ASCII', 'https://app。example.com/'],
    ['a letter outside ASCII in the path', 'https://app.example.com/é'],
    ['DEL', 'https://app.example.com/\u007f'],
  ])('is refused with %s', (_, raw) => {
    expect(whyRefused(raw)).toBe('it holds a space, a control character, a backslash or a character outside ASCII')
  })

  it.each([
    'app.example.com/x',
    '//app.example.com/x',
    '/api/deploy-hook/1/x',
    'https:app.example.com',
    'https:/app.example.com',
    'https:///app.example.com',
    'https://',
    'https://?x',
    'https://#x',
    'ftp://app.example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'view-source:https://app.example.com/',
    'xhttps://app.example.com/',
    'httpss://app.example.com/',
  ])('%s is refused by its start', (raw) => {
    expect(whyRefused(raw)).toBe('it does not start with https:// and a host')
  })

  it.each([
    'https://user@app.example.com/',
    'https://user:word@app.example.com/',
    'https://@app.example.com/',
    'https://app.example.com@evil.example/',
  ])('%s is refused for its user info', (raw) => {
    expect(whyRefused(raw)).toBe('it holds a user name or a password before its host')
  })

  it('is refused with a fragment, empty or not', () => {
    expect(whyRefused('https://app.example.com/#x')).toBe('it holds a fragment (#)')
    expect(whyRefused('https://app.example.com#')).toBe('it holds a fragment (#)')
  })

  it('may hold an @ in its path', () => {
    expect(hrefOf('https://app.example.com/@x')).toBe('https://app.example.com/@x')
    expect(hrefOf('https://app.example.com?x@y')).toBe('https://app.example.com/?x@y')
  })

  it.each([
    'https://a b',
    'https://[::g]/',
    'https://app.example.com:99999/',
    'https://app.example.com:x/',
    'https://256.1.1.1/',
    'https://a%/',
  ])('%s is refused: nobody can read it', (raw) => {
    expect(whyRefused(raw)).not.toBe('')
  })

  it('says so where nobody can read it', () => {
    expect(whyRefused('https://[::g]/')).toBe('it can not be read as a URL')
  })

  it('is refused when empty', () => {
    expect(whyRefused('')).toBe('it is empty')
  })

  it.each([
    'https://0x7f.1/',
    'https://2130706433/',
    'https://127.1/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://[0:0:0:0:0:0:0:1]:9000/',
    'https://%61pp.example.com/',
    'https://app.example.com:/',
    'https://app.example.com:0443/',
    'https://api.example.com:08443/',
    'http://127.0.0.1:080/',
  ])('%s is refused: its host is in disguise', (raw) => {
    expect(whyRefused(raw)).toBe('its host is not written in its plain form')
  })

  it('does not take the host with a dot behind it for the same', () => {
    expect(hrefOf('https://app.example.com./')).toBe('')
  })

  it('never tells the path, the query or the user', () => {
    const secret = 'fake-hook-secret-0123456789'
    const urls = [
      `https://evil.example/api/deploy-hook/1/${secret}?k=${secret}`,
      `https://${secret}@app.example.com/`,
      `https://app.example.com/${secret}#x`,
      `https://app.example.com/${secret} `,
      `http://app.example.com/${secret}`,
      `https://0x7f.1/${secret}`,
      `https://[::g]/${secret}`,
      `${secret}`,
    ]

    for (const url of urls) {
      expect(whyRefused(url)).not.toBe('')
      expect(whyRefused(url)).not.toContain(secret)
    }
  })

  it('lets nothing through but the listed hosts, whatever is written', () => {
    const host = fc.constantFrom(
      'app.example.com',
      'evil.example',
      'localhost:8080',
      '127.0.0.1',
      '[::1]:9000',
      'a@b',
      'x\\y',
    )
    const url = fc.tuple(
      fc.constantFrom('https://', 'http://', 'https:/', 'https:', '//', 'HTTPS://', ' https://'),
      hostileText(),
      host,
      hostileText(),
    )
    const raw = fc.oneof(
      url.map((parts) => parts.join('')),
      fc.webUrl(),
      url.map(([scheme, , name, path]) => `${scheme}${name}/${path}`),
    )

    fc.assert(
      fc.property(raw, (text) => {
        const check = checkUrl(text, allowed)
        if (check.kind === 'refused') {
          expect(check.why).not.toBe('')
          return
        }
        const { protocol, host: name, username, password, hash } = check.url

        expect(protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])/.test(name)).toBe(true)
        expect(allowed).toContain(name)
        expect([username, password, hash]).toEqual(['', '', ''])
        expect(text.toLowerCase()).toMatch(/^https?:\/\//)
        expect(new URL(check.url.href).host).toBe(
          /^https?:\/\/([^/?]*)/i
            .exec(text)?.[1]
            ?.toLowerCase()
            .replace(/:443$/, '')
            .replace(/^(127\.0\.0\.1):80$/, '$1'),
        )
      }),
      manyRuns,
    )
  })
})
