/** The events of the demo: of GitHub's payloads, the fields that say what is to be deployed. */

const repository = { full_name: 'octo-org/landing-site', default_branch: 'main' }
const sender = { login: 'octocat' }

export const pushedCommit = '6d5f8c2b9e4a1f70c3d8b5a2e9f6047b1c8d3a5e'
export const headCommit = 'a94f2c71b8d3e6f05c1a7b9d2e4f8c6a3b5d7e90'

/** What GitHub makes up to test a pull request; nobody wants it deployed. */
const mergeCommit = '0be1d4e7f2a5c8b3d6e9f0a1b4c7d8e5f2a3b6c9'

export const pullRequest = { number: 42, headRef: 'flight-board', title: 'Show the flight board on the landing page' }

export function push() {
  const payload = { ref: 'refs/heads/main', after: pushedCommit, deleted: false, repository, sender }
  return { name: 'push', payload, sha: pushedCommit }
}

export function pullRequestOpened() {
  const { number, headRef, title } = pullRequest
  const head = { sha: headCommit, ref: headRef, repo: repository }
  const base = { ref: 'main', repo: repository }
  const payload = {
    action: 'opened',
    number,
    pull_request: { number, title, state: 'open', user: sender, head, base },
    repository,
    sender,
  }
  return { name: 'pull_request', payload, sha: mergeCommit }
}
