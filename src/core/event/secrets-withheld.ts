/** Which runs GitHub starts without the repository's secrets. */

import type { GitHubEvent } from './github-event.ts'

/**
 * Empty where secrets are given. `actor` is `GITHUB_ACTOR`.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#workflows-in-forked-repositories
 * https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-on-actions (both read 2026-11-22)
 */
export function secretsWithheld(event: GitHubEvent, actor: string): '' | 'fork' | 'dependabot' {
  const byDependabot = actor === 'dependabot[bot]'
  if (event.kind === 'pull-request') {
    // `pull_request_target` runs in the base repository, with its secrets.
    if (event.name === 'pull_request_target') return ''
    if (event.fork) return 'fork'
    return event.dependabot || byDependabot ? 'dependabot' : ''
  }
  return byDependabot && withheldFromDependabot.has(event.name) ? 'dependabot' : ''
}

const withheldFromDependabot: ReadonlySet<string> = new Set([
  'push',
  'create',
  'deployment',
  'deployment_status',
  'pull_request_review',
  'pull_request_review_comment',
])
