/** Comments of issues and pull requests. */

import type { Handler } from '../api.ts'
import { fieldsOf, textOf } from '../json.ts'
import { invalid, notFound } from './errors.ts'
import { renderApp, renderUser } from './identity.ts'
import { paged } from './paging.ts'
import type { GithubWorld } from './world.ts'

export interface StoredComment {
  readonly id: number
  readonly issueNumber: number
  readonly author: string
  readonly createdAt: string
  body: string
  updatedAt: string
}

export type CommentSeed = { readonly issueNumber: number; readonly body: string; readonly author?: string }

const longestBody = 65_536

export function createComments(world: GithubWorld) {
  const comments: StoredComment[] = []

  function seedComment({ issueNumber, body, author = world.identity.login }: CommentSeed): StoredComment {
    const now = world.timestamp()
    const comment = { id: world.nextId(), issueNumber, body, author, createdAt: now, updatedAt: now }
    comments.push(comment)
    return comment
  }

  const withComment =
    (use: (comment: StoredComment, body: unknown) => ReturnType<Handler>): Handler =>
    ({ params, body }) => {
      const comment = comments.find(({ id }) => `${id}` === params['comment_id'])
      return comment === undefined ? notFound() : use(comment, body)
    }

  const render = (comment: StoredComment) => renderComment(world, comment)
  const tooLong = () => invalid('IssueComment', 'body', `body is too long (maximum is ${longestBody} characters)`)

  const handlers = {
    'issues/list-comments': (call) => {
      const found = comments.filter(({ issueNumber }) => `${issueNumber}` === call.params['issue_number'])
      return paged(found.map(render), call)
    },
    'issues/create-comment': ({ params, body: sent }) => {
      const body = textOf(fieldsOf(sent)['body'])
      if (body.trim() === '') return invalid('IssueComment', 'body', "body can't be blank")
      if ([...body].length > longestBody) return tooLong()
      return { status: 201, body: render(seedComment({ issueNumber: Number(params['issue_number']), body })) }
    },
    'issues/get-comment': withComment((comment) => ({ status: 200, body: render(comment) })),
    'issues/update-comment': withComment((comment, sent) => {
      const body = textOf(fieldsOf(sent)['body'])
      if ([...body].length > longestBody) return tooLong()
      comment.body = body
      comment.updatedAt = world.timestamp()
      return { status: 200, body: render(comment) }
    }),
    'issues/delete-comment': withComment((comment) => {
      comments.splice(comments.indexOf(comment), 1)
      return { status: 204 }
    }),
  } satisfies Record<string, Handler>

  return { comments, seedComment, handlers }
}

function renderComment({ example, repository }: GithubWorld, comment: StoredComment) {
  const { id, issueNumber, author, body, createdAt, updatedAt } = comment
  const api = `https://api.github.com/repos/${repository}/issues`
  return {
    ...example('/repos/{owner}/{repo}/issues/{issue_number}/comments', 'post', 201),
    id,
    url: `${api}/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issueNumber}#issuecomment-${id}`,
    issue_url: `${api}/${issueNumber}`,
    body,
    user: renderUser(author),
    created_at: createdAt,
    updated_at: updatedAt,
    author_association: author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    performed_via_github_app: renderApp(author, createdAt),
  }
}
