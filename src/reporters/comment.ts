/** The sticky comment: one per key on a pull request, edited from pending to its end; the newest run wins. */

import type { GitHub, GitHubReply, Log } from '../core/ports.ts'
import type { Reporter, ReportLimits, ReportResult, RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { createAuthorCheck } from './comment-author.ts'
import { isNewer, readMarker, writeMarker } from './comment-marker.ts'
import { findComment, type Search } from './find-comment.ts'
import { ask, askOnce, failureOf, isLost, type Refusal, refusalWarning } from './github-request.ts'
import { comment, idFrom, read } from './github-shapes.ts'
import { renderComment } from './render-markdown.ts'
import { standingOf } from './standing.ts'

export interface CommentOptions {
  readonly github: GitHub
  readonly run: RunFacts
  /** Tells two comments on one pull request apart; must be the same in every run that is to edit the same comment. */
  readonly key: string
  readonly log: Pick<Log, 'debug'>
  /** What `memory()` of a killed process held. */
  readonly restored?: Readonly<Record<string, string>>
  /** What it says, where that is not the story of one deployment. */
  readonly render?: (story: Story, run: RunFacts) => string
}

const memoryName = 'comment-id'
const done: ReportResult = { kind: 'done' }

interface Writing {
  readonly body: string
  readonly pullRequest: number
  readonly limits: ReportLimits
  /** False where only a comment that exists is to be edited. */
  readonly mayCreate: boolean
}

/**
 * Needs `pull-requests: write`. Never throws for what GitHub answers: a refusal is a warning.
 * https://docs.github.com/en/rest/issues/comments (read 2026-11-22)
 */
export function createCommentReporter(options: CommentOptions): Reporter {
  const { github, run, key, log, render = renderComment } = options
  const author = createAuthorCheck(github)
  let id = idFrom(options.restored?.[memoryName])
  let overtaken = false

  async function tell(story: Story, limits: ReportLimits): Promise<ReportResult> {
    const { pullRequest } = story.subject
    const standing = standingOf(story)
    // A run that deploys nothing has nothing to say of what another one deployed, except that it is over.
    if (pullRequest === undefined || standing === 'skipped' || overtaken) return done
    const body = `${writeMarker(key, run)}\n${render(story, run)}`
    const failure = await write({ body, pullRequest, limits, mayCreate: standing !== 'closed' })
    if (failure === undefined) return done
    const what = `The comment on pull request ${pullRequest}`
    return refusalWarning(what, { reply: failure, permission: 'pull-requests: write' })
  }

  /** undefined when the comment is as it should be. */
  async function write(writing: Writing): Promise<Refusal | undefined> {
    const search = await locate(writing)
    if (search.kind === 'failed') return search.reply
    const reply = search.kind === 'found' ? await edit(search, writing) : await create(writing)
    if (!isGone(reply) || search.kind === 'none') return failureOf(reply)
    // Deleted between reading and writing: there may be another one by now, else one new comment takes its place.
    id = undefined
    const again = await locate(writing)
    if (again.kind === 'failed') return again.reply
    return failureOf(again.kind === 'found' ? await edit(again, writing) : await create(writing))
  }

  async function locate(writing: Writing): Promise<Search> {
    const known = id === undefined ? undefined : await readKnown(id, writing.limits)
    const search =
      known ?? (await findComment({ github, pullRequest: writing.pullRequest, key, author }, writing.limits))
    if (search.kind === 'found') id = search.comment.id
    return search
  }

  /** undefined when it was deleted. */
  async function readKnown(commentId: number, limits: ReportLimits): Promise<Search | undefined> {
    const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
    const reply = await ask(github, route, { parameters: { comment_id: commentId }, limits })
    if (isGone(reply)) return undefined
    if (reply.kind === 'failed') return { kind: 'failed', reply }
    return { kind: 'found', comment: read(comment, reply.data) ?? { id: commentId } }
  }

  async function edit(
    { comment: { id: commentId, body } }: Extract<Search, { kind: 'found' }>,
    writing: Writing,
  ): Promise<GitHubReply | undefined> {
    const marker = readMarker(body ?? '')
    if (marker !== undefined && isNewer(marker.run, run)) {
      overtaken = true
      log.debug(`comment: run ${marker.run.runNumber} is newer and owns the comment; it is left alone`)
      return undefined
    }
    if (same(body ?? '', writing.body)) return undefined
    const parameters = { comment_id: commentId, body: writing.body }
    return ask(github, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      parameters,
      limits: writing.limits,
    })
  }

  /** After a lost answer the comment may stand all the same: it is looked for before anything is written again. */
  async function create(writing: Writing): Promise<GitHubReply | undefined> {
    if (!writing.mayCreate) return undefined
    const reply = await post(writing)
    if (reply.kind === 'ok') return giveWay(writing)
    if (!isLost(reply)) return reply
    const search = await locate(writing)
    if (search.kind === 'found') return edit(search, writing)
    // Without any answer it may still be on its way; with a 5xx and no comment it is not.
    return search.kind === 'none' && reply.status > 0 ? post(writing) : reply
  }

  /** Two runs that look at the same moment both find nothing: of their two comments the older one stays. */
  async function giveWay(writing: Writing): Promise<GitHubReply | undefined> {
    const own = id
    const first = await findComment({ github, pullRequest: writing.pullRequest, key, author }, writing.limits)
    if (own === undefined || first.kind !== 'found' || first.comment.id === own) return undefined
    id = first.comment.id
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
    await askOnce(github, route, { parameters: { comment_id: own }, limits: writing.limits })
    return edit(first, writing)
  }

  async function post({ pullRequest, body, limits }: Writing): Promise<GitHubReply> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const reply = await askOnce(github, route, { parameters: { issue_number: pullRequest, body }, limits })
    const written = reply.kind === 'ok' ? read(comment, reply.data) : undefined
    if (written) author.learn(written)
    id = written?.id
    return reply
  }

  return {
    name: 'comment',
    open: tell,
    update: tell,
    close: tell,
    memory: () => (id === undefined ? {} : { [memoryName]: String(id) }),
  }
}

function isGone(reply: GitHubReply | undefined): boolean {
  return reply?.kind === 'failed' && reply.status === 404
}

/** GitHub may give line ends back as CR LF. */
function same(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.trim()
}
