/** What an answer of the tracker that failed means for its users, to follow "the tracker: ". Never holds a URL. */

import { cutCodePoints } from '../code-points.ts'
import { exchangeSentence } from '../explain.ts'
import type { Exchange } from '../ports.ts'
import { readProblem } from './wire.ts'

const hints: Readonly<Record<number, string>> = {
  308: 'its API lives elsewhere; `tracker-url` wants the address in front of `/api/v1`',
  401: 'a token is good for about an hour; log in anew in this run',
  403: 'to write takes the role `admin`',
  404: 'check component, environment and `tracker-url`',
}

export function trackerSentence(exchange: Exchange): string {
  if (exchange.kind === 'broken') return exchangeSentence(exchange)
  const said = cutCodePoints(readProblem(exchange.body), 200)
  const hint = hints[exchange.status]
  return `${exchangeSentence(exchange)}${said === '' ? '' : ` (${said})`}${hint === undefined ? '' : `; ${hint}`}`
}
