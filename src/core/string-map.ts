/** Inputs that give texts by key: `KEY=value` lines or a JSON object. Values may be secret: no fault ever repeats one. */

import { fault, type InputType, type Parsed, value } from './input-reader.ts'
import { parseJson } from './json.ts'
import { isKey, type KeyValue, keyValues, looksLikeJson } from './key-values.ts'

/** In the order in which they were given; empty where nothing is. */
export const stringMap: InputType<readonly KeyValue[]> = {
  legal: `${keyValues.legal}; or a JSON object of texts`,
  parse: (given) => {
    const parsed = looksLikeJson(given) ? parseObject(given) : keyValues.parse(given)
    if (parsed.kind === 'fault') return parsed
    return parsed.value.some(({ key }) => key === '__proto__') ? fault('`__proto__` is no key') : parsed
  },
}

function parseObject(given: string): Parsed<readonly KeyValue[]> {
  const parsed = parseJson(given)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return fault('it is no JSON object')
  const pairs: KeyValue[] = []
  const faults: string[] = []
  for (const [index, [key, content]] of Object.entries(parsed).entries()) {
    if (!isKey(key)) faults.push(`key ${index + 1} is not a key`)
    else if (typeof content !== 'string') faults.push(`${key} is no text (put it into quotes)`)
    else pairs.push({ key, value: content })
  }
  return faults.length > 0 ? fault(faults.join(', ')) : value(pairs)
}
