/** Which inputs are secrets, and everything by which one of them could show. */

import { valuesIn } from '../core/key-values.ts'
import { hookForms, tokenForms } from '../core/secret-forms.ts'

/** The schemes in which a token may stand in a header. */
const schemes = ['Bearer', 'token', 'Basic']

export interface SecretInputs {
  /** Inputs whose value is a URL with a secret in it. */
  readonly hooks: readonly string[]
  readonly tokens: readonly string[]
  /** Inputs of `KEY=value` lines whose values are secret. */
  readonly hiddenValues?: readonly string[]
  /** Inputs whose value is a URL that may hold a secret, and mostly does not. */
  readonly webhooks?: readonly string[]
  /** Forms of secrets that stand elsewhere. */
  readonly further?: readonly string[]
}

/** Also of inputs that turn out to be faulty: what was meant as a secret stays one. */
export function secretFormsOf(
  inputs: SecretInputs,
  given: { raw: (name: string) => string; proxies: readonly string[] },
) {
  return [
    ...inputs.hooks.flatMap((name) => hookForms(given.raw(name))),
    ...inputs.tokens.flatMap((name) => tokenForms(given.raw(name), schemes)),
    ...(inputs.hiddenValues ?? []).flatMap((name) => hiddenValueForms(given.raw(name))),
    ...(inputs.webhooks ?? []).flatMap((name) => webhookForms(given.raw(name))),
    ...(inputs.further ?? []),
    ...given.proxies.flatMap(passwordForms),
  ]
}

/** To mask what everybody writes, ports and flags, would erase outputs and hide nothing. */
const ordinary = /^(?:true|false|null|none|\d{1,5})$/i

function hiddenValueForms(raw: string): readonly string[] {
  return valuesIn(raw)
    .filter((value) => !ordinary.test(value))
    .flatMap((value) => tokenForms(value, []))
}

/** Shorter parts of a URL are words. */
const shortestPart = 20

function webhookForms(raw: string): readonly string[] {
  const text = raw.trim()
  const url = URL.canParse(text) ? new URL(text) : undefined
  const parts = url ? [...url.pathname.split('/'), ...url.searchParams.values()] : []
  return [text, ...parts.filter((part) => part.length >= shortestPart)].flatMap((part) => tokenForms(part, []))
}

function passwordForms(proxy: string): readonly string[] {
  const text = proxy.includes('://') ? proxy : `http://${proxy}`
  const password = URL.canParse(text) ? new URL(text).password : ''
  return password === '' ? [] : tokenForms(password, [])
}
