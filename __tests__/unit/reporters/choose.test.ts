import { describe, expect, it } from '@jest/globals'
import type { Reporter } from '../../../src/core/reporter.ts'
import type { Reporting, TrackerInputs } from '../../../src/core/shared-inputs.ts'
import type { Story } from '../../../src/core/story.ts'
import type { World } from '../../../src/core/world.ts'
import { type Choosing, chooseReporters } from '../../../src/reporters/choose.ts'
import { type FakeGitHub, fakeGitHub } from '../../support/fake-github.ts'
import { componentId, environmentId, fakeTracker } from '../../support/fake-tracker.ts'
import { aStory, cancelled, closedPullRequest, landed, refused, skipped } from '../../support/stories.ts'
import { aWorld, nobodyIsAsked, type RecordingWorld } from '../../support/worlds.ts'

const limits = { timeoutMs: 15_000 }

const everything: Reporting = {
  gitHubToken: 'fake-github-token-0123456789',
  comment: true,
  commentKey: '',
  summary: true,
  gitHubDeployment: true,
  environment: '',
  commitStatus: 'deployed',
}
const nothing: Reporting = { ...everything, comment: false, summary: false, gitHubDeployment: false, commitStatus: '' }

const tracker: TrackerInputs = {
  baseUrl: 'https://tracker.example.com',
  token: 'fake-tracker-token-0123456789',
  componentId,
  environmentId,
  version: '',
  required: false,
}

/** Everything is asked for, by a run that deploys something, unless a test wants it different. */
function chosen({
  github = fakeGitHub(),
  world = aWorld(nobodyIsAsked, github === 'no token' ? {} : { github: github.github }),
  ...different
}: Partial<Omit<Choosing, 'world'>> & {
  github?: FakeGitHub | 'no token'
  world?: World & Pick<RecordingWorld, 'clock' | 'log' | 'summaries'>
} = {}) {
  const reporters = chooseReporters({
    reporting: everything,
    onCancelled: 'fail',
    dryRun: false,
    tracker,
    limits: { requestTimeoutMs: 10_000 },
    story: aStory({ environment: 'preview/pr-42' }),
    outcome: undefined,
    world,
    ...different,
  })
  const names = (list: readonly Reporter[]) => list.map(({ name }) => name)
  const named = (name: string) => {
    const found = [...reporters.beforeTrigger, ...reporters.besideTrigger].find((reporter) => reporter.name === name)
    if (found === undefined) throw new Error(`${name} was not chosen`)
    return found
  }
  const open = (name: string, story: Story) => world.clock.run(named(name).open(story, limits))
  const close = (name: string, story: Story) => world.clock.run(named(name).close(story, limits))
  return { world, named, open, close, before: names(reporters.beforeTrigger), beside: names(reporters.besideTrigger) }
}

describe('who is told', () => {
  it('is everybody that is asked for; the GitHub Deployment stands before anything is triggered', () => {
    const { before, beside, world } = chosen()

    expect(before).toEqual(['github-deployment'])
    expect(beside).toEqual(['comment', 'commit-status', 'tracker', 'summary'])
    expect(world.log.lines).toEqual([])
  })

  it('is nobody where nothing is asked for', () => {
    expect(chosen({ reporting: nothing, tracker: undefined })).toMatchObject({ before: [], beside: [] })
  })

  it.each<[string, Partial<Reporting>]>([
    ['comment', { comment: true }],
    ['summary', { summary: true }],
    ['github-deployment', { gitHubDeployment: true }],
    ['commit-status', { commitStatus: 'deployed' }],
  ])('is %s alone where that alone is asked for', (name, asked) => {
    const { before, beside } = chosen({ reporting: { ...nothing, ...asked }, tracker: undefined })

    expect([...before, ...beside]).toEqual([name])
  })

  it('is a tracker before anything is triggered where its record is required', () => {
    const { before, beside, named } = chosen({ tracker: { ...tracker, required: true } })

    expect(before).toEqual(['github-deployment', 'tracker'])
    expect(beside).not.toContain('tracker')
    expect(named('tracker').required).toBe(true)
  })
})

describe('where nothing is deployed', () => {
  const audiences = {
    everybody: ['github-deployment', 'comment', 'commit-status', 'tracker', 'summary'],
    'who waits for a commit status': ['commit-status', 'summary'],
    'nobody but the reader of the job': ['summary'],
  }

  it.each([
    ['everybody', 'a pull request was closed, and its comment is to be closed as well', closedPullRequest()],
    ['who waits for a commit status', 'a fork is refused', refused()],
    ['who waits for a commit status', 'a fork has no secrets', skipped('secrets-unavailable')],
    ['nobody but the reader of the job', 'it is only tried out', skipped('dry-run')],
    ['nobody but the reader of the job', 'the event asks for nothing', skipped('activity-ignored')],
  ] as const)('%s is told: %s', (audience, _why, { outcome }) => {
    const { before, beside } = chosen({ outcome })

    expect([...before, ...beside]).toEqual(audiences[audience])
  })
})

describe('without a token', () => {
  it('GitHub is told nothing, and a warning says what was asked for', () => {
    const { before, beside, world } = chosen({ github: 'no token' })

    expect([...before, ...beside]).toEqual(['tracker', 'summary'])
    expect(world.log.lines).toEqual([
      "warning: There is no `github-token`, so `github-deployment` and `commit-status` can't be kept.",
    ])
  })

  it.each<[string, Partial<Reporting>, readonly string[]]>([
    ['a commit status', { commitStatus: 'deployed' }, ['`commit-status`']],
    ['a GitHub Deployment', { gitHubDeployment: true }, ['`github-deployment`']],
    ['a comment', { comment: true }, []],
  ])('%s is missed only where it was asked for', (_what, asked, missed) => {
    const { world } = chosen({ reporting: { ...nothing, ...asked }, github: 'no token' })

    expect(world.log.lines).toEqual(
      missed.map((input) => `warning: There is no \`github-token\`, so ${input} can't be kept.`),
    )
  })
})

describe('what they say', () => {
  async function told(different: Parameters<typeof chosen>[0]): Promise<readonly string[]> {
    const github = fakeGitHub()
    await chosen({ ...different, github }).open('comment', aStory())
    return github.comments.map(({ body }) => body)
  }

  it('is kept in one comment for each provider and environment, or by the key that the user names', async () => {
    expect(await told({})).toEqual([expect.stringContaining('key=flightcontrol%2Fpreview%2Fpr%2D42 ')])
    expect(await told({ reporting: { ...everything, commentKey: 'shop' } })).toEqual([
      expect.stringContaining('key=shop '),
    ])
  })

  it('is the story of one deployment, or what is rendered instead', async () => {
    const render = { comment: () => 'a comment on all', summary: () => 'a summary of all' }
    const { close, world } = chosen({ render })
    await close('summary', landed())

    expect(world.summaries).toEqual(['a summary of all'])
    expect(await told({ render })).toEqual([expect.stringMatching(/\na comment on all$/)])
    expect(await told({})).toEqual([expect.stringContaining('### 🛫 preview/pr-42: starting')])
  })

  it('is that a cancelled deployment is good, where the user says so', async () => {
    const states = async (onCancelled: 'fail' | 'pass') => {
      const github = fakeGitHub()
      await chosen({ github, onCancelled }).close('commit-status', cancelled())
      return github.commitStatuses.map(({ state, context }) => ({ state, context }))
    }

    expect(await states('pass')).toEqual([{ state: 'success', context: 'deployed' }])
    expect(await states('fail')).toEqual([{ state: 'failure', context: 'deployed' }])
  })

  it('goes to the tracker with its token, and within the time that a request has', async () => {
    const fake = fakeTracker()
    const world = { ...aWorld(nobodyIsAsked), http: fake.http }
    await chosen({ world }).open('tracker', aStory())

    expect(fake.records).toHaveLength(1)
    expect(fake.sent[0]).toMatchObject({
      headers: { authorization: 'Bearer fake-tracker-token-0123456789' },
      timeoutMs: 10_000,
    })
  })

  it('goes to GitHub within the time that a request has, and within its share of the time for reports', async () => {
    const timeoutsWith = async (requestTimeoutMs: number) => {
      const github = fakeGitHub()
      await chosen({ github, limits: { requestTimeoutMs } }).open('comment', aStory())
      return [...new Set(github.asked.map(({ timeoutMs }) => timeoutMs))]
    }

    expect(await timeoutsWith(700)).toEqual([700])
    expect(await timeoutsWith(60_000)).toEqual([5_000])
  })

  it('is closed after a killed run by what that one remembered', async () => {
    const github = fakeGitHub()
    const { id } = github.addDeployment({ environment: 'preview/pr-42' }, 'in_progress')
    const comment = github.addComment({ body: 'an earlier state' })
    const fake = fakeTracker()
    const record = fake.add({ status: 'in_progress', version: 'v1' })
    const restored = {
      'github-deployment-id': String(id),
      'comment-id': String(comment.id),
      'tracker-id': record.id,
      'tracker-status': 'in_progress',
    }
    const world = { ...aWorld(nobodyIsAsked, { github: github.github }), http: fake.http }
    const { named, close } = chosen({ world, restored })
    for (const name of ['github-deployment', 'tracker', 'comment']) await close(name, landed())

    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'success' })
    expect(record.status).toBe('succeeded')
    expect(named('comment').memory()).toEqual({ 'comment-id': String(comment.id) })
  })
})
