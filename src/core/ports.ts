/** The ports: what the pure floors need of the outside. `runtime` implements them; tests bring their own. */

/** One request. `url` has been checked against the allowed hosts; it may hold a secret and is never put into an error. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as it is; give `content-type` in the headers. */
  readonly body?: string
}

export interface HttpLimits {
  /** Deadline of the whole request in ms: connect, headers and body together. */
  readonly timeoutMs: number
  /** ms that are left to whoever asks: where requests wait for their turn, nobody waits longer. Absent: any time. */
  readonly withinMs?: number
  /** Called when the request has its turn, where requests wait for one. */
  readonly onTurn?: () => void
  /** Aborting ends the request at once; it then counts as broken by `aborted`. */
  readonly signal?: AbortSignal
  /** Aborts the request only while it has not been written; afterwards it has no effect. */
  readonly abandon?: AbortSignal
  /** An answer beyond this size counts as broken by `oversized`; 1 MB unless said otherwise. */
  readonly largestAnswerBytes?: number
}

/** What broke an exchange, as the socket told it. */
export type BreakCause =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'proxy'
  | 'certificate'
  | 'timeout'
  | 'reset'
  | 'truncated'
  | 'oversized'
  | 'encoded'
  | 'protocol'
  | 'aborted'

/** How a request ended. `requestWritten` is true from the moment at which the request may have left this machine. */
export type Exchange =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }
  | { readonly kind: 'broken'; readonly cause: BreakCause; readonly requestWritten: boolean }

/** Never throws; never retries; never follows a redirect. */
export interface Http {
  send(request: HttpRequest, limits: HttpLimits): Promise<Exchange>
}

export interface Clock {
  /** Monotonic milliseconds; only differences mean something. */
  now(): number
  /** The calendar's time, for what people and other systems read. */
  date(): Date
  /** Ends after `ms`, or at once when the signal aborts; it never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** The same, but it does not keep the process: where nothing else goes on, there is nobody left to wake. */
  doze(ms: number, signal?: AbortSignal): Promise<void>
}

/** A number in [0, 1). */
export type Random = () => number

/** Every method makes its text inert and redacts it; a text is one line, whatever it holds. */
export interface Log {
  /** What is going to be done. It can wait until the trigger is on its way, and comes before every other line. */
  opening(text: string): void
  line(text: string): void
  debug(text: string): void
  notice(text: string): void
  warning(text: string): void
  /** The one `::error::` of a run that fails. */
  error(text: string): void
  group(title: string, lines: readonly string[]): void
}

/** An answer of the GitHub API; `failed` has the HTTP status, or 0 when no answer came. */
export type GitHubReply =
  | { readonly kind: 'ok'; readonly data: unknown; readonly status: number }
  | {
      readonly kind: 'failed'
      readonly status: number
      readonly message: string
      /** True when GitHub refuses for rate (primary or secondary limits). */
      readonly rateLimited: boolean
    }

/**
 * `route` is GitHub's own form, such as `POST /repos/{owner}/{repo}/statuses/{sha}`; `owner` and `repo` are filled in.
 * Never throws; never retries. Strings in `parameters` are redacted before they leave.
 * https://docs.github.com/en/rest (read 2026-11-22)
 */
export interface GitHub {
  request(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    limits: { readonly timeoutMs: number; readonly signal?: AbortSignal },
  ): Promise<GitHubReply>
}

/** What `post` needs to know of a killed main. Values are short strings. */
export interface StateStore {
  save(name: string, value: string): void
}

/** The summary of the job, as Markdown that is already inert. Never throws; says why it could not be written. */
export interface SummaryWriter {
  write(markdown: string): Promise<'ok' | string>
}
