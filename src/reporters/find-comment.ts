/** Finds our comment on a pull request, on whatever page it is: by marker and author. */

import type { GitHub } from '../core/ports.ts'
import type { ReportLimits } from '../core/reporter.ts'
import type { AuthorCheck } from './comment-author.ts'
import { encodeKey, readMarker } from './comment-marker.ts'
import { ask, type Refusal } from './github-request.ts'
import { type Comment, comments, read } from './github-shapes.ts'

export type Search =
  | { readonly kind: 'found'; readonly comment: Comment }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reply: Refusal }

export interface Sought {
  readonly github: GitHub
  readonly pullRequest: number
  readonly key: string
  readonly author: AuthorCheck
}

const perPage = 100
const mostPages = 30

/** The first of the pull request that is ours. https://docs.github.com/en/rest/issues/comments (read 2026-11-22) */
export async function findComment(sought: Sought, limits: ReportLimits): Promise<Search> {
  for (let page = 1; page <= mostPages; page += 1) {
    const parameters = { issue_number: sought.pullRequest, per_page: perPage, page }
    const reply = await ask(sought.github, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      parameters,
      limits,
    })
    if (reply.kind === 'failed') return { kind: 'failed', reply }
    const listed = read(comments, reply.data)
    if (listed === undefined) return { kind: 'failed', reply: refusal('the list of comments could not be read') }
    const found = await findOurs(listed, { sought, limits })
    if (found.kind !== 'none' || listed.length < perPage) return found
  }
  // To write a new one on such a pull request would add one with every run.
  return { kind: 'failed', reply: refusal(`there are more than ${perPage * mostPages} comments`) }
}

async function findOurs(
  listed: readonly Comment[],
  { sought, limits }: { sought: Sought; limits: ReportLimits },
): Promise<Search> {
  const key = encodeKey(sought.key)
  for (const comment of listed) {
    if (readMarker(comment.body ?? '')?.key !== key) continue
    const authorship = await sought.author.isOurs(comment, limits)
    if (authorship.kind === 'ours') return { kind: 'found', comment }
    if (authorship.kind === 'unknown') return { kind: 'failed', reply: authorship.reply }
  }
  return { kind: 'none' }
}

function refusal(message: string): Refusal {
  return { kind: 'failed', status: 200, message, rateLimited: false }
}
