import { describe, expect, it } from '@jest/globals'
import { readGitHubHistory } from '../../../src/core/github-history.ts'
import { noHistory } from '../../../src/core/history.ts'
import type { GitHub, GitHubReply } from '../../../src/core/ports.ts'

const sought = { owner: 'octo-org', repo: 'landing-site', environment: 'production' }
const limits = { timeoutMs: 1_000 }

/** `12:00:05 IN_PROGRESS building` */
function aStatus(line: string) {
  const [time = '', state = '', ...words] = line.split(' ')
  const description = words.length === 0 ? null : words.join(' ')
  return { state, createdAt: `2026-11-22T${time}Z`, description }
}

function aDeployment(...lines: readonly string[]) {
  return { createdAt: '2026-11-22T11:59:00Z', statuses: { nodes: lines.map(aStatus) } }
}

function gitHubThat(reply: GitHubReply): GitHub & { readonly asked: unknown[] } {
  const asked: unknown[] = []
  return {
    asked,
    request: async (route, parameters) => {
      asked.push([route, parameters['variables']])
      return reply
    },
  }
}

function answering(...nodes: readonly unknown[]) {
  const data = { data: { repository: { deployments: { nodes } } } }
  return gitHubThat({ kind: 'ok', status: 200, data })
}

const ours = aDeployment(
  // GitHub lists the newest first.
  '12:04:10 SUCCESS Landed',
  '12:03:00 IN_PROGRESS deploying',
  '12:00:20 IN_PROGRESS building',
  '12:00:10 IN_PROGRESS preparing',
  '12:00:00 QUEUED queued',
)

describe('how long earlier deployments took', () => {
  it('is asked with one request, for this environment', async () => {
    const github = answering(ours)
    await readGitHubHistory(github, sought, limits)
    expect(github.asked).toEqual([
      ['POST /graphql', { owner: 'octo-org', repo: 'landing-site', environments: ['production'] }],
    ])
  })

  it('counts from the queue to the end, and by phase where the statuses name them', async () => {
    expect(await readGitHubHistory(answering(ours), sought, limits)).toEqual({
      totalS: [240],
      buildS: [160],
      deployS: [70],
    })
  })

  it('takes the totals of deployments that name no phases', async () => {
    const theirs = aDeployment('12:00:00 IN_PROGRESS', '12:02:00 SUCCESS')
    expect(await readGitHubHistory(answering(theirs), sought, limits)).toEqual({
      totalS: [120],
      buildS: [],
      deployS: [],
    })
  })

  it('learns nothing from one that changed nothing', async () => {
    const unchanged = aDeployment('12:00:00 IN_PROGRESS', '12:00:07 SUCCESS No change, nothing to deploy')
    expect(await readGitHubHistory(answering(unchanged), sought, limits)).toEqual(noHistory)
  })

  it('learns nothing from a deployment that failed, goes on, or has odd times', async () => {
    const failed = aDeployment('12:00:00 IN_PROGRESS building', '12:01:00 IN_PROGRESS deploying', '12:02:00 FAILURE')
    const running = aDeployment('12:00:00 IN_PROGRESS building')
    const backwards = aDeployment('12:05:00 IN_PROGRESS', '12:02:00 SUCCESS')
    const broken = { createdAt: 'x', statuses: { nodes: [{ state: 'SUCCESS', createdAt: 'nonsense' }] } }
    const none = { createdAt: 'x', statuses: null }
    const history = await readGitHubHistory(answering(failed, running, backwards, broken, none), sought, limits)
    expect(history).toEqual(noHistory)
  })

  it.each([
    ['no permission', { kind: 'failed', status: 403, message: 'Resource not accessible', rateLimited: false }],
    ['an answer with errors only', { kind: 'ok', status: 200, data: { errors: [{ message: 'no' }], data: null } }],
    ['something else', { kind: 'ok', status: 200, data: 'hello' }],
  ] as const)('is simply not there with %s', async (_, reply) => {
    expect(await readGitHubHistory(gitHubThat(reply), sought, limits)).toEqual(noHistory)
  })
})
