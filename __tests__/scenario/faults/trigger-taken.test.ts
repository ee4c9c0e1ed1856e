import { describe } from '@jest/globals'
import type { SocketFault } from '../../../simulator/fault-server.ts'
import { deploymentId } from '../../support/fault-scenario.ts'
import { itEndsAs, succeeded } from '../../support/fault-table.ts'

const body = JSON.stringify({ success: true, deploymentId })

function bytes(head: string, rest: string): SocketFault {
  return { kind: 'bytes', bytes: `HTTP/1.1 ${head}\r\n\r\n${rest}`, after: 'end' }
}

const sized = (text: string) => bytes(`200 OK\r\ncontent-length: ${Buffer.byteLength(text)}`, text)

/** Odd, and as good as any other. */
const taken: readonly (readonly [story: string, hook: SocketFault])[] = [
  ['success as a word', sized(JSON.stringify({ success: 'true', deploymentId }))],
  [
    'more than was asked for',
    sized(JSON.stringify({ success: true, deploymentId, deployment: { a: ['b'] }, x: null })),
  ],
  ['a byte order mark', sized(`\ufeff${body}`)],
  ['white space around it', sized(`\r\n  ${body}\n\n`)],
  ['a duplicate name, of which the last counts', sized(`{"success":false,${body.slice(1)}`)],
  [
    'chunks',
    bytes(
      '200 OK\r\ntransfer-encoding: chunked',
      `5\r\n${body.slice(0, 5)}\r\n${(body.length - 5).toString(16)}\r\n${body.slice(5)}\r\n0\r\n\r\n`,
    ),
  ],
  ['a body that ends with the connection', bytes('200 OK\r\nconnection: close', body)],
  [
    'hints before it',
    bytes(`103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: ${body.length}`, body),
  ],
  ['another good status', bytes(`201 Created\r\ncontent-length: ${body.length}`, body)],
  [
    'no content type, and one that is wrong',
    bytes(`200 OK\r\ncontent-type: text/html\r\ncontent-length: ${body.length}`, body),
  ],
  ['bytes behind its end', bytes(`200 OK\r\ncontent-length: ${body.length}`, `${body}HTTP/1.1 500 Oh\r\n\r\n`)],
]

describe('a trigger that is taken', () => {
  itEndsAs(
    taken.map(([story, hook]) => ({
      story,
      hook: [hook],
      ends: succeeded,
      says: /▸ Flightcontrol {2}deployment /,
      asks: { polls: 1 },
    })),
  )
})
