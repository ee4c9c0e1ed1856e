import { describe, expect, it } from '@jest/globals'
import { scenarios } from '../../../simulator/index.ts'
import { askedFor, goesBy, is, onEdgegap } from '../../support/edgegap-scenario.ts'
import { payloadOf, sha } from '../../support/events.ts'
import { logOf } from '../../support/scenario.ts'

const pullRequest = { name: 'pull_request', payload: payloadOf('pull_request', { action: 'opened' }) }
const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const reporting = {
  comment: 'true',
  summary: 'true',
  'github-deployment': 'true',
  'commit-status': 'server/ready',
}
const onlyUdp = is('Status.READY', {
  running: true,
  wire: (body) => ({
    ...body,
    ports: { gameport: { name: 'gameport', link: 'x:31669', internal: 7777, external: 31669, protocol: 'UDP' } },
  }),
})

describe('a server for a pull request', () => {
  it('is told on it, with its address', async () => {
    const { simulator, outputs, summary } = await onEdgegap({ event: pullRequest, inputs: reporting })
    const { comments, deployments, statuses } = simulator.github
    const host = `${outputs['deploymentId']}.pr.edgegap.net`

    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining(`${host}:31669/UDP (gameport)`)])
    expect(comments[0]?.body).toContain(`https://${host}:31670`)
    expect(summary).toContain(`${host}:31669/UDP (gameport)`)
    expect(deployments.map(({ environment, statuses: all }) => [environment, all.at(-1)])).toEqual([
      ['preview/pr-2', expect.objectContaining({ state: 'success', environmentUrl: `https://${host}:31670` })],
    ])
    expect(statuses.at(-1)).toMatchObject({ context: 'server/ready', state: 'success', sha: head })
    expect(outputs).toMatchObject({ environment: 'preview/pr-2', commit: head, branch: 'changes', pullRequest: '2' })
  })

  it('without a link has its address in words', async () => {
    const { simulator, outputs, stdout } = await onEdgegap({ event: pullRequest, given: onlyUdp, inputs: reporting })
    const address = `${outputs['deploymentId']}.pr.edgegap.net:31669/UDP (gameport)`

    expect(outputs['url']).toBe('')
    expect(stdout.trimEnd()).toMatch(/✓ Landed in \d+s: \w+\.pr\.edgegap\.net:31669\/UDP \(gameport\)$/)
    expect(simulator.github.deployments[0]?.statuses.at(-1)).toMatchObject({
      state: 'success',
      description: expect.stringContaining(address),
    })
  })

  it('that fails is told with its error, and that it was stopped', async () => {
    const { simulator } = await onEdgegap({
      event: pullRequest,
      given: goesBy(scenarios.gameServerFails()),
      inputs: reporting,
    })
    const { comments, deployments, statuses } = simulator.github

    expect(comments[0]?.body).toContain('Pull image timeout exceeded')
    expect(comments[0]?.body).toContain('is being stopped')
    expect(deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'failure' })
    expect(statuses.at(-1)).toMatchObject({ state: 'failure' })
  })

  it('is deployed also when the pull request is closed: no event is in the way', async () => {
    const event = { name: 'pull_request', payload: payloadOf('pull_request', { action: 'closed' }) }
    const end = await onEdgegap({ event })

    expect(end.outputs).toMatchObject({ result: 'success', pullRequest: '2' })
  })
})

describe('a server for any other event', () => {
  it.each([
    ['a deleted branch', { name: 'delete', payload: payloadOf('delete') }, { commit: '' }],
    ['an event that nobody knows', { name: 'watch', payload: payloadOf('watch') }, { commit: sha('d') }],
    ['a payload that is broken', { name: 'push', payload: null }, { commit: '', branch: '' }],
    [
      'a tag',
      { name: 'push', payload: payloadOf('push', { ref: 'refs/tags/v1', head_commit: { id: sha('a') } }) },
      { commit: sha('a'), branch: '' },
    ],
  ])('is deployed: %s', async (_story, event, outputs) => {
    const end = await onEdgegap({ event, env: { GITHUB_SHA: sha('d') } })

    expect(end.outputs).toMatchObject({ result: 'success', pullRequest: '', ...outputs })
  })

  it('belongs to the pull request that was commented on', async () => {
    const event = {
      name: 'issue_comment',
      payload: payloadOf('issue_comment', { issue: { number: 12, pull_request: {} } }),
    }
    const end = await onEdgegap({
      event,
      given: ({ github }) => void github.seedPullRequest({ number: 12, headSha: sha('a') }),
      inputs: { comment: 'true' },
    })

    expect(end.outputs).toMatchObject({ result: 'success', commit: sha('a'), pullRequest: '12' })
    expect(end.simulator.github.comments).toHaveLength(1)
  })

  it('is deployed also where GitHub does not tell whose commit it is', async () => {
    const event = {
      name: 'issue_comment',
      payload: payloadOf('issue_comment', { issue: { number: 12, pull_request: {} } }),
    }
    const end = await onEdgegap({ event, given: ({ github }) => github.permit({ 'pull-requests': 'none' }) })

    expect(end.outputs).toMatchObject({ result: 'success', commit: '', pullRequest: '12' })
    expect(logOf(end)).toMatch(/Pull request #12 could not be looked up.*The deployment goes on without it\./)
  })
})

describe('what nobody is told', () => {
  it('is a dry run', async () => {
    const end = await onEdgegap({ event: pullRequest, inputs: { ...reporting, 'dry-run': 'true' } })

    expect(end.requests).toEqual([])
    expect(logOf(end)).toMatch(/^Decision: deploys arena 1\.0\.0 for 1 user\n/)
  })

  it('is a comment on wrong inputs; but whoever waits for the status hears of them', async () => {
    const end = await onEdgegap({ event: pullRequest, inputs: { ...reporting, version: '' } })

    expect(end.simulator.github.comments).toEqual([])
    expect(end.simulator.github.statuses.at(-1)).toMatchObject({ state: 'error', sha: head })
    expect(askedFor(end)).toEqual([])
  })
})
