/** Event payloads as GitHub has sent them, from its own collection; `changes` puts a test's facts over them. */
import { createRequire } from 'node:module'

type Payload = Readonly<Record<string, unknown>>

/** The first example of an event with this `action` or `ref`. Throws when the collection has none. */
export function exampleEvent(name: string, trait: Readonly<Record<string, string>>, changes: Payload = {}): Payload {
  const examples = collection.find((event) => event.name === name)?.examples ?? []
  const example = examples.find((payload) => Object.entries(trait).every(([key, value]) => payload[key] === value))
  if (example === undefined) throw new Error(`no example of ${name} with ${JSON.stringify(trait)}`)
  return { ...example, ...changes }
}

// The package is a JSON file with types for another one; only these two fields are relied upon.
const collection: readonly { readonly name: string; readonly examples: readonly Payload[] }[] = createRequire(
  import.meta.url,
)('@octokit/webhooks-examples')
