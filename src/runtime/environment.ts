/** What the runner tells through the environment. */

import type { RunFacts } from '../core/reporter.ts'

const read = (name: string) => process.env[name]?.trim() ?? ''

/** As the runner passes it: upper case, blanks to underscores, hyphens kept. */
export function readInput(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
}

/** Empty texts, attempt 1 and number 0 outside of a run. */
export function readRunFacts(): RunFacts {
  const [owner = '', repo = ''] = read('GITHUB_REPOSITORY').split('/')
  const runId = /^\d+$/.test(read('GITHUB_RUN_ID')) ? read('GITHUB_RUN_ID') : ''
  const attempt = wholeNumber(read('GITHUB_RUN_ATTEMPT'), 1)
  return {
    owner,
    repo,
    runId,
    runNumber: wholeNumber(read('GITHUB_RUN_NUMBER'), 0),
    runAttempt: attempt,
    workflow: read('GITHUB_WORKFLOW'),
    job: read('GITHUB_JOB'),
    eventName: read('GITHUB_EVENT_NAME'),
    actor: read('GITHUB_ACTOR'),
    runUrl: runId && repo ? `${serverUrl()}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}` : '',
  }
}

/** What the runner says of the event, beside its payload. */
export function readEventFacts() {
  return {
    name: read('GITHUB_EVENT_NAME'),
    sha: read('GITHUB_SHA'),
    ref: read('GITHUB_REF'),
    actor: read('GITHUB_ACTOR'),
    repository: read('GITHUB_REPOSITORY'),
  }
}

/** GitHub's API; another on GHES. */
export function gitHubApiUrl(): string {
  return read('GITHUB_API_URL') || 'https://api.github.com'
}

export function isStepDebug(): boolean {
  return read('RUNNER_DEBUG') === '1'
}

function serverUrl(): string {
  return read('GITHUB_SERVER_URL') || 'https://github.com'
}

function wholeNumber(text: string, otherwise: number): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : otherwise
}
