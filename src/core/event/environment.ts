/** What `GITHUB_SHA` and `GITHUB_REF` tell. https://docs.github.com/en/actions/reference/workflows-and-actions/variables (read 2026-11-22) */

import { branchOfRef, isCommitSha, isPullRequestNumber } from './fields.ts'
import type { Environment, EventInput } from './github-event.ts'

export function readEnvironment({ sha, ref }: Pick<EventInput, 'sha' | 'ref'>): Environment {
  const number = Number(/^refs\/pull\/([0-9]+)\/(?:merge|head)$/.exec(ref)?.[1])
  const pullRequest = isPullRequestNumber(number) ? number : undefined
  // Under such a ref the SHA is a merge that GitHub made up; nobody wants that deployed.
  const usable = isCommitSha(sha) && !ref.startsWith('refs/pull/')
  return { commit: usable ? sha : '', branch: branchOfRef(ref), pullRequest }
}
