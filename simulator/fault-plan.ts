/** What can go wrong on a socket, as data. The phases are those of one request: connect, read, head, body. */

/** A whole, good HTTP answer; an object body is sent as JSON. */
export interface WholeAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export type SocketFault =
  /** A good answer. */
  | ({ readonly kind: 'answer' } & WholeAnswer)
  /** What another server says, e.g. the simulator: its origin. */
  | { readonly kind: 'forward'; readonly to: string }
  /** The connection dies by reset. `before-read` is as soon as it is made, so it has no path. */
  | { readonly kind: 'reset'; readonly phase: 'before-read' | 'after-read' | 'mid-headers' | 'mid-body' }
  /** The connection is ended in good order, too early. */
  | { readonly kind: 'close'; readonly phase: 'before-read' | 'after-read' | 'mid-headers' | 'mid-body' }
  /** Nothing more comes, and the connection stays open. */
  | {
      readonly kind: 'stall'
      readonly phase: 'before-read' | 'after-read' | 'mid-headers' | 'after-headers' | 'mid-body'
    }
  /** A good answer, one byte every so many milliseconds. */
  | ({ readonly kind: 'drip'; readonly everyMs: number } & WholeAnswer)
  /** A chunk whose size is no number. */
  | { readonly kind: 'bad-chunk' }
  /** A body shorter than its `content-length`, then the end. */
  | ({ readonly kind: 'truncated' } & WholeAnswer)
  /** 101 Switching Protocols, which nobody asked for. */
  | { readonly kind: 'switching-protocols' }
  /** 103 Early Hints for ever. */
  | { readonly kind: 'informational-flood' }
  /** JSON that does not end. */
  | { readonly kind: 'endless-body' }
  /** The same, a byte a chunk. */
  | { readonly kind: 'endless-crumbs' }
  /** Headers that do not end. */
  | { readonly kind: 'endless-headers' }
  /** One header of so many bytes, then a good answer. */
  | ({ readonly kind: 'huge-header'; readonly bytes: number } & WholeAnswer)
  /** A small gzip body that unpacks to so many megabytes of zeros. */
  | { readonly kind: 'gzip-bomb'; readonly megabytes: number }
  /** Bytes that are not HTTP. */
  | { readonly kind: 'garbage' }
  /** Any bytes, then the end of the connection or not. */
  | { readonly kind: 'bytes'; readonly bytes: string | Uint8Array; readonly after: 'end' | 'stay' }

/** Faults that strike as soon as a connection is made, before anything is known of a request. */
export function strikesAtConnect(fault: SocketFault): boolean {
  return 'phase' in fault && fault.phase === 'before-read'
}

/** A good JSON answer. */
export const json = (body: unknown, status = 200): SocketFault => ({ kind: 'answer', status, body })

/** An HTML page, as a proxy or a login page answers. */
export const html = (status = 200): SocketFault => ({
  kind: 'answer',
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>',
})

/** 204: an answer without a body. */
export const noContent = (): SocketFault => ({ kind: 'answer', status: 204 })

/** A redirect to `location`. */
export const redirect = (location: string, status: 301 | 302 | 303 | 307 | 308 = 302): SocketFault => ({
  kind: 'answer',
  status,
  headers: { location },
})

const good: WholeAnswer = { status: 200, body: { success: true, deploymentId: 'clcpcxekt000lc9ojqtgtc26y' } }

/** Faults by name, for the command line. */
export const namedFaults: Readonly<Record<string, SocketFault>> = {
  good: { kind: 'answer', ...good },
  'no-content': noContent(),
  html: html(),
  'bad-gateway': html(502),
  redirect: redirect('https://redirect.example/'),
  'reset-before-read': { kind: 'reset', phase: 'before-read' },
  'reset-after-read': { kind: 'reset', phase: 'after-read' },
  'reset-mid-headers': { kind: 'reset', phase: 'mid-headers' },
  'reset-mid-body': { kind: 'reset', phase: 'mid-body' },
  'close-after-read': { kind: 'close', phase: 'after-read' },
  'close-mid-body': { kind: 'close', phase: 'mid-body' },
  'stall-before-read': { kind: 'stall', phase: 'before-read' },
  'stall-after-read': { kind: 'stall', phase: 'after-read' },
  'stall-mid-headers': { kind: 'stall', phase: 'mid-headers' },
  'stall-after-headers': { kind: 'stall', phase: 'after-headers' },
  'stall-mid-body': { kind: 'stall', phase: 'mid-body' },
  drip: { kind: 'drip', everyMs: 100, ...good },
  'bad-chunk': { kind: 'bad-chunk' },
  truncated: { kind: 'truncated', ...good },
  'switching-protocols': { kind: 'switching-protocols' },
  'informational-flood': { kind: 'informational-flood' },
  'endless-body': { kind: 'endless-body' },
  'endless-crumbs': { kind: 'endless-crumbs' },
  'endless-headers': { kind: 'endless-headers' },
  'huge-header': { kind: 'huge-header', bytes: 1_000_000, ...good },
  'gzip-bomb': { kind: 'gzip-bomb', megabytes: 1_000 },
  garbage: { kind: 'garbage' },
}
