/** Everything that is secret in a fleet: on the step, in `secrets`, and inside of every entry. */

import type { FleetInputsReading, ListText } from '../actions/fleet/inputs.ts'
import { valueText } from '../core/fleet/entry-value.ts'
import { type Found, valuesBehind } from '../core/values-behind.ts'
import { secretsOfProvider } from './fleet-providers.ts'
import { type SecretInputs, secretFormsOf } from './secrets.ts'

/** For `startAction`: names of inputs of the step, and the forms of what stands in entries. */
export function fleetSecrets(reading: FleetInputsReading, list: ListText): SecretInputs {
  const everywhere = secretsOfProvider('')
  const inEntries = reading.raw.flatMap(({ provider, values }) =>
    secretsOfProvider(provider).flatMap((secrets) => formsIn(secrets, (name) => values.get(name) ?? '')),
  )
  const elsewhere = reading.faults.length > 0 && list.kind === 'text' ? formsInFaultyText(list.text) : []
  return {
    hooks: unique(everywhere.flatMap(({ hooks }) => hooks)),
    tokens: unique(everywhere.flatMap(({ tokens }) => tokens)),
    hiddenValues: unique([...everywhere.flatMap(({ hiddenValues = [] }) => hiddenValues), 'secrets']),
    webhooks: unique(everywhere.flatMap(({ webhooks = [] }) => webhooks)),
    further: unique([...inEntries, ...elsewhere]),
  }
}

function formsIn(secrets: SecretInputs, raw: (name: string) => string): readonly string[] {
  return secretFormsOf(secrets, { raw, proxies: [] })
}

/** A list that is not as it should be holds the same secrets: whatever stands behind the name of a secret input, at any depth. */
function formsInFaultyText(text: string): readonly string[] {
  return secretsOfProvider('').flatMap((secrets) => {
    const found = [...valuesBehind(text, new Set(namesOf(secrets))), ...behindNames(text, namesOf(secrets))]
    return found.flatMap(({ key, value }) => formsIn(secrets, (input) => (input === key ? textOf(value) : '')))
  })
}

function namesOf({ hooks, tokens, hiddenValues = [], webhooks = [] }: SecretInputs): readonly string[] {
  return [...hooks, ...tokens, ...hiddenValues, ...webhooks]
}

/** Where it is torn so that no reader finds its keys. */
function behindNames(text: string, names: readonly string[]): readonly Found[] {
  const behind = new RegExp(`["']?(${names.join('|')})["']?[ \\t]*:[ \\t]*["']?([^"'\\s,}]+)`, 'g')
  return [...text.matchAll(behind)].map(([, key = '', value = '']) => ({ key, value }))
}

function textOf(value: unknown): string {
  const text = valueText(value, new Map())
  return text.kind === 'value' ? text.value : ''
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
