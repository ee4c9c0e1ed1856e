import { describe, expect, it } from '@jest/globals'
import { readDeployInputs } from '../../../../src/actions/deploy/inputs.ts'
import { type Prepared, prepare } from '../../../../src/actions/deploy/prepare.ts'
import { type EventInput, type EventReading, parseEvent } from '../../../../src/core/event.ts'
import type { GitHub } from '../../../../src/core/ports.ts'
import {
  comment,
  commentOnIssue,
  eventInput,
  ofFork,
  onMain,
  pull,
  pullTarget,
  push,
  sha,
} from '../../../support/events.ts'
import { gitHub, mine, ok, pullRequest, refusal } from '../../../support/github-replies.ts'
import { type RawInputs, rawInputs } from '../../../support/raw-inputs.ts'
import { virtualClock } from '../../../support/virtual-clock.ts'

const hook = 'https://app.flightcontrol.dev/api/deploy-hook/env-1/fake-hook-secret-0123456789'
const secrets: RawInputs = { hook, 'preview-hook': hook, 'api-key': 'fake-api-key-0123456789' }
const uuid = '123e4567-e89b-12d3-a456-426614174000'
const trackerOfFork: RawInputs = {
  'tracker-url': 'https://tracker.example.com',
  'tracker-component-id': uuid,
  'tracker-environment-id': uuid,
}

const pushed = push({ ref: 'refs/heads/main', after: sha('a') })
const opened = pull('opened', { number: 12, head: { sha: sha('a'), ref: 'feat/a' } })
const openedByFork = pull('opened', ofFork)

interface Given {
  readonly github?: GitHub
  readonly actor?: string
  readonly signal?: AbortSignal
}

function prepared(event: EventInput | EventReading, inputs: RawInputs, given: Given = {}): Promise<Prepared> {
  const { github, actor = 'octocat', signal = new AbortController().signal } = given
  return prepare(readDeployInputs(rawInputs(inputs)), {
    event: 'kind' in event ? event : parseEvent(event),
    actor,
    github,
    signal,
    clock: virtualClock(),
  })
}

function happened({ outcome }: Prepared): string {
  return outcome?.happened ?? ''
}

describe('a push', () => {
  it('with all it needs is ready to go', async () => {
    expect(await prepared(pushed, secrets)).toEqual({
      subject: { target: 'normal', commit: sha('a'), branch: 'main', pullRequest: undefined },
      why: expect.stringContaining('normal deployment of aaaaaaa on main'),
      outcome: undefined,
      faults: [],
    })
  })

  it('of nothing deploys nothing', async () => {
    const { subject, outcome } = await prepared(push({ deleted: true, after: '0'.repeat(40) }), secrets)
    expect(subject.target).toBe('none')
    expect(outcome).toMatchObject({ result: 'skipped', reason: 'branch-deleted' })
    expect(outcome?.happened).toMatch(/\.$/)
  })

  it('to somewhere else than the user names deploys what the user names', async () => {
    const inputs = { ...secrets, target: 'preview', 'pull-request': '7', commit: sha('c') }
    expect((await prepared(pushed, inputs)).subject).toEqual({
      target: 'preview',
      commit: sha('c'),
      branch: 'main',
      pullRequest: 7,
    })
  })

  it('that is only tried out says what would be', async () => {
    const { outcome, subject, why } = await prepared(pushed, { ...secrets, 'dry-run': 'true' })
    expect(outcome).toMatchObject({ result: 'skipped', reason: 'dry-run' })
    expect(outcome?.happened).toBe(`Dry run: nothing was sent. Decided: ${why}.`)
    expect(subject.target).toBe('normal')
  })
})

describe('a secret that is missing', () => {
  it('is asked for by its name, all of them at once', async () => {
    const { outcome, faults } = await prepared(pushed, {})
    expect(outcome).toMatchObject({
      result: 'invalid',
      reason: 'invalid-input',
      next: 'Mend the `with:` of this step.',
    })
    expect(faults).toEqual([
      {
        input: 'hook',
        problem: 'it is missing: a normal deployment can not be started without it',
        legal: 'a secret of the repository',
      },
      {
        input: 'api-key',
        problem: 'it is missing: a deployment can not be followed without it',
        legal: 'a secret of the repository, or `wait: false` to only start the deployment',
      },
    ])
    expect(outcome?.happened).toMatch(/^2 inputs are wrong, and nothing was sent: `hook`: .*; `api-key`: .*\.$/)
  })

  it('is the hook of what is to be deployed', async () => {
    const { faults } = await prepared(opened, { hook, 'api-key': 'fake-api-key-0123456789' })
    expect(faults.map(({ input }) => input)).toEqual(['preview-hook'])
    expect((await prepared(pushed, { hook, wait: 'false' })).outcome).toBeUndefined()
  })

  it('is not missed where it is there, but faulty', async () => {
    const result = await prepared(pushed, { ...secrets, hook: 'nonsense', 'api-key': 'a b' })
    expect(happened(result)).toMatch(/^2 inputs are wrong/)
    expect(happened(result)).not.toContain('missing')
  })

  it('of a scheme alone is missing too', async () => {
    const { faults } = await prepared(pushed, { ...secrets, 'api-key': 'Bearer ' })
    expect(faults.map(({ input }) => input)).toEqual(['api-key'])
  })
})

describe('a run to which GitHub gives no secrets', () => {
  it('fails, and says how it need not', async () => {
    const result = await prepared(openedByFork, {})
    expect(result.outcome).toMatchObject({ reason: 'invalid-input' })
    expect(happened(result)).toContain('GitHub gives no secrets to pull requests of forks')
    expect(result.outcome?.next).toBe('Set `on-missing-secret: skip`, and such runs pass without a deployment.')
  })

  it('is told to mend what it can, where more is wrong', async () => {
    const { outcome } = await prepared(openedByFork, { wait: 'perhaps' })
    expect(outcome?.next).toBe('Mend the `with:` of this step.')
  })

  it.each([
    ['of a fork', openedByFork, 'octocat', 'GitHub gives no secrets to pull requests of forks'],
    [
      'of Dependabot',
      pushed,
      'dependabot[bot]',
      'GitHub gives Dependabot only its own secrets (settings, Secrets, Dependabot)',
    ],
  ])('is skipped where the user wants it: %s', async (_whose, event, actor, why) => {
    const { outcome, subject } = await prepared(event, { 'on-missing-secret': 'skip' }, { actor })
    expect(outcome).toMatchObject({
      result: 'skipped',
      reason: 'secrets-unavailable',
      happened: `Nothing was deployed: ${why}.`,
    })
    expect(subject.target).toBe('none')
  })

  it('is skipped also where only one of the secrets is missing', async () => {
    const inputs = { ...secrets, 'api-key': '', 'on-missing-secret': 'skip' }
    expect((await prepared(openedByFork, inputs)).outcome).toMatchObject({ reason: 'secrets-unavailable' })
  })

  it('is skipped also where the token of a tracker is among what is missing', async () => {
    const inputs = { ...trackerOfFork, 'on-missing-secret': 'skip' }
    expect((await prepared(openedByFork, inputs)).outcome).toMatchObject({ reason: 'secrets-unavailable' })
    expect((await prepared(openedByFork, trackerOfFork)).faults.map(({ input }) => input)).toEqual([
      'tracker-token',
      'preview-hook',
      'api-key',
    ])
  })

  it('is not skipped where the tracker lacks more than its token', async () => {
    const inputs = { ...trackerOfFork, 'tracker-url': '', 'on-missing-secret': 'skip' }
    expect((await prepared(openedByFork, inputs)).outcome).toMatchObject({ reason: 'invalid-input' })
  })

  it('is deployed where the secrets are there all the same', async () => {
    expect((await prepared(openedByFork, { ...secrets, 'on-missing-secret': 'skip' })).outcome).toBeUndefined()
  })

  it('is not skipped for what is wrong besides', async () => {
    const inputs = { 'on-missing-secret': 'skip', timeout: '5abc' }
    expect((await prepared(openedByFork, inputs)).outcome).toMatchObject({ reason: 'invalid-input' })
  })

  it('is the only one that is skipped', async () => {
    expect((await prepared(opened, { 'on-missing-secret': 'skip' })).outcome).toMatchObject({ reason: 'invalid-input' })
  })

  it('is refused before that, where the base repository would run a fork’s code', async () => {
    const { outcome } = await prepared(pullTarget('opened', ofFork), secrets)
    expect(outcome).toMatchObject({ result: 'invalid', reason: 'fork-refused' })
    expect(outcome?.next).not.toBe('')
    const allowed = { ...secrets, 'allow-forks': 'true' }
    expect((await prepared(pullTarget('opened', ofFork), allowed)).outcome).toBeUndefined()
  })
})

describe('faulty inputs', () => {
  it.each<[string, EventInput]>([
    ['deploys', pushed],
    ['is skipped', pull('closed')],
    ['is refused', eventInput('watch')],
    ['has to be looked up', comment('OWNER')],
  ])('are told before all else, where the event %s', async (_what, event) => {
    const github = gitHub()
    const { outcome, faults } = await prepared(event, { ...secrets, timeout: '5abc' }, { github })
    expect(outcome).toMatchObject({ result: 'invalid', reason: 'invalid-input' })
    expect(faults.map(({ input }) => input)).toEqual(['timeout'])
    expect(github.asked).toEqual([])
  })

  it('are told together with what the event lacks, and what is missing', async () => {
    const tagged = push({ ref: 'refs/tags/v1', base_ref: null, head_commit: { id: sha('a') } })
    const { faults } = await prepared(tagged, { hook, timeout: '5abc' })
    expect(faults.map(({ input }) => input)).toEqual(['timeout', 'branch', 'api-key'])
  })

  it('are told even where the event can not be read', async () => {
    const broken: EventReading = { kind: 'broken', what: 'it is empty' }
    const { outcome, why } = await prepared(broken, { timeout: '5abc' })
    expect(outcome).toMatchObject({ reason: 'invalid-input' })
    expect(why).toBe('')
  })
})

describe('an event', () => {
  it('that can not be read deploys nothing', async () => {
    const { outcome, subject, why } = await prepared(
      { kind: 'broken', what: 'it is empty' },
      { ...secrets, commit: 'latest' },
    )
    expect(outcome).toMatchObject({
      result: 'invalid',
      reason: 'broken-event',
      happened: 'The event of this run can not be read: it is empty. Nothing was sent.',
    })
    expect(subject).toEqual({ target: 'none', commit: '', branch: '', pullRequest: undefined })
    expect(why).toBe('')
  })

  it('that is not supported is refused, with what to do', async () => {
    const { outcome } = await prepared(eventInput('watch'), secrets)
    expect(outcome).toMatchObject({ result: 'invalid', reason: 'unsupported-event' })
    expect(outcome?.happened).toMatch(/\.$/)
    expect(outcome?.next).not.toBe('')
  })
})

describe('a comment on a pull request', () => {
  it('has its pull request looked up', async () => {
    const github = gitHub(ok(pullRequest(mine)))
    const { subject, outcome } = await prepared(comment('OWNER'), secrets, { github })
    expect(subject).toEqual({ target: 'preview', commit: sha('a'), branch: 'feat/a', pullRequest: 12 })
    expect(outcome).toBeUndefined()
  })

  it('can not be looked up without a token, and says what would help', async () => {
    const { outcome } = await prepared(comment('OWNER'), secrets)
    expect(outcome).toMatchObject({
      result: 'invalid',
      reason: 'not-permitted',
      happened:
        'This event does not say which pull request it is about, and there is no `github-token` to ask GitHub with.',
    })
    expect(outcome?.next).toContain('pull-requests: read')
  })

  it.each([
    [403, 'not-permitted'],
    [404, 'not-found'],
    [400, 'bad-response'],
  ])('whose look-up ends in a %i ends as %s', async (status, reason) => {
    const { outcome, subject } = await prepared(comment('OWNER'), secrets, { github: gitHub(refusal(status)) })
    expect(outcome).toMatchObject({ reason })
    expect(subject.target).toBe('none')
  })

  it('whose look-up is cut short by a cancel is cancelled', async () => {
    const { outcome } = await prepared(comment('OWNER'), secrets, {
      github: gitHub(refusal(0)),
      signal: AbortSignal.abort(),
    })
    expect(outcome).toMatchObject({ result: 'interrupted', reason: 'workflow-cancelled', afloat: 'no' })
  })

  it('by a stranger deploys nothing, and asks nobody', async () => {
    const github = gitHub()
    const { outcome } = await prepared(comment('NONE'), secrets, { github })
    expect(outcome).toMatchObject({ reason: 'not-permitted' })
    expect(github.asked).toEqual([])
  })

  it('on an issue is none', async () => {
    const { outcome } = await prepared(commentOnIssue('OWNER'), secrets)
    expect(outcome).toMatchObject({ result: 'invalid', reason: 'unsupported-event' })
  })
})

describe('a deployment that is only followed', () => {
  const resumed: RawInputs = { 'deployment-id': 'dep-7', 'api-key': 'fake-api-key-0123456789' }

  it('needs a key, and no hook', async () => {
    expect(await prepared(pushed, resumed)).toEqual({
      subject: { target: 'normal', commit: sha('a'), branch: 'main', pullRequest: undefined },
      why: 'follows deployment dep-7, as `deployment-id` says',
      outcome: undefined,
      faults: [],
    })
    expect((await prepared(pushed, { 'deployment-id': 'dep-7' })).faults.map(({ input }) => input)).toEqual(['api-key'])
  })

  it.each<[string, EventInput | EventReading]>([
    ['skipped', pull('closed')],
    ['refused', pullTarget('opened', ofFork)],
    ['unsupported', eventInput('watch')],
    ['looked up', comment('OWNER')],
    ['broken', { kind: 'broken', what: 'it is empty' }],
  ])('is followed whatever the event: %s', async (_what, event) => {
    const { outcome, subject } = await prepared(event, { ...resumed, commit: sha('c') })
    expect(outcome).toBeUndefined()
    expect(subject.commit).toBe(sha('c'))
  })

  it('can be tried out', async () => {
    const { outcome } = await prepared(pushed, { ...resumed, 'dry-run': 'true' })
    expect(outcome).toMatchObject({ reason: 'dry-run' })
  })

  it('tells faulty inputs with the missing key', async () => {
    const { faults } = await prepared(pushed, { 'deployment-id': 'dep-7', timeout: '5abc' })
    expect(faults.map(({ input }) => input)).toEqual(['timeout', 'api-key'])
  })
})

describe('a run by hand', () => {
  it('deploys the branch that it runs on', async () => {
    const { subject } = await prepared(eventInput('workflow_dispatch', {}, onMain), secrets)
    expect(subject).toMatchObject({ target: 'normal', commit: sha('a'), branch: 'main' })
  })
})
