/** Takes secrets out of answers before anybody reads them: once a text is cut, half a secret is found by no redactor. */

import { parseJson } from '../core/json.ts'
import type { Exchange, Http } from '../core/ports.ts'
import { type Redact, redactDeep } from '../core/redact.ts'

/** Shorter ones could be words that an answer needs, such as a status. */
export const shortestForm = 12

/** The same, with `***` for secrets in headers and bodies. */
export function cleanAnswers(http: Http, redact: Redact): Http {
  return {
    send: async (request, limits) => cleaned(await http.send(request, limits), redact),
  }
}

function cleaned(exchange: Exchange, redact: Redact): Exchange {
  if (exchange.kind === 'broken') return exchange
  const headers = Object.entries(exchange.headers).map(([name, value]) => [name, redact(value)] as const)
  return { ...exchange, headers: Object.fromEntries(headers), body: cleanBody(exchange.body, redact) }
}

/** What an escape within a string of JSON hides is looked for as well. Nearly every answer holds nothing, and stays as it is. */
function cleanBody(body: string, redact: Redact): string {
  const readings = body.includes('\\') ? [body, unescaped(body)] : [body]
  if (readings.every((text) => redact(text) === text)) return body
  const read = parseJson(body)
  return read === undefined ? redact(body) : JSON.stringify(redactDeep(redact, read))
}

/** Every string of the document as it is meant, without the cost of reading it: a thousand comments are millions of characters. */
function unescaped(json: string): string {
  return json.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, unit: string | undefined, sign: string) =>
    unit === undefined ? (meant.get(sign) ?? sign) : String.fromCharCode(Number.parseInt(unit, 16)),
  )
}

/** https://www.rfc-editor.org/rfc/rfc8259#section-7 (read 2026-11-22) */
const meant: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
