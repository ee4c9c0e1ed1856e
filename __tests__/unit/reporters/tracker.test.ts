import { describe, expect, it } from '@jest/globals'
import type { RunFacts } from '../../../src/core/reporter.ts'
import type { Story } from '../../../src/core/story.ts'
import { createTrackerReporter } from '../../../src/reporters/tracker.ts'
import {
  answered,
  broken,
  componentId,
  environmentId,
  type FakeTracker,
  fakeTracker,
  problem,
} from '../../support/fake-tracker.ts'
import { manualClock } from '../../support/manual-clock.ts'
import {
  aRun,
  aStory,
  broken as brokenOff,
  building,
  cancelled,
  closedPullRequest,
  commit,
  deploying,
  deploymentId,
  failed,
  interrupted,
  landed,
  notWaited,
  previewUrl,
  skipped,
  timedOut,
  triggered,
  uncertain,
  unchanged,
} from '../../support/stories.ts'

const limits = { timeoutMs: 15_000 }
const done = { kind: 'done' }

interface Different {
  readonly run?: Partial<RunFacts>
  readonly version?: string
  readonly required?: boolean
  readonly restored?: Readonly<Record<string, string>>
}

function aReporter(fake: FakeTracker, { run, version = '', required = false, restored }: Different = {}) {
  return createTrackerReporter({
    http: fake.http,
    clock: manualClock(),
    run: aRun(run),
    target: {
      baseUrl: 'https://tracker.example.com',
      authorization: 'Bearer fake-tracker-token-0123456789',
      componentId,
      environmentId,
      version,
      requestTimeoutMs: 10_000,
    },
    required,
    ...(restored && { restored }),
  })
}

function ways({ records }: FakeTracker): readonly (readonly string[])[] {
  return records.map(({ way }) => way)
}

const ofThisRun = { recordedBy: 'touchdown', repository: 'acme/shop', runId: '9001', runAttempt: '1' }
const ofAnotherRun = { ...ofThisRun, runId: '8000' }

describe('the record of a deployment', () => {
  it('goes from pending over in_progress to succeeded', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual(done)
    expect(fake.records[0]?.fields).toEqual({
      componentId,
      environmentId,
      version: commit,
      deployedBy: 'octocat',
      commitSha: commit,
      description: 'preview/pr-42 by Flightcontrol, run 128 of Deploy',
      metadata: {
        ...ofThisRun,
        runUrl: 'https://github.com/acme/shop/actions/runs/9001/attempts/1',
        provider: 'flightcontrol',
      },
    })
    expect(await reporter.update(aStory(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending']])
    for (const story of [triggered(), building(), deploying()])
      expect(await reporter.update(story, limits)).toEqual(done)
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending', 'in_progress', 'succeeded']])
    expect(fake.records[0]).toMatchObject({
      finishedAt: '2026-11-22T14:28:03.000Z',
      metadata: {
        ...ofThisRun,
        deploymentId,
        result: 'success',
        reason: 'succeeded',
        duration: '3m 05s',
        queueDuration: '40s',
        url: previewUrl,
      },
    })
    expect(fake.methods()).toEqual(['GET', 'POST', 'PATCH', 'PATCH'])
    expect(fake.sent.every(({ timeoutMs }) => timeoutMs === 10_000)).toBe(true)
    expect(fake.sent[0]?.path).toBe(
      `/api/v1/deployments?componentId=${componentId}&environmentId=${environmentId}&take=100`,
    )
  })

  it.each<[string, Story, readonly string[]]>([
    ['no change', unchanged(), ['pending', 'in_progress', 'succeeded']],
    ['failed', failed(), ['pending', 'failed']],
    ['timed out', timedOut(), ['pending', 'failed']],
    ['cancelled', cancelled(), ['pending', 'failed']],
    ['interrupted', interrupted(), ['pending', 'failed']],
    ['uncertain', uncertain(), ['pending', 'failed']],
    ['broken', brokenOff(), ['pending', 'failed']],
    ['skipped', skipped(), ['pending', 'failed']],
    ['not waited for', notWaited(), ['pending', 'in_progress']],
  ])('ends by an allowed way, also without a step between: %s', async (_, story, way) => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    expect(await reporter.close(story, limits)).toEqual(done)
    expect(ways(fake)).toEqual([way])
    expect(fake.records[0]?.metadata).toMatchObject({ reason: story.outcome?.reason })
  })

  it('has the version that the user names, and leaves out what is not known', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake, { version: '1.4.0', run: { actor: '', runUrl: '' } })
    await reporter.open(
      aStory({ subject: { target: 'normal', commit: '', branch: 'main', pullRequest: undefined } }),
      limits,
    )
    expect(fake.records[0]?.fields).toEqual({
      componentId,
      environmentId,
      version: '1.4.0',
      description: 'preview/pr-42 by Flightcontrol, run 128 of Deploy',
      metadata: { ...ofThisRun, provider: 'flightcontrol' },
    })
  })

  it('wants a version', async () => {
    const fake = fakeTracker()
    const story = aStory({ subject: { target: 'normal', commit: '', branch: 'main', pullRequest: undefined } })
    expect(await aReporter(fake).open(story, limits)).toEqual({
      kind: 'warning',
      text: "The tracker's record could not be written: without a commit, `tracker-version` must name the version.",
    })
    expect(fake.sent).toEqual([])
  })

  it('is nothing where it was never opened', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    expect(await reporter.update(building(), limits)).toEqual(done)
    expect(await reporter.close(closedPullRequest(), limits)).toEqual(done)
    expect(fake.sent).toEqual([])
    expect(reporter.memory()).toEqual({})
  })

  it.each([true, false])('tells whether it is required: %s', (required) => {
    expect(aReporter(fakeTracker(), { required }).required).toBe(required)
  })
})

describe('a run of the same version', () => {
  it.each(['failed', 'rolled_back'])('takes a record up that is %s', async (status) => {
    const fake = fakeTracker()
    fake.add({ version: commit, commitSha: commit.toUpperCase(), status, metadata: { ...ofAnotherRun, note: 'kept' } })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual(done)
    await reporter.update(triggered(), limits)
    await reporter.close(landed(), limits)
    expect(ways(fake)).toEqual([[status, 'pending', 'in_progress', 'succeeded']])
    expect(fake.records[0]?.metadata).toMatchObject({ ...ofThisRun, note: 'kept' })
  })

  it.each([
    ['pending', ['pending', 'in_progress', 'succeeded']],
    ['in_progress', ['in_progress', 'succeeded']],
  ])('takes a record up that an earlier attempt of it left %s', async (status, way) => {
    const fake = fakeTracker()
    fake.add({ version: commit, status, metadata: ofThisRun })
    const reporter = aReporter(fake, { run: { runAttempt: 2 } })
    expect(await reporter.open(aStory(), limits)).toEqual(done)
    await reporter.update(triggered(), limits)
    await reporter.close(landed(), limits)
    expect(ways(fake)).toEqual([way])
    expect(fake.records[0]?.metadata).toMatchObject({ runAttempt: '2' })
  })

  it.each([
    ['has succeeded before', [{ version: commit, status: 'succeeded', metadata: ofThisRun }]],
    ['is at work in another run', [{ version: commit, status: 'in_progress', metadata: ofAnotherRun }]],
    ['is at work for somebody else', [{ version: commit, status: 'pending', metadata: null }]],
    ['is of another version', [{ version: '1.0.0', status: 'failed' }]],
    ['is of another commit', [{ version: commit, commitSha: 'f'.repeat(40), status: 'failed' }]],
    ['has a status that nobody knows', [{ version: commit, status: 'paused', metadata: ofThisRun }]],
    [
      'is older than one that has succeeded',
      [
        { version: commit, status: 'failed' },
        { version: commit, status: 'succeeded' },
      ],
    ],
    ['is in another environment', [{ version: commit, status: 'failed', environmentId: 'f' }]],
  ])('makes a new record where the one that is there %s', async (_, earlier) => {
    const fake = fakeTracker()
    for (const record of earlier) fake.add({ ...record })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual(done)
    expect(fake.methods()).toEqual(['GET', 'POST'])
  })
})

describe('a lost answer', () => {
  it.each([
    broken.reset,
    broken.timeout,
    problem(502, 'Bad gateway'),
    problem(500, 'Internal server error'),
    answered(201, '{"id":'),
    answered(201, { id: '../x', version: '1', status: 'pending' }),
  ])('to a POST that was obeyed (%j) leaves one record', async (exchange) => {
    const fake = fakeTracker()
    fake.fail('POST', { exchange, obeyed: true })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual(done)
    await reporter.close(landed(), limits)
    expect(ways(fake)).toEqual([['pending', 'in_progress', 'succeeded']])
  })

  it('to a POST that was answered and not obeyed is made good by one more', async () => {
    const fake = fakeTracker()
    fake.fail('POST', { exchange: problem(502, 'Bad gateway') })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual(done)
    expect(fake.methods()).toEqual(['GET', 'POST', 'GET', 'POST'])
    expect(fake.records).toHaveLength(1)
  })

  it('to a POST that may be on its way is not followed by another; at the end it is looked for', async () => {
    const fake = fakeTracker()
    fake.fail('POST', { exchange: broken.timeout })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({
      kind: 'warning',
      text: "The tracker's record could not be written: it did not answer in time.",
    })
    expect(fake.methods()).toEqual(['GET', 'POST', 'GET'])
    fake.add({ version: commit, metadata: ofThisRun })
    expect(await reporter.close(failed(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending', 'failed']])
  })

  it('to a POST, and no look possible, is looked after at the end', async () => {
    const fake = fakeTracker()
    fake.add({ version: 'other' })
    const reporter = aReporter(fake)
    fake.fail('POST', { exchange: broken.reset, obeyed: true })
    fake.fail(
      'GET',
      { exchange: answered(200, '<html>') },
      { exchange: answered(200, '<html>') },
      { exchange: problem(502, '') },
      { exchange: problem(502, '') },
    )
    expect(await reporter.open(aStory(), limits)).toMatchObject({ kind: 'warning' })
    fake.fail('GET', { exchange: broken.refused }, { exchange: broken.refused })
    expect(await reporter.close(landed(), limits)).toEqual({
      kind: 'warning',
      text: "The tracker's record could not be written: the connection was refused.",
    })
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending', 'in_progress', 'succeeded'], ['pending']])
  })

  it('of two POSTs is the end of it', async () => {
    const fake = fakeTracker()
    fake.fail('POST', { exchange: problem(502, '') }, { exchange: problem(502, '') })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toMatchObject({ kind: 'warning' })
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(fake.methods()).toEqual(['GET', 'POST', 'GET', 'POST', 'GET'])
    expect(fake.records).toEqual([])
  })

  it('to a POST is forgotten when the second one is refused', async () => {
    const fake = fakeTracker()
    fake.fail('POST', { exchange: problem(502, '') }, { exchange: problem(403, 'Forbidden resource') })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toMatchObject({ kind: 'warning' })
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(fake.methods()).toEqual(['GET', 'POST', 'GET', 'POST'])
  })

  it('of a POST that was never sent is simply sent again', async () => {
    const fake = fakeTracker()
    fake.fail('POST', { exchange: broken.refused })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual(done)
    expect(fake.methods()).toEqual(['GET', 'POST', 'POST'])
  })

  it('to a PATCH that was obeyed is seen and gone on from', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail('PATCH', { exchange: broken.reset, obeyed: true })
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending', 'in_progress', 'succeeded']])
    expect(fake.methods().slice(2)).toEqual(['PATCH', 'GET', 'PATCH'])
  })

  it('to the last PATCH that was obeyed is good', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail('PATCH', { exchange: problem(502, ''), obeyed: true })
    expect(await reporter.close(failed(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending', 'failed']])
  })

  it('to two PATCHes is a warning', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail('PATCH', { exchange: problem(502, '') }, { exchange: problem(503, '') })
    expect(await reporter.close(failed(), limits)).toEqual({
      kind: 'warning',
      text: "The tracker's record could not be written: it answered 503.",
    })
  })

  it('to a PATCH, and no look possible, is a warning', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail('PATCH', { exchange: problem(502, '') })
    fake.fail('GET', { exchange: problem(500, '') }, { exchange: problem(500, '') })
    expect(await reporter.close(failed(), limits)).toEqual({
      kind: 'warning',
      text: "The tracker's record could not be written: it answered 502.",
    })
  })

  it('is not asked for again when the time is up', async () => {
    const fake = fakeTracker()
    const stop = new AbortController()
    stop.abort()
    expect(await aReporter(fake).open(aStory(), { timeoutMs: 2_000, signal: stop.signal })).toMatchObject({
      kind: 'warning',
    })
    expect(fake.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([2_000])
  })
})

describe('a refusal', () => {
  it.each([
    [
      problem(401, 'Unauthorized'),
      'it answered 401 (Unauthorized); a token is good for about an hour; log in anew in this run.',
    ],
    [problem(403, 'Forbidden resource'), 'it answered 403 (Forbidden resource); to write takes the role `admin`.'],
    [
      problem(404, 'Component with ID "x" not found'),
      'it answered 404 (Component with ID "x" not found); check component, environment and `tracker-url`.',
    ],
    [problem(429, 'ThrottlerException: Too Many Requests'), 'it answered 429 (ThrottlerException: Too Many Requests).'],
    [broken.certificate, 'its TLS certificate is not trusted, or it does not speak TLS.'],
  ])('of the list or of the record says why, once', async (exchange, why) => {
    const warning = { kind: 'warning', text: `The tracker's record could not be written: ${why}` }
    const listing = fakeTracker()
    listing.fail('GET', { exchange })
    expect(await aReporter(listing).open(aStory(), limits)).toEqual(warning)
    const recording = fakeTracker()
    recording.fail('POST', { exchange })
    const reporter = aReporter(recording)
    expect(await reporter.open(aStory(), limits)).toEqual(warning)
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(recording.methods()).toEqual(['GET', 'POST'])
  })

  it('of a step says what is allowed', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    await reporter.update(triggered(), limits)
    const [stored] = fake.records
    if (stored) stored.status = 'rolled_back'
    expect(await reporter.close(landed(), limits)).toEqual({
      kind: 'warning',
      text: 'The tracker\'s record could not be written: its status is "rolled_back", from which "succeeded" is not allowed; allowed: pending.',
    })
  })

  it('of a step that somebody else has taken is no harm', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    const [stored] = fake.records
    if (stored) stored.status = 'in_progress'
    expect(await reporter.update(triggered(), limits)).toEqual(done)
    expect(await reporter.close(landed(), limits)).toEqual(done)
    expect(stored?.status).toBe('succeeded')
  })

  it('by a status that nobody knows is a warning', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    const [stored] = fake.records
    if (stored) stored.status = 'paused'
    expect(await reporter.close(failed(), limits)).toEqual({
      kind: 'warning',
      text: 'The tracker\'s record could not be written: it answered 400 (Invalid status transition from "paused" to "failed". Allowed transitions: ).',
    })
  })

  it('of the rights to move it is a warning at once', async () => {
    const fake = fakeTracker()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail('PATCH', { exchange: problem(403, 'Forbidden resource') })
    expect(await reporter.close(failed(), limits)).toMatchObject({ kind: 'warning' })
    expect(fake.methods()).toEqual(['GET', 'POST', 'PATCH'])
  })

  it('to take a record up again stops a run that requires it', async () => {
    const fake = fakeTracker()
    fake.add({ version: commit, status: 'failed' })
    fake.fail('PATCH', { exchange: problem(403, 'Forbidden resource') })
    expect(await aReporter(fake, { required: true }).open(aStory(), limits)).toMatchObject({ kind: 'warning' })
    expect(fake.methods()).toEqual(['GET', 'PATCH'])
  })
})

describe('after a killed main', () => {
  it('the record is ended by what it remembered', async () => {
    const fake = fakeTracker()
    const main = aReporter(fake)
    await main.open(aStory(), limits)
    await main.update(triggered(), limits)
    expect(main.memory()).toEqual({ 'tracker-id': fake.records[0]?.id, 'tracker-status': 'in_progress' })
    expect(await aReporter(fake, { restored: main.memory() }).close(interrupted(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['pending', 'in_progress', 'failed']])
  })

  it('one that it could not remember any more is found, and only its own', async () => {
    const fake = fakeTracker()
    await aReporter(fake).open(aStory(), limits)
    fake.add({ version: commit, status: 'in_progress', metadata: { ...ofThisRun, runAttempt: '2' } })
    expect(await aReporter(fake, { restored: {} }).close(interrupted(), limits)).toEqual(done)
    expect(ways(fake)).toEqual([['in_progress'], ['pending', 'failed']])
  })

  it.each([
    { 'tracker-id': '../x', 'tracker-status': 'pending' },
    { 'tracker-id': 'x' },
    { 'tracker-id': 'x', 'tracker-status': 'gone' },
  ])('a memory of %j is not believed', async (restored) => {
    const fake = fakeTracker()
    expect(await aReporter(fake, { restored }).close(interrupted(), limits)).toEqual(done)
    expect(fake.methods()).toEqual(['GET'])
  })
})
