/** What stands behind a key of an entry, as the text that the same input would have in a workflow. */

import { fault, type Parsed, value } from '../input-reader.ts'

/**
 * A text stays as it is; a list of texts becomes lines; a mapping of texts becomes `KEY=value` lines; `{ secret: NAME }` becomes that
 * secret. Everything else becomes JSON.
 */
export function valueText(given: unknown, secrets: ReadonlyMap<string, string>): Parsed<string> {
  const resolved = resolve(given, secrets)
  if (resolved.kind === 'fault') return resolved
  const content = resolved.value
  if (content === null || content === undefined) return value('')
  if (typeof content === 'string') return value(content)
  if (Array.isArray(content) && content.every(isLine)) return value(content.join('\n'))
  if (isMapping(content) && Object.values(content).every(isLine)) {
    return value(
      Object.entries(content)
        .map(([key, text]) => `${key}=${text}`)
        .join('\n'),
    )
  }
  return value(JSON.stringify(content))
}

function resolve(given: unknown, secrets: ReadonlyMap<string, string>): Parsed<unknown> {
  if (Array.isArray(given)) return resolveAll(given, secrets, (parts) => parts)
  if (!isMapping(given)) return value(given)
  const keys = Object.keys(given)
  if (keys.length === 1 && keys[0] === 'secret') return secretOf(given['secret'], secrets)
  return resolveAll(Object.values(given), secrets, (parts) =>
    Object.fromEntries(keys.map((key, index) => [key, parts[index]])),
  )
}

function resolveAll(
  parts: readonly unknown[],
  secrets: ReadonlyMap<string, string>,
  together: (resolved: readonly unknown[]) => unknown,
): Parsed<unknown> {
  const resolved: unknown[] = []
  for (const part of parts) {
    const one = resolve(part, secrets)
    if (one.kind === 'fault') return one
    resolved.push(one.value)
  }
  return value(together(resolved))
}

function secretOf(name: unknown, secrets: ReadonlyMap<string, string>): Parsed<string> {
  if (typeof name !== 'string') return fault('`secret` names no secret')
  const secret = secrets.get(name)
  return secret === undefined ? fault('the input `secrets` does not hold the secret that it refers to') : value(secret)
}

function isMapping(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function isLine(given: unknown): given is string {
  return typeof given === 'string' && !/[\r\n]/.test(given)
}
