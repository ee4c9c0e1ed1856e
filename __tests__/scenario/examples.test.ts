import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { perPoll, type RecordedRequest, type Simulator, scenarios, startSimulator } from '../../simulator/index.ts'
import { type JsonObject, payloadOf, sha } from '../support/events.ts'
import { type JobEnds, type Occasion, repositoryOf, runExample } from '../support/workflows/run-example.ts'

interface Story {
  readonly story: string
  readonly example: string
  readonly event: string
  readonly changes?: JsonObject
  readonly given?: (simulator: Simulator) => void
  readonly env?: Occasion['env']
  /** GitHub gives none to pull requests of strangers. */
  readonly withoutSecrets?: true
  /** Each job, with the result of its step and its exit code. */
  readonly jobs: Readonly<Record<string, string>>
  /** What was asked for, in order: everything of the hooks' paths and parameters that is no secret. */
  readonly triggers: readonly string[]
  /** The commit status at the end, where the check of the run is on no pull request. */
  readonly status?: string
}

const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const preview = [`preview #2 at ${head}`]
const ofAFork = { pull_request: { head: { repo: { full_name: 'stranger/Hello-World' } } } }
const aCommand = {
  action: 'created',
  issue: { number: 12, pull_request: {} },
  comment: { body: '/deploy', author_association: 'MEMBER' },
}
const failing = ({ flightcontrol }: Simulator) => flightcontrol.script(perPoll(scenarios.failingBuild()))
const withPullRequest = ({ github }: Simulator) => void github.seedPullRequest({ number: 12, headSha: sha('a') })

const stories: readonly Story[] = [
  {
    story: 'a push is deployed',
    example: 'deploy-on-push.yml',
    event: 'push',
    changes: { ref: 'refs/heads/main', after: sha('a') },
    jobs: { deploy: 'success 0' },
    triggers: [`normal main ${sha('a')}`],
  },
  {
    story: 'a push that does not build is red',
    example: 'deploy-on-push.yml',
    event: 'push',
    changes: { ref: 'refs/heads/main', after: sha('a') },
    given: failing,
    jobs: { deploy: 'failed 1' },
    triggers: [`normal main ${sha('a')}`],
  },
  {
    story: 'the button deploys the branch that it is pressed for',
    example: 'deploy-on-push.yml',
    event: 'workflow_dispatch',
    env: { GITHUB_SHA: sha('b'), GITHUB_REF: 'refs/heads/main' },
    jobs: { deploy: 'success 0' },
    triggers: [`normal main ${sha('b')}`],
  },
  {
    story: 'a pull request gets its preview',
    example: 'preview.yml',
    event: 'pull_request',
    changes: { action: 'opened' },
    jobs: { preview: 'success 0' },
    triggers: preview,
  },
  {
    story: 'a closed pull request gets nothing any more',
    example: 'preview.yml',
    event: 'pull_request',
    changes: { action: 'closed' },
    jobs: { preview: 'skipped 0' },
    triggers: [],
  },
  {
    story: 'a pull request of a fork passes without a preview',
    example: 'preview.yml',
    event: 'pull_request',
    changes: { action: 'opened', ...ofAFork },
    withoutSecrets: true,
    jobs: { preview: 'skipped 0' },
    triggers: [],
  },
  {
    story: 'a healthy preview lets the merge through',
    example: 'required-check.yml',
    event: 'pull_request',
    changes: { action: 'synchronize' },
    jobs: { preview: 'success 0' },
    triggers: preview,
  },
  {
    story: 'a preview that does not build stops the merge',
    example: 'required-check.yml',
    event: 'pull_request',
    changes: { action: 'synchronize' },
    given: failing,
    jobs: { preview: 'failed 1' },
    triggers: preview,
  },
  {
    story: 'a draft is not deployed',
    example: 'required-check.yml',
    event: 'pull_request',
    changes: { action: 'opened', pull_request: { draft: true } },
    jobs: { preview: 'skipped job' },
    triggers: [],
  },
  {
    story: 'the merge queue checks the commit that would become main',
    example: 'merge-queue.yml',
    event: 'merge_group',
    jobs: { preview: 'success 0' },
    triggers: ['preview #104 at 2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d'],
  },
  {
    story: 'a comment deploys the head of its pull request',
    example: 'comment-command.yml',
    event: 'issue_comment',
    changes: aCommand,
    given: withPullRequest,
    jobs: { preview: 'success 0' },
    triggers: [`preview #12 at ${sha('a')}`],
    status: `touchdown/preview success ${sha('a')}`,
  },
  {
    story: 'a comment that says something else does nothing',
    example: 'comment-command.yml',
    event: 'issue_comment',
    changes: { ...aCommand, comment: { body: 'Shall we /deploy this?', author_association: 'MEMBER' } },
    jobs: { preview: 'skipped job' },
    triggers: [],
  },
  {
    story: 'a comment of a stranger does nothing',
    example: 'comment-command.yml',
    event: 'issue_comment',
    changes: { ...aCommand, comment: { body: '/deploy', author_association: 'CONTRIBUTOR' } },
    jobs: { preview: 'skipped job' },
    triggers: [],
  },
  {
    story: 'the commit that landed on staging goes to production',
    example: 'promote.yml',
    event: 'push',
    changes: { ref: 'refs/heads/main', after: sha('a') },
    jobs: { staging: 'success 0', production: 'success 0' },
    triggers: [`normal main ${sha('a')}`, `normal main ${sha('a')}`],
  },
  {
    story: 'what failed on staging does not go to production',
    example: 'promote.yml',
    event: 'push',
    changes: { ref: 'refs/heads/main', after: sha('a') },
    given: failing,
    jobs: { staging: 'failed 1' },
    triggers: [`normal main ${sha('a')}`],
  },
  {
    story: 'a fork with the label is deployed',
    example: 'forks-and-dependabot.yml',
    event: 'pull_request_target',
    changes: { action: 'labeled', label: { name: 'deploy-preview' }, ...ofAFork },
    jobs: { preview: 'success 0' },
    triggers: preview,
    status: `touchdown/preview success ${head}`,
  },
  {
    story: 'a fork with another label is not',
    example: 'forks-and-dependabot.yml',
    event: 'pull_request_target',
    changes: { action: 'labeled', label: { name: 'bug' }, ...ofAFork },
    jobs: { preview: 'skipped job' },
    triggers: [],
  },
  {
    story: 'a commit that comes after the label is not',
    example: 'forks-and-dependabot.yml',
    event: 'pull_request_target',
    changes: { action: 'synchronize', ...ofAFork },
    jobs: {},
    triggers: [],
  },
  {
    story: 'a server of that version is started and stopped',
    example: 'edgegap.yml',
    event: 'push',
    changes: { ref: 'refs/tags/1.0.0', after: sha('a') },
    jobs: { 'smoke-test': 'success 0' },
    triggers: ['server arena 1.0.0', 'stop'],
  },
  {
    story: 'a server that does not start is stopped, and once more, which does no harm',
    example: 'edgegap.yml',
    event: 'push',
    changes: { ref: 'refs/tags/1.0.0', after: sha('a') },
    given: ({ edgegap }) => edgegap.script(perPoll(scenarios.gameServerFails())),
    jobs: { 'smoke-test': 'failed 1' },
    triggers: ['server arena 1.0.0', 'stop', 'stop'],
  },
  {
    story: 'a version that does not exist starts nothing, and nothing is stopped',
    example: 'edgegap.yml',
    event: 'push',
    changes: { ref: 'refs/tags/2.0.0', after: sha('a') },
    jobs: { 'smoke-test': 'error 1' },
    triggers: ['server arena 2.0.0'],
  },
  {
    story: 'a fleet is deployed, one after the other',
    example: 'fleet.yml',
    event: 'push',
    changes: { ref: 'refs/heads/main', after: sha('a') },
    jobs: { deploy: 'success 0' },
    triggers: [`normal main ${sha('a')}`, `normal main ${sha('a')}`, 'server arena 1.0.0'],
  },
  {
    story: 'a fleet whose first does not build begins nothing else',
    example: 'fleet.yml',
    event: 'push',
    changes: { ref: 'refs/heads/main', after: sha('a') },
    given: failing,
    jobs: { deploy: 'failed 1' },
    triggers: [`normal main ${sha('a')}`],
  },
]

function told(ends: JobEnds): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(ends).map(([name, end]) => [
      name,
      end.kind === 'skipped' ? 'skipped job' : `${end.outputs['result']} ${end.exitCode}`,
    ]),
  )
}

/** What was started, and stopped. */
function triggersOf({ requests }: Simulator): readonly string[] {
  return requests.flatMap((request) => {
    if (request.path.includes('/deploy-hook/')) return [deploymentOf(request)]
    if (request.path.startsWith('/v1/stop/')) return ['stop']
    return request.path === '/v2/deployments' ? [serverOf(request)] : []
  })
}

/** The hooks of the simulator: `/api/deploy-hook/{environment}/{secret}[/{pull request}/{commit}]`. */
function deploymentOf({ path, query }: RecordedRequest): string {
  const [pullRequest, commit] = path.split('/').slice(5)
  return commit === undefined ? `normal ${query['branch']} ${query['commit']}` : `preview #${pullRequest} at ${commit}`
}

function serverOf({ body }: RecordedRequest): string {
  const { application, version } = JSON.parse(body)
  return `server ${application} ${version}`
}

function statusOf({ github }: Simulator): string | undefined {
  const last = github.statuses.at(-1)
  return last && `${last.context} ${last.state} ${last.sha}`
}

describe('the examples', () => {
  it.each(stories)('$example: $story', async (story) => {
    const payload = payloadOf(story.event, story.changes)
    const simulator = await startSimulator({ repository: repositoryOf(payload) })
    try {
      const { hook, previewHook, apiKey } = simulator.flightcontrol
      const secrets = {
        FLIGHTCONTROL_HOOK: hook,
        FLIGHTCONTROL_PREVIEW_HOOK: previewHook,
        FLIGHTCONTROL_API_KEY: apiKey,
        EDGEGAP_TOKEN: simulator.edgegap.token,
      }
      story.given?.(simulator)
      const { example, event, env } = story
      const given = story.withoutSecrets ? {} : secrets
      const ends = await runExample({ example, event, env, payload, simulator, secrets: given })

      expect(told(ends)).toEqual(story.jobs)
      expect(triggersOf(simulator)).toEqual(story.triggers)
      expect(statusOf(simulator)).toBe(story.status)
      expect(simulator.violations).toEqual([])
    } finally {
      await simulator.close()
    }
  })

  it('have all been tried', () => {
    expect(new Set(stories.map(({ example }) => example))).toEqual(new Set(readdirSync('examples')))
  })
})
