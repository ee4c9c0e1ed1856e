/** Everything that is secret in a fleet: on the step, in `secrets`, and inside of every entry. */

import type { FleetInputsReading, ListText } from '../actions/fleet/inputs.ts'
import { secretsOfProvider } from './fleet-providers.ts'
import { type SecretInputs, secretFormsOf } from './secrets.ts'

export function fleetSecrets(reading: FleetInputsReading, list: ListText): SecretInputs {
  const everywhere = secretsOfProvider('')
  const inEntries = reading.raw.flatMap(({ provider, values }) =>
    secretsOfProvider(provider).flatMap((secrets) => formsIn(secrets, (name) => values.get(name) ?? '')),
  )
  const torn = reading.raw.length === 0 && list.kind === 'text' ? formsInTornText(list.text) : []
  return {
    hooks: unique(everywhere.flatMap(({ hooks }) => hooks)),
    tokens: unique(everywhere.flatMap(({ tokens }) => tokens)),
    hiddenValues: unique([...everywhere.flatMap(({ hiddenValues = [] }) => hiddenValues), 'secrets']),
    webhooks: unique(everywhere.flatMap(({ webhooks = [] }) => webhooks)),
    further: unique([...inEntries, ...torn]),
  }
}

function formsIn(secrets: SecretInputs, raw: (name: string) => string): readonly string[] {
  return secretFormsOf(secrets, { raw, proxies: [] })
}

/** A list that can not be read holds the same secrets: whatever stands behind the name of a secret input. */
function formsInTornText(text: string): readonly string[] {
  return secretsOfProvider('').flatMap((secrets) => {
    const names = [...secrets.hooks, ...secrets.tokens, ...(secrets.webhooks ?? [])]
    const behind = new RegExp(`["']?(${names.join('|')})["']?[ \\t]*:[ \\t]*["']?([^"'\\s,}]+)`, 'g')
    return [...text.matchAll(behind)].flatMap(([, name, value = '']) =>
      formsIn(secrets, (input) => (input === name ? value : '')),
    )
  })
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
