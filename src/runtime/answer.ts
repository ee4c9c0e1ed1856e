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

const blockBytes = 65_536

/** In blocks: a million chunks of a byte each, kept as they come, would take half a gigabyte; one piece that grows, twice its size. */
function createBody() {
  const full: Buffer[] = []
  let block = Buffer.alloc(0)
  let used = 0
  let length = 0
  return {
    get length() {
      return length
    },
    add(chunk: Buffer) {
      length += chunk.length
      for (let rest = chunk; rest.length > 0; ) {
        if (used === block.length) {
          // Most answers come in one piece, and take no more than its size.
          const size = full.length === 0 ? rest.length : blockBytes
          full.push(block)
          block = Buffer.alloc(size)
          used = 0
        }
        const copied = rest.copy(block, used)
        used += copied
        rest = rest.subarray(copied)
      }
    },
    text: () => Buffer.concat([...full, block.subarray(0, used)]).toString('utf8'),
  }
}

function headersOf(response: IncomingMessage): Record<string, string> {
  const headers = Object.entries(response.headers)
  return Object.fromEntries(
    headers.map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : (value ?? '')]),
  )
}
