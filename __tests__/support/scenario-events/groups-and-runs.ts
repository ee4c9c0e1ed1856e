/** Merge groups, and what other workflows leave to be deployed. */

import type { Simulator } from '../../../simulator/index.ts'
import { type JsonObject, sha } from '../events.ts'
import { closed, type EventRow, open } from './event-row.ts'

/** A finished run of another workflow in the same repository. */
const run = (changes: JsonObject) => ({
  workflow_run: { conclusion: 'success', head_sha: sha('a'), head_branch: 'feat/a', pull_requests: [], ...changes },
  repository: { full_name: 'octo-org/octo-repo' },
})
const ofFork = { event: 'pull_request', head_repository: { full_name: 'stranger/octo-repo' } }
const listed = (number: number, digit: string) => ({ number, head: { sha: sha(digit) } })

/** GitHub knows commits of a fork only by the branch of their pull request. */
function openFromFork(simulator: Simulator): void {
  const found = { number: 12, state: 'open', head: { sha: sha('a'), ref: 'feat/a' } }
  simulator.fault({ match: { path: /\/commits\/\w+\/pulls$/ }, reply: { status: 200, body: [] } })
  simulator.fault({ match: { path: /\/pulls$/ }, reply: { status: 200, body: [found] } })
}

const groupBranch = 'gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64'

export const groupsAndRuns: readonly EventRow[] = [
  {
    story: 'merge_group checks_requested',
    event: 'merge_group',
    asked: ['preview #104 2ffea6d'],
    told: `success, succeeded: preview #104 2ffea6d of ${groupBranch}`,
  },
  {
    story: 'merge_group destroyed',
    event: 'merge_group',
    changes: { action: 'destroyed' },
    asked: [],
    told: `skipped, activity-ignored: none #104 2ffea6d of ${groupBranch}`,
  },
  {
    story: 'workflow_run of a pull request that the payload names',
    event: 'workflow_run',
    changes: run({ event: 'pull_request', pull_requests: [listed(3, 'c'), listed(4, 'a')] }),
    asked: ['preview #4 aaaaaaa'],
    told: 'success, succeeded: preview #4 aaaaaaa of feat/a',
  },
  {
    story: 'workflow_run of a pull request, looked up by commit',
    event: 'workflow_run',
    changes: run({ event: 'pull_request' }),
    given: open,
    asked: ['pull requests of aaaaaaa', 'preview #12 aaaaaaa'],
    told: 'success, succeeded: preview #12 aaaaaaa of feat/a',
  },
  {
    story: 'workflow_run of a pull request that is closed by now',
    event: 'workflow_run',
    changes: run({ event: 'pull_request' }),
    given: closed,
    asked: ['pull requests of aaaaaaa'],
    told: 'skipped, pull-request-closed: none #12 aaaaaaa of feat/a',
  },
  {
    story: 'workflow_run of a pull request that nobody finds',
    event: 'workflow_run',
    changes: run({ event: 'pull_request' }),
    asked: ['pull requests of aaaaaaa'],
    told: 'invalid, invalid-input: preview aaaaaaa of feat/a',
  },
  {
    story: 'workflow_run of a push',
    event: 'workflow_run',
    changes: run({ event: 'push' }),
    asked: ['normal aaaaaaa of feat/a'],
    told: 'success, succeeded: normal aaaaaaa of feat/a',
  },
  {
    story: 'workflow_run of a fork',
    event: 'workflow_run',
    changes: run(ofFork),
    asked: [],
    told: 'invalid, fork-refused: none aaaaaaa of feat/a',
  },
  {
    story: 'workflow_run of a fork, allowed, looked up by its branch',
    event: 'workflow_run',
    changes: run(ofFork),
    inputs: { 'allow-forks': 'true' },
    given: openFromFork,
    asked: ['pull requests of aaaaaaa', 'pull requests of stranger:feat/a', 'preview #12 aaaaaaa'],
    told: 'success, succeeded: preview #12 aaaaaaa of feat/a',
  },
  ...['failure', 'cancelled', 'skipped', 'timed_out'].map((conclusion) => ({
    story: `workflow_run that ended in ${conclusion}`,
    event: 'workflow_run',
    changes: run({ event: 'push', conclusion }),
    asked: [],
    told: 'skipped, run-not-successful: none aaaaaaa of feat/a',
  })),
]
