/** Event payloads as GitHub has sent them, from its own collection. */

import { examples } from '../../__tests__/support/events.ts'

type Payload = Readonly<Record<string, unknown>>

/**
 * The first example of an event with these top-level values, with `changes` put over it. Throws when there is none.
 */
export function exampleEvent(name: string, values: Readonly<Record<string, string>>, changes: Payload = {}): Payload {
  const example = examples
    .get(name)
    ?.find((payload) => Object.entries(values).every(([key, value]) => payload[key] === value))
  if (example === undefined) throw new Error(`no example of ${name} with ${JSON.stringify(values)}`)
  return { ...example, ...changes }
}
