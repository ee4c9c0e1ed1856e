/** Cuts the byte stream of a connection into HTTP requests, and keeps the bytes. */

export interface RawRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  /** Path without the query. */
  readonly path: string
  /** Request line and headers, without the blank line. */
  readonly head: string
  readonly body: string
  /** Everything that was received of this request. */
  readonly bytes: Buffer
}

const headEnd = '\r\n\r\n'

/** The first whole request in `bytes`; undefined when more bytes are needed. */
export function takeRequest(bytes: Buffer): RawRequest | undefined {
  const endOfHead = bytes.indexOf(headEnd)
  if (endOfHead < 0) return undefined
  const head = bytes.subarray(0, endOfHead).toString('latin1')
  const bodyStart = endOfHead + headEnd.length
  const bodyLength = lengthOfBody(head, bytes.subarray(bodyStart))
  if (bodyLength === undefined || bytes.length < bodyStart + bodyLength) return undefined
  const [method = '', target = ''] = head.split(' ', 2)
  return {
    method,
    target,
    path: target.split('?', 1)[0] ?? '',
    head,
    body: bytes.subarray(bodyStart, bodyStart + bodyLength).toString('utf8'),
    bytes: bytes.subarray(0, bodyStart + bodyLength),
  }
}

/** Bytes that the body takes on the wire; undefined while a chunked body has not ended. */
function lengthOfBody(head: string, rest: Buffer): number | undefined {
  if (/^transfer-encoding:.*chunked/im.test(head)) {
    const end = rest.indexOf('0\r\n\r\n')
    return end < 0 ? undefined : end + 5
  }
  return Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? 0)
}
