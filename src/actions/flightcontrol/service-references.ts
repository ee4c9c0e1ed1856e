/** Variables whose value comes from another service. */

import * as v from '@badrap/valita'
import type { InputReader, InputType } from '../../core/input-reader.ts'
import { fault, value } from '../../core/input-reader.ts'
import { parseJson } from '../../core/json.ts'
import { isKey } from '../../core/key-values.ts'

/**
 * `value` is the name of what the service gives, such as `host`. The published OpenAPI has a plain text here, the
 * documentation this. https://www.flightcontrol.dev/docs/reference/api/environment-variables (read 2026-11-22)
 */
export interface ServiceReference {
  readonly id: string
  readonly value: string
}

export interface KeyReference {
  readonly key: string
  readonly value: ServiceReference
}

const filled = v.string().assert((text) => text !== '')
const references = v.record(v.object({ id: filled, value: filled }))

const serviceReferences: InputType<readonly KeyReference[]> = {
  legal: 'a JSON object such as `{"DB_HOST": {"id": "service-id", "value": "host"}}`',
  parse: (given) => {
    if (given === '') return value([])
    const said = references.try(parseJson(given))
    if (!said.ok) return fault('it is not a JSON object of this shape')
    const pairs = Object.entries(said.value).map(([key, reference]) => ({ key, value: reference }))
    const wrong = pairs.findIndex(({ key }) => !isKey(key) || key === '__proto__')
    return wrong < 0 ? value(pairs) : fault(`key ${wrong + 1} is not a key (letters, digits and \`_\`)`)
  },
}

export function readServiceReferences(reader: InputReader): readonly KeyReference[] {
  return reader.read('from-service', serviceReferences, '')
}
