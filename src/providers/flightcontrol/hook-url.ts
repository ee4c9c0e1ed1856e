/** Deploy hook URLs: the user's URL, with what shall be deployed added to it. */

import type { Subject } from '../../core/deployment.ts'

/**
 * `…/api/deploy-hook/{envId}/{secret}?commit&branch&force`; parameters that the URL has already are kept.
 * https://www.flightcontrol.dev/docs/guides/flightcontrol/deploy-hooks (read 2026-11-22)
 */
export function normalHookUrl(hook: string, subject: Subject, force: boolean): string {
  const url = new URL(hook)
  if (subject.commit !== '') url.searchParams.set('commit', subject.commit)
  if (subject.branch !== '') url.searchParams.set('branch', subject.branch)
  if (force) url.searchParams.set('force', 'true')
  return url.href
}

/** `…/api/deploy-hook/{previewEnvId}/{secret}/{prNumber}/{commitSHA}?force` */
export function previewHookUrl(hook: string, subject: Subject, force: boolean): string {
  const url = new URL(hook)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${subject.pullRequest}/${subject.commit}`
  if (force) url.searchParams.set('force', 'true')
  return url.href
}
