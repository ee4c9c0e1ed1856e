import { describe, expect, it } from '@jest/globals'
import { type SecretInputs, secretFormsOf } from '../../../src/main/secrets.ts'

function formsOf(inputs: Partial<SecretInputs>, values: Readonly<Record<string, string>>): readonly string[] {
  return secretFormsOf({ hooks: [], tokens: [], ...inputs }, { raw: (name) => values[name] ?? '', proxies: [] })
}

const hidden = (lines: string) => formsOf({ hiddenValues: ['hidden'] }, { hidden: lines })
const webhook = (url: string) => formsOf({ webhooks: ['webhook'] }, { webhook: url })

describe('hidden values', () => {
  it('are secret, line by line, however they are encoded', () => {
    const forms = hidden('API_SECRET=fake secret 0123456789\nOTHER = fake-other-0123456789 ')

    expect(forms).toContain('fake secret 0123456789')
    expect(forms).toContain('fake%20secret%200123456789')
    expect(forms).toContain('fake-other-0123456789')
    expect(forms).not.toContain('API_SECRET')
  })

  it('are secret also where nobody wrote a key', () => {
    expect(hidden('fake-secret-0123456789')).toContain('fake-secret-0123456789')
  })

  it.each(['true', 'FALSE', 'null', 'None', '7777', '31669', ''])('%j is what everybody writes', (value) => {
    expect(hidden(`A=${value}`)).toEqual([])
  })

  it.each(['123456', 'trueish', 'nonesuch'])('%j is not', (value) => {
    expect(hidden(`A=${value}`)).toContain(value)
  })
})

describe('webhooks', () => {
  const secret = 'fake-webhook-secret-0123456789'

  it.each([
    `https://example.com/hooks/${secret}`,
    `https://example.com/hooks?key=${secret}`,
    ` https://example.com/hooks?key=${secret} `,
  ])('%j is secret, and what is long in it', (url) => {
    expect(webhook(url)).toEqual(expect.arrayContaining([url.trim(), secret]))
  })

  it('are made of words otherwise, which stay readable', () => {
    const forms = webhook('https://example.com/edgegap/ready?environment=production')

    expect(forms).toContain('https://example.com/edgegap/ready?environment=production')
    expect(forms.filter((form) => ['/edgegap/ready', 'edgegap', 'ready', 'production'].includes(form))).toEqual([])
  })

  it('are secret also where they are no URLs', () => {
    expect(webhook(secret)).toContain(secret)
    expect(webhook('')).toEqual([])
  })
})
