import { describe, expect, it } from '@jest/globals'
import type { Story } from '../../../src/core/story.ts'
import { createGitHubDeploymentReporter } from '../../../src/reporters/github-deployment.ts'
import { type FakeGitHub, fakeGitHub } from '../../support/fake-github.ts'
import {
  aRun,
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
  previewUrl,
  queued,
  refused,
  seen,
  skipped,
  timedOut,
  triggered,
  uncertain,
  unchanged,
} from '../../support/stories.ts'

const key = 'flightcontrol preview/pr-42'
const limits = { timeoutMs: 15_000 }
const create = 'POST /repos/{owner}/{repo}/deployments'
const list = 'GET /repos/{owner}/{repo}/deployments'
const getStatuses = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
const postStatus = 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses'
const runUrl = 'https://github.com/acme/shop/actions/runs/9001/attempts/1'

function aReporter(fake: FakeGitHub, different: { restored?: Record<string, string>; runUrl?: string } = {}) {
  const { restored, ...run } = different
  return createGitHubDeploymentReporter({ github: fake.github, run: aRun(run), key, ...(restored && { restored }) })
}

function earlier(fake: FakeGitHub, states: readonly string[], payload: unknown = { touchdown: key, run: '8000.1' }) {
  return fake.addDeployment({ environment: 'preview/pr-42', payload }, ...states)
}

function states({ deployments }: FakeGitHub): readonly unknown[] {
  return deployments.map(({ statuses }) => statuses.map(({ state }) => state))
}

describe('the GitHub Deployment', () => {
  it('is made on the commit, before anything runs', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    expect(fake.deployments[0]?.request).toEqual({
      ref: commit,
      environment: 'preview/pr-42',
      description: 'Flightcontrol, by run 128 of Deploy',
      payload: { touchdown: key, run: '9001.1' },
      auto_merge: false,
      required_contexts: [],
      transient_environment: true,
      production_environment: false,
    })
    expect(reporter.memory()).toEqual({
      'github-deployment-id': '1001',
      'github-deployment-environment': 'preview/pr-42',
    })
  })

  it.each([
    ['production', true],
    ['prod', true],
    ['staging', false],
    ['not-production', false],
  ])('of a normal target is permanent; %s is production: %s', async (environment, production) => {
    const fake = fakeGitHub()
    await aReporter(fake).open(
      aStory({ environment, subject: { target: 'normal', commit: '', branch: 'main', pullRequest: undefined } }),
      limits,
    )
    expect(fake.deployments[0]?.request).toMatchObject({
      ref: 'main',
      transient_environment: false,
      production_environment: production,
    })
  })

  it('needs something to stand on', async () => {
    const fake = fakeGitHub()
    const story = aStory({ subject: { target: 'normal', commit: '', branch: '', pullRequest: undefined } })
    expect(await aReporter(fake).open(story, limits)).toEqual({
      kind: 'warning',
      text: 'The GitHub Deployment could not be written: there is no commit and no branch to put it on.',
    })
    expect(fake.asked).toEqual([])
  })

  it('follows the phases, with their names alone, and ends in success with its address', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    for (const story of [triggered(), queued(), building(), { ...building(), elapsedMs: 90_000 }, deploying()]) {
      expect(await reporter.update(story, limits)).toEqual({ kind: 'done' })
    }
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(fake.deployments[0]?.statuses).toEqual([
      { deployment_id: 1001, state: 'queued', description: 'queued', auto_inactive: false, log_url: runUrl },
      { deployment_id: 1001, state: 'in_progress', description: 'building', auto_inactive: false, log_url: runUrl },
      { deployment_id: 1001, state: 'in_progress', description: 'deploying', auto_inactive: false, log_url: runUrl },
      {
        deployment_id: 1001,
        state: 'success',
        description: 'Landed in 3m 05s (40s queued)',
        auto_inactive: false,
        log_url: runUrl,
        environment_url: previewUrl,
      },
    ])
  })

  it.each<[string, Story, string]>([
    ['success', unchanged(), 'No change, nothing to deploy'],
    ['failure', failed(), 'Failed after 2m 07s: web BUILD_ERROR'],
    ['failure', timedOut(), 'Timed out after 30m 40s; the deployment goes on at Flightcontrol'],
    ['error', interrupted(), 'Interrupted after 1m 05s; the deployment goes on at Flightcontrol'],
    ['error', uncertain(), 'Uncertain: a deployment may have started'],
    ['error', broken(), 'Error after 1m 35s: too many errors; the deployment goes on at Flightcontrol'],
    ['error', refused(), 'Refused: fork refused'],
    ['inactive', cancelled(), 'Cancelled by Flightcontrol after 1m 00s'],
    ['inactive', notWaited(), 'Triggered, not followed'],
    ['inactive', skipped(), 'Skipped: dry run'],
  ])('always ends: %s', async (state, story, description) => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    await reporter.close(story, limits)
    expect(fake.deployments[0]?.statuses.at(-1)).toMatchObject({ state, description })
    expect(fake.deployments[0]?.statuses.at(-1)).not.toHaveProperty('environment_url')
  })

  it('tells an address that is no link in words', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    const arrived = seen(triggered(), {
      elapsedMs: 9_000,
      state: 'succeeded',
      phase: 'finished',
      services: [],
      address: '192.0.2.7:30001',
    })
    await reporter.close(ended(arrived, { reason: 'succeeded', happened: 'x' }), limits)
    expect(fake.deployments[0]?.statuses[0]).toMatchObject({
      state: 'success',
      description: 'Landed in 9s: 192.0.2.7:30001',
    })
    expect(fake.deployments[0]?.statuses[0]).not.toHaveProperty('environment_url')
  })

  it('has no link to a run that has none', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake, { runUrl: '' })
    await reporter.open(aStory(), limits)
    await reporter.close(failed(), limits)
    expect(fake.deployments[0]?.statuses[0]).not.toHaveProperty('log_url')
  })

  it('is nothing where it was never opened', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(await reporter.close(refused(), limits)).toEqual({ kind: 'done' })
    expect(fake.asked).toEqual([])
    expect(reporter.memory()).toEqual({})
  })
})

describe('earlier deployments of the environment', () => {
  it('become inactive when this one has landed: the active and the abandoned, not those that failed, nor those of others', async () => {
    const fake = fakeGitHub()
    earlier(fake, ['in_progress', 'success'])
    earlier(fake, ['in_progress', 'failure'])
    earlier(fake, ['success'], { touchdown: 'edgegap preview/pr-42', run: '1.1' })
    earlier(fake, ['success'], 'made by hand')
    earlier(fake, ['success'], { deployment: { projectId: 'x' } })
    earlier(fake, ['inactive'])
    earlier(fake, ['in_progress'], JSON.stringify({ touchdown: key }))
    earlier(fake, [])
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(states(fake)).toEqual([
      ['in_progress', 'success', 'inactive'],
      ['in_progress', 'failure'],
      ['success'],
      ['success'],
      ['success'],
      ['inactive'],
      ['in_progress', 'inactive'],
      ['inactive'],
      ['success'],
    ])
    expect(fake.deployments[0]?.statuses.at(-1)).toMatchObject({ description: 'Retired: replaced by run 128' })
  })

  it('are not asked for again beyond one that was retired', async () => {
    const fake = fakeGitHub()
    const oldest = earlier(fake, ['success'])
    const retired = earlier(fake, [])
    retired.statuses.push({ state: 'inactive', description: 'Retired: replaced by run 127' })
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    await reporter.close(landed(), limits)
    expect(oldest.statuses).toEqual([{ state: 'success' }])
    expect(fake.asked.filter(({ route }) => route === getStatuses)).toHaveLength(1)
  })

  it('are ten at most', async () => {
    const fake = fakeGitHub()
    for (let index = 0; index < 15; index += 1) earlier(fake, ['success'])
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    await reporter.close(landed(), limits)
    expect(fake.asked.filter(({ route }) => route === getStatuses)).toHaveLength(10)
  })

  it('stay as they are when this one fails, or is older', async () => {
    const fake = fakeGitHub()
    earlier(fake, ['success'])
    const failing = aReporter(fake)
    await failing.open(aStory(), limits)
    const winning = aReporter(fake)
    await winning.open(aStory(), limits)
    earlier(fake, ['success'])
    await failing.close(failed(), limits)
    expect(states(fake)).toEqual([['success'], ['failure'], [], ['success']])
    await winning.close(landed(), limits)
    expect(states(fake)).toEqual([['success', 'inactive'], ['failure'], ['success'], ['success']])
  })

  it.each([
    [list, { status: 502 }, 'lost'],
    [getStatuses, { status: 403, message: 'no' }, 'warning'],
  ])('that cannot be ended are a warning: %s', async (route, fault, kind) => {
    const fake = fakeGitHub()
    earlier(fake, ['success'])
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(route, fault, fault)
    expect(await reporter.close(landed(), limits)).toMatchObject({ kind })
  })

  it('that cannot be read are taken for open ones', async () => {
    const fake = fakeGitHub()
    const stored = earlier(fake, ['success'])
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.answer(getStatuses, 'nonsense')
    await reporter.close(landed(), limits)
    expect(stored.statuses.at(-1)).toMatchObject({ state: 'inactive' })
  })
})

describe('a closed pull request', () => {
  it('makes its deployments inactive, whatever they were', async () => {
    const fake = fakeGitHub()
    earlier(fake, ['success'])
    earlier(fake, ['failure'])
    earlier(fake, ['inactive'])
    fake.addDeployment({ environment: 'preview/pr-7', payload: { touchdown: key, run: '1.1' } }, 'success')
    expect(await aReporter(fake).close(closedPullRequest(), limits)).toEqual({ kind: 'done' })
    expect(states(fake)).toEqual([['success', 'inactive'], ['failure', 'inactive'], ['inactive'], ['success']])
    expect(fake.deployments[0]?.statuses.at(-1)).toMatchObject({ description: 'Retired: the pull request was closed' })
  })

  it.each([list, getStatuses, postStatus])('says what it is not allowed: %s', async (route) => {
    const fake = fakeGitHub()
    earlier(fake, ['success'])
    fake.fail(route, { status: 403, message: 'Resource not accessible by integration' })
    expect(await aReporter(fake).close(closedPullRequest(), limits)).toEqual({
      kind: 'warning',
      text: 'The GitHub Deployment could not be written: GitHub refused it (403: Resource not accessible by integration). The job needs `permissions: deployments: write`; pull requests of forks and of Dependabot get a read-only token.',
    })
  })

  it('has nothing to end where the list cannot be read', async () => {
    const fake = fakeGitHub()
    fake.answer(list, { message: 'hello' })
    expect(await aReporter(fake).close(closedPullRequest(), limits)).toEqual({ kind: 'done' })
  })
})

describe('a refusal', () => {
  it('to make it is one warning, and nothing more is tried', async () => {
    const fake = fakeGitHub()
    fake.fail(create, { status: 403, message: 'Resource not accessible by integration' })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toMatchObject({ kind: 'warning' })
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(fake.asked).toHaveLength(1)
  })

  it('of a state is a warning; the next state is told all the same', async () => {
    const fake = fakeGitHub()
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(postStatus, { status: 502 }, { status: 502 })
    expect(await reporter.update(building(), limits)).toMatchObject({ kind: 'lost' })
    await reporter.update(building(), limits)
    expect(states(fake)).toEqual([['in_progress']])
  })
})

describe('a lost answer', () => {
  it.each([0, 502])('(%i) to a deployment that was made is found again', async (status) => {
    const fake = fakeGitHub()
    fake.fail(create, { status, obeyed: true })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    await reporter.close(failed(), limits)
    expect(states(fake)).toEqual([['failure']])
  })

  it('that says nothing of the id is found again', async () => {
    const fake = fakeGitHub()
    fake.answer(create, { message: 'created' })
    earlier(fake, ['success'])
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({ kind: 'done' })
    await reporter.close(failed(), limits)
    expect(states(fake)).toEqual([['success']])
  })

  it('is looked for at the end once more, and never made twice', async () => {
    const fake = fakeGitHub()
    fake.fail(create, { status: 502, obeyed: true })
    fake.fail(list, { status: 502 }, { status: 502 })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toEqual({
      kind: 'lost',
      text: 'The GitHub Deployment could not be written: GitHub answered 502: fault 502.',
    })
    expect(await reporter.update(building(), limits)).toEqual({ kind: 'done' })
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(states(fake)).toEqual([['success']])
  })

  it('to a deployment that was not made is a warning', async () => {
    const fake = fakeGitHub()
    fake.fail(create, { status: 502 })
    const reporter = aReporter(fake)
    expect(await reporter.open(aStory(), limits)).toMatchObject({ kind: 'lost' })
    expect(await reporter.close(landed(), limits)).toEqual({ kind: 'done' })
    expect(fake.deployments).toEqual([])
  })

  it('that cannot be looked for at the end is a warning', async () => {
    const fake = fakeGitHub()
    fake.fail(create, { status: 0 })
    const reporter = aReporter(fake)
    await reporter.open(aStory(), limits)
    fake.fail(list, { status: 0 }, { status: 0 })
    expect(await reporter.close(landed(), limits)).toMatchObject({ kind: 'lost' })
  })
})

describe('after a killed main', () => {
  it('the deployment is ended by what it remembered, under its own name', async () => {
    const fake = fakeGitHub()
    const main = aReporter(fake)
    await main.open(aStory(), limits)
    const late = aReporter(fake, { restored: main.memory() })
    await late.close({ ...landed(), environment: 'the provider calls it so' }, limits)
    expect(states(fake)).toEqual([['success']])
    expect(fake.asked.at(-1)?.parameters['environment']).toBe('preview/pr-42')
  })

  it('a memory without a name is enough', async () => {
    const fake = fakeGitHub()
    await aReporter(fake).open(aStory(), limits)
    await aReporter(fake, { restored: { 'github-deployment-id': '1001' } }).close(landed(), limits)
    expect(states(fake)).toEqual([['success']])
  })

  it('one that it could not remember any more is found', async () => {
    const fake = fakeGitHub()
    await aReporter(fake).open(aStory(), limits)
    await aReporter(fake, { restored: {} }).close(interrupted(), limits)
    expect(states(fake)).toEqual([['error']])
  })

  it('a memory that is none is not believed', async () => {
    const fake = fakeGitHub()
    await aReporter(fake, { restored: { 'github-deployment-id': '../x' } }).close(interrupted(), limits)
    expect(fake.asked.map(({ route }) => route)).toEqual([list])
  })
})
