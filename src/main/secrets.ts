/** Which inputs are secrets, and everything by which one of them could show. */

import { hookForms, tokenForms } from '../core/secret-forms.ts'

/** The schemes in which a token may stand in a header. */
const schemes = ['Bearer', 'token', 'Basic']

export interface SecretInputs {
  /** Inputs whose value is a URL with a secret in it. */
  readonly hooks: readonly string[]
  readonly tokens: readonly string[]
}

/** Also of inputs that turn out to be faulty: what was meant as a secret stays one. */
export function secretFormsOf(
  inputs: SecretInputs,
  given: { raw: (name: string) => string; proxies: readonly string[] },
) {
  return [
    ...inputs.hooks.flatMap((name) => hookForms(given.raw(name))),
    ...inputs.tokens.flatMap((name) => tokenForms(given.raw(name), schemes)),
    ...given.proxies.flatMap(passwordForms),
  ]
}

function passwordForms(proxy: string): readonly string[] {
  const text = proxy.includes('://') ? proxy : `http://${proxy}`
  const password = URL.canParse(text) ? new URL(text).password : ''
  return password === '' ? [] : tokenForms(password, [])
}
