/** One request of an action to the tracker, and what to do when it fails. */

import type { Again, Call } from '../call.ts'
import type { HttpRequest } from '../ports.ts'
import { readProblem } from './wire.ts'

export const trackerTitle = 'the tracker'

export interface TrackerQuestion {
  readonly request: HttpRequest
  /** What is asked, to follow "was asked to". */
  readonly what: string
  readonly again: Again
  /** Over the hints that all requests have. */
  readonly hints?: Readonly<Record<number, string>>
}

/** https://ops-talks.github.io/farm/ (API reference, Authentication; read 2026-11-22) */
const commonHints: Readonly<Record<number, string>> = {
  308: 'Its API lives elsewhere: `url` wants the address in front of `/api/v1`.',
  401: 'The token is not valid, or has expired: a token is good for about an hour. Give `username` and `password` instead of `token`, so that every run logs in anew.',
  403: 'To write takes the role `admin`; newer trackers want membership of the organization.',
  404: 'Check the ids in the inputs, and `url`.',
  429: 'The tracker takes no more requests at the moment: run this job again in a minute.',
}

export function trackerCall({ request, what, again, hints }: TrackerQuestion): Call {
  return {
    title: trackerTitle,
    request,
    what,
    again,
    errorText: ({ body }) => readProblem(body),
    hint: (status) => hints?.[status] ?? commonHints[status] ?? '',
  }
}
