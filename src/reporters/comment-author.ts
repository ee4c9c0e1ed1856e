/** Whose comment is it? A marker alone proves nothing: anybody can write one. */

import type { GitHub } from '../core/ports.ts'
import type { ReportLimits } from '../core/reporter.ts'
import { ask, isLost, type Refusal } from './github-request.ts'
import { type Comment, login, read, viewer } from './github-shapes.ts'

export type Authorship =
  | { readonly kind: 'ours' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unknown'; readonly reply: Refusal }

export interface AuthorCheck {
  isOurs(comment: Comment, limits: ReportLimits): Promise<Authorship>
  /** From the answer to a comment that we have just written. */
  learn(comment: Comment): void
}

/** `app`: the token is an app's, and this server does not say which one. */
type Identity = { readonly kind: 'login'; readonly login: string } | { readonly kind: 'app' }

/**
 * Asks who we are when the first marker is met, and not before. GraphQL's `viewer` knows every kind of token (a workflow's token is
 * `github-actions[bot]`); `GET /user` only a person's. Where both refuse, as on servers whose GraphQL is elsewhere, the
 * token is an app's: then a comment is ours if a bot wrote it through an app, never if a person did.
 * https://docs.github.com/en/graphql/reference/queries#viewer, https://docs.github.com/en/rest/users/users (read 2026-11-22)
 */
export function createAuthorCheck(github: GitHub): AuthorCheck {
  let known: Identity | undefined
  return {
    learn(comment) {
      if (comment.user) known = { kind: 'login', login: comment.user.login }
    },
    async isOurs(comment, limits) {
      const identity = known ?? (await whoAmI(github, limits))
      if (identity.kind === 'failed') return { kind: 'unknown', reply: identity }
      known = identity
      return { kind: wrote(identity, comment) ? 'ours' : 'foreign' }
    },
  }
}

function wrote(identity: Identity, { user, performed_via_github_app: app }: Comment): boolean {
  const isBot = user?.type === 'Bot'
  if (identity.kind === 'app') return isBot && typeof app === 'object' && app !== null
  return user?.login === identity.login || (isBot && user?.login === `${identity.login}[bot]`)
}

async function whoAmI(github: GitHub, limits: ReportLimits): Promise<Identity | Refusal> {
  const viewed = await ask(github, 'POST /graphql', { parameters: { query: '{ viewer { login } }' }, limits })
  const asViewer = viewed.kind === 'ok' ? read(viewer, viewed.data)?.data.viewer : undefined
  if (asViewer) return { kind: 'login', login: asViewer.login }
  const asked = await ask(github, 'GET /user', { parameters: {}, limits })
  const asUser = asked.kind === 'ok' ? read(login, asked.data) : undefined
  if (asUser) return { kind: 'login', login: asUser.login }
  // Nothing was learnt: to guess now could make a second comment beside our own.
  return isLost(asked) ? asked : { kind: 'app' }
}
