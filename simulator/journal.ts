/** A request as it came over the wire. */
export interface WireRequest {
  /** Milliseconds on the simulator's monotonic clock since it started. */
  readonly atMs: number
  readonly method: string
  /** Path without the query, as sent (still percent-encoded). */
  readonly path: string
  /** The whole request target: path and query, as sent. */
  readonly target: string
  readonly query: Readonly<Record<string, string>>
  /** Names in lower case; `authorization` is kept, so use fake secrets. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The body read as JSON; undefined when it is empty or not JSON. */
  readonly json: unknown
}

/** What the simulator remembers of a request, in the order of arrival. Tests read it to see what really went out. */
export type RecordedRequest = WireRequest & {
  /** API and operation of its contract, e.g. `github issues/create-comment`; undefined for unknown paths. */
  readonly operation: string | undefined
}
