import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type EnterpriseFront, startEnterpriseFront } from '../../support/enterprise-front.ts'
import { bodiesOf, deploymentStates, markerOf, onPullRequest, warningsOf } from '../../support/report-scenario.ts'

describe('on GitHub Enterprise Server', () => {
  let front: EnterpriseFront
  beforeEach(async () => {
    front = await startEnterpriseFront()
  })
  afterEach(() => front.close())

  it('everything is told below the address that the runner names', async () => {
    const end = await onPullRequest({
      given: (simulator) => {
        front.leadTo(simulator)
        simulator.github.seedComment({ issueNumber: 2, body: `${markerOf('4000.1.3')}\nearlier` })
      },
      env: { GITHUB_API_URL: front.apiUrl, GITHUB_SERVER_URL: 'https://github.example.com' },
    })

    expect(end.outputs).toMatchObject({ result: 'success' })
    expect(warningsOf(end)).toEqual([])
    expect(bodiesOf(end)).toEqual([
      expect.stringContaining('https://github.example.com/Codertocat/Hello-World/actions/runs/4242'),
    ])
    expect(deploymentStates(end)).toEqual(['success'])
    expect(end.simulator.github.statuses.at(-1)).toMatchObject({ state: 'success' })
    expect(front.asked).toContain('/api/graphql')
    expect(front.asked.filter((target) => !/^\/api\/(?:v3\/|graphql$)/.test(target))).toEqual([])
  })
})
