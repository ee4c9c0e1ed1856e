/** Decisions made short enough for a table. */

import { type Decision, decideTarget, type Overrides } from '../../src/core/decide-target.ts'
import { type EventInput, type GitHubEvent, parseEvent } from '../../src/core/event.ts'
import type { Found } from '../../src/core/look-up.ts'

const noInputs: Overrides = { target: 'auto', commit: '', branch: '', pullRequest: undefined }

/** Answers of GitHub to a look-up. */
export const open: Found = {
  kind: 'pull-request',
  number: 12,
  headSha: 'b'.repeat(40),
  headRef: 'feat/b',
  open: true,
}
export const closed: Found = { ...open, open: false }

/** Names that git takes, and that a careless program would act upon. */
export const branchesFromHell = [
  'feat/a&force=true#x%2f',
  '::set-output name=x::y',
  '##[stop-commands]x',
  'a\r::error::b',
  'a\u001b[2Jb',
  'a\u202eb\u2066c\u200bd',
  '<!-- x --> @everyone #1 |',
  '__proto__',
  'refs/heads/a',
  '../../..',
  'x'.repeat(10_000),
] as const

export interface Circumstances extends Partial<Overrides> {
  readonly allowForks?: boolean
  readonly found?: Found
}

export function parsed(input: EventInput): GitHubEvent {
  const reading = parseEvent(input)
  if (reading.kind !== 'event') throw new Error(reading.what)
  return reading.event
}

export function decide(input: EventInput, { allowForks = false, found, ...inputs }: Circumstances = {}): Decision {
  const overrides = { ...noInputs, ...inputs }
  return decideTarget({ event: parsed(input), overrides, allowForks, ...(found === undefined ? {} : { found }) })
}

/** One line: kind, then what it is about. Commits are cut to seven digits. */
export function inShort(decision: Decision): string {
  switch (decision.kind) {
    case 'deploy':
      return `deploy ${subjectInShort(decision.subject)}`
    case 'skip':
    case 'refuse':
      return `${decision.kind} ${decision.reason}`
    case 'incomplete':
      return `demand ${decision.faults.map(({ input }) => input).join(', ')}`
    case 'look-up':
      return decision.what.by === 'number'
        ? `look up #${decision.what.pullRequest}`
        : `look up the pull request of ${decision.what.commit.slice(0, 7)}`
  }
}

function subjectInShort({
  target,
  commit,
  branch,
  pullRequest,
}: Extract<Decision, { kind: 'deploy' }>['subject']): string {
  const whose = pullRequest === undefined ? '' : ` #${pullRequest}`
  return `${target}${whose} ${commit === '' ? 'latest' : commit.slice(0, 7)} of ${branch === '' ? 'any branch' : branch}`
}
