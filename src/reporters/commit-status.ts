/** A commit status on the deployed commit: what gates a merge where a check would not land on the pull request. */

import type { GitHub } from '../core/ports.ts'
import type { Reporter, ReportLimits, ReportResult, RunFacts } from '../core/reporter.ts'
import type { Story } from '../core/story.ts'
import { apiText } from './api-text.ts'
import { ask, refusalWarning } from './github-request.ts'
import { type Standing, standingOf } from './standing.ts'
import { statement } from './statement.ts'

export interface CommitStatusOptions {
  readonly github: GitHub
  readonly run: RunFacts
  /** The name of the status, as branch protection knows it. */
  readonly context: string
  /** `pass`: the user's word that a superseded deployment is no failure; a green status then says so too. */
  readonly onCancelled: 'fail' | 'pass'
  /** What `memory()` of a killed process held. */
  readonly restored?: Readonly<Record<string, string>>
}

/** https://docs.github.com/en/rest/commits/statuses (read 2026-11-22) */
type StatusState = 'pending' | 'success' | 'failure' | 'error'

const shaName = 'commit-status-sha'
const done: ReportResult = { kind: 'done' }

/** Needs `statuses: write`. Never throws for what GitHub answers: a refusal is a warning. */
export function createCommitStatusReporter(options: CommitStatusOptions): Reporter {
  const { github, run, context } = options
  let sha = shaOf(options.restored?.[shaName])
  let told = ''

  async function tell(story: Story, limits: ReportLimits): Promise<ReportResult> {
    const state = stateOf(story, options.onCancelled)
    const description = apiText(statement(story))
    if (state === undefined || told === `${state} ${description}`) return done
    sha ??= shaOf(story.subject.commit)
    if (sha === undefined)
      return {
        kind: 'warning',
        text: `The commit status ${context} could not be written: there is no commit to put it on.`,
      }
    // The run, in every state: a status is proof for a gate, and its link leads to the evidence. The address is in the comment.
    const link = run.runUrl === '' ? {} : { target_url: run.runUrl }
    const parameters = { sha, state, context, description, ...link }
    const reply = await ask(github, 'POST /repos/{owner}/{repo}/statuses/{sha}', { parameters, limits })
    if (reply.kind === 'ok') {
      told = `${state} ${description}`
      return done
    }
    // A run without secrets has a read-only token as well; a warning that nobody can heal is no help.
    if (reply.status === 403 && isWithoutSecrets(story) && !reply.rateLimited) return done
    return refusalWarning(`The commit status ${context}`, { reply, permission: 'statuses: write' })
  }

  return {
    name: 'commit-status',
    open: tell,
    update: tell,
    close: tell,
    memory: () => (sha === undefined ? {} : { [shaName]: sha }),
  }
}

const states: Readonly<Record<Exclude<Standing, 'skipped' | 'cancelled' | 'closed'>, StatusState>> = {
  starting: 'pending',
  queued: 'pending',
  preparing: 'pending',
  building: 'pending',
  deploying: 'pending',
  finishing: 'pending',
  landed: 'success',
  unchanged: 'success',
  // Nobody knows yet how it ends: a later job that follows it with `deployment-id` and the same context will say.
  triggered: 'pending',
  failed: 'failure',
  'timed-out': 'failure',
  interrupted: 'error',
  uncertain: 'error',
  refused: 'error',
  broken: 'error',
}

/**
 * undefined: none. A run that skips sets nothing, since another run of the same commit may have something to say; but where
 * the secrets are withheld no run ever will, and a required status that never comes blocks the pull request of every fork and
 * of Dependabot for good. `on-missing-secret: skip` asks to let those pass, as GitHub does with a job that is skipped.
 */
function stateOf(story: Story, onCancelled: 'fail' | 'pass'): StatusState | undefined {
  const standing = standingOf(story)
  if (standing === 'cancelled') return onCancelled === 'pass' ? 'success' : 'failure'
  if (standing === 'closed' || standing === 'skipped') return isWithoutSecrets(story) ? 'success' : undefined
  return states[standing]
}

function isWithoutSecrets({ outcome }: Story): boolean {
  return outcome?.reason === 'secrets-unavailable'
}

/** GitHub wants a whole SHA-1 or SHA-256. */
function shaOf(text: string | undefined): string | undefined {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text) ? text : undefined
}
