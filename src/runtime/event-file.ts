/** The payload of the event that started this run. */

import { readFileSync } from 'node:fs'

export type PayloadReading =
  | { readonly kind: 'payload'; readonly payload: unknown }
  | { readonly kind: 'broken'; readonly what: string }

/** Read and decoded here, since `@actions/github` does it at import and throws. */
export function readEventFile(): PayloadReading {
  const path = process.env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '') return { kind: 'broken', what: 'the runner named no event file (GITHUB_EVENT_PATH)' }
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) could not be read' }
  }
  try {
    return { kind: 'payload', payload: JSON.parse(text) }
  } catch {
    return { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) is not valid JSON' }
  }
}
