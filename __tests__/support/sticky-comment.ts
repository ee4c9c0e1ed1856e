/** What the tests of the sticky comment share. */

import type { RunFacts } from '../../src/core/reporter.ts'
import { createCommentReporter } from '../../src/reporters/comment.ts'
import { writeMarker } from '../../src/reporters/comment-marker.ts'
import type { FakeGitHub } from './fake-github.ts'
import { aRun } from './stories.ts'

const key = 'flightcontrol preview/pr-42'
export const limits = { timeoutMs: 15_000 }
export const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
export const post = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
export const get = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}'
export const patch = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'

/** On pull request 42, as every story has it; `debug` is what it told the log. */
export function aReporter(
  fake: FakeGitHub,
  different: { run?: Partial<RunFacts>; key?: string; restored?: Record<string, string> } = {},
) {
  const debug: string[] = []
  const reporter = createCommentReporter({
    github: fake.github,
    run: aRun(different.run),
    key: different.key ?? key,
    log: { debug: (text) => debug.push(text) },
    ...(different.restored && { restored: different.restored }),
  })
  return { ...reporter, debug }
}

/** The body of a comment that this run has left. */
export function ours(run: Partial<RunFacts> = {}, given = key): string {
  return `${writeMarker(given, aRun(run))}\nan earlier state`
}

/** Who a comment is by that is none of ours. */
export const byPerson = { user: { login: 'mallory', type: 'User' }, performed_via_github_app: null }

/** The first line that people see of each comment. */
export function heading({ comments }: FakeGitHub): readonly (string | undefined)[] {
  return comments.map(({ body }) => body.split('\n')[1])
}
