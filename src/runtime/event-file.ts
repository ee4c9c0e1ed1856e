/** The payload of the event that started this run. */

import { readFileSync, statSync } from 'node:fs'
import { parseJson } from '../core/json.ts'

export type PayloadReading =
  | { readonly kind: 'payload'; readonly payload: unknown }
  | { readonly kind: 'broken'; readonly what: string }

/**
 * GitHub makes no larger payload. What is larger, or is no file at all, would fill the memory or never come to its end.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap (read 2026-11-22)
 */
const largestBytes = 25 * 1024 * 1024

/** Read and decoded here, since `@actions/github` does it at import and throws. */
export function readEventFile(): PayloadReading {
  const path = process.env['GITHUB_EVENT_PATH'] ?? ''
  if (path === '') return { kind: 'broken', what: 'the runner named no event file (GITHUB_EVENT_PATH)' }
  const text = textOf(path)
  if (text === undefined) return { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) could not be read' }
  const payload = parseJson(text)
  return payload === undefined
    ? { kind: 'broken', what: 'the event file (GITHUB_EVENT_PATH) is not valid JSON' }
    : { kind: 'payload', payload }
}

/** undefined where nothing can be read, or too much. */
function textOf(path: string): string | undefined {
  try {
    const file = statSync(path)
    return file.isFile() && file.size <= largestBytes ? readFileSync(path, 'utf8') : undefined
  } catch {
    return undefined
  }
}
