/** Takes secrets out of answers before anybody reads them: once a text is cut, half a secret is found by no redactor. */

import { parseJson } from '../core/json.ts'
import type { Exchange, Http } from '../core/ports.ts'
import { type Redact, redactDeep } from '../core/redact.ts'

/** Shorter ones could be words that an answer needs, such as a status. */
export const shortestForm = 12

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

/** JSON is read, so that no escape within a string hides what it says. */
function cleanBody(body: string, redact: Redact): string {
  const read = parseJson(body)
  return read === undefined ? redact(body) : JSON.stringify(redactDeep(redact, read))
}
