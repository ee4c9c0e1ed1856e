/** How reporters ask GitHub: with a share of their time, twice where asking twice does no harm, and with words for a refusal. */

import { cutCodePoints } from '../core/code-points.ts'
import type { GitHub, GitHubReply } from '../core/ports.ts'
import type { ReportLimits, ReportResult } from '../core/reporter.ts'

export type Refusal = Extract<GitHubReply, { kind: 'failed' }>
export type Parameters = Readonly<Record<string, unknown>>

/** A third of the time for one request, so that a lost one leaves room to look what became of it; never less than 2 s. */
function shareOf({ timeoutMs, ...limits }: ReportLimits): ReportLimits {
  return { ...limits, timeoutMs: Math.min(timeoutMs, Math.max(2_000, timeoutMs / 3)) }
}

/** For a request that creates something: never repeated here. */
export function askOnce(
  github: GitHub,
  route: string,
  given: { parameters: Parameters; limits: ReportLimits },
): Promise<GitHubReply> {
  return github.request(route, given.parameters, shareOf(given.limits))
}

/** For a request that may be repeated: once more where no answer came, or one that says nothing about the request. */
export async function ask(
  github: GitHub,
  route: string,
  given: { parameters: Parameters; limits: ReportLimits },
): Promise<GitHubReply> {
  const reply = await askOnce(github, route, given)
  return isLost(reply) && !given.limits.signal?.aborted ? askOnce(github, route, given) : reply
}

/** undefined where all is well, or nothing was asked. */
export function failureOf(reply: GitHubReply | undefined): Refusal | undefined {
  return reply?.kind === 'failed' ? reply : undefined
}

/** True where the request may have been obeyed all the same. */
export function isLost(reply: GitHubReply): reply is Refusal {
  return reply.kind === 'failed' && (reply.status === 0 || reply.status >= 500)
}

/** One line that says what is missing in the reader's own terms. `what` is the start of a sentence, such as `The comment`. */
export function refusalWarning(
  what: string,
  { reply, permission }: { reply: Refusal; permission: string },
): ReportResult {
  const kind = isLost(reply) ? 'lost' : 'warning'
  return { kind, text: `${what} could not be written: ${why(reply, permission)}` }
}

function why({ status, message, rateLimited }: Refusal, permission: string): string {
  const words = message === '' ? String(status) : `${status}: ${cutCodePoints(message, 120)}`
  if (rateLimited) return `GitHub's rate limit is reached (${words}); it is not waited for.`
  if (status === 0) return 'no answer came from GitHub.'
  if (status === 401) return `GitHub does not accept the token (${words}); check \`github-token\`.`
  if (status === 403 || status === 404) {
    return `GitHub refused it (${words}). The job needs \`permissions: ${permission}\`; pull requests of forks and of Dependabot get a read-only token.`
  }
  return `GitHub answered ${words}.`
}
