import { describe, expect, it } from '@jest/globals'
import type { Story } from '../../../src/core/story.ts'
import { createCommitStatusReporter } from '../../../src/reporters/commit-status.ts'
import { type FakeGitHub, fakeGitHub } from '../../support/fake-github.ts'
import {
  aRun,
  aService,
  aStory,
  broken,
  building,
  cancelled,
  closedPullRequest,
  commit,
  deploying,
  ended,
  failed,
  interrupted,
  landed,
  notWaited,
  queued,
  refused,
  seen,
  skipped,
  timedOut,
  triggered,
  uncertain,
  unchanged,
} from '../../support/stories.ts'

const limits = { timeoutMs: 15_000 }
const route = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const runUrl = 'https://github.com/acme/shop/actions/runs/9001/attempts/1'

function aReporter(
  fake: FakeGitHub,
  different: { onCancelled?: 'pass'; restored?: Record<string, string>; runUrl?: string } = {},
) {
  return createCommitStatusReporter({
    github: fake.github,
    run: aRun({ runUrl: different.runUrl ?? runUrl }),
    context: 'deployed',
    onCancelled: different.onCancelled ?? 'fail',
    ...(different.restored && { restored: different.restored }),
  })
}

function told({ commitStatuses }: FakeGitHub): readonly string[] {
  return commitStatuses.map(({ state, description }) => `${state}: ${description}`)
}

describe('the commit status', () => {
  it('is pending from the start, follows the phases, and ends green only when it has landed', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    for (const story of [triggered(), queued(), building(), { ...building(), elapsedMs: 99_000 }, deploying()]) {
      expect(await reporter.update(story, limits)).toEqual({ kind: 'done' })
    }
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(told(fake)).toEqual([
      'pending: Starting',
      'pending: Started',
      'pending: Waiting in the queue',
      'pending: Building',
      'pending: Deploying',
      'success: Landed in 3m 05s (40s queued)',
    ])
    expect(fake.commitStatuses.at(-1)).toEqual({
      sha: commit,
      state: 'success',
      context: 'deployed',
      description: 'Landed in 3m 05s (40s queued)',
      target_url: runUrl,
    })
    expect(reporter.memory()).toEqual({ 'commit-status-sha': commit })
  })

  it.each<[string, Story]>([
    ['success: No change, nothing to deploy', unchanged()],
    ['failure: Failed after 2m 07s: web BUILD_ERROR', failed()],
    ['failure: Timed out after 30m 40s; the deployment goes on at Flightcontrol', timedOut()],
    ['failure: Cancelled by Flightcontrol after 1m 00s', cancelled()],
    ['error: Interrupted after 1m 05s; the deployment goes on at Flightcontrol', interrupted()],
    ['error: Uncertain: a deployment may have started', uncertain()],
    ['error: Refused: fork refused', refused()],
    ['error: Error after 1m 35s: too many errors; the deployment goes on at Flightcontrol', broken()],
    ['pending: Triggered, not followed', notWaited()],
    ['success: Skipped: secrets unavailable', skipped('secrets-unavailable')],
  ])('ends as %s', async (expected, story) => {
    const fake = fakeGitHub()
    await aReporter(fake).close(story, limits)
    expect(told(fake)).toEqual([expected])
  })

  it('passes a superseded deployment where the user says so', async () => {
    const fake = fakeGitHub()
    await aReporter(fake, { onCancelled: 'pass' }).close(cancelled(), limits)
    expect(told(fake)).toEqual(['success: Cancelled by Flightcontrol after 1m 00s'])
  })

  it.each([skipped('dry-run'), skipped('activity-ignored'), closedPullRequest()])(
    'is not touched by a run that deploys nothing',
    async (story) => {
      const fake = fakeGitHub()
      const reporter = aReporter(fake)
      expect(await reporter.close(story, limits)).toEqual({ kind: 'done' })
      expect(fake.asked).toEqual([])
      expect(reporter.memory()).toEqual({})
    },
  )

  it('does without a link where the run has none', async () => {
    const fake = fakeGitHub()
    await aReporter(fake, { runUrl: '' }).open(aStory(), limits)
    expect(fake.commitStatuses[0]).not.toHaveProperty('target_url')
  })

  it.each(['', 'latest', '01e573f', '../../x', `${commit}0`])('has no place on %j', async (given) => {
    const fake = fakeGitHub()
    const story = aStory({ subject: { target: 'normal', commit: given, branch: 'main', pullRequest: undefined } })
    expect(await aReporter(fake).open(story, limits)).toEqual({
      kind: 'warning',
      text: 'The commit status deployed could not be written: there is no commit to put it on.',
    })
    expect(fake.asked).toEqual([])
  })

  it('has a description of one line and at most 140 characters, whatever a service is called', async () => {
    const fake = fakeGitHub()
    const services = [aService({ name: `${'🦀'.repeat(200)}\n::error::x`, state: 'failed', status: 'ERROR' })]
    const story = seen(triggered(), { elapsedMs: 5_000, state: 'failed', phase: 'finished', status: 'ERROR', services })
    await aReporter(fake).close(ended(story, { reason: 'deploy-failed', happened: 'x' }), limits)
    const description = String(fake.commitStatuses[0]?.['description'])
    expect([...description]).toHaveLength(140)
    expect(description).toMatch(/^Failed after 5s: 🦀+…$/u)
  })

  it('is tried twice, for a lost one would leave what an earlier run said', async () => {
    const fake = fakeGitHub()
    fake.fail(route, { status: 502 })
    expect(await aReporter(fake).close(broken(), limits)).toEqual({ kind: 'done' })
    expect(told(fake)).toEqual(['error: Error after 1m 35s: too many errors; the deployment goes on at Flightcontrol'])
  })

  it('is told again where the last try failed', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    fake.fail(route, { status: 502 }, { status: 502 })
    expect(await reporter.update(building(), limits)).toMatchObject({ kind: 'lost' })
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(told(fake)).toEqual(['pending: Building'])
  })

  it('says which permission is missing', async () => {
    const fake = fakeGitHub()
    fake.fail(route, { status: 403, message: 'Resource not accessible by integration' })
    expect(await aReporter(fake).open(aStory(), limits)).toEqual({
      kind: 'warning',
      text: 'The commit status deployed could not be written: GitHub refused it (403: Resource not accessible by integration). The job needs `permissions: statuses: write`; pull requests of forks and of Dependabot get a read-only token.',
    })
  })

  it('says nothing where a run without secrets has no right to write either, except that the rate limit is reached', async () => {
    const fake = fakeGitHub()
    fake.fail(route, { status: 403 }, { status: 403, rateLimited: true })
    expect(await aReporter(fake).close(skipped('secrets-unavailable'), limits)).toEqual({ kind: 'done' })
    expect(await aReporter(fake).close(skipped('secrets-unavailable'), limits)).toMatchObject({ kind: 'warning' })
  })

  it('is ended after a killed main on the commit that it remembered', async () => {
    const fake = fakeGitHub()
    const story = ended(aStory({ subject: { target: 'none', commit: '', branch: '', pullRequest: undefined } }), {
      reason: 'workflow-cancelled',
      happened: 'The workflow was cancelled.',
    })
    await aReporter(fake, { restored: { 'commit-status-sha': commit } }).close(story, limits)
    expect(fake.commitStatuses[0]).toMatchObject({ sha: commit, state: 'error' })
  })

  it('does not believe a memory that is no commit', async () => {
    const fake = fakeGitHub()
    await aReporter(fake, { restored: { 'commit-status-sha': 'x/../y' } }).close(failed(), limits)
    expect(fake.commitStatuses[0]).toMatchObject({ sha: commit })
  })
})
