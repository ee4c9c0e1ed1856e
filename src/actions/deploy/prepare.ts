/** Everything that is settled before a request starts something: inputs, event, decision, secrets. */

import { type Decision, decideTarget } from '../../core/decide-target.ts'
import type { Subject } from '../../core/deployment.ts'
import { type EventReading, type GitHubEvent, secretsWithheld } from '../../core/event.ts'
import type { Fault } from '../../core/input-reader.ts'
import { invalidInput } from '../../core/invalid-input.ts'
import { lookUp } from '../../core/look-up.ts'
import { type Outcome, outcome } from '../../core/outcome.ts'
import type { Clock, GitHub } from '../../core/ports.ts'
import type { DeployInputs, DeployInputsReading } from './inputs.ts'

/** `outcome` is set where nothing is to be triggered or followed. */
export interface Prepared {
  readonly subject: Subject
  /** The sentence of the decision, for the log. */
  readonly why: string
  readonly outcome: Outcome | undefined
  /** Everything that is wrong with the inputs. */
  readonly faults: readonly Fault[]
}

export interface PrepareWorld {
  readonly event: EventReading
  readonly actor: string
  readonly github: GitHub | undefined
  readonly signal: AbortSignal
  readonly clock: Clock
}

/** Nothing is sent to a provider; GitHub is asked at most for one look-up. Never throws for what it answers. */
export async function prepare(reading: DeployInputsReading, world: PrepareWorld): Promise<Prepared> {
  const { inputs, faults } = reading
  const { event } = world
  if (inputs.deploymentId !== '') return prepareResume(reading, event)
  if (event.kind === 'broken') {
    return faults.length > 0 ? refused(nothing(inputs), faults) : ended(nothing(inputs), brokenEvent(event.what))
  }
  const decided = decide(inputs, event.event)
  const decision = decided.kind === 'look-up' && faults.length === 0 ? await ask(decided, { inputs, world }) : decided
  if ('outcome' in decision) return decision
  return settle(decision, { reading, event: event.event, actor: world.actor })
}

function decide(
  inputs: DeployInputs,
  event: GitHubEvent,
  found?: Parameters<typeof decideTarget>[0]['found'],
): Decision {
  return decideTarget({ event, overrides: inputs, allowForks: inputs.allowForks, ...(found && { found }) })
}

/** To follow a deployment, the event only says what it is about; it can't be in the way. */
function prepareResume({ inputs, faults }: DeployInputsReading, event: EventReading): Prepared {
  const decision = event.kind === 'event' ? decide(inputs, event.event) : undefined
  const subject = decision && 'subject' in decision ? decision.subject : nothing(inputs)
  const why = `follows deployment ${inputs.deploymentId}, as \`deployment-id\` says`
  const missing = inputs.apiKey === '' ? [needs('api-key', 'a deployment can not be followed without it')] : []
  const all = [...faults, ...missing]
  if (all.length > 0) return refused(subject, all)
  return inputs.dryRun ? ended(subject, dryRun(why), why) : { subject, why, outcome: undefined, faults: [] }
}

async function ask(
  { what }: Extract<Decision, { kind: 'look-up' }>,
  { inputs, world }: { inputs: DeployInputs; world: PrepareWorld },
): Promise<Decision | Prepared> {
  const { event, github } = world
  if (github === undefined || event.kind === 'broken') {
    const happened =
      'This event does not say which pull request it is about, and there is no `github-token` to ask GitHub with.'
    return ended(nothing(inputs), outcome({ reason: 'not-permitted', happened, next: lookUpPermission }))
  }
  const { signal, clock } = world
  const answer = await lookUp(what, github, { timeoutMs: inputs.limits.requestTimeoutMs, signal, clock })
  if (answer.kind === 'failed') return ended(nothing(inputs), world.signal.aborted ? cancelled : outcome(answer))
  return decide(inputs, event.event, answer.found)
}

const cancelled = outcome({
  reason: 'workflow-cancelled',
  happened: 'The workflow was cancelled before it was known what to deploy; nothing was started.',
  next: 'Run this job again.',
})

const lookUpPermission =
  'Give the job `permissions: pull-requests: read` and leave `github-token` at its default, or say it with `pull-request` and `commit`.'

function settle(
  decision: Decision,
  given: { reading: DeployInputsReading; event: GitHubEvent; actor: string },
): Prepared {
  const { inputs, faults } = given.reading
  switch (decision.kind) {
    case 'look-up':
      return refused(nothing(inputs), faults)
    case 'refuse': {
      const { subject, reason, why, next } = decision
      return faults.length > 0
        ? refused(subject, faults, why)
        : ended(subject, outcome({ reason, happened: `${why}.`, next }), why)
    }
    case 'skip': {
      const { subject, reason, why } = decision
      return faults.length > 0
        ? refused(subject, faults, why)
        : ended(subject, outcome({ reason, happened: `${why}.` }), why)
    }
    case 'incomplete':
    case 'deploy':
      return settleDeploy(decision, given)
  }
}

function settleDeploy(
  decision: Extract<Decision, { kind: 'deploy' | 'incomplete' }>,
  { reading, event, actor }: { reading: DeployInputsReading; event: GitHubEvent; actor: string },
): Prepared {
  const { inputs, faults } = reading
  const { subject, why } = decision
  const withheld = secretsWithheld(event, actor)
  const missing = missingSecrets(inputs, { subject, faults, withheld })
  const wrong = [...faults, ...(decision.kind === 'incomplete' ? decision.faults : [])]
  if (withheld !== '' && inputs.onMissingSecret === 'skip' && missing.length > 0 && wrong.every(isWithheld)) {
    return ended({ ...subject, target: 'none' }, withheldSkip(withheld), why)
  }
  const all = [...wrong, ...missing]
  if (all.length > 0) {
    const end = refused(subject, all, why)
    return withheld !== '' && wrong.every(isWithheld)
      ? { ...end, outcome: { ...invalidInput(all), next: skipping } }
      : end
  }
  return inputs.dryRun ? ended(subject, dryRun(why), why) : { subject, why, outcome: undefined, faults: [] }
}

/** A tracker that is named completely lacks its token where GitHub gives no secrets. */
function isWithheld({ input }: Fault): boolean {
  return input === 'tracker-token'
}

/** A secret that is there but faulty has been complained of already. */
function missingSecrets(
  inputs: DeployInputs,
  { subject, faults, withheld }: { subject: Subject; faults: readonly Fault[]; withheld: '' | 'fork' | 'dependabot' },
): readonly Fault[] {
  const hook = subject.target === 'preview' ? 'preview-hook' : 'hook'
  const given = subject.target === 'preview' ? inputs.previewHook : inputs.hook
  const why = withheld === '' ? '' : `; ${withheldWhy[withheld]}`
  const missing: Fault[] = []
  if (given === '') missing.push(needs(hook, `a ${subject.target} deployment can not be started without it${why}`))
  if (inputs.wait && inputs.apiKey === '') {
    missing.push(
      needs(
        'api-key',
        `a deployment can not be followed without it${why}`,
        ', or `wait: false` to only start the deployment',
      ),
    )
  }
  return missing.filter(({ input }) => !faults.some((fault) => fault.input === input))
}

function needs(input: string, problem: string, besides = ''): Fault {
  return { input, problem: `it is missing: ${problem}`, legal: `a secret of the repository${besides}` }
}

const skipping = 'Set `on-missing-secret: skip`, and such runs pass without a deployment.'

const withheldWhy = {
  fork: 'GitHub gives no secrets to pull requests of forks',
  dependabot: 'GitHub gives Dependabot only its own secrets (settings, Secrets, Dependabot)',
} as const

function withheldSkip(withheld: 'fork' | 'dependabot'): Outcome {
  return outcome({ reason: 'secrets-unavailable', happened: `Nothing was deployed: ${withheldWhy[withheld]}.` })
}

function dryRun(why: string): Outcome {
  return outcome({ reason: 'dry-run', happened: `Dry run: nothing was sent. Decided: ${why}.` })
}

function brokenEvent(what: string): Outcome {
  return outcome({
    reason: 'broken-event',
    happened: `The event of this run can not be read: ${what}. Nothing was sent.`,
    next: 'Run this job again; outside GitHub Actions, give GITHUB_EVENT_NAME and GITHUB_EVENT_PATH.',
  })
}

function nothing(inputs: DeployInputs): Subject {
  const commit = inputs.commit === 'latest' ? '' : inputs.commit
  return { target: 'none', commit, branch: inputs.branch, pullRequest: inputs.pullRequest }
}

function ended(subject: Subject, end: Outcome, why = ''): Prepared {
  return { subject, why, outcome: end, faults: [] }
}

function refused(subject: Subject, faults: readonly Fault[], why = ''): Prepared {
  return { subject, why, outcome: invalidInput(faults), faults }
}
