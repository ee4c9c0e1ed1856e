/** Reads the answer of one request: capped, complete or not at all. */

import type { IncomingMessage } from 'node:http'
import type { BreakCause, Exchange } from '../core/ports.ts'

type Answered = Extract<Exchange, { kind: 'answered' }>

/** No answer of a provider is larger. */
const largestAnswerBytes = 1_000_000

export interface Reading {
  readonly largestAnswerBytes: number | undefined
  readonly fail: (cause: BreakCause) => void
  readonly done: (answer: Answered) => void
}

/** What comes back at once knows the status; `done` brings the same with the body. */
export function readAnswer(response: IncomingMessage, { fail, done, ...limits }: Reading): Answered {
  const answer: Answered = {
    kind: 'answered',
    status: response.statusCode ?? 0,
    headers: headersOf(response),
    body: '',
  }
  const plain = /^(?:identity)?$/i.test(answer.headers['content-encoding']?.trim() ?? '')
  const largest = limits.largestAnswerBytes ?? largestAnswerBytes
  const body = createBody()
  response.on('data', (chunk: Buffer) => {
    if (body.length + chunk.length > largest) fail('oversized')
    else body.add(chunk)
  })
  response.on('error', () => fail('truncated'))
  response.on('close', () => response.complete || fail('truncated'))
  response.on('end', () => {
    if (!response.complete) fail('truncated')
    else if (!plain) fail('encoded')
    else done({ ...answer, body: body.text() })
  })
  return answer
}

/** In one piece: a million chunks of a byte each, kept as they come, would take half a gigabyte. */
function createBody() {
  let bytes = Buffer.alloc(0)
  let length = 0
  return {
    get length() {
      return length
    },
    add(chunk: Buffer) {
      if (length + chunk.length > bytes.length) {
        bytes = Buffer.concat([bytes.subarray(0, length)], Math.max(2 * bytes.length, length + chunk.length))
      }
      chunk.copy(bytes, length)
      length += chunk.length
    },
    text: () => bytes.toString('utf8', 0, length),
  }
}

function headersOf(response: IncomingMessage): Record<string, string> {
  const headers = Object.entries(response.headers)
  return Object.fromEntries(
    headers.map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]),
  )
}
